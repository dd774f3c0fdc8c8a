// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"
#include "server/core/secret_string.h"
#include "server/domain/client.h"

#include <memory>

namespace gatehouse::models {

/// Registered applications. A client that authenticates with a secret gets one when it is saved
/// without having any; the value leaves through secretCreated() once and is nowhere afterwards.
class ClientTableModel final : public RegistryTableModel
{
    Q_OBJECT
public:
    ClientTableModel(
        store::Workspace& workspace, store::Database& reader, QObject* parent = nullptr);
    [[nodiscard]] const char* nameColumn() const override;

    /// Live secrets of a stored row, newest last.
    [[nodiscard]] QList<domain::ClientSecret> secretsOf(int row) const;
    /// Adds a secret to a stored row; the others end after `overlapSeconds`, or never when it is
    /// negative. Two are live at most: of several old ones only the newest gets the overlap.
    [[nodiscard]] core::Result<core::SecretString> rotateSecret(int row, qint64 overlapSeconds);
    /// Ends one live secret of a stored row at once. Conflict: it is the only one left.
    [[nodiscard]] core::Result<void> endSecret(int row, qint64 secretId);
    [[nodiscard]] static bool usesSecret(const QString& authMethod);
    /// A new pending row for a client that is not registered yet; its row number. The client_id
    /// gets a number when it is taken.
    int addClient(const domain::Client& client);

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// After the commit.
    void secretCreated(const QString& clientId, const gatehouse::core::SecretString& secret);

protected:
    [[nodiscard]] QList<ColumnSpec> columns() const override;
    [[nodiscard]] domain::FieldErrors validate(const QVariantMap& fields) const override;
    [[nodiscard]] RowEdit insertion(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit change(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit removal(const QVariantMap& fields) override;
    [[nodiscard]] RowEdit restoration(const QVariantMap& fields) override;
    [[nodiscard]] QVariantMap newFields() const override;
    void prepareCopy(QVariantMap& fields) const override;
    [[nodiscard]] QString displayText(
        const ColumnSpec& column, const QVariant& value) const override;

private:
    struct NewSecret;
    [[nodiscard]] std::shared_ptr<NewSecret> makeSecret(const domain::Client& client) const;
    /// `write`, then a secret for the client when it needs one and has none.
    [[nodiscard]] RowEdit withSecret(const domain::Client& client, Write write);
    void fitResponseTypes(int row);
};

} // namespace gatehouse::models
