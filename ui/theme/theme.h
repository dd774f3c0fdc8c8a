// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QApplication;

namespace gatehouse::ui {

enum class ColorScheme
{
    System,
    Light,
    Dark
};

[[nodiscard]] QString name(ColorScheme scheme);
/// System for anything unknown: this comes from a settings file.
[[nodiscard]] ColorScheme colorSchemeFromName(const QString& name);

/// What the user chose in the View menu, from QSettings.
[[nodiscard]] ColorScheme storedColorScheme();
void storeColorScheme(ColorScheme scheme);

/// Fusion with our own palettes and one style sheet made of the same colours. May be called again
/// to change the scheme while windows are open. Call before the first window, so that the system's
/// own palette can still be read.
void applyTheme(QApplication& application, ColorScheme scheme);
/// As above with storedColorScheme().
void applyTheme(QApplication& application);

} // namespace gatehouse::ui
