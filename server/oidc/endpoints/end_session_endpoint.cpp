// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/endpoints/end_session_endpoint.h"

#include "server/domain/redirect_uri.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/login/sign_out.h"
#include "server/pages/stop_page.h"

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;
using oauth::ErrorCode;
using oauth::fromStorage;
using oauth::IdTokenHint;
using oauth::OAuthResult;
using oauth::refusal;

namespace {

constexpr qsizetype longestState = 2048;

/// The page that asks, or says that nobody is signed in.
QByteArray signOutPage(const QByteArray& locales)
{
    return locales.isEmpty() ? "/logout"_ba
                             : "/logout?ui_locales="_ba + http::percentEncoded(locales);
}

} // namespace

EndSessionEndpoint::EndSessionEndpoint(const oauth::Services& services)
    : m_services(services)
    , m_sessions(services)
{
}

QByteArray EndSessionEndpoint::path() const
{
    return "/oauth/logout"_ba;
}

QByteArrayList EndSessionEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

QByteArray EndSessionEndpoint::metadataKey() const
{
    return "end_session_endpoint"_ba;
}

http::Task<http::Response> EndSessionEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto answering = answer(request, recorder);
    auto response = co_await std::move(answering);
    recorder.finish(response.status);
    co_return response;
}

OAuthResult<store::RegistryView::ClientPtr> EndSessionEndpoint::clientOf(
    const http::Form& form, const std::optional<IdTokenHint>& hint) const
{
    const QString named = QString::fromUtf8(form.value("client_id"));
    if (hint && !named.isEmpty() && !hint->audiences.contains(named))
        return refusal(ErrorCode::InvalidRequest, u"client_id is not the one of id_token_hint"_s);
    const QString id = hint && named.isEmpty() ? hint->audiences.value(0) : named;
    if (id.isEmpty())
        return store::RegistryView::ClientPtr();
    auto client = m_services.registry.client(id);
    if (!client)
        return tl::unexpected(fromStorage(client.error()));
    if (!*client || !(*client)->client.isEnabled)
        return refusal(ErrorCode::InvalidRequest, u"the client is unknown"_s, id.left(128));
    return *client;
}

OAuthResult<EndSessionEndpoint::Wish> EndSessionEndpoint::understood(
    const http::Form& form, trace::Recorder& recorder) const
{
    if (!recorder.check("no parameter repeated", form.repeated().isEmpty(), "RFC 6749 3.1"))
        return refusal(ErrorCode::InvalidRequest, u"a parameter is repeated"_s);
    Wish wish;
    wish.locales = form.value("ui_locales").left(128);
    if (form.contains("id_token_hint")) {
        const auto hint = oauth::readIdTokenHint(m_services, form.value("id_token_hint"));
        if (!recorder.check("id_token_hint of ours", hint.has_value(), "RP-Initiated Logout 4"))
            return tl::unexpected(hint.error());
        wish.hint = *hint;
    }
    const auto client = clientOf(form, wish.hint);
    if (!recorder.check("client known", client.has_value(), "RP-Initiated Logout 2"))
        return tl::unexpected(client.error());
    if (*client)
        recorder.step().clientId = (*client)->client.clientId;
    // Whoever cannot show that this server knows the person gets no redirect at all (§3).
    const QByteArray wanted = form.value("post_logout_redirect_uri");
    if (wanted.isEmpty() || !wish.hint)
        return wish;
    const QString uri = QString::fromUtf8(wanted);
    const bool isRegistered = *client && (*client)->client.postLogoutRedirectUris.contains(uri);
    if (!recorder.check("post_logout_redirect_uri registered", isRegistered,
            "RP-Initiated Logout 3",
            *client ? (*client)->client.postLogoutRedirectUris.join(u' ').left(4000) : QString(),
            uri.left(300)))
        return refusal(ErrorCode::InvalidRequest, u"post_logout_redirect_uri is not registered"_s);
    const QByteArray state = form.value("state");
    if (state.size() > longestState)
        return refusal(ErrorCode::InvalidRequest, u"state is too long"_s);
    QList<std::pair<QByteArray, QByteArray>> parameters;
    if (!state.isEmpty())
        parameters.append({ "state"_ba, state });
    wish.target = domain::redirect_uri::withQuery(uri, parameters);
    return wish;
}

http::Response EndSessionEndpoint::refuse(
    const http::Request& request, const oauth::OAuthError& error, trace::Recorder& recorder) const
{
    trace::Step& step = recorder.step();
    step.error = QString::fromLatin1(oauth::name(error.code));
    step.description = error.description;
    step.detail = error.detail;
    pages::StopPage page { 400, pages::StopReason::SignOut };
    if (error.code == ErrorCode::TemporarilyUnavailable)
        page = pages::StopPage { 503, pages::StopReason::Busy };
    page.details = { { "error", step.error }, { "description", error.description } };
    page.documentedError = step.error;
    return pages::stopPage(m_services.pages, request, page);
}

http::Task<http::Response> EndSessionEndpoint::answer(
    http::RequestPtr request, trace::Recorder& recorder)
{
    const bool isPost = request->method == "POST";
    const auto form = isPost ? login::postedForm(*request) : login::queryForm(*request);
    if (!form) {
        const pages::StopPage malformed { 400, pages::StopReason::Malformed };
        co_return pages::stopPage(m_services.pages, *request, malformed);
    }
    auto wish = understood(*form, recorder);
    if (!wish)
        co_return refuse(*request, wish.error(), recorder);
    auto signedIn = m_sessions.current(*request);
    if (!signedIn)
        co_return login::storageFailure(m_services, *request, signedIn.error());
    // A POST from the client's site carries no SameSite=Lax cookie: who is signed in shows on the
    // GET after it.
    if (isPost && !*signedIn)
        co_return http::Response::seeOther("/oauth/logout?"_ba + form->toQuery());
    const bool isSame
        = *signedIn && wish->hint && (*signedIn)->user->subject == wish->hint->subject;
    // Nobody is signed in: nothing to end, and the client may learn that it is over.
    const bool isOver = !*signedIn && wish->hint;
    if (!isSame && !isOver)
        co_return http::Response::seeOther(signOutPage(wish->locales));
    auto response = http::Response::seeOther(
        wish->target.isEmpty() ? signOutPage(wish->locales) : wish->target);
    if (isOver)
        co_return response;
    recorder.step().user = (*signedIn)->user->username;
    auto ending = login::signOut(m_services, request, std::move(**signedIn));
    const auto done = co_await std::move(ending);
    if (!done)
        co_return login::storageFailure(m_services, *request, done.error());
    m_sessions.dropCookie(response);
    co_return response;
}

} // namespace gatehouse::oidc
