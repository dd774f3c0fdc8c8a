// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/resource_protector.h"
#include "server/http/endpoint.h"
#include "server/oauth/services.h"
#include "server/trace/recorder.h"

namespace gatehouse::api {

/// GET /api/me (seed: the protected resource of the tutorials): `email` and `username` of the user
/// who stands behind an access token with the scope `profile`. The answers are those of
/// resource::ResourceProtector, as any resource server would give them (RFC 6750 §3).
class MeEndpoint final : public http::Endpoint
{
public:
    explicit MeEndpoint(const oauth::Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Response refuse(
        const resource::ResourceError& error, trace::Recorder& recorder) const;

    const oauth::Services& m_services;
    resource::ResourceProtector m_protector;
};

} // namespace gatehouse::api
