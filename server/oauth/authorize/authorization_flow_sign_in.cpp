// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AuthorizationFlow that signs people in on the authorization page itself.
#include "server/oauth/authorize/authorization_flow.h"

#include "server/oauth/authorize/consent_page.h"

#include <utility>

namespace gatehouse::oauth {

http::Response AuthorizationFlow::askSignIn(
    const Passage& passage, const login::BrowserSecret& secret) const
{
    login::PendingInteraction pending;
    pending.row.id = passage.interaction;
    pending.parameters = passage.form;
    return m_signInForm.page(*passage.http, secret, pending, preview(passage));
}

http::Task<http::Response> AuthorizationFlow::signIn(
    Passage passage, http::Form given, trace::Recorder& recorder)
{
    login::PendingInteraction pending;
    pending.row.id = passage.interaction;
    pending.parameters = passage.form;
    const bool isConfirmed
        = given.value("confirm") == "yes" && canConsentAtSignIn(passage.validation.request);
    auto submitting = m_signInForm.submit(
        passage.http, std::move(given), std::move(pending), preview(passage), recorder);
    auto outcome = co_await std::move(submitting);
    if (!outcome.session)
        co_return outcome.response;
    if (!isConfirmed) {
        auto next = http::Response::seeOther(login::resumeUrl(passage.interaction));
        m_sessions.keepCookie(*outcome.session, next);
        co_return next;
    }
    const login::OpenedSession session = *outcome.session;
    auto finishing = finishConfirmed(std::move(passage), session.cookieValue, recorder);
    auto response = co_await std::move(finishing);
    m_sessions.keepCookie(session, response);
    co_return response;
}

http::Task<http::Response> AuthorizationFlow::finishConfirmed(
    Passage passage, QByteArray sessionCookie, trace::Recorder& recorder)
{
    // The sign-in is committed by itself: it stands whatever becomes of the request.
    auto signedIn = m_sessions.behind(sessionCookie);
    if (!signedIn)
        co_return failed(passage, signedIn.error(), recorder);
    passage.signedIn = std::move(*signedIn);
    if (passage.signedIn)
        passage.progress.signedInAt = passage.signedIn->session.authTime;
    const auto step
        = nextStep(m_services, passage.validation.request, passage.signedIn, passage.progress);
    auto going = [&] {
        if (!step)
            return refuse(std::move(passage), step.error(), recorder);
        if (*step == Step::SignIn)
            return hold(std::move(passage), Step::SignIn, recorder);
        return issue(std::move(passage), false, recorder);
    }();
    auto response = co_await std::move(going);
    co_return response;
}

QJsonObject AuthorizationFlow::preview(const Passage& passage) const
{
    return consentPreview(m_services, *passage.http, passage.validation.request,
        QString::fromUtf8(passage.form.value("ui_locales")));
}

} // namespace gatehouse::oauth
