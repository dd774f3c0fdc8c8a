// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/keys/access_token_jwt.h"

#include "server/crypto/token_value.h"
#include "server/domain/claims.h"
#include "server/jose/jwk.h"

namespace gatehouse::keys {

namespace {

/// The client's own choice, or what the server prefers: an ES256 signature is the cheapest to make.
crypto::SignatureAlgorithm accessTokenAlgorithm(
    const domain::Client& client, const jose::KeyRing& ring)
{
    if (const auto chosen = jose::algorithmFromName(client.accessTokenSigningAlg))
        return *chosen;
    return ring.current(crypto::SignatureAlgorithm::ES256) ? crypto::SignatureAlgorithm::ES256
                                                           : crypto::SignatureAlgorithm::RS256;
}

} // namespace

core::Result<QByteArray> signAccessToken(const jose::KeyRing& ring, const AccessTokenJwt& token)
{
    const QString id
        = QString::fromLatin1(crypto::formatToken(jwtIdPrefix, token.row.id, token.secret));
    const QByteArray claims = domain::accessTokenClaims(token.row, token.issuer, token.subject, id);
    return ring.sign(
        accessTokenAlgorithm(token.client, ring), QString::fromLatin1(accessTokenJwtType), claims);
}

} // namespace gatehouse::keys
