// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/sign_in_form.h"

#include "server/login/external_sign_in.h"
#include "server/login/page_values.h"
#include "server/pages/renderer.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <tuple>

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
    , m_passkeys(services, sessions)
    , m_csrf(services.derivationKey)
    , m_tickets(services.derivationKey)
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
    values.insert(u"can_use_passkey"_s, m_passkeys.isPossible());
    const QJsonArray providers = providerChoices(m_services);
    values.insert(u"providers"_s, providers);
    values.insert(u"has_providers"_s, !providers.isEmpty());
    addPersonas(request, secret, values);
    if (problem.flag) {
        values.insert(QString::fromLatin1(problem.flag), true);
        values.insert(u"has_problem"_s, problem.isOfFields);
        values.insert(u"wait_seconds"_s, problem.waitSeconds);
        values.insert(u"username"_s, problem.username);
    }
    // With an interaction the form may end at the client, and Chromium checks form-action on every
    // redirect.
    const auto target = interaction ? pages::FormTarget::Anywhere : pages::FormTarget::Self;
    const auto scripts = m_passkeys.isPossible() ? pages::Scripts::Passkeys : pages::Scripts::None;
    http::Response response
        = m_services.pages.render(request, problem.status, "sign_in"_ba, values, target, scripts);
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
    const auto previous = m_sessions.current(*request);
    if (!previous) {
        outcome.response = storageFailure(m_services, *request, previous.error());
        co_return outcome;
    }
    Posted posted { request, std::move(form), std::move(interaction), std::move(more),
        browserSecret(m_services, *request) };
    posted.previousSession = *previous ? (*previous)->session.id : 0;
    using Submit = http::Task<Outcome> (SignInForm::*)(Posted, trace::Recorder&);
    Submit submit = &SignInForm::submitPassword;
    if (posted.form.contains("ticket"))
        submit = &SignInForm::submitCode;
    else if (posted.form.contains("passkey"))
        submit = &SignInForm::submitPasskey;
    auto going = (this->*submit)(std::move(posted), recorder);
    outcome = co_await std::move(going);
    co_return outcome;
}

http::Task<SignInForm::Outcome> SignInForm::submitPassword(Posted posted, trace::Recorder& recorder)
{
    Outcome outcome;
    Problem problem;
    const QByteArray username = posted.form.value("username");
    problem.username
        = QString::fromUtf8(username.first(std::min(username.size(), longestUsername)));
    if (!isFilledIn(posted.form)) {
        problem.status = 400;
        problem.flag = "is_incomplete";
        outcome.response
            = render(*posted.request, posted.secret, posted.interaction, posted.more, problem);
        co_return outcome;
    }
    PasswordAttempt attempt { posted.request, problem.username,
        core::SecretString(posted.form.value("password")) };
    attempt.interactionRow = posted.interaction ? posted.interaction->row.id : 0;
    attempt.previousSession = posted.previousSession;
    auto attempting = m_signIn.attempt(std::move(attempt));
    const auto verdict = co_await std::move(attempting);
    if (!verdict) {
        outcome.response = storageFailure(m_services, *posted.request, verdict.error());
        co_return outcome;
    }
    using Kind = PasswordVerdict::Kind;
    recorder.step().user = problem.username;
    recorder.step().detail = verdict->detail;
    const bool isRight = verdict->kind == Kind::Accepted || verdict->kind == Kind::NeedsCode;
    std::ignore = recorder.check("user name and password", isRight, "OWASP ASVS 5.0 V6.2");
    if (verdict->kind == Kind::Accepted) {
        outcome.session = verdict->session;
        co_return outcome;
    }
    if (verdict->kind == Kind::NeedsCode) {
        outcome.response = codePage(posted, *verdict->user, {});
        co_return outcome;
    }
    const bool isThrottled = verdict->kind == Kind::Throttled;
    problem.status = isThrottled ? 429 : 200;
    problem.flag = isThrottled ? "is_throttled" : "has_failed";
    problem.waitSeconds = verdict->waitSeconds;
    outcome.response
        = render(*posted.request, posted.secret, posted.interaction, posted.more, problem);
    co_return outcome;
}

} // namespace gatehouse::login
