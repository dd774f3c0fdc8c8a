// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/token_hash.h"

#include "server/core/bytes.h"
#include "server/crypto/token_value.h"

namespace gatehouse::store {

QByteArray storedHash(domain::AccessTokenFormat format, const QByteArray& secret)
{
    if (format == domain::AccessTokenFormat::Opaque)
        return crypto::secretHash(secret);
    const QByteArray labelled = QByteArrayLiteral("jwt ") + secret;
    return crypto::secretHash(labelled);
}

bool matchesStored(
    domain::AccessTokenFormat format, const QByteArray& secret, const QByteArray& hash)
{
    return core::constantTimeEquals(storedHash(format, secret), hash);
}

} // namespace gatehouse::store
