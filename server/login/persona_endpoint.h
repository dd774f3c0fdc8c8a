// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/persona_sign_in.h"
#include "server/login/sign_in_form.h"

namespace gatehouse::login {

/// POST /persona: what the buttons of the sign-in page of a server in lab mode send. An ordinary
/// server does not have the path. Whoever is not a LabVisitor gets what a missing page gives.
class PersonaEndpoint final : public http::Endpoint
{
public:
    explicit PersonaEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<http::Response> submit(
        http::RequestPtr request, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> signIn(PersonaAttempt attempt,
        std::optional<PendingInteraction> interaction, trace::Recorder& recorder);
    [[nodiscard]] http::Response stop(
        const http::Request& request, int status, pages::StopReason reason) const;

    const Services& m_services;
    SessionService m_sessions;
    InteractionService m_interactions;
    SignInForm m_form;
    PersonaSignIn m_personas;
};

} // namespace gatehouse::login
