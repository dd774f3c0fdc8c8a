// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorization_flow.h"

#include "server/domain/grant_types.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/oauth/authorize/authorization_response.h"
#include "server/oauth/authorize/consent_page.h"
#include "server/oauth/authorize/plugin_response.h"
#include "server/oauth/authorize/pushed_request.h"
#include "server/oauth/device/device_endpoint.h"
#include "server/store/pushed_request_repository.h"
#include "server/store/session_repository.h"

#include <functional>
#include <utility>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// Request, session and user in it: a page that was made for another of them is not an answer
/// (C093, C095).
QByteArray consentPurpose(qint64 interaction, qint64 session)
{
    return "consent:" + QByteArray::number(interaction) + ':' + QByteArray::number(session);
}

/// Empty fields count as absent, so the form says itself what it is (C102).
bool isSignIn(const http::Form& given)
{
    return given.contains("sign_in") || given.contains("username") || given.contains("password");
}

/// Where a pending request goes on that is none of a client.
std::optional<QByteArray> otherPage(
    const core::Result<std::optional<login::PendingInteraction>>& pending)
{
    return pending && *pending ? devicePageAddress((*pending)->parameters) : std::nullopt;
}

} // namespace

AuthorizationFlow::AuthorizationFlow(
    const Services& services, std::unique_ptr<IdTokenSource> idTokens)
    : m_services(services)
    , m_idTokens(std::move(idTokens))
    , m_sessions(services)
    , m_interactions(services)
    , m_signInForm(services, m_sessions, "/oauth/authorize"_ba)
    , m_csrf(services.derivationKey)
{
}

http::Task<http::Response> AuthorizationFlow::answer(
    http::RequestPtr request, trace::Recorder& recorder)
{
    const bool isPost = request->method == "POST";
    Passage passage { request, http::Form() };
    std::optional<http::Form> form;
    if (!isPost)
        form = login::queryForm(*request);
    else if (request->header("content-type").startsWith("application/x-www-form-urlencoded"))
        form = http::Form::parse(request->body);
    if (!form)
        co_return stop(passage, 400, pages::StopReason::Malformed);
    if (form->contains("interaction")) {
        // A sign-in for the device page comes by here as well: all go on at this address.
        if (const auto page = otherPage(m_interactions.find(*request, form->value("interaction"))))
            co_return http::Response::seeOther(*page);
        auto resuming = resume(request, std::move(*form), recorder);
        auto response = co_await std::move(resuming);
        co_return response;
    }
    passage.form = std::move(*form);
    auto beginning = begin(std::move(passage), recorder);
    auto response = co_await std::move(beginning);
    co_return response;
}

http::Task<http::Response> AuthorizationFlow::begin(Passage passage, trace::Recorder& recorder)
{
    http::Response refused;
    if (!takePushed(passage, recorder, refused) || !validate(passage, recorder, refused))
        co_return refused;
    auto signedIn = m_sessions.current(*passage.http);
    if (!signedIn)
        co_return failed(passage, signedIn.error(), recorder);
    passage.signedIn = std::move(*signedIn);
    // A POST from another site carries no SameSite=Lax cookie: whether somebody is signed in shows
    // on the GET after it.
    const bool isBlind = passage.http->method == "POST" && !passage.signedIn;
    auto going = isBlind ? hold(std::move(passage), Step::Issue, recorder)
                         : decide(std::move(passage), http::Form(), recorder);
    auto response = co_await std::move(going);
    co_return response;
}

http::Task<http::Response> AuthorizationFlow::resume(
    http::RequestPtr request, http::Form given, trace::Recorder& recorder)
{
    Passage passage { request, http::Form() };
    auto pending = m_interactions.find(*request, given.value("interaction"));
    if (!pending)
        co_return login::storageFailure(m_services, *request, pending.error());
    const bool isOpen = pending->has_value() && given.repeated().isEmpty();
    if (!recorder.check("pending request of this browser", isOpen, "RFC 9700 4.7"))
        co_return stop(passage, 400, pages::StopReason::Expired);
    passage.form = std::move((*pending)->parameters);
    passage.pushedRequest = takePushedRequest(passage.form);
    passage.interaction = (*pending)->row.id;
    passage.progress = Progress { (*pending)->row.signedInAt };
    http::Response refused;
    if (!validate(passage, recorder, refused))
        co_return refused;
    if (request->method == "POST" && isSignIn(given)) {
        auto signingIn = signIn(std::move(passage), std::move(given), recorder);
        auto response = co_await std::move(signingIn);
        co_return response;
    }
    auto signedIn = m_sessions.current(*request);
    if (!signedIn)
        co_return failed(passage, signedIn.error(), recorder);
    passage.signedIn = std::move(*signedIn);
    auto deciding = decide(std::move(passage), std::move(given), recorder);
    auto response = co_await std::move(deciding);
    co_return response;
}

