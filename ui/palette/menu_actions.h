// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

class QAction;
class QMenuBar;
class QWidget;

namespace gatehouse::ui {

/// An action as people find it.
struct MenuAction
{
    QString group; ///< "View > Colours", without mnemonics
    QString text;
    QString shortcut {}; ///< In the platform's words; empty when there is none.
    QAction* action = nullptr; ///< Null: a shortcut without an action.
    QPointer<QObject> keyed {}; ///< The action or QShortcut that has the key.
};

/// A key that opens a menu: "Alt+F".
struct MenuKey
{
    QString menu; ///< Without mnemonic.
    QKeySequence keys;
};

/// "&File" to "File".
[[nodiscard]] QString withoutMnemonic(const QString& text);
/// Everything that the menus hold, in their order, whether it can be done now or not.
[[nodiscard]] QList<MenuAction> actionsOf(const QMenuBar& bar);
/// The actions and shortcuts of `window` that have keys or may be given some
/// (chosen_keys::isChangeable): its menus first, then what its pages have beyond them. Each once.
[[nodiscard]] QList<MenuAction> keysOf(const QMenuBar& bar, const QWidget& window);
[[nodiscard]] QList<MenuKey> menuKeysOf(const QMenuBar& bar);

} // namespace gatehouse::ui
