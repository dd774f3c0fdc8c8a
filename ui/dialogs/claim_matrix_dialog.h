// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;
class QTableView;

namespace gatehouse::models {
class ClaimMatrixModel;
class ScopeTableModel;
} // namespace gatehouse::models

namespace gatehouse::ui {

/// All scopes and all claims at once, with a box where they meet. What is ticked is a pending edit
/// of the Scopes page, which saves it or takes it back. Open with open(); deletes itself.
class ClaimMatrixDialog final : public QDialog
{
    Q_OBJECT
public:
    ClaimMatrixDialog(models::ScopeTableModel& scopes, QWidget* parent);

private:
    [[nodiscard]] QTableView* makeTable();
    void addClaim();

    models::ClaimMatrixModel* m_model;
    QTableView* m_table;
    QLineEdit* m_claim;
    QPushButton* m_add;
};

} // namespace gatehouse::ui
