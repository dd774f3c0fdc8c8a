// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/signing_key.h"
#include "server/store/key_repository.h"

namespace gatehouse::crypto {
class Sealer;
}

namespace gatehouse::keys {

/// What a new key is for.
enum class Duty
{
    Sign, ///< From now on.
    Wait ///< Published as the next one, so that everybody knows it when it starts to sign.
};

/// A new key, its private part sealed, named by its thumbprint (RFC 7638). RSA takes up to a
/// second: never on a worker, never in a writer's closure, never in the window's thread.
[[nodiscard]] core::Result<store::SigningKeyRow> makeSigningKey(
    crypto::SignatureAlgorithm algorithm, const crypto::Sealer& sealer, Duty duty, qint64 now);

} // namespace gatehouse::keys
