// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/scope_set.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

// The rows behind the secret values we hand out. Every value is stored as the SHA-256 of its secret
// part and found by its integer id; times are UTC epoch seconds, 0 meaning "not yet" or "never" as
// the member says.
namespace gatehouse::domain {

/// What a value is good for. Part of the value and of its table, so kinds never mix (C045).
enum class TokenKind
{
    AuthorizationCode,
    AccessToken,
    RefreshToken,
    BrowserSession,
    Interaction,
    DeviceCode
};

/// Everything that descends from one authorization; the unit of revocation.
struct TokenFamily
{
    qint64 id = 0;
    qint64 clientRow = 0;
    qint64 userRow = 0;
    ScopeSet scope {}; ///< What was granted; refreshed tokens may have less, never more.
    QString grantType {};
    qint64 authTime = 0;
    qint64 sessionRow = 0; ///< Browser session it came from; 0: none.
    qint64 createdAt = 0;
    qint64 expiresAt = 0; ///< Absolute end of refreshing.
    qint64 revokedAt = 0; ///< 0: alive.
    QString revokeReason {}; ///< "code reuse", "refresh token reuse", "revoked by client" …
};

struct AuthorizationCode
{
    qint64 id = 0;
    QByteArray secretHash {};
    qint64 familyRow = 0;
    QString clientId {};
    QString redirectUri {};
    bool wasRedirectUriGiven = true; ///< RFC 6749 §4.1.3: then the token request must repeat it.
    ScopeSet scope {};
    QString nonce {};
    QString codeChallenge {}; ///< S256; empty: none was sent.
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
    qint64 consumedAt = 0; ///< 0: unused. A tombstone after that.
};

struct IssuedToken
{
    qint64 id = 0;
    QByteArray secretHash {}; ///< For a JWT access token: of its jti's secret part.
    qint64 familyRow = 0; ///< 0: client credentials, no family.
    qint64 clientRow = 0;
    qint64 userRow = 0; ///< 0: none.
    QString clientId {};
    QString grantType {};
    ScopeSet scope {};
    QStringList audiences {};
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
    qint64 revokedAt = 0; ///< 0: alive.
    bool isFamilyRevoked = false; ///< Joined when read.
};

struct RefreshToken
{
    qint64 id = 0;
    QByteArray secretHash {};
    qint64 familyRow = 0;
    qint64 clientRow = 0;
    qint64 userRow = 0;
    QString clientId {};
    ScopeSet scope {};
    qint64 issuedAt = 0;
    qint64 expiresAt = 0; ///< Idle end: not used until then, it dies.
    qint64 rotatedAt = 0; ///< 0: current. A tombstone after that.
    qint64 successorRow = 0;
    qint64 revokedAt = 0;
};

/// What a user allowed a client.
struct Consent
{
    qint64 id = 0;
    qint64 userRow = 0;
    qint64 clientRow = 0;
    ScopeSet scope {};
    qint64 grantedAt = 0;
};

/// A signed-in browser.
struct BrowserSession
{
    qint64 id = 0;
    QByteArray secretHash {};
    qint64 userRow = 0;
    QString publicId {}; ///< `sid` of id_tokens.
    qint64 authTime = 0;
    qint64 createdAt = 0;
    qint64 lastSeenAt = 0;
    qint64 expiresAt = 0;
    qint64 endedAt = 0;
    QString methods {}; ///< How the user signed in, as `amr` names it: "pwd otp mfa" (RFC 8176).
};

/// A pending authorization request between its pages, bound to one browser (C093, C094).
struct Interaction
{
    qint64 id = 0;
    QByteArray secretHash {}; ///< Of the secret in the browser's cookie.
    QByteArray parameters {}; ///< The authorization request's query, as it was validated.
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
    qint64 completedAt = 0; ///< 0: open. Single use.
    qint64 signedInAt = 0; ///< When the user signed in within it (prompt=login, max_age).
};

/// An authorization request that the client sent beforehand (RFC 9126), bound to it.
struct PushedRequest
{
    qint64 id = 0;
    QByteArray secretHash {};
    qint64 clientRow = 0;
    QByteArray parameters {}; ///< As it was validated, without the client's credentials.
    qint64 createdAt = 0;
    qint64 expiresAt = 0; ///< When the row may go; a request under way keeps it longer.
    qint64 consumedAt = 0; ///< 0: unused. Single use.
};

} // namespace gatehouse::domain
