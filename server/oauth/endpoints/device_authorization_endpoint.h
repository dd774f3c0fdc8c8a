// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/device_code.h"
#include "server/http/endpoint.h"
#include "server/oauth/client_authenticator.h"

namespace gatehouse::oauth {

/// POST /oauth/device (RFC 8628 §3.1, §3.2): a device gets the code it polls with, and the short
/// one that its owner types at /device. Public clients only name themselves. The answer has the
/// links `authorize_link` and `activate_link` beside, and an empty body without a content type is
/// taken, as clients of flask-oauth2-devices send and read it.
class DeviceAuthorizationEndpoint final : public http::Endpoint
{
public:
    DeviceAuthorizationEndpoint(
        const Services& services, std::shared_ptr<ClientAuthenticator> authenticator);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    [[nodiscard]] QByteArray metadataKey() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<OAuthResult<domain::DeviceCode>> draft(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] http::Task<OAuthResult<domain::DeviceCode>> store(
        http::RequestPtr request, domain::DeviceCode code, trace::Recorder& recorder);
    [[nodiscard]] http::Response answer(
        const domain::DeviceCode& code, const QByteArray& secret) const;

    const Services& m_services;
    std::shared_ptr<ClientAuthenticator>
        m_authenticator; // shared: one count of failures for all endpoints
};

} // namespace gatehouse::oauth
