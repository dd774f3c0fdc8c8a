// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/password_sign_in.h"

#include "server/login/log.h"
#include "server/login/password_check.h"
#include "server/store/session_repository.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

/// Everything the closure needs, in the coroutine's frame.
struct Judgement
{
    const PasswordAttempt& attempt;
    const PasswordCheck& check;
    const SessionService::Draft& draft;
};

core::Result<void> settleBrowser(store::Transaction& transaction, const Judgement& judgement)
{
    store::SessionRepository sessions(transaction.database());
    if (judgement.attempt.previousSession != 0) {
        const auto ended
            = sessions.endSession(judgement.attempt.previousSession, transaction.now());
        if (!ended)
            return ended;
    }
    if (judgement.attempt.interactionRow == 0)
        return {};
    return sessions.markSignedIn(judgement.attempt.interactionRow, transaction.now());
}

core::Result<PasswordVerdict> accept(store::Transaction& transaction, const Judgement& judgement)
{
    auto session = SessionService::open(
        transaction, judgement.draft, judgement.check.user().id, transaction.now());
    if (!session)
        return tl::unexpected(session.error());
    const auto settled = settleBrowser(transaction, judgement);
    if (!settled)
        return tl::unexpected(settled.error());
    const auto written
        = store::writeAudit(transaction, judgement.check.auditEntry("login.succeeded"));
    if (!written)
        return tl::unexpected(written.error());
    PasswordVerdict verdict;
    verdict.kind = PasswordVerdict::Kind::Accepted;
    verdict.session = std::move(*session);
    return verdict;
}

PasswordVerdict refused(const PasswordCheck::Verdict& settled)
{
    using Kind = PasswordVerdict::Kind;
    PasswordVerdict verdict;
    verdict.kind = settled.waitSeconds > 0 ? Kind::Throttled : Kind::Refused;
    verdict.waitSeconds = settled.waitSeconds;
    verdict.detail = settled.detail;
    return verdict;
}

core::Result<PasswordVerdict> judge(store::Transaction& transaction, const Judgement& judgement)
{
    const auto settled = judgement.check.settle(transaction);
    if (!settled)
        return tl::unexpected(settled.error());
    if (!settled->isRight)
        return refused(*settled);
    return accept(transaction, judgement);
}

} // namespace

PasswordSignIn::PasswordSignIn(const Services& services, SessionService& sessions)
    : m_services(services)
    , m_sessions(sessions)
{
}

http::Task<core::Result<PasswordVerdict>> PasswordSignIn::attempt(PasswordAttempt attempt)
{
    PasswordClaim claim;
    claim.request = attempt.request;
    claim.login = attempt.username;
    claim.password = attempt.password;
    auto checking = PasswordCheck::make(m_services, std::move(claim));
    const auto check = co_await std::move(checking);
    if (!check)
        co_return tl::unexpected(check.error());
    if (check->waitSeconds() > 0) {
        PasswordCheck::Verdict waiting;
        waiting.waitSeconds = check->waitSeconds();
        waiting.detail = u"too many failures before"_s;
        co_return refused(waiting);
    }
    const auto draft = m_sessions.draft();
    if (!draft)
        co_return tl::unexpected(draft.error());

    const Judgement judgement { attempt, *check, *draft };
    const std::function<core::Result<PasswordVerdict>(store::Transaction&)> work
        = [&judgement](store::Transaction& transaction) { return judge(transaction, judgement); };
    auto committing = m_services.writer.run<PasswordVerdict>(work);
    auto verdict = co_await committing;
    if (verdict && verdict->kind != PasswordVerdict::Kind::Accepted)
        qCInfo(lcLogin) << "sign-in refused request=" << attempt.request->number.constData();
    co_return verdict;
}

} // namespace gatehouse::login
