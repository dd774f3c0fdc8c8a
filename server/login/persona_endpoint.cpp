// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/persona_endpoint.h"

#include "server/http/local_browser.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"

#include <algorithm>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPersona = 256;

} // namespace

PersonaEndpoint::PersonaEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_interactions(services)
    , m_form(services, m_sessions, "/login"_ba)
    , m_personas(services, m_sessions)
{
    Q_ASSERT(services.isLab);
}

QByteArray PersonaEndpoint::path() const
{
    return "/persona"_ba;
}

QByteArrayList PersonaEndpoint::methods() const
{
    return { "POST"_ba };
}

http::Response PersonaEndpoint::stop(
    const http::Request& request, int status, pages::StopReason reason) const
{
    const pages::StopPage page { status, reason };
    return pages::stopPage(m_services.pages, request, page);
}

http::Task<http::Response> PersonaEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto submitting = submit(request, recorder);
    auto response = co_await std::move(submitting);
    recorder.finish(response.status);
    co_return response;
}

http::Task<http::Response> PersonaEndpoint::submit(
    http::RequestPtr request, trace::Recorder& recorder)
{
    const bool isLocal = http::isFromThisMachine(*request);
    if (!recorder.check("browser of this machine", isLocal, "lab mode")) {
        recorder.step().detail = u"personas are for browsers of this machine, under its own name"_s;
        co_return stop(*request, 404, pages::StopReason::NotFound);
    }
    const auto form = postedForm(*request);
    if (!form)
        co_return stop(*request, 400, pages::StopReason::Malformed);
    const bool isOurs = m_form.isPersonaFormOurs(*request, *form);
    if (!recorder.check("form token", isOurs, "OWASP ASVS 5.0 V3.5")) {
        recorder.step().detail = u"the form is not of a page of this browser"_s;
        co_return stop(*request, 403, pages::StopReason::Forged);
    }
    core::Result<std::optional<PendingInteraction>> interaction;
    if (form->contains("interaction"))
        interaction = m_interactions.find(*request, form->value("interaction"));
    if (!interaction)
        co_return storageFailure(m_services, *request, interaction.error());
    const bool isOpen = !form->contains("interaction") || interaction->has_value();
    if (!recorder.check("pending request open", isOpen, "RFC 9700 4.7"))
        co_return stop(*request, 400, pages::StopReason::Expired);
    const auto previous = m_sessions.current(*request);
    if (!previous)
        co_return storageFailure(m_services, *request, previous.error());
    const QByteArray name = form->value("persona");
    PersonaAttempt attempt { request,
        QString::fromUtf8(name.first(std::min(name.size(), longestPersona))) };
    attempt.interactionRow = *interaction ? (*interaction)->row.id : 0;
    attempt.previousSession = *previous ? (*previous)->session.id : 0;
    auto signingIn = signIn(std::move(attempt), std::move(*interaction), recorder);
    auto response = co_await std::move(signingIn);
    co_return response;
}

http::Task<http::Response> PersonaEndpoint::signIn(PersonaAttempt attempt,
    std::optional<PendingInteraction> interaction, trace::Recorder& recorder)
{
    const http::RequestPtr request = attempt.request;
    const qint64 row = attempt.interactionRow;
    recorder.step().user = attempt.username;
    auto attempting = m_personas.attempt(std::move(attempt));
    const auto verdict = co_await std::move(attempting);
    if (!verdict)
        co_return storageFailure(m_services, *request, verdict.error());
    recorder.step().detail = verdict->session
        ? u"persona: signed in by one click, nothing was proven"_s
        : verdict->detail;
    if (!recorder.check("persona", verdict->session.has_value(), "lab mode"))
        co_return m_form.refusedPersona(*request, interaction);
    auto response = http::Response::seeOther(row != 0 ? resumeUrl(row) : "/account"_ba);
    m_sessions.keepCookie(*verdict->session, response);
    co_return response;
}

} // namespace gatehouse::login
