// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace gatehouse::ui {

/// The colours beyond QPalette's roles, chosen for 4.5:1 on their surfaces in both schemes.
struct Colors
{
    QColor window; ///< Behind cards and tables.
    QColor surface; ///< Cards, tables, fields.
    QColor surfaceAlternate; ///< Every other table row, header lines.
    QColor sidebar;
    QColor border;
    QColor text;
    QColor muted; ///< Hints, captions.
    QColor accent;
    QColor accentText; ///< On `accent`.
    QColor selection;
    QColor danger;
    QColor dangerSurface;
    QColor warning;
    QColor warningSurface;
    QColor success;
    QColor successSurface;
    QColor info;
    QColor infoSurface;
};

[[nodiscard]] const Colors& lightColors();
[[nodiscard]] const Colors& darkColors();

/// Qt 6.4 does not say which colour scheme is on: a window darker than its text is a dark one.
[[nodiscard]] bool isDark(const QPalette& palette);

/// The colours of the application's palette of the moment. Read while painting, so that a change of
/// scheme needs nothing else; a view's own palette would not do, because style sheets change parts
/// of it.
[[nodiscard]] const Colors& currentColors();

} // namespace gatehouse::ui
