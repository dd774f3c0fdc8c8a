// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in with a passkey: what the script of the sign-in page posts in place of a password.
#include "server/login/page_values.h"
#include "server/login/sign_in_form.h"

namespace gatehouse::login {

http::Task<SignInForm::Outcome> SignInForm::submitPasskey(Posted posted, trace::Recorder& recorder)
{
    Outcome outcome;
    PasskeyAttempt attempt { posted.request, posted.form.value("passkey"), posted.secret.value };
    attempt.interactionRow = posted.interaction ? posted.interaction->row.id : 0;
    attempt.previousSession = posted.previousSession;
    auto attempting = m_passkeys.attempt(std::move(attempt));
    const auto verdict = co_await std::move(attempting);
    if (!verdict) {
        outcome.response = storageFailure(m_services, *posted.request, verdict.error());
        co_return outcome;
    }
    using Kind = PasskeyVerdict::Kind;
    recorder.step().user = verdict->username;
    recorder.step().detail = verdict->detail;
    const bool isRight = verdict->kind == Kind::Accepted;
    if (recorder.check("passkey", isRight, "Web Authentication §7.2")) {
        outcome.session = verdict->session;
        co_return outcome;
    }
    Problem problem;
    const bool isThrottled = verdict->kind == Kind::Throttled;
    problem.status = isThrottled ? 429 : 200;
    problem.flag = isThrottled ? "is_throttled" : "has_passkey_failed";
    problem.waitSeconds = verdict->waitSeconds;
    problem.isOfFields = false;
    outcome.response
        = render(*posted.request, posted.secret, posted.interaction, posted.more, problem);
    co_return outcome;
}

} // namespace gatehouse::login