bool AuthorizationFlow::takePushed(
    Passage& passage, trace::Recorder& recorder, http::Response& response) const
{
    if (!namesPushedRequest(passage.form))
        return true;
    auto pushed = findPushedRequest(m_services, passage.form);
    if (!pushed) {
        response = login::storageFailure(m_services, *passage.http, pushed.error());
        return false;
    }
    if (!recorder.check("pushed request of this client", pushed->has_value(), "RFC 9126 4")) {
        recorder.step().error = u"invalid_request"_s;
        recorder.step().detail = u"request_uri is unknown, expired, used or another client's"_s;
        response = stop(passage, 400, pages::StopReason::Expired);
        return false;
    }
    passage.pushedRequest = (*pushed)->row;
    passage.form = std::move((*pushed)->form);
    return true;
}

bool AuthorizationFlow::validate(
    Passage& passage, trace::Recorder& recorder, http::Response& response) const
{
    recorder.step().clientId = QString::fromUtf8(passage.form.value("client_id").left(128));
    const auto source
        = passage.pushedRequest != 0 ? RequestSource::Pushed : RequestSource::Authorize;
    passage.validation = validateAuthorizationRequest(m_services, passage.form, source, recorder);
    Validation& validation = passage.validation;
    if (!validation.error && validation.request.responseType->hasIdToken && !m_idTokens) {
        validation.error = OAuthError { ErrorCode::UnsupportedResponseType,
            u"this response_type is not supported"_s, u"nothing here makes id_tokens"_s };
        validation.isReportedToClient = true;
    }
    if (validation.error) {
        response
            = refusalResponse(m_services, *passage.http, validation, *validation.error, recorder);
        return false;
    }
    validation.isReportedToClient = true;
    return true;
}

http::Task<http::Response> AuthorizationFlow::decide(
    Passage passage, http::Form given, trace::Recorder& recorder)
{
    if (passage.signedIn)
        recorder.step().user = passage.signedIn->user->username;
    const auto step
        = nextStep(m_services, passage.validation.request, passage.signedIn, passage.progress);
    const bool isAnswer = passage.interaction != 0 && passage.http->method == "POST";
    auto going = [&] {
        if (!step)
            return refuse(std::move(passage), step.error(), recorder);
        if (isAnswer && *step != Step::SignIn)
            return answerConsent(std::move(passage), std::move(given), recorder);
        if (*step == Step::Issue)
            return issue(std::move(passage), false, recorder);
        return hold(std::move(passage), *step, recorder);
    }();
    auto response = co_await std::move(going);
    co_return response;
}

http::Task<core::Result<qint64>> AuthorizationFlow::writeInteraction(
    const Passage& passage, const login::BrowserSecret& secret)
{
    http::Form stored = passage.form;
    rememberPushedRequest(stored, passage.pushedRequest);
    const auto draft = m_interactions.draft(secret, stored);
    if (!draft)
        co_return tl::unexpected(draft.error());
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<qint64> {
        const auto kept = store::PushedRequestRepository(transaction.database())
                              .keepUntil(passage.pushedRequest, draft->expiresAt);
        if (!kept)
            return tl::unexpected(kept.error());
        return store::SessionRepository(transaction.database()).insertInteraction(*draft);
    };
    auto committing = m_services.writer.run<qint64>(work);
    auto row = co_await committing;
    co_return row;
}

http::Task<http::Response> AuthorizationFlow::hold(
    Passage passage, Step step, trace::Recorder& recorder)
{
    const auto secret = login::ensureBrowserSecret(m_services, *passage.http);
    if (passage.interaction == 0) {
        auto writing = writeInteraction(passage, secret);
        const auto row = co_await std::move(writing);
        if (!row)
            co_return failed(passage, row.error(), recorder);
        passage.interaction = *row;
    }
    recorder.note("interaction", QByteArray::number(passage.interaction));
    if (step == Step::SignIn)
        co_return askSignIn(passage, secret);
    http::Response response = step == Step::Consent
        ? askConsent(passage, secret)
        : http::Response::seeOther(login::resumeUrl(passage.interaction));
    login::keepBrowserSecret(m_services, secret, response);
    co_return response;
}

http::Response AuthorizationFlow::askConsent(
    const Passage& passage, const login::BrowserSecret& secret) const
{
    const QByteArray purpose = consentPurpose(passage.interaction, passage.signedIn->session.id);
    const ConsentPage page { passage.validation.request, *passage.signedIn, passage.interaction,
        m_csrf.token(purpose, secret.value), QString::fromUtf8(passage.form.value("ui_locales")) };
    return consentPage(m_services, *passage.http, page);
}

