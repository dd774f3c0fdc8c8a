// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/code_ticket.h"
#include "server/login/interaction_service.h"
#include "server/login/passkey_sign_in.h"
#include "server/login/password_sign_in.h"
#include "server/pages/stop_page.h"
#include "server/trace/recorder.h"

#include <QtCore/QJsonObject>

namespace gatehouse::login {

/// The sign-in form and what it posts: at /login, and on the authorization page itself; for users
/// with a second step, the page of their code too; the answer of a passkey comes the same way. One
/// for each endpoint that shows it; `action` is that endpoint's path. There is no return address
/// but the pending request (C099).
class SignInForm
{
public:
    SignInForm(const Services& services, SessionService& sessions, QByteArray action);

    /// The page. `more` are values that the endpoint adds: what the application asks for.
    [[nodiscard]] http::Response page(const http::Request& request, const BrowserSecret& secret,
        const std::optional<PendingInteraction>& interaction, const QJsonObject& more = {}) const;

    struct Outcome
    {
        http::Response response {}; ///< When nobody was signed in: the page again, or why not.
        std::optional<OpenedSession> session {}; ///< Committed; its cookie is still to be kept.
    };
    /// Judges what was filled in. The form token is checked here.
    [[nodiscard]] http::Task<Outcome> submit(http::RequestPtr request, http::Form form,
        std::optional<PendingInteraction> interaction, QJsonObject more, trace::Recorder& recorder);

    /// Whether what /persona was sent comes from a page of this browser.
    [[nodiscard]] bool isPersonaFormOurs(
        const http::Request& request, const http::Form& form) const;
    /// The page again, for a persona that was not let in.
    [[nodiscard]] http::Response refusedPersona(
        const http::Request& request, const std::optional<PendingInteraction>& interaction) const;

private:
    /// What the page shows beside its fields.
    struct Problem
    {
        int status = 200;
        const char* flag = nullptr; ///< Template variable: "has_failed" …
        int waitSeconds = 0;
        QString username {};
        bool isOfFields = true; ///< User name and password are marked.
    };
    /// Everything a post is about.
    struct Posted
    {
        http::RequestPtr request;
        http::Form form;
        std::optional<PendingInteraction> interaction;
        QJsonObject more;
        BrowserSecret secret;
        qint64 previousSession = 0;
    };
    [[nodiscard]] http::Task<Outcome> submitPassword(Posted posted, trace::Recorder& recorder);
    [[nodiscard]] http::Task<Outcome> submitPasskey(Posted posted, trace::Recorder& recorder);
    [[nodiscard]] http::Task<Outcome> submitCode(Posted posted, trace::Recorder& recorder);
    [[nodiscard]] http::Response codePage(
        const Posted& posted, const domain::User& user, const Problem& problem) const;
    [[nodiscard]] http::Response render(const http::Request& request, const BrowserSecret& secret,
        const std::optional<PendingInteraction>& interaction, QJsonObject values,
        const Problem& problem) const;
    void addPersonas(
        const http::Request& request, const BrowserSecret& secret, QJsonObject& values) const;
    [[nodiscard]] QJsonObject interactionValues(
        const http::Request& request, const PendingInteraction& interaction) const;
    [[nodiscard]] bool isOurs(const http::Request& request, const http::Form& form) const;

    const Services& m_services;
    SessionService& m_sessions;
    PasswordSignIn m_signIn;
    PasskeySignIn m_passkeys;
    CsrfTokens m_csrf;
    CodeTickets m_tickets;
    QByteArray m_action;
};

} // namespace gatehouse::login
