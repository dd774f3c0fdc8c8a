// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/login_endpoint.h"

#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/pages/renderer.h"

namespace gatehouse::login {

using namespace Qt::StringLiterals;

LoginEndpoint::LoginEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_interactions(services)
    , m_form(services, m_sessions, "/login"_ba)
{
}

QByteArray LoginEndpoint::path() const
{
    return "/login"_ba;
}

QByteArrayList LoginEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

http::Task<http::Response> LoginEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    http::Response response;
    if (request->method == "POST")
        response = co_await submit(request, recorder);
    else
        response = show(*request);
    recorder.finish(response.status);
    co_return response;
}

http::Response LoginEndpoint::stop(
    const http::Request& request, int status, pages::StopReason reason) const
{
    const pages::StopPage page { status, reason };
    return pages::stopPage(m_services.pages, request, page);
}

core::Result<std::optional<PendingInteraction>> LoginEndpoint::interactionOf(
    const http::Request& request, const http::Form& form)
{
    if (!form.contains("interaction"))
        return std::nullopt;
    return m_interactions.find(request, form.value("interaction"));
}

http::Response LoginEndpoint::show(const http::Request& request)
{
    const auto form = queryForm(request);
    if (!form || !form->repeated().isEmpty())
        return stop(request, 400, pages::StopReason::Malformed);
    const auto interaction = interactionOf(request, *form);
    if (!interaction)
        return storageFailure(m_services, request, interaction.error());
    if (form->contains("interaction") && !*interaction)
        return stop(request, 400, pages::StopReason::Expired);
    const auto signedIn = m_sessions.current(request);
    if (!signedIn)
        return storageFailure(m_services, request, signedIn.error());
    if (*interaction || !*signedIn)
        return m_form.page(request, ensureBrowserSecret(m_services, request), *interaction);
    return alreadySignedIn(request);
}

http::Response LoginEndpoint::alreadySignedIn(const http::Request& request) const
{
    const QString language = m_services.pages.language(request);
    const auto text = [&](const char* key) {
        return m_services.pages.text(language, QString::fromLatin1(key));
    };
    const QJsonObject values { { u"title"_s, text("message.signed_in.title") },
        { u"text"_s, text("message.signed_in.text") }, { u"link_url"_s, u"/account"_s },
        { u"link_text"_s, text("message.signed_in.link") } };
    return m_services.pages.render(request, 200, "message"_ba, values, pages::FormTarget::None);
}

http::Task<http::Response> LoginEndpoint::submit(
    http::RequestPtr request, trace::Recorder& recorder)
{
    auto form = postedForm(*request);
    if (!form)
        co_return stop(*request, 400, pages::StopReason::Malformed);
    auto interaction = interactionOf(*request, *form);
    if (!interaction)
        co_return storageFailure(m_services, *request, interaction.error());
    const bool isOpen = !form->contains("interaction") || interaction->has_value();
    if (!recorder.check("pending request open", isOpen, "RFC 9700 4.7"))
        co_return stop(*request, 400, pages::StopReason::Expired);
    const qint64 row = *interaction ? (*interaction)->row.id : 0;
    const QJsonObject nothingMore;
    auto submitting
        = m_form.submit(request, std::move(*form), std::move(*interaction), nothingMore, recorder);
    auto outcome = co_await std::move(submitting);
    if (!outcome.session)
        co_return outcome.response;
    auto response = http::Response::seeOther(row != 0 ? resumeUrl(row) : "/account"_ba);
    m_sessions.keepCookie(*outcome.session, response);
    co_return response;
}

} // namespace gatehouse::login
