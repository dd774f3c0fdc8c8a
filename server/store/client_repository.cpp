// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/client_repository.h"

#include "server/store/registry_table.h"

namespace gatehouse::store {

using domain::Client;
using domain::ClientSecret;

core::Result<std::optional<Client>> ClientRepository::find(const QString& clientId)
{
    return RegistryTable<Client>(m_database).find(clientId);
}

core::Result<std::optional<Client>> ClientRepository::findByRow(qint64 id)
{
    return RegistryTable<Client>(m_database).findByRow(id);
}

core::Result<QList<Client>> ClientRepository::list(int limit, const QString& after)
{
    return RegistryTable<Client>(m_database).list(limit, after);
}

core::Result<std::optional<QString>> ClientRepository::firstSignedWith(const QString& algorithm)
{
    const auto read = [](const Rows& row) -> core::Result<QString> { return row.text(0); };
    return rows::one<QString>(
        m_database.query("SELECT client_id FROM clients WHERE deleted_at = 0 AND enabled = 1"
                         " AND (id_token_signed_response_alg = ? OR access_token_signing_alg = ?)"
                         " ORDER BY id LIMIT 1",
            { algorithm, algorithm }),
        read);
}

core::Result<QList<ClientSecret>> ClientRepository::liveSecrets(qint64 clientRow, qint64 now)
{
    const auto read = [](const Rows& row) -> core::Result<ClientSecret> {
        return ClientSecret { row.integer(0), row.integer(1), row.bytes(2), row.bytes(3),
            row.integer(4), row.integer(5), row.integer(6) };
    };
    return rows::all<ClientSecret>(
        m_database.query(
            "SELECT id, client_row, hash, sealed, created_at, expires_at, last_used_at"
            " FROM client_secrets WHERE client_row = ? AND (expires_at = 0 OR expires_at > ?)"
            " ORDER BY id",
            { clientRow, now }),
        read);
}

core::Result<qint64> ClientRepository::insert(const Client& client, qint64 now)
{
    Client stored = client;
    if (stored.clientIdIssuedAt == 0)
        stored.clientIdIssuedAt = now;
    return RegistryTable<Client>(m_database).insert(stored, now);
}

core::Result<void> ClientRepository::update(const Client& client, qint64 now)
{
    return RegistryTable<Client>(m_database).update(client, now);
}

core::Result<void> ClientRepository::remove(qint64 id, qint64 version, qint64 now)
{
    // Families and tokens are read together with their client (token_repository.cpp), so the
    // tombstone alone revokes all of them at once, however many there are.
    return RegistryTable<Client>(m_database).remove(id, version, now);
}

core::Result<qint64> ClientRepository::addSecret(const ClientSecret& secret)
{
    return m_database.insert(
        "INSERT INTO client_secrets (client_row, hash, sealed, created_at, expires_at)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        { secret.clientRow, secret.hash, secret.sealed, secret.createdAt, secret.expiresAt });
}

core::Result<void> ClientRepository::expireSecrets(
    qint64 clientRow, qint64 exceptSecret, qint64 endsAt)
{
    return rows::done(m_database.execute(
        "UPDATE client_secrets SET expires_at = ? WHERE client_row = ? AND id <> ?"
        " AND (expires_at = 0 OR expires_at > ?)",
        { endsAt, clientRow, exceptSecret, endsAt }));
}

core::Result<void> ClientRepository::endSecret(qint64 clientRow, qint64 secretRow, qint64 endsAt)
{
    const auto ended = m_database.execute(
        "UPDATE client_secrets SET expires_at = ? WHERE id = ? AND client_row = ?"
        " AND (expires_at = 0 OR expires_at > ?)",
        { endsAt, secretRow, clientRow, endsAt });
    if (!ended)
        return tl::unexpected(ended.error());
    if (*ended == 1)
        return {};
    return core::failure(core::ErrorKind::NotFound, QStringLiteral("the secret has ended already"));
}

core::Result<void> ClientRepository::moveSecrets(qint64 fromRow, qint64 toRow)
{
    return rows::done(m_database.execute(
        "UPDATE client_secrets SET client_row = ? WHERE client_row = ?", { toRow, fromRow }));
}

core::Result<void> ClientRepository::touchSecret(qint64 secretRow, qint64 now)
{
    // To the minute: a busy client must not write on every request.
    const qint64 minute = now - now % 60;
    return rows::done(m_database.execute(
        "UPDATE client_secrets SET last_used_at = ? WHERE id = ? AND last_used_at < ?",
        { minute, secretRow, minute }));
}

} // namespace gatehouse::store
