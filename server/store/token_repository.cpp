// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/token_repository.h"

#include "server/store/row_mapping.h"

#include <limits>

namespace gatehouse::store {

using domain::AuthorizationCode;
using domain::IssuedToken;
using domain::RefreshToken;
using domain::ScopeSet;
using domain::TokenFamily;
using rows::idOrNull;

// A removed client or user revokes here, where tokens are read, rather than by a write to every one
// of them.
namespace {

// A family's rows come one after another in its first closure; until then only this keeps purge
// away from it.
constexpr qint64 newFamilyGrace = 3600;

core::Result<IssuedToken> readAccessToken(const Rows& row)
{
    IssuedToken token;
    token.id = row.integer(0);
    token.secretHash = row.bytes(1);
    token.familyRow = row.integer(2);
    token.clientRow = row.integer(3);
    token.userRow = row.integer(4);
    token.grantType = row.text(5);
    token.scope = ScopeSet::fromStored(row.text(6));
    token.audiences = row.text(7).split(u'\n', Qt::SkipEmptyParts);
    token.issuedAt = row.integer(8);
    token.expiresAt = row.integer(9);
    token.revokedAt = row.integer(10);
    token.clientId = row.text(11);
    token.isFamilyRevoked = row.integer(12) != 0;
    return token;
}

core::Result<TokenFamily> readFamily(const Rows& row)
{
    TokenFamily family;
    family.id = row.integer(0);
    family.clientRow = row.integer(1);
    family.userRow = row.integer(2);
    family.scope = ScopeSet::fromStored(row.text(3));
    family.grantType = row.text(4);
    family.authTime = row.integer(5);
    family.sessionRow = row.integer(6);
    family.createdAt = row.integer(7);
    family.expiresAt = row.integer(8);
    family.revokedAt = row.integer(9);
    family.revokeReason = row.text(10);
    return family;
}

core::Result<AuthorizationCode> readCode(const Rows& row)
{
    AuthorizationCode code;
    code.id = row.integer(0);
    code.secretHash = row.bytes(1);
    code.familyRow = row.integer(2);
    code.clientId = row.text(3);
    code.redirectUri = row.text(4);
    code.wasRedirectUriGiven = row.integer(5) != 0;
    code.scope = ScopeSet::fromStored(row.text(6));
    code.nonce = row.text(7);
    code.codeChallenge = row.text(8);
    code.issuedAt = row.integer(9);
    code.expiresAt = row.integer(10);
    code.consumedAt = row.integer(11);
    return code;
}

core::Result<RefreshToken> readRefreshToken(const Rows& row)
{
    RefreshToken token;
    token.id = row.integer(0);
    token.secretHash = row.bytes(1);
    token.familyRow = row.integer(2);
    token.clientRow = row.integer(3);
    token.userRow = row.integer(4);
    token.clientId = row.text(5);
    token.scope = ScopeSet::fromStored(row.text(6));
    token.issuedAt = row.integer(7);
    token.expiresAt = row.integer(8);
    token.rotatedAt = row.integer(9);
    token.successorRow = row.integer(10);
    token.revokedAt = row.integer(11);
    return token;
}

} // namespace

core::Result<std::optional<TokenFamily>> TokenRepository::findFamily(qint64 id)
{
    return rows::one<TokenFamily>(
        m_database.query(
            "SELECT f.id, f.client_row, f.user_row, f.scope, f.grant_type, f.auth_time, "
            "f.session_row, f.created_at,"
            " f.expires_at, COALESCE(NULLIF(f.revoked_at, 0), c.deleted_at),"
            " CASE WHEN f.revoked_at = 0 AND c.deleted_at <> 0 THEN 'client removed' ELSE "
            "f.revoke_reason END"
            " FROM token_families f JOIN clients c ON c.id = f.client_row WHERE f.id = ?",
            { id }),
        readFamily);
}

core::Result<QList<TokenFamily>> TokenRepository::liveFamiliesOfUser(
    qint64 userRow, qint64 now, int limit)
{
    return rows::all<TokenFamily>(
        m_database.query(
            "SELECT f.id, f.client_row, f.user_row, f.scope, f.grant_type, f.auth_time,"
            " f.session_row, f.created_at, f.expires_at, f.revoked_at, f.revoke_reason"
            " FROM token_families f JOIN clients c ON c.id = f.client_row"
            " WHERE f.user_row = ? AND f.revoked_at = 0 AND f.ends_at > ? AND c.deleted_at = 0"
            " AND (EXISTS (SELECT 1 FROM access_tokens a WHERE a.family_row = f.id"
            " AND a.revoked_at = 0 AND a.expires_at > ?)"
            " OR EXISTS (SELECT 1 FROM refresh_tokens r WHERE r.family_row = f.id"
            " AND r.revoked_at = 0 AND r.rotated_at = 0 AND r.expires_at > ?))"
            " ORDER BY f.id DESC LIMIT ?",
            { userRow, now, now, now, limit }),
        readFamily);
}

core::Result<std::optional<AuthorizationCode>> TokenRepository::findCode(qint64 id)
{
    return rows::one<AuthorizationCode>(
        m_database.query("SELECT a.id, a.secret_hash, a.family_row, c.client_id, a.redirect_uri, "
                         "a.redirect_uri_given, a.scope,"
                         " a.nonce, a.code_challenge, a.issued_at, a.expires_at, a.consumed_at "
                         "FROM authorization_codes a"
                         " JOIN token_families f ON f.id = a.family_row JOIN clients c ON c.id = "
                         "f.client_row WHERE a.id = ?",
            { id }),
        readCode);
}

core::Result<std::optional<IssuedToken>> TokenRepository::findAccessToken(qint64 id)
{
    return rows::one<IssuedToken>(
        m_database.query("SELECT t.id, t.secret_hash, t.family_row, t.client_row, t.user_row, "
                         "t.grant_type, t.scope, t.audiences,"
                         " t.issued_at, t.expires_at,"
                         " COALESCE(NULLIF(t.revoked_at, 0), NULLIF(c.deleted_at, 0), "
                         "u.deleted_at, 0), c.client_id, f.revoked_at"
                         " FROM access_tokens t JOIN clients c ON c.id = t.client_row LEFT JOIN "
                         "users u ON u.id = t.user_row"
                         " LEFT JOIN token_families f ON f.id = t.family_row WHERE t.id = ?",
            { id }),
        readAccessToken);
}

core::Result<std::optional<RefreshToken>> TokenRepository::findRefreshToken(qint64 id)
{
    return rows::one<RefreshToken>(
        m_database.query("SELECT r.id, r.secret_hash, r.family_row, f.client_row, f.user_row, "
                         "c.client_id, r.scope, r.issued_at,"
                         " r.expires_at, r.rotated_at, r.successor_row,"
                         " COALESCE(NULLIF(r.revoked_at, 0), NULLIF(f.revoked_at, 0), c.deleted_at)"
                         " FROM refresh_tokens r JOIN token_families f ON f.id = r.family_row"
                         " JOIN clients c ON c.id = f.client_row WHERE r.id = ?",
            { id }),
        readRefreshToken);
}

core::Result<QList<IssuedToken>> TokenRepository::listAccessTokens(int limit, qint64 beforeId)
{
    const qint64 end = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    return rows::all<IssuedToken>(
        m_database.query("SELECT t.id, t.secret_hash, t.family_row, t.client_row, t.user_row, "
                         "t.grant_type, t.scope, t.audiences,"
                         " t.issued_at, t.expires_at,"
                         " COALESCE(NULLIF(t.revoked_at, 0), NULLIF(c.deleted_at, 0), "
                         "u.deleted_at, 0), c.client_id, f.revoked_at"
                         " FROM access_tokens t JOIN clients c ON c.id = t.client_row LEFT JOIN "
                         "users u ON u.id = t.user_row"
                         " LEFT JOIN token_families f ON f.id = t.family_row WHERE t.id < ? ORDER "
                         "BY t.id DESC LIMIT ?",
            { end, limit }),
        readAccessToken);
}

core::Result<qint64> TokenRepository::insertFamily(const TokenFamily& family)
{
    return m_database.insert(
        "INSERT INTO token_families (client_row, user_row, scope, grant_type, auth_time, "
        "session_row, created_at,"
        " expires_at, ends_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        { family.clientRow, idOrNull(family.userRow), family.scope.toString(), family.grantType,
            family.authTime, idOrNull(family.sessionRow), family.createdAt, family.expiresAt,
            family.createdAt + newFamilyGrace });
}

