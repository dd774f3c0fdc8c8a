// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of signing in: the page that asks for a one-time code, and what it posts.
#include "server/login/page_values.h"
#include "server/login/sign_in_form.h"
#include "server/pages/renderer.h"
#include "server/store/user_repository.h"

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestCode = 16;
const auto codePurpose = "login"_ba; ///< The same form as far as its token goes.

/// As people type it: "123 456", or a back-up code: "4821 0937 5516".
QByteArray digitsOf(const QByteArray& typed)
{
    QByteArray digits = typed.first(std::min(typed.size(), longestCode));
    digits.replace(' ', QByteArray());
    return digits;
}

} // namespace

http::Response SignInForm::codePage(
    const Posted& posted, const domain::User& user, const Problem& problem) const
{
    const qint64 row = posted.interaction ? posted.interaction->row.id : 0;
    QJsonObject values;
    if (posted.interaction)
        values = interactionValues(*posted.request, *posted.interaction);
    values.insert(u"csrf"_s, QString::fromLatin1(m_csrf.token(codePurpose, posted.secret.value)));
    values.insert(u"ticket"_s,
        QString::fromLatin1(
            m_tickets.issue(user, row, posted.secret.value, m_services.clock.now())));
    values.insert(u"action"_s, QString::fromLatin1(m_action));
    // What was ticked beside the password still holds.
    values.insert(u"is_confirmed"_s, posted.form.value("confirm") == "yes");
    values.insert(u"restart_url"_s,
        QString(u"/login"_s + (row != 0 ? u"?interaction=%1"_s.arg(row) : QString())));
    if (problem.flag) {
        values.insert(QString::fromLatin1(problem.flag), true);
        values.insert(u"has_problem"_s, true);
        values.insert(u"wait_seconds"_s, problem.waitSeconds);
    }
    const auto target = posted.interaction ? pages::FormTarget::Anywhere : pages::FormTarget::Self;
    http::Response response = m_services.pages.render(
        *posted.request, problem.status, "sign_in_code"_ba, values, target);
    keepBrowserSecret(m_services, posted.secret, response);
    if (problem.waitSeconds > 0)
        response.set("Retry-After"_ba, QByteArray::number(problem.waitSeconds));
    return response;
}

http::Task<SignInForm::Outcome> SignInForm::submitCode(Posted posted, trace::Recorder& recorder)
{
    Outcome outcome;
    const QByteArray ticket = posted.form.value("ticket");
    const auto userRow = CodeTickets::userRow(ticket);
    const auto user = store::UserRepository(m_services.reader).findByRow(userRow.value_or(0));
    if (!user) {
        outcome.response = storageFailure(m_services, *posted.request, user.error());
        co_return outcome;
    }
    const qint64 row = posted.interaction ? posted.interaction->row.id : 0;
    const bool isGood = *user && (*user)->isEnabled
        && m_tickets.holds(ticket, **user, row, posted.secret.value, m_services.clock.now());
    if (!recorder.check("password given a moment ago", isGood, "OWASP ASVS 5.0 V6.6")) {
        outcome.response = page(*posted.request, posted.secret, posted.interaction, posted.more);
        co_return outcome;
    }
    CodeAttempt attempt { posted.request, **user, digitsOf(posted.form.value("code")), row,
        posted.previousSession };
    auto attempting = m_signIn.attemptCode(std::move(attempt));
    const auto verdict = co_await std::move(attempting);
    // Turned off meanwhile: the password is enough again.
    if (!verdict && verdict.error().kind == core::ErrorKind::NotFound) {
        outcome.response = page(*posted.request, posted.secret, posted.interaction, posted.more);
        co_return outcome;
    }
    if (!verdict) {
        outcome.response = storageFailure(m_services, *posted.request, verdict.error());
        co_return outcome;
    }
    recorder.step().user = (*user)->username;
    recorder.step().detail = verdict->detail;
    using Kind = PasswordVerdict::Kind;
    const bool isRight = verdict->kind == Kind::Accepted;
    if (recorder.check("one-time code", isRight, "RFC 6238 §5.2")) {
        outcome.session = verdict->session;
        co_return outcome;
    }
    Problem problem;
    const bool isThrottled = verdict->kind == Kind::Throttled;
    problem.status = isThrottled ? 429 : 200;
    problem.flag = isThrottled ? "is_throttled" : "has_failed";
    problem.waitSeconds = verdict->waitSeconds;
    outcome.response = codePage(posted, **user, problem);
    co_return outcome;
}

} // namespace gatehouse::login
