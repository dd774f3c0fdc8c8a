// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/crypto/signing_key.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace gatehouse::jose {

/// Compact JWS (RFC 7515) signed with `key`. `type` is the `typ` header: "JWT", "at+jwt".
[[nodiscard]] core::Result<QByteArray> signCompact(const crypto::SigningKey& key,
    const QString& kid, const QString& type, const QJsonObject& claims);
/// The same; `payload` is signed as it is.
[[nodiscard]] core::Result<QByteArray> signCompact(const crypto::SigningKey& key,
    const QString& kid, const QString& type, const QByteArray& payload);

struct VerifiedJws
{
    QJsonObject header;
    QJsonObject claims;
};
struct VerificationKey
{
    QString kid;
    QString algorithm; ///< Pinned: a token that says anything else is refused.
    QJsonObject jwk; ///< Public JWK.
};
/// Verifies a compact JWS against one of `keys` chosen by kid. Refused (Denied): any other
/// algorithm than the key's, `none`, an unknown `crit`, duplicate members, more than 16 KiB, RSA
/// below 2048 bits; jku, jwk, x5u and x5c are ignored (C055, C087). Says nothing about exp, aud,
/// iss: the caller does.
[[nodiscard]] core::Result<VerifiedJws> verifyCompact(
    QByteArrayView token, const QList<VerificationKey>& keys);

/// Shortest secret that HS256 is verified with: the size of its hash (RFC 7518 §3.2).
inline constexpr qsizetype leastHmacKey = 32;
/// The same with HS256. Only for tokens whose issuer is known to sign so: the caller pins the
/// method before.
[[nodiscard]] core::Result<VerifiedJws> verifyHmac(
    QByteArrayView token, const core::SecretString& secret);

} // namespace gatehouse::jose
