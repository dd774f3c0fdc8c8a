// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/services.h"
#include "server/oauth/token_extension.h"

namespace gatehouse::oidc {

/// Adds the id_token (OpenID Connect Core §2, §3.1.3.3) to token responses whose scope has `openid`
/// and that stand for a user. Claims about the person stay in userinfo (§5.4); this one says who
/// signed in where and when.
class IdTokenExtension final : public oauth::TokenExtension
{
public:
    explicit IdTokenExtension(const oauth::Services& services)
        : m_services(services)
    {
    }

    [[nodiscard]] oauth::OAuthResult<void> extend(
        const domain::Client& client, oauth::TokenResponse& response) override;

private:
    [[nodiscard]] oauth::OAuthResult<QJsonObject> claims(
        const domain::Client& client, crypto::SignatureAlgorithm algorithm,
        const oauth::TokenResponse& response) const;

    const oauth::Services& m_services;
};

/// `at_hash` and `c_hash` (§3.1.3.6): the left half of the value's hash by the algorithm that signs
/// the id_token: SHA-256 for RS256 and ES256, SHA-512 for EdDSA with Ed25519.
[[nodiscard]] QByteArray leftHalfHash(const QByteArray& value,
    crypto::SignatureAlgorithm algorithm = crypto::SignatureAlgorithm::RS256);

} // namespace gatehouse::oidc
