// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/services.h"

namespace gatehouse::oidc {

/// How long others may keep metadata and keys, in seconds. A new key is published at least that
/// long before it signs (C091).
inline constexpr int publicMaxAge = 300;

/// GET /oauth/jwks: the public keys (RFC 7517 §5), bytes as the key ring keeps them.
class JwksEndpoint final : public http::Endpoint
{
public:
    explicit JwksEndpoint(const oauth::Services& services)
        : m_services(services)
    {
    }

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::Anyone; }
    [[nodiscard]] QByteArray metadataKey() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    const oauth::Services& m_services;
};

/// 200 with JSON that anybody may keep for publicMaxAge.
[[nodiscard]] http::Response publicJson(const QByteArray& json);

} // namespace gatehouse::oidc
