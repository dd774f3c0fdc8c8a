// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/signing_key.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace gatehouse::jose {

[[nodiscard]] QString name(crypto::SignatureAlgorithm algorithm); ///< "RS256"
[[nodiscard]] std::optional<crypto::SignatureAlgorithm> algorithmFromName(const QString& name);

/// Public JWK (RFC 7517) with kty, use, alg, kid and the public members only.
[[nodiscard]] QJsonObject publicJwk(const crypto::SigningKey& key, const QString& kid);
/// JWK thumbprint with SHA-256 (RFC 7638), base64url: our `kid`.
[[nodiscard]] QString thumbprint(const crypto::SigningKey& key);

} // namespace gatehouse::jose
