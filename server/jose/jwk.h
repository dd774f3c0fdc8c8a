// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/public_key.h"
#include "server/crypto/signing_key.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::jose {

[[nodiscard]] QString name(crypto::SignatureAlgorithm algorithm); ///< "RS256"
[[nodiscard]] std::optional<crypto::SignatureAlgorithm> algorithmFromName(const QString& name);

/// Public JWK (RFC 7517) with kty, use, alg, kid and the public members only.
[[nodiscard]] QJsonObject publicJwk(const crypto::SigningKey& key, const QString& kid);
[[nodiscard]] QJsonObject publicJwk(crypto::SignatureAlgorithm algorithm,
    const crypto::SigningKey::PublicNumbers& numbers, const QString& kid);
/// JWK thumbprint with SHA-256 (RFC 7638), base64url: our `kid`.
[[nodiscard]] QString thumbprint(const crypto::SigningKey& key);
/// The same of a JWK of somebody; nothing when it is neither RSA nor EC nor OKP or lacks a member.
[[nodiscard]] std::optional<QString> thumbprint(const QJsonObject& jwk);

/// The key in a JWK that may be hostile. Denied: another kty or curve than `algorithm` wants, a
/// `use` or `alg` that says otherwise, numbers that are not strict base64url, and what
/// crypto::PublicKey refuses.
[[nodiscard]] core::Result<crypto::PublicKey> publicKey(
    const QJsonObject& jwk, crypto::SignatureAlgorithm algorithm);

} // namespace gatehouse::jose
