// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"

namespace gatehouse::oauth {

/// POST /oauth/device/authorize: where clients of flask-oauth2-devices poll, with their credentials
/// and the device code as `code` or `device_code`. It is the device grant of the token endpoint in
/// another spelling: same checks, same answers, same polling interval.
class DevicePollingEndpoint final : public http::Endpoint
{
public:
    /// `tokens`: the token endpoint of the same worker; outlives this.
    explicit DevicePollingEndpoint(http::Endpoint& tokens)
        : m_tokens(tokens)
    {
    }

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    http::Endpoint& m_tokens;
};

} // namespace gatehouse::oauth
