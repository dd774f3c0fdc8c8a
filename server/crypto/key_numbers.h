// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/openssl_handles.h"

namespace gatehouse::crypto {

[[nodiscard]] bool isEcP256(const EVP_PKEY* key);
/// What a JWK of `key`, which signs with `algorithm`, consists of (RFC 7518 6.2, 6.3; RFC 8037 2).
/// Empty where the key is of another kind. Only .cpp files of crypto include this.
[[nodiscard]] SigningKey::PublicNumbers publicNumbersOf(
    SignatureAlgorithm algorithm, const EVP_PKEY* key);

} // namespace gatehouse::crypto
