// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/upstream_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

namespace {

core::Result<UpstreamFlow> readFlow(const Rows& row)
{
    return UpstreamFlow { row.integer(0), row.bytes(1), row.bytes(2), row.text(3), row.bytes(4),
        row.text(5), row.integer(6), row.integer(7) };
}

core::Result<ProviderAccount> readAccount(const Rows& row)
{
    return ProviderAccount { row.integer(0), row.integer(1), row.integer(2), row.text(3),
        row.text(4), row.integer(5), row.integer(6) };
}

core::Result<ProviderToken> readToken(const Rows& row)
{
    return ProviderToken { row.integer(0), row.integer(1), row.integer(2), row.text(3),
        row.bytes(4), row.text(5), row.integer(6), row.integer(7), row.integer(8), row.integer(9) };
}

} // namespace

core::Result<std::optional<UpstreamFlow>> UpstreamRepository::findFlow(const QByteArray& lookupHash)
{
    return rows::one<UpstreamFlow>(
        m_database.query("SELECT id, lookup_hash, browser_hash, provider, sealed_data, stage,"
                         " created_at, expires_at FROM upstream_flows WHERE lookup_hash = ?",
            { lookupHash }),
        readFlow);
}

core::Result<std::optional<UpstreamFlow>> UpstreamRepository::findFlow(qint64 id)
{
    return rows::one<UpstreamFlow>(
        m_database.query("SELECT id, lookup_hash, browser_hash, provider, sealed_data, stage,"
                         " created_at, expires_at FROM upstream_flows WHERE id = ?",
            { id }),
        readFlow);
}

core::Result<qint64> UpstreamRepository::insertFlow(const UpstreamFlow& flow)
{
    return m_database.insert(
        "INSERT INTO upstream_flows (lookup_hash, browser_hash, provider, sealed_data, stage,"
        " created_at, expires_at) VALUES (?, ?, ?, ?, 'sent', ?, ?) RETURNING id",
        { flow.lookupHash, flow.browserHash, flow.provider, flow.sealedData, flow.createdAt,
            flow.expiresAt });
}

core::Result<bool> UpstreamRepository::advanceFlow(
    qint64 id, const QString& from, const QString& to, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE upstream_flows SET stage = ? WHERE id = ? AND stage = ? AND expires_at > ?",
        { to, id, from, now }));
}

core::Result<bool> UpstreamRepository::keepIdentity(
    qint64 id, const QByteArray& sealedData, qint64 expiresAt, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE upstream_flows SET stage = 'known', sealed_data = ?, expires_at = ?"
        " WHERE id = ? AND stage = 'used' AND created_at <= ?",
        { sealedData, expiresAt, id, now }));
}

core::Result<std::optional<ProviderAccount>> UpstreamRepository::findAccount(
    qint64 providerRow, const QString& subject)
{
    return rows::one<ProviderAccount>(
        m_database.query("SELECT id, provider_row, user_row, subject, display, created_at,"
                         " last_used_at FROM provider_accounts"
                         " WHERE provider_row = ? AND subject = ?",
            { providerRow, subject }),
        readAccount);
}

core::Result<QList<ProviderAccount>> UpstreamRepository::accountsOfUser(qint64 userRow)
{
    return rows::all<ProviderAccount>(
        m_database.query("SELECT a.id, a.provider_row, a.user_row, a.subject, a.display,"
                         " a.created_at, a.last_used_at FROM provider_accounts a"
                         " WHERE a.user_row = ? ORDER BY a.id",
            { userRow }),
        readAccount);
}

core::Result<qint64> UpstreamRepository::insertAccount(const ProviderAccount& account)
{
    return m_database.insert(
        "INSERT INTO provider_accounts (provider_row, user_row, subject, display, created_at,"
        " last_used_at) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        { account.providerRow, account.userRow, account.subject, account.display, account.createdAt,
            account.lastUsedAt });
}

