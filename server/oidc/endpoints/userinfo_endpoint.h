// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/access_token_reader.h"
#include "server/trace/recorder.h"

namespace gatehouse::oidc {

/// GET and POST /oauth/userinfo (OpenID Connect Core §5.3): the claims that the token's scopes
/// open. Errors as RFC 6750 §3 has them. A token without `openid`, without a user, or for other
/// audiences is 403 insufficient_scope (C084).
class UserinfoEndpoint final : public http::Endpoint
{
public:
    explicit UserinfoEndpoint(const oauth::Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    [[nodiscard]] QByteArray metadataKey() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] oauth::OAuthResult<QJsonObject> claims(
        const http::Request& request, trace::Recorder& recorder) const;

    const oauth::Services& m_services;
    oauth::AccessTokenReader m_accessTokens;
};

} // namespace gatehouse::oidc
