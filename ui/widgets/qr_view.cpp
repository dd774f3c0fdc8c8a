// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qr_view.h"

#include "server/qr/qr_code.h"

#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

QrView::QrView(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
    setAccessibleName(tr("QR code for the authenticator app"));
}

bool QrView::setText(const QByteArray& text)
{
    const auto code = qr::qrCode(text);
    m_picture.clear();
    if (code) {
        m_picture
            = u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1 %1\">"
              "<path fill=\"#000\" d=\"%2\"/></svg>"_s.arg(QString::number(code->size), code->path)
                  .toUtf8();
    }
    update();
    return code.has_value();
}

void QrView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (!m_picture.isEmpty()) {
        QSvgRenderer(m_picture).render(&painter, QRectF(rect()));
    }
}

} // namespace gatehouse::ui
