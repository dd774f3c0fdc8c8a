// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/grant_registry.h"
#include "server/oauth/metadata_source.h"
#include "server/oauth/token_extension.h"

namespace gatehouse::oauth {

/// POST /oauth/token (RFC 6749 §3.2): reads the form, authenticates the client, finds the grant,
/// lets it decide, lets the extensions add to the answer. What is specific to a grant type lives in
/// grants/.
class TokenEndpoint final : public http::Endpoint, public MetadataSource
{
public:
    TokenEndpoint(const Services& services, std::shared_ptr<ClientAuthenticator> authenticator,
        std::vector<std::unique_ptr<TokenExtension>> extensions);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    [[nodiscard]] QByteArray metadataKey() const override;
    void describe(QJsonObject& metadata) const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    struct Admitted
    {
        TokenRequest request;
        Grant* grant; ///< Never null.
    };
    [[nodiscard]] http::Task<OAuthResult<Admitted>> admit(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] http::Task<OAuthResult<AuthenticatedClient>> clientOf(http::RequestPtr request,
        const http::Form& form, const Grant* grant, trace::Recorder& recorder);
    [[nodiscard]] OAuthResult<Grant*> allowedGrant(const QString& grantType,
        const AuthenticatedClient& client, trace::Recorder& recorder) const;
    [[nodiscard]] QList<domain::TokenEndpointAuthMethod> authMethods(const Grant& grant) const;
    [[nodiscard]] OAuthResult<void> extend(
        const domain::Client& client, TokenResponse& response) const;

    const Services& m_services;
    std::shared_ptr<ClientAuthenticator>
        m_authenticator; // shared: one count of failures for all endpoints
    GrantRegistry m_grants;
    std::vector<std::unique_ptr<TokenExtension>> m_extensions;
};

} // namespace gatehouse::oauth
