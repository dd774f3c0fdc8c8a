// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"
#include "server/core/result.h"
#include "server/core/secret_string.h"

#include <QtCore/QByteArray>

namespace gatehouse::crypto {

/// Authenticated encryption (XChaCha20-Poly1305) of what must be used again. `context` names the
/// place the value belongs to ("signing_key:kid"), so a sealed value moved elsewhere does not open.
/// Immutable; any thread.
class Sealer
{
public:
    static constexpr qsizetype keySize = 32;

    Sealer(core::SecretString key, core::RandomSource& random);

    [[nodiscard]] QByteArray seal(const QByteArray& plain, const QByteArray& context) const;
    /// Corrupt: changed, cut, sealed with another key or for another context.
    [[nodiscard]] core::Result<core::SecretString> open(
        const QByteArray& sealed, const QByteArray& context) const;

private:
    core::SecretString m_key;
    core::RandomSource& m_random;
};

} // namespace gatehouse::crypto
