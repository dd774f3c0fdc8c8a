// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon_label.h"

#include <QtGui/QPainter>

namespace gatehouse::ui {

IconLabel::IconLabel(const char* name, IconTone tone, int size, QWidget* parent)
    : QWidget(parent)
    , m_icon(lineIcon(name, tone))
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const char* name, IconTone tone)
{
    m_icon = lineIcon(name, tone);
    update();
}

void IconLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace gatehouse::ui
