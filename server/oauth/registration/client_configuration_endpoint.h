// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/registration/registration_writes.h"
#include "server/trace/recorder.h"

namespace gatehouse::oauth {

/// GET, PUT and DELETE /oauth/register/CLIENT_ID (RFC 7592): a registered client reads, replaces or
/// removes itself with its registration access token, which belongs to that client alone and
/// changes with every update (C111). Every doubt gets the same 401, so that nobody learns which
/// clients exist. Off when registration is off.
class ClientConfigurationEndpoint final : public http::Endpoint
{
public:
    explicit ClientConfigurationEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    /// The client of the path, whose registration access token was presented.
    struct Managed
    {
        domain::Client client;
        store::RegistrationToken token;
    };
    [[nodiscard]] OAuthResult<Managed> managed(
        const http::Request& request, trace::Recorder& recorder) const;
    [[nodiscard]] http::Task<OAuthResult<http::Response>> answer(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] http::Task<OAuthResult<http::Response>> update(
        http::RequestPtr request, Managed managed, trace::Recorder& recorder);
    [[nodiscard]] http::Task<OAuthResult<http::Response>> remove(
        http::RequestPtr request, Managed managed);

    const Services& m_services;
};

} // namespace gatehouse::oauth
