// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/csrf.h"
#include "server/login/interaction_service.h"
#include "server/login/password_sign_in.h"
#include "server/pages/stop_page.h"
#include "server/trace/recorder.h"

namespace gatehouse::login {

/// /login: the sign-in page and what it posts to. With ?interaction=ID it belongs to a pending
/// authorization and goes back there; without, to the account. There is no other return address
/// (C099).
class LoginEndpoint final : public http::Endpoint
{
public:
    explicit LoginEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    /// What the page shows beside its fields.
    struct Problem
    {
        int status = 200;
        const char* flag = nullptr; ///< Template variable: "has_failed" …
        int waitSeconds = 0;
        QString username {};
    };

    [[nodiscard]] http::Response show(const http::Request& request);
    [[nodiscard]] http::Task<http::Response> submit(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] http::Response page(const http::Request& request, const BrowserSecret& secret,
        const std::optional<PendingInteraction>& interaction, const Problem& problem);
    [[nodiscard]] QJsonObject interactionValues(
        const http::Request& request, const PendingInteraction& interaction);
    [[nodiscard]] core::Result<std::optional<PendingInteraction>> interactionOf(
        const http::Request& request, const http::Form& form);
    [[nodiscard]] http::Response finish(const PasswordVerdict& verdict, qint64 interaction) const;
    [[nodiscard]] http::Response stop(
        const http::Request& request, int status, pages::StopReason reason) const;

    const Services& m_services;
    SessionService m_sessions;
    InteractionService m_interactions;
    PasswordSignIn m_signIn;
    CsrfTokens m_csrf;
};

} // namespace gatehouse::login
