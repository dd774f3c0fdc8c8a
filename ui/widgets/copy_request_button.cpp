// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copy_request_button.h"

#include "ui/theme/icons.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::CommandForm;

CopyRequestButton::CopyRequestButton(QWidget* parent)
    : QPushButton(tr("Copy as"), parent)
{
    setObjectName(u"copyRequest"_s);
    setAccessibleName(tr("Copy the request as"));
    setIcon(lineIcon("copy"));
    setToolTip(tr("Secrets stay masked and have to be filled in"));
    setMenu(new QMenu(this));
    addForm("copyCurl", u"curl"_s, CommandForm::Curl);
    addForm("copyHttpie", u"HTTPie"_s, CommandForm::Httpie);
    addForm("copyRaw", tr("Raw HTTP"), CommandForm::RawHttp);
    setRequest(nullptr, {});
}

void CopyRequestButton::addForm(const char* objectName, const QString& title, CommandForm form)
{
    QAction* entry = menu()->addAction(title, this, [this, form] {
        QGuiApplication::clipboard()->setText(models::commandText(*m_step, m_issuer, form));
    });
    entry->setObjectName(QLatin1String(objectName));
    entry->setData(int(form));
}

void CopyRequestButton::setRequest(const trace::Step* step, const QString& issuer)
{
    m_step = step == nullptr ? std::nullopt : std::optional(*step);
    m_issuer = issuer;
    bool isAny = false;
    for (QAction* entry : menu()->actions()) {
        const bool isSaid = m_step
            && !models::commandText(*m_step, m_issuer, CommandForm(entry->data().toInt()))
                    .isEmpty();
        entry->setEnabled(isSaid);
        isAny = isAny || isSaid;
    }
    setEnabled(isAny);
}

} // namespace gatehouse::ui
