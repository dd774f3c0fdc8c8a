// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/core/secret_string.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace gatehouse::upstream {

/// What a provider gave us for one user: OAuth 1 (token, secret) or OAuth 2 (type, access, refresh,
/// end). Times are UTC epoch seconds.
struct TokenSet
{
    bool isOAuth1 = false;
    QString tokenType {}; ///< "Bearer"
    core::SecretString accessToken {};
    core::SecretString tokenSecret {}; ///< OAuth 1.
    core::SecretString refreshToken {}; ///< Empty: there is none.
    qint64 expiresAt = 0; ///< 0: never, or nobody said.
    QString scope {};
    core::SecretString idToken {}; ///< Only while signing in; never stored.

    /// True from a minute before its end on.
    [[nodiscard]] bool isStale(qint64 now) const { return expiresAt != 0 && now >= expiresAt - 60; }
};

/// Reads a token endpoint's answer (RFC 6749 §5.1). Denied: an error answer (its code is in the
/// message), no access token, a type other than Bearer, text with control characters.
[[nodiscard]] core::Result<TokenSet> tokenSetFrom(const QJsonObject& answer, qint64 now);

/// The refreshed set: what the answer leaves out (refresh token, scope) stays (RFC 6749 §6).
[[nodiscard]] TokenSet renewed(const TokenSet& previous, TokenSet answer);

/// As it is sealed and opened again. Corrupt: not what toStored() wrote.
[[nodiscard]] core::SecretString toStored(const TokenSet& tokens);
[[nodiscard]] core::Result<TokenSet> fromStored(const core::SecretString& text);

} // namespace gatehouse::upstream
