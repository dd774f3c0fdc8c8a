// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/domain/token.h"
#include "server/jose/key_ring.h"

namespace gatehouse::keys {

/// Prefix of a JWT access token's `jti`. It names the row as a token value does, but is none: a jti
/// shows up in logs, so it must not work as a bearer token.
inline constexpr char jwtIdPrefix[] = "ghj";
/// `typ` of a JWT access token (RFC 9068 §2.1); what keeps id_tokens from being taken for one
/// (C085).
inline constexpr char accessTokenJwtType[] = "at+jwt";

/// A stored row and what its text needs beside.
struct AccessTokenJwt
{
    const domain::IssuedToken& row;
    const domain::Client& client;
    QByteArray secret;
    QString issuer;
    QString subject; ///< The user's, or the client ID.
};

/// The JWT access token of a row (RFC 9068), signed as the client wants it, or as it is cheapest:
/// with ES256. Any thread. Failure: there is no such key.
[[nodiscard]] core::Result<QByteArray> signAccessToken(
    const jose::KeyRing& ring, const AccessTokenJwt& token);

} // namespace gatehouse::keys
