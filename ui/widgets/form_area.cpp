// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_area.h"

#include <QtCore/QEvent>
#include <QtWidgets/QScrollBar>

namespace gatehouse::ui {

FormArea::FormArea(QWidget* form, QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(form);
}

QSize FormArea::minimumSizeHint() const
{
    const QSize least = QScrollArea::minimumSizeHint();
    const int bar = verticalScrollBar()->sizeHint().width();
    return { widget()->minimumSizeHint().width() + bar + 2 * frameWidth(), least.height() };
}

bool FormArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace gatehouse::ui
