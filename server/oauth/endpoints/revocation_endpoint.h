// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/access_token_reader.h"
#include "server/oauth/client_authenticator.h"
#include "server/oauth/metadata_source.h"

namespace gatehouse::oauth {

/// POST /oauth/revoke (RFC 7009). A client revokes its own tokens only: a refresh token with its
/// whole family, an access token alone. Unknown values and other clients' tokens are answered 200
/// and left alone, so the answer says nothing about them (C081). `token_type_hint` is not needed: a
/// value names its kind. Storage failures are 503 (C082).
class RevocationEndpoint final : public http::Endpoint, public MetadataSource
{
public:
    RevocationEndpoint(
        const Services& services, std::shared_ptr<ClientAuthenticator> authenticator);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    [[nodiscard]] QByteArray metadataKey() const override;
    void describe(QJsonObject& metadata) const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    /// Exactly one is set when there is something to revoke.
    struct Target
    {
        qint64 familyRow = 0;
        qint64 accessTokenRow = 0;
    };
    struct Presented
    {
        AuthenticatedClient client;
        QByteArray token;
    };
    [[nodiscard]] http::Task<OAuthResult<Presented>> presented(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] core::Result<Target> target(
        const QByteArray& token, const domain::Client& client) const;
    [[nodiscard]] core::Result<Target> generatedTarget(
        const QByteArray& token, const domain::Client& client) const;
    [[nodiscard]] http::Task<core::Result<void>> revoke(
        http::RequestPtr request, Target target, QString clientId);

    const Services& m_services;
    std::shared_ptr<ClientAuthenticator>
        m_authenticator; // shared: one count of failures for all endpoints
    AccessTokenReader m_accessTokens;
};

} // namespace gatehouse::oauth
