// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/sign_in_form.h"

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
    [[nodiscard]] http::Response show(const http::Request& request);
    [[nodiscard]] http::Response alreadySignedIn(const http::Request& request) const;
    [[nodiscard]] http::Task<http::Response> submit(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] core::Result<std::optional<PendingInteraction>> interactionOf(
        const http::Request& request, const http::Form& form);
    [[nodiscard]] http::Response stop(
        const http::Request& request, int status, pages::StopReason reason) const;

    const Services& m_services;
    SessionService m_sessions;
    InteractionService m_interactions;
    SignInForm m_form;
};

} // namespace gatehouse::login
