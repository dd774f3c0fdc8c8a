// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/claims_preview.h"

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableWidget;

namespace gatehouse::ui {

/// Shows which claims a user would give a client with some scopes, and where each comes from,
/// before anybody signs in.
class ClaimsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `order` names client, issuer and moment; user and scopes are chosen here. `reader` outlives
    /// the dialog.
    ClaimsDialog(
        store::Database& reader, const models::PreviewOrder& order, QWidget* parent = nullptr);

private:
    void fillUsers();
    void setUpTable();
    void showPreview();
    void showClaims(const models::ClaimsPreview& preview);

    store::Database& m_reader;
    models::PreviewOrder m_order;
    QComboBox* m_user;
    QLineEdit* m_scopes;
    QTableWidget* m_table;
    QLabel* m_remarks;
};

} // namespace gatehouse::ui
