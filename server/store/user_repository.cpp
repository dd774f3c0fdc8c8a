// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/user_repository.h"

#include "server/store/registry_table.h"

namespace gatehouse::store {

using domain::User;

core::Result<std::optional<User>> UserRepository::findByUsername(const QString& username)
{
    return RegistryTable<User>(m_database).find(username);
}

core::Result<std::optional<User>> UserRepository::findBySignInName(const QString& name)
{
    auto byUsername = findByUsername(name);
    if (!byUsername)
        return byUsername;
    const auto found = rows::all<qint64>(
        m_database.query("SELECT id FROM users WHERE lower(email) = lower(?) AND email <> ''"
                         " AND deleted_at = 0 LIMIT 2",
            { name }),
        [](const Rows& row) -> core::Result<qint64> { return row.integer(0); });
    if (!found)
        return tl::unexpected(found.error());
    // Of two people with one address nobody can say who is meant.
    auto byEmail = findByRow(found->size() == 1 ? found->first() : 0);
    return *byUsername ? byUsername : byEmail;
}

core::Result<std::optional<User>> UserRepository::findByRow(qint64 id)
{
    return RegistryTable<User>(m_database).findByRow(id);
}

core::Result<std::optional<User>> UserRepository::findBySubject(const QString& subject)
{
    const auto id = rows::one<qint64>(
        m_database.query("SELECT id FROM users WHERE subject = ? AND deleted_at = 0", { subject }),
        [](const Rows& row) -> core::Result<qint64> { return row.integer(0); });
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return std::optional<User>();
    return findByRow(**id);
}

core::Result<QList<User>> UserRepository::list(int limit, const QString& after)
{
    return RegistryTable<User>(m_database).list(limit, after);
}

core::Result<QList<User>> UserRepository::personas(int limit)
{
    const auto ids = rows::all<qint64>(
        m_database.query("SELECT id FROM users WHERE persona <> '' AND enabled = 1"
                         " AND deleted_at = 0 ORDER BY username LIMIT ?",
            { limit }),
        [](const Rows& row) -> core::Result<qint64> { return row.integer(0); });
    if (!ids)
        return tl::unexpected(ids.error());
    QList<User> found;
    for (const qint64 id : *ids) {
        const auto user = findByRow(id);
        if (!user)
            return tl::unexpected(user.error());
        if (*user)
            found.append(**user);
    }
    return found;
}

core::Result<qint64> UserRepository::insert(const User& user, qint64 now)
{
    return RegistryTable<User>(m_database).insert(user, now);
}

core::Result<void> UserRepository::update(const User& user, qint64 now)
{
    return RegistryTable<User>(m_database).update(user, now);
}

core::Result<void> UserRepository::setPassword(qint64 id, const QString& passwordHash, qint64 now)
{
    const auto changed = m_database.execute(
        "UPDATE users SET password_hash = ?, version = version + 1, updated_at = ?"
        " WHERE id = ? AND deleted_at = 0",
        { passwordHash, now, id });
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 0)
        return core::failure(core::ErrorKind::NotFound, QStringLiteral("no such user"));
    return signOutEverywhere(id, QStringLiteral("password changed"), now);
}

core::Result<void> UserRepository::remove(qint64 id, qint64 version, qint64 now)
{
    if (const auto removed = RegistryTable<User>(m_database).remove(id, version, now); !removed)
        return removed;
    const auto owned = m_database.execute(
        "UPDATE clients SET deleted_at = ?, version = version + 1, updated_at = ?"
        " WHERE owner_id = ? AND deleted_at = 0",
        { now, now, id });
    if (!owned)
        return tl::unexpected(owned.error());
    // What others gave us for this user is nobody's any more.
    const auto tokens
        = m_database.execute("DELETE FROM provider_tokens WHERE user_row = ?", { id });
    if (!tokens)
        return tl::unexpected(tokens.error());
    const auto accounts
        = m_database.execute("DELETE FROM provider_accounts WHERE user_row = ?", { id });
    if (!accounts)
        return tl::unexpected(accounts.error());
    if (const auto removed = removeSignInMeans(id); !removed)
        return removed;
    return signOutEverywhere(id, QStringLiteral("user removed"), now);
}

core::Result<void> UserRepository::removeSignInMeans(qint64 id)
{
    // Each a literal: statements are known by their address.
    for (const char* sql : { "DELETE FROM totp_secrets WHERE user_row = ?",
             "DELETE FROM backup_codes WHERE user_row = ?",
             "DELETE FROM passkeys WHERE user_row = ?",
             "DELETE FROM passkey_challenges WHERE user_row = ?" }) {
        const auto removed = m_database.execute(sql, { id });
        if (!removed)
            return tl::unexpected(removed.error());
    }
    return {};
}

core::Result<void> UserRepository::signOutEverywhere(qint64 id, const QString& reason, qint64 now)
{
    const auto ended = m_database.execute(
        "UPDATE browser_sessions SET ended_at = ? WHERE user_row = ? AND ended_at = 0",
        { now, id });
    if (!ended)
        return tl::unexpected(ended.error());
    return rows::done(
        m_database.execute("UPDATE token_families SET revoked_at = ?, revoke_reason = ?"
                           " WHERE user_row = ? AND revoked_at = 0",
            { now, reason, id }));
}

core::Result<UserRepository::Attempts> UserRepository::attempts(const QString& key)
{
    const auto found = rows::one<Attempts>(
        m_database.query(
            "SELECT failures, last_failure_at FROM login_attempts WHERE attempt_key = ?", { key }),
        [](const Rows& row) -> core::Result<Attempts> {
            return Attempts { int(row.integer(0)), row.integer(1) };
        });
    return found.map(
        [](const std::optional<Attempts>& attempts) { return attempts.value_or(Attempts()); });
}

core::Result<void> UserRepository::holdAttempts(const QString& key)
{
    // SQLite has one writer.
    if (m_database.dialect() == Dialect::Sqlite)
        return {};
    const auto held = m_database.query(
        "SELECT pg_advisory_xact_lock(hashtextextended(CAST(? AS text), 7162535))", { key });
    if (!held)
        return tl::unexpected(held.error());
    return {};
}

core::Result<void> UserRepository::recordFailure(const QString& key, qint64 now)
{
    return rows::done(m_database.execute(
        "INSERT INTO login_attempts (attempt_key, failures, last_failure_at) VALUES (?, 1, ?)"
        " ON CONFLICT (attempt_key) DO UPDATE SET failures = login_attempts.failures + 1,"
        " last_failure_at = excluded.last_failure_at",
        { key, now }));
}

core::Result<void> UserRepository::clearFailures(const QString& key)
{
    return rows::done(
        m_database.execute("DELETE FROM login_attempts WHERE attempt_key = ?", { key }));
}

core::Result<void> UserRepository::clearFailuresFrom(const QString& prefix)
{
    return rows::done(m_database.execute(
        "DELETE FROM login_attempts"
        " WHERE substr(attempt_key, 1, length(CAST(? AS text))) = CAST(? AS text)",
        { prefix, prefix }));
}

} // namespace gatehouse::store
