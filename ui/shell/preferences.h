// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtCore/QString>

class QApplication;

namespace gatehouse::ui {

/// What a person chose for every workspace, in QSettings.
struct Preferences
{
    static constexpr int smallestFont = 8;
    static constexpr int largestFont = 24;

    ColorScheme colors = ColorScheme::System;
    QString language {}; ///< A code of language.h; empty: the system's.
    int fontSize = 0; ///< In points; 0: the system's.
    bool showsTray = false; ///< Only asked for, never assumed: screens.md.
    bool startsServer = true; ///< When a window is opened.

    /// What is impossible in the settings file is taken as the default.
    [[nodiscard]] static Preferences load();
    void save() const;
    bool operator==(const Preferences&) const = default;
};

/// Colours and font at once, in every window. The language is Language::use().
void applyAppearance(QApplication& application, const Preferences& preferences);

} // namespace gatehouse::ui
