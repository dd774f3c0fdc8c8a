// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/signing_key.h"

namespace gatehouse::crypto {

/// The public half of a key as files have it.
struct PemKey
{
    SignatureAlgorithm algorithm = SignatureAlgorithm::RS256; ///< That such keys sign with here.
    SigningKey::PublicNumbers numbers;
};

/// `pem`: "BEGIN PUBLIC KEY" or "BEGIN CERTIFICATE" (whose dates and issuer are not looked at).
/// Denied: neither, or a key of another kind than RSA, P-256 and Ed25519. Whether the numbers make
/// a usable key PublicKey::fromNumbers says.
[[nodiscard]] core::Result<PemKey> readPublicPem(const QByteArray& pem);

} // namespace gatehouse::crypto
