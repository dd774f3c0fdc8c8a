// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/session_service.h"
#include "server/upstream/identity_service.h"
#include "server/upstream/token_keeper.h"

namespace gatehouse::upstream {

/// /profile/NAME: the signed-in user's profile at provider NAME, fetched now with the stored token.
class ProfileEndpoint final : public http::Endpoint
{
public:
    explicit ProfileEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<core::Result<QJsonObject>> profile(
        RemoteProviderPtr provider, qint64 userRow);

    const Services& m_services;
    login::SessionService m_sessions;
    TokenKeeper m_tokens;
    IdentityService m_identities;
};

} // namespace gatehouse::upstream