core::Result<void> TokenRepository::keepFamilyUntil(qint64 familyRow, qint64 time)
{
    return rows::done(
        m_database.execute("UPDATE token_families SET ends_at = ? WHERE id = ? AND ends_at < ?",
            { time, familyRow, time }));
}

core::Result<qint64> TokenRepository::insertCode(const AuthorizationCode& code)
{
    if (const auto kept = keepFamilyUntil(code.familyRow, code.expiresAt); !kept)
        return tl::unexpected(kept.error());
    return m_database.insert(
        "INSERT INTO authorization_codes (secret_hash, family_row, redirect_uri, "
        "redirect_uri_given, scope, nonce,"
        " code_challenge, issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        { code.secretHash, code.familyRow, code.redirectUri, code.wasRedirectUriGiven,
            code.scope.toString(), code.nonce, code.codeChallenge, code.issuedAt, code.expiresAt });
}

core::Result<qint64> TokenRepository::insertAccessToken(const IssuedToken& token)
{
    if (token.familyRow != 0) {
        if (const auto kept = keepFamilyUntil(token.familyRow, token.expiresAt); !kept)
            return tl::unexpected(kept.error());
    }
    return m_database.insert(
        "INSERT INTO access_tokens (secret_hash, family_row, client_row, user_row, grant_type, "
        "scope, audiences,"
        " issued_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        { token.secretHash, idOrNull(token.familyRow), token.clientRow, idOrNull(token.userRow),
            token.grantType, token.scope.toString(), token.audiences.join(u'\n'), token.issuedAt,
            token.expiresAt });
}

core::Result<qint64> TokenRepository::insertRefreshToken(const RefreshToken& token)
{
    if (const auto kept = keepFamilyUntil(token.familyRow, token.expiresAt); !kept)
        return tl::unexpected(kept.error());
    return m_database.insert(
        "INSERT INTO refresh_tokens (secret_hash, family_row, scope, issued_at, expires_at)"
        " VALUES (?, ?, ?, ?, ?) RETURNING id",
        { token.secretHash, token.familyRow, token.scope.toString(), token.issuedAt,
            token.expiresAt });
}

} // namespace gatehouse::store
