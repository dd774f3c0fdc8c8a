// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ends tokens: single use, rotation, revocation. Every decision is one conditional update, so
// it holds between threads and between nodes.
#include "server/store/row_mapping.h"
#include "server/store/token_repository.h"

namespace gatehouse::store {

core::Result<bool> TokenRepository::consumeCode(qint64 id, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE authorization_codes SET consumed_at = ? WHERE id = ? AND consumed_at = 0",
        { now, id }));
}

core::Result<bool> TokenRepository::rotateRefreshToken(qint64 id, qint64 successorRow, qint64 now)
{
    return rows::won(
        m_database.execute("UPDATE refresh_tokens SET rotated_at = ?, successor_row = ?"
                           " WHERE id = ? AND rotated_at = 0 AND revoked_at = 0",
            { now, successorRow, id }));
}

core::Result<void> TokenRepository::extendRefreshToken(qint64 id, qint64 expiresAt)
{
    const auto extended = m_database.execute("UPDATE refresh_tokens SET expires_at = ? WHERE id = "
                                             "? AND rotated_at = 0 AND revoked_at = 0",
        { expiresAt, id });
    if (!extended)
        return tl::unexpected(extended.error());
    return rows::done(
        m_database.execute("UPDATE token_families SET ends_at = ? WHERE ends_at < ? AND"
                           " id = (SELECT family_row FROM refresh_tokens WHERE id = ?)",
            { expiresAt, expiresAt, id }));
}

core::Result<void> TokenRepository::revokeFamily(qint64 id, const QString& reason, qint64 now)
{
    return rows::done(m_database.execute("UPDATE token_families SET revoked_at = ?, revoke_reason "
                                         "= ? WHERE id = ? AND revoked_at = 0",
        { now, reason, id }));
}

core::Result<void> TokenRepository::revokeFamiliesOfUserAndClient(
    qint64 userRow, qint64 clientRow, const QString& reason, qint64 now)
{
    return rows::done(
        m_database.execute("UPDATE token_families SET revoked_at = ?, revoke_reason = ?"
                           " WHERE user_row = ? AND client_row = ? AND revoked_at = 0",
            { now, reason, userRow, clientRow }));
}

core::Result<void> TokenRepository::revokeFamiliesOfSession(
    qint64 sessionRow, const QString& reason, qint64 now)
{
    return rows::done(m_database.execute("UPDATE token_families SET revoked_at = ?, revoke_reason "
                                         "= ? WHERE session_row = ? AND revoked_at = 0",
        { now, reason, sessionRow }));
}

core::Result<void> TokenRepository::moveToSession(qint64 fromSession, qint64 toSession)
{
    return rows::done(
        m_database.execute("UPDATE token_families SET session_row = ? WHERE session_row = ?",
            { toSession, fromSession }));
}

core::Result<void> TokenRepository::revokeSessionBound(
    qint64 sessionRow, const QString& reason, qint64 now)
{
    return rows::done(m_database.execute(
        "UPDATE token_families SET revoked_at = ?, revoke_reason = ? WHERE session_row = ?"
        " AND revoked_at = 0 AND"
        " replace(' ' || scope || ' ', ' offline_access ', '') = ' ' || scope || ' '",
        { now, reason, sessionRow }));
}

core::Result<bool> TokenRepository::revokeAccessToken(qint64 id, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE access_tokens SET revoked_at = ? WHERE id = ? AND revoked_at = 0", { now, id }));
}

core::Result<bool> TokenRepository::revokeRefreshToken(qint64 id, qint64 now)
{
    return rows::won(m_database.execute(
        "UPDATE refresh_tokens SET revoked_at = ? WHERE id = ? AND revoked_at = 0", { now, id }));
}

} // namespace gatehouse::store
