// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/logout_endpoint.h"

#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/login/sign_out.h"
#include "server/pages/renderer.h"
#include "server/pages/stop_page.h"
#include "server/trace/recorder.h"

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

const auto logoutPurpose = "logout"_ba;

} // namespace

LogoutEndpoint::LogoutEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_csrf(services.derivationKey)
{
}

QByteArray LogoutEndpoint::path() const
{
    return "/logout"_ba;
}

QByteArrayList LogoutEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

http::Task<http::Response> LogoutEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    const auto signedIn = m_sessions.current(*request);
    http::Response response;
    if (!signedIn)
        response = storageFailure(m_services, *request, signedIn.error());
    else if (!*signedIn)
        response = farewell(*request);
    else if (request->method == "POST")
        response = co_await signOut(request, **signedIn);
    else
        response = ask(*request, **signedIn);
    recorder.finish(response.status);
    co_return response;
}

http::Response LogoutEndpoint::ask(const http::Request& request, const SignedIn& signedIn) const
{
    QJsonObject values { { u"csrf"_s,
        QString::fromLatin1(m_csrf.token(logoutPurpose, signedIn.secret)) } };
    addUser(values, *signedIn.user);
    return m_services.pages.render(request, 200, "sign_out"_ba, values, pages::FormTarget::Self);
}

http::Response LogoutEndpoint::farewell(const http::Request& request) const
{
    const QString language = m_services.pages.language(request);
    const auto text = [&](const char* key) {
        return m_services.pages.text(language, QString::fromLatin1(key));
    };
    const QJsonObject values { { u"title"_s, text("message.signed_out.title") },
        { u"text"_s, text("message.signed_out.text") }, { u"link_url"_s, u"/login"_s },
        { u"link_text"_s, text("message.signed_out.link") } };
    return m_services.pages.render(request, 200, "message"_ba, values, pages::FormTarget::None);
}

http::Task<http::Response> LogoutEndpoint::signOut(http::RequestPtr request, SignedIn signedIn)
{
    const auto form = postedForm(*request);
    const bool isOurs = form && !isFromElsewhere(*request)
        && m_csrf.matches(form->value("csrf"), logoutPurpose, signedIn.secret);
    if (!isOurs) {
        const pages::StopPage page { 403, pages::StopReason::Forged };
        co_return pages::stopPage(m_services.pages, *request, page);
    }
    auto ending = login::signOut(m_services, request, std::move(signedIn));
    const auto done = co_await std::move(ending);
    if (!done)
        co_return storageFailure(m_services, *request, done.error());
    auto response = http::Response::seeOther("/logout"_ba);
    m_sessions.dropCookie(response);
    co_return response;
}

} // namespace gatehouse::login
