// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"
#include "server/domain/client.h"
#include "server/domain/token.h"
#include "server/store/transaction.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace gatehouse::store {

/// Grant type of minted tokens: nothing that a client could have asked for, so they stand out in
/// every list.
inline constexpr char mintedGrantType[] = "minted";
inline constexpr qint64 longestMintedLife = 86400; ///< Seconds.

/// A test token for a client, without any flow.
struct MintOrder
{
    QString clientId {};
    QString username {}; ///< Empty: on behalf of nobody.
    QString scope {}; ///< Empty: the client's default scopes.
    qint64 lifetime = 3600; ///< Seconds, at most longestMintedLife.
    domain::AccessTokenFormat format = domain::AccessTokenFormat::Opaque;
    QString issuer {}; ///< Of a JWT, which is of no use without it.
};

struct MintedToken
{
    qint64 id = 0;
    /// The secret text; shown once, never stored. Of a JWT: empty, keys::mintJwt() signs it.
    QByteArray value {};
    QString scope {};
    qint64 expiresAt = 0;
    domain::IssuedToken row {};
};

/// Inside a write closure; `secret` is fresh (crypto::newSecret), `actor` for the audit row.
/// NotFound: no such client or user; Denied: disabled, or more scope than the client may have;
/// Invalid: a JWT without an issuer.
[[nodiscard]] core::Result<MintedToken> mintToken(Transaction& transaction, const MintOrder& order,
    const QByteArray& secret, const QString& actor);

} // namespace gatehouse::store
