// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/csrf.h"
#include "server/login/session_service.h"

namespace gatehouse::http {
class Form;
}

namespace gatehouse::login {

/// /account/code: where users set up one-time codes (RFC 6238) as a second step, and turn them off.
/// Setting up wants the password and a code that the app shows, turning off and new back-up codes
/// want a code: a browser that somebody left signed in does none of it. A new secret is nowhere
/// stored before it is proven; until then it travels sealed in the form. Back-up codes are shown
/// once, in the answer that made them.
class AccountCodeEndpoint final : public http::Endpoint
{
public:
    explicit AccountCodeEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    struct Problem
    {
        int status = 200;
        const char* flag = nullptr;
        int waitSeconds = 0;
        QByteArray sealed {}; ///< The secret that was shown before; empty: a new one.
    };
    /// What became of a post.
    struct Outcome
    {
        bool isDone = false;
        int waitSeconds = 0;
        QByteArrayList codes {}; ///< New back-up codes, for this one answer.
    };
    [[nodiscard]] http::Response show(
        const http::Request& request, const SignedIn& signedIn, const Problem& problem);
    [[nodiscard]] http::Response showCodes(
        const http::Request& request, const QByteArrayList& codes) const;
    [[nodiscard]] core::Result<void> addSecret(
        QJsonObject& values, const SignedIn& signedIn, const QByteArray& sealed) const;
    [[nodiscard]] QByteArray context(const SignedIn& signedIn) const;
    [[nodiscard]] http::Task<http::Response> act(http::RequestPtr request, SignedIn signedIn);
    [[nodiscard]] http::Task<core::Result<Outcome>> turnOn(
        http::RequestPtr request, SignedIn signedIn, http::Form form);
    [[nodiscard]] http::Task<core::Result<Outcome>> turnOff(
        http::RequestPtr request, SignedIn signedIn, http::Form form);
    [[nodiscard]] http::Task<core::Result<Outcome>> renew(
        http::RequestPtr request, SignedIn signedIn, http::Form form);

    const Services& m_services;
    SessionService m_sessions;
    CsrfTokens m_csrf;
};

} // namespace gatehouse::login
