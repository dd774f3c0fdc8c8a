// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/store/audit.h"

#include <optional>

namespace gatehouse::store {

/// Clients and their secrets. Deleted clients stay as tombstones and are invisible here.
class ClientRepository
{
public:
    explicit ClientRepository(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<domain::Client>> find(const QString& clientId);
    [[nodiscard]] core::Result<std::optional<domain::Client>> findByRow(qint64 id);
    /// By client_id; at most `limit`, after the client_id `after`.
    [[nodiscard]] core::Result<QList<domain::Client>> list(int limit, const QString& after = {});
    /// client_id of an enabled client whose tokens are signed with `algorithm`, if there is one.
    [[nodiscard]] core::Result<std::optional<QString>> firstSignedWith(const QString& algorithm);
    [[nodiscard]] core::Result<QList<domain::ClientSecret>> liveSecrets(
        qint64 clientRow, qint64 now);

    /// Inside a write closure. insert: Conflict when the client_id is taken; a deleted client's id
    /// is free again.
    [[nodiscard]] core::Result<qint64> insert(const domain::Client& client, qint64 now);
    /// Conflict when `client.version` is not the stored one.
    [[nodiscard]] core::Result<void> update(const domain::Client& client, qint64 now);
    /// Tombstone; revokes the client's families and tokens.
    [[nodiscard]] core::Result<void> remove(qint64 id, qint64 version, qint64 now);
    [[nodiscard]] core::Result<qint64> addSecret(const domain::ClientSecret& secret);
    /// Ends all live secrets but `exceptSecret` at `endsAt`.
    [[nodiscard]] core::Result<void> expireSecrets(
        qint64 clientRow, qint64 exceptSecret, qint64 endsAt);
    /// Ends one live secret of the client at `endsAt`. NotFound: it has no such live secret.
    [[nodiscard]] core::Result<void> endSecret(qint64 clientRow, qint64 secretRow, qint64 endsAt);
    /// Gives what a deleted client's row had to another row of the same client_id.
    [[nodiscard]] core::Result<void> moveSecrets(qint64 fromRow, qint64 toRow);
    [[nodiscard]] core::Result<void> touchSecret(qint64 secretRow, qint64 now);

private:
    Database& m_database;
};

} // namespace gatehouse::store
