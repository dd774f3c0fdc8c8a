// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/authorization_request.h"
#include "server/oauth/authorize/next_step.h"
#include "server/oauth/authorize/response_issuer.h"

#include "server/login/sign_in_form.h"

namespace gatehouse::oauth {

/// Leads one authorization from its first request to the answer: validate, sign in, ask, issue.
/// Between the pages the request lives in an Interaction row of this browser; whatever a page sends
/// back beside its id and the answer is ignored (C094). With session and stored consent no row is
/// made and one closure is written.
class AuthorizationFlow
{
public:
    /// Without `idTokens` response types with an id_token are refused.
    AuthorizationFlow(const Services& services, std::unique_ptr<IdTokenSource> idTokens);

    [[nodiscard]] http::Task<http::Response> answer(
        http::RequestPtr request, trace::Recorder& recorder);

private:
    /// One request on its way, in the coroutine's frame.
    struct Passage
    {
        http::RequestPtr http;
        http::Form form; ///< The authorization parameters: fresh, or the stored ones.
        Validation validation {};
        std::optional<login::SignedIn> signedIn {};
        qint64 interaction = 0;
        qint64 pushedRequest = 0;
        Progress progress {};
    };

    [[nodiscard]] http::Task<http::Response> begin(Passage passage, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> resume(
        http::RequestPtr request, http::Form given, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> signIn(
        Passage passage, http::Form given, trace::Recorder& recorder);
    /// Consent came with the password, on one page.
    [[nodiscard]] http::Task<http::Response> finishConfirmed(
        Passage passage, QByteArray sessionCookie, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> decide(
        Passage passage, http::Form given, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> hold(
        Passage passage, Step step, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> issue(
        Passage passage, bool savesConsent, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> refuse(
        Passage passage, OAuthError error, trace::Recorder& recorder);
    [[nodiscard]] http::Task<http::Response> answerConsent(
        Passage passage, http::Form given, trace::Recorder& recorder);

    /// False after `response` was made: the request names a pushed one that is not to be had, or
    /// did not pass the checks.
    [[nodiscard]] bool takePushed(
        Passage& passage, trace::Recorder& recorder, http::Response& response) const;
    [[nodiscard]] bool validate(
        Passage& passage, trace::Recorder& recorder, http::Response& response) const;
    [[nodiscard]] http::Task<core::Result<qint64>> writeInteraction(
        const Passage& passage, const login::BrowserSecret& secret);
    [[nodiscard]] http::Response askSignIn(
        const Passage& passage, const login::BrowserSecret& secret) const;
    [[nodiscard]] QJsonObject preview(const Passage& passage) const;
    [[nodiscard]] bool isFormOurs(const Passage& passage, const http::Form& given) const;
    [[nodiscard]] http::Response askConsent(
        const Passage& passage, const login::BrowserSecret& secret) const;
    [[nodiscard]] IssueOrder order(const Passage& passage) const;
    [[nodiscard]] http::Response stop(
        const Passage& passage, int status, pages::StopReason reason) const;
    [[nodiscard]] http::Response failed(
        const Passage& passage, const core::Error& error, trace::Recorder& recorder) const;

    const Services& m_services;
    std::unique_ptr<IdTokenSource> m_idTokens;
    login::SessionService m_sessions;
    login::InteractionService m_interactions;
    login::SignInForm m_signInForm;
    login::CsrfTokens m_csrf;
};

} // namespace gatehouse::oauth
