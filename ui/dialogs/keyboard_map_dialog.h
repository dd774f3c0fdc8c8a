// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/menu_actions.h"

#include <QtWidgets/QDialog>

class QTableWidget;

namespace gatehouse::ui {

class KeyEditor;

/// Ctrl+/: every action with the key that does it, made of the actions themselves so that it cannot
/// be wrong; the one that is chosen can be given another. Deletes itself.
class KeyboardMapDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `menus` are keys that nothing else may have.
    KeyboardMapDialog(
        const QList<MenuAction>& actions, const QList<MenuKey>& menus, QWidget* parent);

private:
    void setUpTable();
    void fill();
    void showKeys();
    void showMatching(const QString& text);
    void editSelected();
    void resetAll();
    [[nodiscard]] QString refusalOf(const QObject& keyed, const QKeySequence& keys) const;

    QList<MenuAction> m_actions; ///< One a row.
    QList<MenuKey> m_menus;
    QTableWidget* m_table;
    KeyEditor* m_editor;
};

} // namespace gatehouse::ui
