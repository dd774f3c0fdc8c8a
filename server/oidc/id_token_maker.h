// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/id_token_source.h"
#include "server/oauth/services.h"

#include <QtCore/QJsonObject>

namespace gatehouse::oidc {

/// Makes id_tokens (OpenID Connect Core §2), for the token endpoint and for the authorization
/// endpoint alike. Signed as the client registered.
class IdTokenMaker final : public oauth::IdTokenSource
{
public:
    explicit IdTokenMaker(const oauth::Services& services)
        : m_services(services)
    {
    }

    [[nodiscard]] oauth::OAuthResult<QByteArray> idToken(
        const domain::Client& client, const oauth::IdTokenOrder& order) override;

private:
    [[nodiscard]] oauth::OAuthResult<QJsonObject> claims(const domain::Client& client,
        crypto::SignatureAlgorithm algorithm, const oauth::IdTokenOrder& order) const;
    [[nodiscard]] oauth::OAuthResult<QJsonObject> personClaims(
        const domain::User& user, const oauth::IdTokenOrder& order) const;

    const oauth::Services& m_services;
};

/// `at_hash` and `c_hash` (§3.1.3.6): the left half of the value's hash by the algorithm that signs
/// the id_token: SHA-256 for RS256 and ES256, SHA-512 for EdDSA with Ed25519.
[[nodiscard]] QByteArray leftHalfHash(const QByteArray& value,
    crypto::SignatureAlgorithm algorithm = crypto::SignatureAlgorithm::RS256);

} // namespace gatehouse::oidc
