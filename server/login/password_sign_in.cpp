// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/password_sign_in.h"

#include "server/crypto/password_pool.h"
#include "server/login/back_off.h"
#include "server/login/log.h"
#include "server/store/audit.h"
#include "server/store/session_repository.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

/// Everything the closure needs, in the coroutine's frame.
struct Judgement
{
    const PasswordAttempt& attempt;
    const BackOff& backOff;
    const SessionService::Draft& draft;
    qint64 userRow = 0; ///< 0: nobody of that name who may sign in.
    bool isRight = false;
    QString detail {};
};

store::AuditEntry auditEntry(const char* action, const Judgement& judgement)
{
    store::AuditEntry entry { action };
    // A name that nobody has may be a password typed into the wrong field.
    if (judgement.userRow != 0) {
        entry.actor = u"user:"_s + judgement.attempt.username;
        entry.object = entry.actor;
    }
    entry.detail = judgement.detail;
    entry.address = judgement.attempt.request->peer.toString();
    entry.request = QString::fromLatin1(judgement.attempt.request->number);
    return entry;
}

core::Result<PasswordVerdict> refuse(store::Transaction& transaction, const Judgement& judgement)
{
    store::UserRepository users(transaction.database());
    const auto recorded = judgement.backOff.recordFailure(users, transaction.now());
    if (!recorded)
        return tl::unexpected(recorded.error());
    const auto written = store::writeAudit(transaction, auditEntry("login.failed", judgement));
    if (!written)
        return tl::unexpected(written.error());
    PasswordVerdict verdict;
    verdict.detail = judgement.detail;
    return verdict;
}

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
    store::UserRepository users(transaction.database());
    const auto cleared = judgement.backOff.recordSuccess(users);
    if (!cleared)
        return tl::unexpected(cleared.error());
    auto session
        = SessionService::open(transaction, judgement.draft, judgement.userRow, transaction.now());
    if (!session)
        return tl::unexpected(session.error());
    const auto settled = settleBrowser(transaction, judgement);
    if (!settled)
        return tl::unexpected(settled.error());
    const auto written = store::writeAudit(transaction, auditEntry("login.succeeded", judgement));
    if (!written)
        return tl::unexpected(written.error());
    PasswordVerdict verdict;
    verdict.kind = PasswordVerdict::Kind::Accepted;
    verdict.session = std::move(*session);
    return verdict;
}

PasswordVerdict throttled(int seconds)
{
    PasswordVerdict verdict;
    verdict.kind = PasswordVerdict::Kind::Throttled;
    verdict.waitSeconds = seconds;
    verdict.detail = u"too many failures before"_s;
    return verdict;
}

core::Result<PasswordVerdict> judge(store::Transaction& transaction, const Judgement& judgement)
{
    // Asked again here, where attempts come one by one: of 200 guesses at once all but the first
    // few end here, the right one included.
    store::UserRepository users(transaction.database());
    const auto seconds = judgement.backOff.wait(users, transaction.now());
    if (!seconds)
        return tl::unexpected(seconds.error());
    if (*seconds > 0)
        return throttled(*seconds);
    return judgement.isRight ? accept(transaction, judgement) : refuse(transaction, judgement);
}

QString failureDetail(const std::optional<domain::User>& user)
{
    if (!user)
        return u"unknown user"_s;
    return user->isEnabled ? u"wrong password"_s : u"disabled user"_s;
}

} // namespace

PasswordSignIn::PasswordSignIn(const Services& services, SessionService& sessions)
    : m_services(services)
    , m_sessions(sessions)
{
}

http::Task<core::Result<PasswordVerdict>> PasswordSignIn::attempt(PasswordAttempt attempt)
{
    store::UserRepository users(m_services.reader);
    const auto user = users.findBySignInName(attempt.username);
    if (!user)
        co_return tl::unexpected(user.error());
    // From here on the account has one name, whichever was typed: guesses count together.
    if (*user)
        attempt.username = (*user)->username;
    const BackOff backOff(attempt.username, user->has_value(), *attempt.request);
    const auto seconds = backOff.wait(users, m_services.clock.now());
    if (!seconds)
        co_return tl::unexpected(seconds.error());
    if (*seconds > 0)
        co_return throttled(*seconds);

    // An empty hash takes as long as any other (C100).
    const QString hash = *user ? (*user)->passwordHash : QString();
    auto verifying = m_services.passwords.verify(hash, attempt.password);
    const auto isMatch = co_await verifying;
    if (!isMatch)
        co_return tl::unexpected(isMatch.error());
    const auto draft = m_sessions.draft();
    if (!draft)
        co_return tl::unexpected(draft.error());

    const bool isRight = *isMatch && *user && (*user)->isEnabled;
    const qint64 userRow = *user ? (*user)->id : 0;
    const QString detail = isRight ? QString() : failureDetail(*user);
    const Judgement judgement { attempt, backOff, *draft, userRow, isRight, detail };
    const std::function<core::Result<PasswordVerdict>(store::Transaction&)> work
        = [&judgement](store::Transaction& transaction) { return judge(transaction, judgement); };
    auto committing = m_services.writer.run<PasswordVerdict>(work);
    auto verdict = co_await committing;
    if (verdict && verdict->kind != PasswordVerdict::Kind::Accepted)
        qCInfo(lcLogin) << "sign-in refused request=" << attempt.request->number.constData();
    co_return verdict;
}

} // namespace gatehouse::login
