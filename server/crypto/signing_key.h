// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/core/secret_string.h"

#include <QtCore/QByteArray>

#include <memory>

namespace gatehouse::crypto {

enum class SignatureAlgorithm
{
    RS256,
    ES256,
    EdDSA ///< With Ed25519 (RFC 8037).
};

/// A private key that signs. Immutable; several threads may sign at once.
class SigningKey
{
public:
    /// RSA 2048 takes up to a second: not on a worker.
    [[nodiscard]] static core::Result<SigningKey> generate(SignatureAlgorithm algorithm);
    /// PKCS#8 DER. Corrupt: not a key of that algorithm, or an RSA key below 2048 bits.
    [[nodiscard]] static core::Result<SigningKey> fromDer(
        SignatureAlgorithm algorithm, const core::SecretString& der);

    [[nodiscard]] SignatureAlgorithm algorithm() const;
    [[nodiscard]] core::Result<core::SecretString> toDer() const;
    /// Raw signature as JWS wants it: for ES256 r || s, 64 bytes (RFC 7518
    /// §3.4), for EdDSA 64 bytes (RFC 8032).
    [[nodiscard]] core::Result<QByteArray> sign(QByteArrayView message) const;

    /// Public numbers, big-endian: RSA {n, e}, EC P-256 {x, y} (32 bytes each),
    /// Ed25519 {x, nothing} (32 bytes, as RFC 8032 encodes a point).
    struct PublicNumbers
    {
        QByteArray first;
        QByteArray second;
    };
    [[nodiscard]] PublicNumbers publicNumbers() const;

private:
    struct Private;
    [[nodiscard]] static core::Result<SigningKey> make(std::shared_ptr<Private> key);
    explicit SigningKey(std::shared_ptr<const Private> d);
    std::shared_ptr<const Private> d; // shared: key rings of several workers sign with one key
};

} // namespace gatehouse::crypto
