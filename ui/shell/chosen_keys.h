// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QKeySequence>

class QObject;
class QWidget;

/// The keys that a person gave to actions, for every workspace, in QSettings. What has a key is a
/// QAction or a QShortcut, and known by its object name: without one it keeps the program's key.
namespace gatehouse::ui::chosen_keys {

[[nodiscard]] bool isChangeable(const QObject& keyed);
[[nodiscard]] QKeySequence keysOf(const QObject& keyed);
/// What the program gave it. Before applyTo() that is what it has.
[[nodiscard]] QKeySequence standardOf(const QObject& keyed);
[[nodiscard]] bool isChanged(const QObject& keyed);

/// Gives everything below `window` the keys that were chosen; where one would now be there twice,
/// the program's own gives way. Again whenever menus or pages were made anew.
void applyTo(QWidget& window);
/// From now on and in windows to come; empty: no key. The caller has looked whether it is free.
void choose(QObject& keyed, const QKeySequence& keys);
void reset(QObject& keyed);

} // namespace gatehouse::ui::chosen_keys
