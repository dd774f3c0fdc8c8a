// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

namespace gatehouse::ui {

/// One of our icons as a picture; drawn anew when the colour scheme changes, which a pixmap would
/// not be.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const char* name, IconTone tone, int size, QWidget* parent = nullptr);
    void setIcon(const char* name, IconTone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QIcon m_icon;
};

} // namespace gatehouse::ui
