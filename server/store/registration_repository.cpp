// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registration_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

namespace {

core::Result<InitialAccessToken> readInitial(const Rows& row)
{
    return InitialAccessToken { row.integer(0), row.bytes(1), row.text(2), row.integer(3),
        row.integer(4), row.integer(5) };
}

} // namespace

core::Result<QList<InitialAccessToken>> RegistrationRepository::listInitial()
{
    return rows::all<InitialAccessToken>(
        m_database.query("SELECT id, secret_hash, description, uses_left, created_at, expires_at"
                         " FROM initial_access_tokens ORDER BY id LIMIT 1000"),
        readInitial);
}

core::Result<std::optional<InitialAccessToken>> RegistrationRepository::findInitial(qint64 id)
{
    return rows::one<InitialAccessToken>(
        m_database.query("SELECT id, secret_hash, description, uses_left, created_at, expires_at"
                         " FROM initial_access_tokens WHERE id = ? AND revoked_at = 0",
            { id }),
        readInitial);
}

core::Result<qint64> RegistrationRepository::insertInitial(const InitialAccessToken& token)
{
    return m_database.insert("INSERT INTO initial_access_tokens (secret_hash, description, "
                             "uses_left, created_at, expires_at)"
                             " VALUES (?, ?, ?, ?, ?) RETURNING id",
        { token.secretHash, token.note, token.usesLeft, token.createdAt, token.expiresAt });
}

core::Result<bool> RegistrationRepository::useInitial(qint64 id, qint64 now)
{
    return rows::won(
        m_database.execute("UPDATE initial_access_tokens SET uses_left = uses_left - 1"
                           " WHERE id = ? AND uses_left > 0 AND expires_at > ? AND revoked_at = 0",
            { id, now }));
}

core::Result<bool> RegistrationRepository::removeInitial(qint64 id)
{
    return rows::won(m_database.execute("DELETE FROM initial_access_tokens WHERE id = ?", { id }));
}

core::Result<std::optional<RegistrationToken>> RegistrationRepository::find(qint64 id)
{
    const auto read = [](const Rows& row) -> core::Result<RegistrationToken> {
        return RegistrationToken { row.integer(0), row.integer(1), row.bytes(2) };
    };
    return rows::one<RegistrationToken>(
        m_database.query(
            "SELECT id, client_row, secret_hash FROM registration_tokens WHERE id = ?", { id }),
        read);
}

core::Result<qint64> RegistrationRepository::count()
{
    auto rows = m_database.query("SELECT count(*) FROM registration_tokens");
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

core::Result<qint64> RegistrationRepository::insert(
    qint64 clientRow, const QByteArray& secretHash, qint64 now)
{
    return m_database.insert(
        "INSERT INTO registration_tokens (client_row, secret_hash, created_at) VALUES (?, ?, ?)"
        " RETURNING id",
        { clientRow, secretHash, now });
}

core::Result<bool> RegistrationRepository::rotate(
    const RegistrationToken& token, const QByteArray& secretHash, qint64 now)
{
    return rows::won(
        m_database.execute("UPDATE registration_tokens SET secret_hash = ?, created_at = ?"
                           " WHERE id = ? AND secret_hash = ?",
            { secretHash, now, token.id, token.secretHash }));
}

core::Result<bool> RegistrationRepository::remove(const RegistrationToken& token)
{
    return rows::won(
        m_database.execute("DELETE FROM registration_tokens WHERE id = ? AND secret_hash = ?",
            { token.id, token.secretHash }));
}

} // namespace gatehouse::store
