// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/csrf.h"
#include "server/login/session_service.h"
#include "server/trace/recorder.h"

namespace gatehouse::login {

/// /account: what the signed-in user allowed, and where they are signed in (C105). POST takes
/// `action`: remove_access (with `client`, a row id), end_session (with `session`, a row id) or
/// sign_out_others.
class AccountEndpoint final : public http::Endpoint
{
public:
    explicit AccountEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Response show(const http::Request& request, const SignedIn& signedIn);
    [[nodiscard]] http::Task<http::Response> act(http::RequestPtr request, SignedIn signedIn);
    [[nodiscard]] http::Task<http::Response> removeAccess(
        http::RequestPtr request, SignedIn signedIn, qint64 clientRow);
    [[nodiscard]] http::Task<http::Response> endSession(
        http::RequestPtr request, SignedIn signedIn, qint64 sessionRow);
    [[nodiscard]] http::Task<http::Response> signOutOthers(
        http::RequestPtr request, SignedIn signedIn);

    const Services& m_services;
    SessionService m_sessions;
    CsrfTokens m_csrf;
};

} // namespace gatehouse::login
