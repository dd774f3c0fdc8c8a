// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

// What somebody gives to check a token's signature with, instead of this workspace's keys.
namespace gatehouse::models {

/// One public key: as it was in a JWKS, or made of a PEM.
using GivenKeys = QList<QJsonObject>;

inline constexpr qsizetype longestKeyText = 65536;
inline constexpr qsizetype mostGivenKeys = 100;

/// A JWKS, one JWK, or a public key or certificate in PEM. Invalid: none of these, too long, or
/// without a public key. Private members of a JWK are left out.
[[nodiscard]] core::Result<GivenKeys> readGivenKeys(const QByteArray& text);

/// Whether `text` can only be meant as the secret of HS256: neither JSON nor PEM.
[[nodiscard]] bool looksLikeSecret(const QByteArray& text);

/// Where the keys of an issuer are, out of its discovery document; empty: it does not say.
[[nodiscard]] QString jwksUriIn(const QByteArray& document);

/// Who signed `token`, out of `keys`: the key's name. Denied: why no key fits or the signature does
/// not.
[[nodiscard]] core::Result<QString> verifyWith(const QByteArray& token, const GivenKeys& keys);

} // namespace gatehouse::models
