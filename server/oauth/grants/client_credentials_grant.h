// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/grant.h"
#include "server/oauth/token_issuer.h"

namespace gatehouse::oauth {

/// RFC 6749 §4.4: a confidential client asks for itself. No refresh token, no family; the subject
/// is the client (C057).
class ClientCredentialsGrant final : public Grant
{
public:
    explicit ClientCredentialsGrant(const Services& services)
        : m_services(services)
        , m_issuer(services)
    {
    }

    [[nodiscard]] QString grantType() const override;
    [[nodiscard]] QList<domain::TokenEndpointAuthMethod> defaultAuthMethods() const override;
    [[nodiscard]] bool allowsPublicClients() const override { return false; }
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> handle(TokenRequest request) override;

private:
    const Services& m_services;
    TokenIssuer m_issuer;
};

} // namespace gatehouse::oauth
