// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/crypto/signing_key.h"

#include <QtCore/QByteArrayView>

#include <memory>

namespace gatehouse::crypto {

/// A public key of somebody, built from numbers that may be hostile. Immutable; several threads may
/// verify at once.
class PublicKey
{
public:
    /// Denied: RSA below 2048 or above 8192 bits or with an odd exponent (even, below 3, over 64
    /// bits); a point that is not on P-256; an Ed25519 key that is not 32 bytes.
    [[nodiscard]] static core::Result<PublicKey> fromNumbers(
        SignatureAlgorithm algorithm, const SigningKey::PublicNumbers& numbers);

    /// False for everything that is not a valid raw signature as JWS has it (RFC 7518 §3.3, §3.4;
    /// RFC 8037 §3.1).
    [[nodiscard]] bool verify(QByteArrayView message, QByteArrayView signature) const;

private:
    struct Private;
    explicit PublicKey(std::shared_ptr<const Private> d);
    std::shared_ptr<const Private> d; // shared: the key is a value that several threads may hold
};

} // namespace gatehouse::crypto
