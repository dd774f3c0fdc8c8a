// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/sign_in_form.h"

#include "server/login/external_sign_in.h"
#include "server/login/page_values.h"
#include "server/pages/renderer.h"

#include <QtCore/QJsonArray>

#include <algorithm>

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
    const auto choices = services.external ? services.external->choices()
                                           : core::Result<QList<ExternalSignIn::Choice>>();
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

SignInForm::SignInForm(const Services& services, SessionService& sessions, QByteArray action)
    : m_services(services)
    , m_sessions(sessions)
    , m_signIn(services, sessions)
    , m_csrf(services.derivationKey)
    , m_action(std::move(action))
{
}

QJsonObject SignInForm::interactionValues(
    const http::Request& request, const PendingInteraction& interaction) const
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
    // A pending request that is none of a client: the page where people enter a device's code.
    values.insert(u"is_device"_s,
        !interaction.parameters.contains("client_id")
            && interaction.parameters.value("page") == "device");
    const auto signedIn = m_sessions.current(request);
    const bool isSwitching = request.query.contains("switch=1");
    values.insert(u"is_again"_s, signedIn && *signedIn && !isSwitching);
    return values;
}

http::Response SignInForm::page(const http::Request& request, const BrowserSecret& secret,
    const std::optional<PendingInteraction>& interaction, const QJsonObject& more) const
{
    return render(request, secret, interaction, more, {});
}

http::Response SignInForm::render(const http::Request& request, const BrowserSecret& secret,
    const std::optional<PendingInteraction>& interaction, QJsonObject values,
    const Problem& problem) const
{
    if (interaction) {
        const QJsonObject own = interactionValues(request, *interaction);
        for (auto value = own.begin(); value != own.end(); ++value)
            values.insert(value.key(), *value);
    }
    values.insert(u"csrf"_s, QString::fromLatin1(m_csrf.token(loginPurpose, secret.value)));
    values.insert(u"action"_s, QString::fromLatin1(m_action));
    const QJsonArray providers = providerChoices(m_services);
    values.insert(u"providers"_s, providers);
    values.insert(u"has_providers"_s, !providers.isEmpty());
    if (problem.flag) {
        values.insert(QString::fromLatin1(problem.flag), true);
        values.insert(u"has_problem"_s, true);
        values.insert(u"wait_seconds"_s, problem.waitSeconds);
        values.insert(u"username"_s, problem.username);
    }
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

bool SignInForm::isOurs(const http::Request& request, const http::Form& form) const
{
    return !isFromElsewhere(request)
        && m_csrf.matches(
            form.value("csrf"), loginPurpose, browserSecret(m_services, request).value);
}

http::Task<SignInForm::Outcome> SignInForm::submit(http::RequestPtr request, http::Form form,
    std::optional<PendingInteraction> interaction, QJsonObject more, trace::Recorder& recorder)
{
    Outcome outcome;
    if (!recorder.check("form token", isOurs(*request, form), "OWASP ASVS 5.0 V3.5")) {
        recorder.step().detail = u"the form is not of a page of this browser"_s;
        const pages::StopPage forged { 403, pages::StopReason::Forged };
        outcome.response = pages::stopPage(m_services.pages, *request, forged);
        co_return outcome;
    }
    const BrowserSecret secret = browserSecret(m_services, *request);
    Problem problem;
    problem.username = QString::fromUtf8(
        form.value("username").first(std::min(form.value("username").size(), longestUsername)));
    if (!isFilledIn(form)) {
        problem.status = 400;
        problem.flag = "is_incomplete";
        outcome.response = render(*request, secret, interaction, std::move(more), problem);
        co_return outcome;
    }
    const auto previous = m_sessions.current(*request);
    if (!previous) {
        outcome.response = storageFailure(m_services, *request, previous.error());
        co_return outcome;
    }
    PasswordAttempt attempt { request, problem.username,
        core::SecretString(form.value("password")) };
    attempt.interactionRow = interaction ? interaction->row.id : 0;
    attempt.previousSession = *previous ? (*previous)->session.id : 0;
    auto attempting = m_signIn.attempt(std::move(attempt));
    const auto verdict = co_await std::move(attempting);
    if (!verdict) {
        outcome.response = storageFailure(m_services, *request, verdict.error());
        co_return outcome;
    }
    recorder.step().user = problem.username;
    recorder.step().detail = verdict->detail;
    const bool isAccepted = verdict->kind == PasswordVerdict::Kind::Accepted;
    if (recorder.check("user name and password", isAccepted, "OWASP ASVS 5.0 V6.2")) {
        outcome.session = verdict->session;
        co_return outcome;
    }
    const bool isThrottled = verdict->kind == PasswordVerdict::Kind::Throttled;
    problem.status = isThrottled ? 429 : 200;
    problem.flag = isThrottled ? "is_throttled" : "has_failed";
    problem.waitSeconds = verdict->waitSeconds;
    outcome.response = render(*request, secret, interaction, std::move(more), problem);
    co_return outcome;
}

} // namespace gatehouse::login