core::Result<void> UpstreamRepository::touchAccount(qint64 id, const QString& display, qint64 now)
{
    return rows::done(m_database.execute(
        "UPDATE provider_accounts SET display = ?, last_used_at = ? WHERE id = ?",
        { display, now, id }));
}

core::Result<bool> UpstreamRepository::removeAccount(qint64 providerRow, qint64 userRow)
{
    const auto forgotten
        = m_database.execute("DELETE FROM provider_tokens WHERE provider_row = ? AND user_row = ?",
            { providerRow, userRow });
    if (!forgotten)
        return tl::unexpected(forgotten.error());
    return rows::won(
        m_database.execute("DELETE FROM provider_accounts WHERE provider_row = ? AND user_row = ?",
            { providerRow, userRow }));
}

core::Result<QList<qint64>> UpstreamRepository::usersByVerifiedEmail(const QString& email)
{
    return rows::all<qint64>(
        m_database.query("SELECT id FROM users WHERE lower(email) = lower(?) AND email <> ''"
                         " AND email_verified = 1 AND enabled = 1 AND deleted_at = 0 LIMIT 2",
            { email }),
        [](const Rows& row) -> core::Result<qint64> { return row.integer(0); });
}

core::Result<bool> UpstreamRepository::isEmailTaken(const QString& email)
{
    auto found = m_database.query("SELECT 1 FROM users WHERE lower(email) = lower(?)"
                                  " AND email <> '' AND deleted_at = 0 LIMIT 1",
        { email });
    if (!found)
        return tl::unexpected(found.error());
    return found->next();
}

core::Result<std::optional<ProviderToken>> UpstreamRepository::findToken(
    qint64 providerRow, qint64 userRow)
{
    return rows::one<ProviderToken>(
        m_database.query("SELECT id, provider_row, user_row, subject, sealed_token, scope,"
                         " expires_at, updated_at, version, refresh_started_at"
                         " FROM provider_tokens WHERE provider_row = ? AND user_row = ?",
            { providerRow, userRow }),
        readToken);
}

core::Result<void> UpstreamRepository::saveToken(const ProviderToken& token, qint64 now)
{
    return rows::done(m_database.execute(
        "INSERT INTO provider_tokens (provider_row, user_row, subject, sealed_token, scope,"
        " expires_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (provider_row, user_row) DO UPDATE SET subject = excluded.subject,"
        " sealed_token = excluded.sealed_token, scope = excluded.scope,"
        " expires_at = excluded.expires_at, updated_at = excluded.updated_at,"
        " version = provider_tokens.version + 1, refresh_started_at = 0",
        { token.providerRow, token.userRow, token.subject, token.sealedToken, token.scope,
            token.expiresAt, now, now }));
}

core::Result<bool> UpstreamRepository::claimRefresh(
    qint64 id, qint64 version, qint64 now, qint64 lapse)
{
    return rows::won(m_database.execute("UPDATE provider_tokens SET refresh_started_at = ?"
                                        " WHERE id = ? AND version = ? AND refresh_started_at <= ?",
        { now, id, version, now - lapse }));
}

core::Result<bool> UpstreamRepository::replaceToken(const ProviderToken& token, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE provider_tokens SET sealed_token = ?, scope = ?, expires_at = ?, updated_at = ?,"
        " version = version + 1, refresh_started_at = 0 WHERE id = ? AND version = ?",
        { token.sealedToken, token.scope, token.expiresAt, now, token.id, token.version }));
}

core::Result<bool> UpstreamRepository::removeToken(qint64 providerRow, qint64 userRow)
{
    return rows::won(
        m_database.execute("DELETE FROM provider_tokens WHERE provider_row = ? AND user_row = ?",
            { providerRow, userRow }));
}

core::Result<void> UpstreamRepository::releaseRefresh(qint64 id, qint64 version)
{
    return rows::done(m_database.execute(
        "UPDATE provider_tokens SET refresh_started_at = 0 WHERE id = ? AND version = ?",
        { id, version }));
}

} // namespace gatehouse::store
