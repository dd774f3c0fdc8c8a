// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"

namespace gatehouse::models {

/// People who can sign in. Passwords are set, never shown: their hash has no column in any view.
class UserTableModel final : public RegistryTableModel
{
    Q_OBJECT
public:
    UserTableModel(store::Workspace& workspace, store::Database& reader, QObject* parent = nullptr);
    [[nodiscard]] const char* nameColumn() const override;

    [[nodiscard]] bool hasPassword(int row) const;
    /// A new row keeps the password for its save(); a stored one gets it at once, which ends the
    /// user's sessions and revokes what they granted. Conflict while the row has other pending
    /// edits. Takes some 30 ms (argon2id).
    [[nodiscard]] core::Result<void> setPassword(int row, const QByteArray& password);
    /// What a password must be, or nothing to say.
    [[nodiscard]] static QString passwordFault(const QString& password);

protected:
    [[nodiscard]] QList<ColumnSpec> columns() const override;
    [[nodiscard]] domain::FieldErrors validate(const QVariantMap& fields) const override;
    [[nodiscard]] RowEdit insertion(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit change(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit removal(const QVariantMap& fields) override;
    [[nodiscard]] QVariantMap newFields() const override;
    void prepareCopy(QVariantMap& fields) const override;
};

} // namespace gatehouse::models
