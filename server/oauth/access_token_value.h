// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

namespace gatehouse::oauth {

/// Prefix of a JWT access token's `jti`. It names the row as a token value does, but is none: a jti
/// shows up in logs, so it must not work as a bearer token.
inline constexpr char jwtIdPrefix[] = "ghj";
/// `typ` of a JWT access token (RFC 9068 §2.1); what keeps id_tokens from being taken for one
/// (C085).
inline constexpr char accessTokenJwtType[] = "at+jwt";

/// What is stored of an access token's secret. JWTs hash with a label of their own, so the secret
/// in a jti does not open the same row as an opaque token would.
[[nodiscard]] QByteArray storedHash(domain::AccessTokenFormat format, const QByteArray& secret);
/// Constant time.
[[nodiscard]] bool matchesStored(
    domain::AccessTokenFormat format, const QByteArray& secret, const QByteArray& hash);

} // namespace gatehouse::oauth
