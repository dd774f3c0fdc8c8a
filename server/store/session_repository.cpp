// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/session_repository.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

using domain::BrowserSession;
using domain::Consent;
using domain::Interaction;
using domain::ScopeSet;

namespace {

core::Result<Consent> readConsent(const Rows& row)
{
    return Consent { row.integer(0), row.integer(1), row.integer(2),
        ScopeSet::fromStored(row.text(3)), row.integer(4) };
}

core::Result<BrowserSession> readSession(const Rows& row)
{
    return BrowserSession { row.integer(0), row.bytes(1), row.integer(2), row.text(3),
        row.integer(4), row.integer(5), row.integer(6), row.integer(7), row.integer(8),
        row.text(9) };
}

} // namespace

core::Result<std::optional<BrowserSession>> SessionRepository::findSession(qint64 id)
{
    return rows::one<BrowserSession>(
        m_database.query(
            "SELECT id, secret_hash, user_row, public_id, auth_time, created_at, last_seen_at,"
            " expires_at, ended_at, methods FROM browser_sessions WHERE id = ?",
            { id }),
        readSession);
}

core::Result<QList<BrowserSession>> SessionRepository::sessionsOfUser(
    qint64 userRow, qint64 now, int limit)
{
    return rows::all<BrowserSession>(
        m_database.query(
            "SELECT id, secret_hash, user_row, public_id, auth_time, created_at, last_seen_at,"
            " expires_at, ended_at, methods FROM browser_sessions WHERE user_row = ? AND ended_at "
            "= 0"
            " AND expires_at > ? ORDER BY last_seen_at DESC, id DESC LIMIT ?",
            { userRow, now, limit }),
        readSession);
}

core::Result<qint64> SessionRepository::insertSession(const BrowserSession& session)
{
    return m_database.insert("INSERT INTO browser_sessions (secret_hash, user_row, public_id, "
                             "auth_time, created_at, last_seen_at,"
                             " expires_at, methods) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        { session.secretHash, session.userRow, session.publicId, session.authTime,
            session.createdAt, session.lastSeenAt, session.expiresAt, session.methods });
}

core::Result<void> SessionRepository::touchSession(qint64 id, qint64 now)
{
    return rows::done(m_database.execute(
        "UPDATE browser_sessions SET last_seen_at = ? WHERE id = ? AND ended_at = 0", { now, id }));
}

core::Result<void> SessionRepository::endSession(qint64 id, qint64 now)
{
    return rows::done(m_database.execute(
        "UPDATE browser_sessions SET ended_at = ? WHERE id = ? AND ended_at = 0", { now, id }));
}

core::Result<bool> SessionRepository::endSessionOfUser(qint64 id, qint64 userRow, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE browser_sessions SET ended_at = ? WHERE id = ? AND user_row = ? AND ended_at = 0",
        { now, id, userRow }));
}

core::Result<void> SessionRepository::endSessionsOfUser(qint64 userRow, qint64 now)
{
    return rows::done(m_database.execute(
        "UPDATE browser_sessions SET ended_at = ? WHERE user_row = ? AND ended_at = 0",
        { now, userRow }));
}

core::Result<std::optional<Interaction>> SessionRepository::findInteraction(qint64 id)
{
    const auto read = [](const Rows& row) -> core::Result<Interaction> {
        return Interaction { row.integer(0), row.bytes(1), row.bytes(2), row.integer(3),
            row.integer(4), row.integer(5), row.integer(6) };
    };
    return rows::one<Interaction>(
        m_database.query(
            "SELECT id, secret_hash, parameters, created_at, expires_at, completed_at, signed_in_at"
            " FROM interactions WHERE id = ?",
            { id }),
        read);
}

core::Result<qint64> SessionRepository::insertInteraction(const Interaction& interaction)
{
    return m_database.insert(
        "INSERT INTO interactions (secret_hash, parameters, created_at, expires_at, signed_in_at)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        { interaction.secretHash, interaction.parameters, interaction.createdAt,
            interaction.expiresAt, interaction.signedInAt });
}

core::Result<void> SessionRepository::markSignedIn(qint64 interactionId, qint64 now)
{
    return rows::done(m_database.execute(
        "UPDATE interactions SET signed_in_at = ? WHERE id = ? AND completed_at = 0",
        { now, interactionId }));
}

core::Result<bool> SessionRepository::completeInteraction(qint64 id, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE interactions SET completed_at = ? WHERE id = ? AND completed_at = 0", { now, id }));
}

core::Result<std::optional<Consent>> SessionRepository::findConsent(
    qint64 userRow, qint64 clientRow)
{
    return rows::one<Consent>(
        m_database.query("SELECT id, user_row, client_row, scope, granted_at FROM consents"
                         " WHERE user_row = ? AND client_row = ?",
            { userRow, clientRow }),
        readConsent);
}

core::Result<QList<Consent>> SessionRepository::consentsOfUser(qint64 userRow)
{
    return rows::all<Consent>(
        m_database.query("SELECT id, user_row, client_row, scope, granted_at FROM consents"
                         " WHERE user_row = ? ORDER BY id",
            { userRow }),
        readConsent);
}

core::Result<void> SessionRepository::saveConsent(const Consent& consent)
{
    const auto stored = findConsent(consent.userRow, consent.clientRow);
    if (!stored)
        return tl::unexpected(stored.error());
    // Two nodes may widen it at once: the later one wins, and at worst a page asks once more.
    const ScopeSet scope = *stored ? (*stored)->scope.united(consent.scope) : consent.scope;
    return rows::done(m_database.execute(
        "INSERT INTO consents (user_row, client_row, scope, granted_at) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (user_row, client_row) DO UPDATE SET scope = excluded.scope, granted_at = "
        "excluded.granted_at",
        { consent.userRow, consent.clientRow, scope.toString(), consent.grantedAt }));
}

core::Result<void> SessionRepository::removeConsent(qint64 userRow, qint64 clientRow, qint64 now)
{
    const auto removed = m_database.execute(
        "DELETE FROM consents WHERE user_row = ? AND client_row = ?", { userRow, clientRow });
    if (!removed)
        return tl::unexpected(removed.error());
    // C066: what was issued on the consent goes with it.
    return rows::done(m_database.execute(
        "UPDATE token_families SET revoked_at = ?, revoke_reason = 'consent removed'"
        " WHERE user_row = ? AND client_row = ? AND revoked_at = 0",
        { now, userRow, clientRow }));
}

} // namespace gatehouse::store
