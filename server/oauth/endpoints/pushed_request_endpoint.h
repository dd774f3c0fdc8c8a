// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/client_authenticator.h"

#include <memory>

namespace gatehouse::oauth {

/// POST /oauth/par (RFC 9126): an authenticated client sends its authorization request beforehand
/// and gets a name for it, good for one minute, one answer and that client alone. The request has
/// the same checks as at the authorization endpoint; nothing of it ever stands in a URL (C030).
class PushedRequestEndpoint final : public http::Endpoint
{
public:
    PushedRequestEndpoint(
        const Services& services, std::shared_ptr<ClientAuthenticator> authenticator);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    [[nodiscard]] QByteArray metadataKey() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    struct Admitted
    {
        http::Form form; ///< Without the client's credentials.
        AuthenticatedClient client;
    };
    [[nodiscard]] http::Task<OAuthResult<Admitted>> admit(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] http::Task<core::Result<qint64>> keep(
        http::RequestPtr request, const Admitted& admitted, const QByteArray& secret);

    const Services& m_services;
    std::shared_ptr<ClientAuthenticator>
        m_authenticator; // shared: one count of failures for all endpoints
};

} // namespace gatehouse::oauth
