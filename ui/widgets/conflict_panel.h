// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"

#include <QtWidgets/QFrame>

#include <functional>

class QLabel;
class QTableWidget;

namespace gatehouse::ui {

/// What somebody else changed in a row beside what was edited here: the value as it was read, the
/// one on the server and mine, side by side, with the two ways out. Hidden until needed.
class ConflictPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ConflictPanel(QWidget* parent = nullptr);

    void showDifferences(const QString& object,
        const QList<models::RegistryTableModel::Difference>& differences,
        std::function<void()> keepMine, std::function<void()> takeTheirs);

private:
    void fillRow(int row, const models::RegistryTableModel::Difference& difference);

    QLabel* m_title;
    QTableWidget* m_table;
    std::function<void()> m_keepMine;
    std::function<void()> m_takeTheirs;
};

} // namespace gatehouse::ui
