// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/access_token_reader.h"
#include "server/oauth/client_authenticator.h"
#include "server/oauth/metadata_source.h"

namespace gatehouse::oauth {

/// POST /oauth/introspect (RFC 7662), synchronous reads only. Who may see what:
/// - the caller authenticates with a secret; public clients are refused (C077, C079);
/// - a client sees its own access and refresh tokens;
/// - a resource server (`may_introspect`) sees access tokens whose audiences name it, or name
/// nobody;
/// - everything else, and every token that is not good now, is `{"active":false}` and nothing more
/// (C078).
class IntrospectionEndpoint final : public http::Endpoint, public MetadataSource
{
public:
    IntrospectionEndpoint(
        const Services& services, std::shared_ptr<ClientAuthenticator> authenticator);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] QByteArray metadataKey() const override;
    void describe(QJsonObject& metadata) const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<OAuthResult<QByteArray>> introspect(
        http::RequestPtr request, trace::Recorder& recorder);
    /// JSON, or nothing when the caller learns no more than "not active".
    [[nodiscard]] OAuthResult<std::optional<QByteArray>> accessToken(
        const QByteArray& token, const domain::Client& caller, trace::Recorder& recorder) const;
    [[nodiscard]] OAuthResult<std::optional<QByteArray>> refreshToken(
        const QByteArray& token, const domain::Client& caller, trace::Recorder& recorder) const;

    const Services& m_services;
    std::shared_ptr<ClientAuthenticator>
        m_authenticator; // shared: one count of failures for all endpoints
    AccessTokenReader m_accessTokens;
};

} // namespace gatehouse::oauth