bool AuthorizationFlow::isFormOurs(const Passage& passage, const http::Form& given) const
{
    const auto secret = login::browserSecret(m_services, *passage.http);
    const QByteArray purpose = consentPurpose(passage.interaction, passage.signedIn->session.id);
    return !login::isFromElsewhere(*passage.http)
        && m_csrf.matches(given.value("csrf"), purpose, secret.value);
}

http::Task<http::Response> AuthorizationFlow::answerConsent(
    Passage passage, http::Form given, trace::Recorder& recorder)
{
    if (!recorder.check("form token", isFormOurs(passage, given), "OWASP ASVS 5.0 V3.5"))
        co_return stop(passage, 403, pages::StopReason::Forged);
    const QByteArray answer = given.value("confirm");
    if (answer == "yes") {
        const bool savesConsent
            = given.value("remember") == "yes" && canRememberConsent(passage.validation.request);
        auto issuing = issue(std::move(passage), savesConsent, recorder);
        auto response = co_await std::move(issuing);
        co_return response;
    }
    // Neither button: nothing is decided (C102).
    if (answer != "no")
        co_return stop(passage, 400, pages::StopReason::Malformed);
    OAuthError denied { ErrorCode::AccessDenied, u"the user denied the request"_s,
        u"Deny was pressed"_s };
    auto refusing = refuse(std::move(passage), std::move(denied), recorder);
    auto response = co_await std::move(refusing);
    co_return response;
}

IssueOrder AuthorizationFlow::order(const Passage& passage) const
{
    IssueOrder order { passage.http, passage.validation.request, *passage.signedIn,
        passage.interaction, passage.pushedRequest };
    order.touchesSession = m_sessions.needsTouch(passage.signedIn->session);
    return order;
}

http::Task<http::Response> AuthorizationFlow::issue(
    Passage passage, bool savesConsent, trace::Recorder& recorder)
{
    IssueOrder wanted = order(passage);
    wanted.savesConsent = savesConsent;
    // Before anything is written: a plug-in may still say no.
    auto asking = pluginParameters(m_services, wanted, passage.form, recorder);
    auto added = co_await std::move(asking);
    if (!added) {
        auto refusing = refuse(std::move(passage), added.error(), recorder);
        auto refused = co_await std::move(refusing);
        co_return refused;
    }
    const AuthorizationRequest& request = passage.validation.request;
    if (request.responseType->hasToken) {
        auto prepared = TokenIssuer(m_services)
                            .prepare(request.registeredClient(), domain::grant_type::implicit);
        if (!prepared)
            co_return refusalResponse(
                m_services, *passage.http, passage.validation, prepared.error(), recorder);
        wanted.accessToken = std::move(*prepared);
    }
    auto issuing = issueParts(m_services, wanted);
    const auto parts = co_await std::move(issuing);
    if (!parts && parts.error().kind == core::ErrorKind::Conflict)
        co_return stop(passage, 400, pages::StopReason::Expired);
    if (!parts)
        co_return failed(passage, parts.error(), recorder);
    auto parameters = answerParameters(m_services, m_idTokens.get(), wanted, *parts);
    if (!parameters)
        co_return refusalResponse(
            m_services, *passage.http, passage.validation, parameters.error(), recorder);
    parameters->append(*added);
    co_return clientResponse(m_services, *passage.http, request, std::move(*parameters));
}

http::Task<http::Response> AuthorizationFlow::refuse(
    Passage passage, OAuthError error, trace::Recorder& recorder)
{
    // A pending request is over once its client was answered; a fresh one never was a row.
    if (passage.interaction != 0 && passage.signedIn) {
        auto closing = closeInteraction(m_services, order(passage), "authorization.refused");
        const auto closed = co_await std::move(closing);
        if (!closed && closed.error().kind == core::ErrorKind::Conflict)
            co_return stop(passage, 400, pages::StopReason::Expired);
        if (!closed)
            co_return failed(passage, closed.error(), recorder);
    }
    co_return refusalResponse(m_services, *passage.http, passage.validation, error, recorder);
}

http::Response AuthorizationFlow::stop(
    const Passage& passage, int status, pages::StopReason reason) const
{
    const pages::StopPage page { status, reason };
    return pages::stopPage(m_services.pages, *passage.http, page);
}

http::Response AuthorizationFlow::failed(
    const Passage& passage, const core::Error& error, trace::Recorder& recorder) const
{
    return refusalResponse(
        m_services, *passage.http, passage.validation, fromStorage(error), recorder);
}

} // namespace gatehouse::oauth
