// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace gatehouse::ui {

/// Shows what a program reads in letters of one width, as large as the rest: the system's font for
/// that has a size of its own, which does not grow with the letters that people chose.
inline void showAsCode(QWidget* widget)
{
    widget->setProperty("code", true);
}

} // namespace gatehouse::ui
