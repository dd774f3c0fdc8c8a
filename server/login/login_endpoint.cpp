// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/login_endpoint.h"

#include "server/login/external_sign_in.h"
#include "server/login/form_request.h"
#include "server/login/page_values.h"
#include "server/pages/renderer.h"

#include <QtCore/QJsonArray>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUsername = 256;
constexpr qsizetype longestPassword = 1024;
const auto loginPurpose = "login"_ba;

/// Other servers to sign in through. A registry that cannot be read leaves the password.
QJsonArray providerChoices(const Services& services)
{
    QJsonArray list;
    if (!services.external)
        return list;
    const auto choices = services.external->choices();
    if (!choices)
        return list;
    for (const ExternalSignIn::Choice& choice : *choices)
        list.append(QJsonObject { { u"name"_s, choice.name }, { u"label"_s, choice.label } });
    return list;
}

bool isFilledIn(const http::Form& form)
{
    const QByteArray username = form.value("username");
    const QByteArray password = form.value("password");
    return !username.isEmpty() && username.size() <= longestUsername && !password.isEmpty()
        && password.size() <= longestPassword;
}

} // namespace

LoginEndpoint::LoginEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_interactions(services)
    , m_signIn(services, m_sessions)
    , m_csrf(services.derivationKey)
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
        return page(request, ensureBrowserSecret(m_services, request), *interaction, {});
    const QString language = m_services.pages.language(request);
    const auto text = [&](const char* key) {
        return m_services.pages.text(language, QString::fromLatin1(key));
    };
    const QJsonObject values { { u"title"_s, text("message.signed_in.title") },
        { u"text"_s, text("message.signed_in.text") }, { u"link_url"_s, u"/account"_s },
        { u"link_text"_s, text("message.signed_in.link") } };
    return m_services.pages.render(request, 200, "message"_ba, values, pages::FormTarget::None);
}

QJsonObject LoginEndpoint::interactionValues(
    const http::Request& request, const PendingInteraction& interaction)
{
    const QString locales = QString::fromUtf8(interaction.parameters.value("ui_locales"));
    QJsonObject values { { u"interaction"_s, QString::number(interaction.row.id) },
        { u"ui_locales"_s, locales },
        { u"username"_s, QString::fromUtf8(interaction.parameters.value("login_hint")) } };
    const auto client
        = m_services.registry.client(QString::fromUtf8(interaction.parameters.value("client_id")));
    if (client && *client) {
        const QString language = m_services.pages.language(request, locales);
        values.insert(u"client_name"_s, displayName((*client)->client, language));
    }
    const auto signedIn = m_sessions.current(request);
    const bool isSwitching = request.query.contains("switch=1");
    values.insert(u"is_again"_s, signedIn && *signedIn && !isSwitching);
    return values;
}

http::Response LoginEndpoint::page(const http::Request& request, const BrowserSecret& secret,
    const std::optional<PendingInteraction>& interaction, const Problem& problem)
{
    QJsonObject values = interaction ? interactionValues(request, *interaction) : QJsonObject();
    values.insert(u"csrf"_s, QString::fromLatin1(m_csrf.token(loginPurpose, secret.value)));
    if (problem.flag) {
        values.insert(QString::fromLatin1(problem.flag), true);
        values.insert(u"has_problem"_s, true);
        values.insert(u"wait_seconds"_s, problem.waitSeconds);
        values.insert(u"username"_s, problem.username);
    }
    values.insert(u"providers"_s, providerChoices(m_services));
    values.insert(u"has_providers"_s, !values.value(u"providers"_s).toArray().isEmpty());
    // With an interaction the form may end at the client, and Chromium checks form-action on every
    // redirect.
    const auto target = interaction ? pages::FormTarget::Anywhere : pages::FormTarget::Self;
    http::Response response
        = m_services.pages.render(request, problem.status, "sign_in"_ba, values, target);
    keepBrowserSecret(m_services, secret, response);
    if (problem.waitSeconds > 0)
        response.set("Retry-After"_ba, QByteArray::number(problem.waitSeconds));
    return response;
}

http::Task<http::Response> LoginEndpoint::submit(
    http::RequestPtr request, trace::Recorder& recorder)
{
    const auto form = postedForm(*request);
    if (!form)
        co_return stop(*request, 400, pages::StopReason::Malformed);
    const BrowserSecret secret = browserSecret(m_services, *request);
    const bool isOurs = !isFromElsewhere(*request)
        && m_csrf.matches(form->value("csrf"), loginPurpose, secret.value);
    if (!recorder.check("form token", isOurs, "OWASP ASVS 5.0 V3.5")) {
        recorder.step().detail = u"the form is not of a page of this browser"_s;
        co_return stop(*request, 403, pages::StopReason::Forged);
    }
    const auto interaction = interactionOf(*request, *form);
    if (!interaction)
        co_return storageFailure(m_services, *request, interaction.error());
    const bool isOpen = !form->contains("interaction") || interaction->has_value();
    if (!recorder.check("pending request open", isOpen, "RFC 9700 4.7"))
        co_return stop(*request, 400, pages::StopReason::Expired);

    Problem problem;
    problem.username = QString::fromUtf8(
        form->value("username").first(std::min(form->value("username").size(), longestUsername)));
    if (!isFilledIn(*form)) {
        problem.status = 400;
        problem.flag = "is_incomplete";
        co_return page(*request, secret, *interaction, problem);
    }
    const auto previous = m_sessions.current(*request);
    if (!previous)
        co_return storageFailure(m_services, *request, previous.error());

    PasswordAttempt attempt { request, problem.username,
        core::SecretString(form->value("password")) };
    attempt.interactionRow = *interaction ? (*interaction)->row.id : 0;
    attempt.previousSession = *previous ? (*previous)->session.id : 0;
    const auto verdict = co_await m_signIn.attempt(std::move(attempt));
    if (!verdict)
        co_return storageFailure(m_services, *request, verdict.error());
    recorder.step().user = problem.username;
    recorder.step().detail = verdict->detail;
    const bool isAccepted = verdict->kind == PasswordVerdict::Kind::Accepted;
    if (recorder.check("user name and password", isAccepted, "OWASP ASVS 5.0 V6.2"))
        co_return finish(*verdict, *interaction ? (*interaction)->row.id : 0);
    const bool isThrottled = verdict->kind == PasswordVerdict::Kind::Throttled;
    problem.status = isThrottled ? 429 : 200;
    problem.flag = isThrottled ? "is_throttled" : "has_failed";
    problem.waitSeconds = verdict->waitSeconds;
    co_return page(*request, secret, *interaction, problem);
}

http::Response LoginEndpoint::finish(const PasswordVerdict& verdict, qint64 interaction) const
{
    auto response
        = http::Response::seeOther(interaction != 0 ? resumeUrl(interaction) : "/account"_ba);
    m_sessions.keepCookie(verdict.session, response);
    return response;
}

} // namespace gatehouse::login
