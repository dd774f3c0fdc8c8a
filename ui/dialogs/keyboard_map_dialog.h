// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/menu_actions.h"

#include <QtWidgets/QDialog>

class QTableWidget;

namespace gatehouse::ui {

/// Ctrl+/: every key that does something, made of the actions themselves so that it cannot be
/// wrong. Deletes itself.
class KeyboardMapDialog final : public QDialog
{
    Q_OBJECT
public:
    KeyboardMapDialog(const QList<MenuAction>& keys, QWidget* parent);

private:
    void fill(const QList<MenuAction>& keys);
    void showMatching(const QString& text);

    QTableWidget* m_table;
};

} // namespace gatehouse::ui
