// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"
#include "server/crypto/sealer.h"
#include "server/domain/provider.h"

namespace gatehouse::models {

/// Remote servers at which people can sign in. The secret is sealed from the moment it is typed: a
/// pending row keeps it under a key of this process, a saved one under the workspace's.
class ProviderTableModel final : public RegistryTableModel
{
    Q_OBJECT
public:
    ProviderTableModel(
        store::Workspace& workspace, store::Database& reader, QObject* parent = nullptr);
    [[nodiscard]] const char* nameColumn() const override;

    /// A new provider that has no name yet is called as its preset.
    void suggestName(int row, const QString& preset);
    [[nodiscard]] bool hasSecret(int row) const;
    /// Part of the row's pending edit; an empty one removes it.
    void setSecret(int row, const QByteArray& secret);

protected:
    [[nodiscard]] QList<ColumnSpec> columns() const override;
    [[nodiscard]] domain::FieldErrors validate(const QVariantMap& fields) const override;
    [[nodiscard]] RowEdit insertion(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit change(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit removal(const QVariantMap& fields) override;
    [[nodiscard]] QVariantMap newFields() const override;
    void prepareCopy(QVariantMap& fields) const override;

private:
    /// The row with a secret that was typed sealed for the workspace.
    [[nodiscard]] domain::Provider providerOf(const QVariantMap& fields) const;

    crypto::Sealer m_pendingSealer;
};

} // namespace gatehouse::models
