// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/csrf.h"
#include "server/login/session_service.h"

namespace gatehouse::login {

/// /logout: GET asks, POST does it. The session ends in the database, so its cookie is worth
/// nothing afterwards.
class LogoutEndpoint final : public http::Endpoint
{
public:
    explicit LogoutEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Response ask(const http::Request& request, const SignedIn& signedIn) const;
    [[nodiscard]] http::Response farewell(const http::Request& request) const;
    [[nodiscard]] http::Task<http::Response> signOut(http::RequestPtr request, SignedIn signedIn);

    const Services& m_services;
    SessionService m_sessions;
    CsrfTokens m_csrf;
};

} // namespace gatehouse::login
