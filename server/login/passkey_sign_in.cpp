// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/passkey_sign_in.h"

#include "server/domain/persona.h"
#include "server/login/admission.h"
#include "server/login/log.h"
#include "server/login/passkey_check.h"

#include <functional>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

/// Everything the closure needs, in the coroutine's frame.
struct PasskeyJudgement
{
    const PasskeyAttempt& attempt;
    const PasskeyCheck& check;
    const SessionService::Draft& draft;
    bool isLab;
};

PasskeyVerdict passkeyThrottled(int seconds)
{
    PasskeyVerdict verdict;
    verdict.kind = PasskeyVerdict::Kind::Throttled;
    verdict.waitSeconds = seconds;
    verdict.detail = u"too many failures before"_s;
    return verdict;
}

store::AuditEntry passkeyEntry(const char* action, const PasskeyJudgement& judgement)
{
    const auto& user = judgement.check.user;
    auto entry = signInEntry(action, *judgement.attempt.request, user ? user->username : QString());
    if (!user) {
        entry.actor.clear();
        entry.object.clear();
    }
    return entry;
}

/// Counted and noted; the challenge is spent all the same.
core::Result<PasskeyVerdict> refusePasskey(
    store::Transaction& transaction, const PasskeyJudgement& judgement, const QString& why)
{
    store::UserRepository users(transaction.database());
    const auto recorded = judgement.check.backOff.recordFailure(users, transaction.now());
    if (!recorded)
        return tl::unexpected(recorded.error());
    auto entry = passkeyEntry("login.failed", judgement);
    entry.detail = u"passkey: "_s + why;
    const auto written = store::writeAudit(transaction, entry);
    if (!written)
        return tl::unexpected(written.error());
    PasskeyVerdict verdict;
    verdict.detail = why;
    return verdict;
}

/// The signature was right, so this is the key or a copy of it: an operator should look.
core::Result<PasskeyVerdict> refuseCounter(
    store::Transaction& transaction, const PasskeyJudgement& judgement)
{
    const store::Passkey& passkey = *judgement.check.passkey;
    const auto stored = store::PasskeyRepository(transaction.database()).find(passkey.credentialId);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return refusePasskey(transaction, judgement, u"the passkey was removed meanwhile"_s);
    qCWarning(lcLogin).noquote() << "passkey counter went back request="
                                 << judgement.attempt.request->number;
    auto entry = passkeyEntry("passkey.counter_regressed", judgement);
    entry.detail = u"passkey %1: %2 after %3"_s.arg(passkey.id)
                       .arg(judgement.check.signCount)
                       .arg((*stored)->signCount);
    const auto written = store::writeAudit(transaction, entry);
    if (!written)
        return tl::unexpected(written.error());
    return refusePasskey(transaction, judgement, u"the counter went back"_s);
}

core::Result<PasskeyVerdict> acceptPasskey(
    store::Transaction& transaction, const PasskeyJudgement& judgement)
{
    const PasskeyCheck& check = judgement.check;
    store::UserRepository users(transaction.database());
    // Removed or disabled since the worker looked.
    const auto user = users.findByRow(check.user->id);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user || !(*user)->isEnabled)
        return refusePasskey(transaction, judgement, u"user is disabled"_s);
    if (domain::persona::isAlwaysRefused((*user)->persona, judgement.isLab))
        return refusePasskey(
            transaction, judgement, QString::fromLatin1(domain::persona::refusedDetail));
    const auto used = store::PasskeyRepository(transaction.database())
                          .use(check.passkey->id, check.signCount, transaction.now());
    if (!used)
        return tl::unexpected(used.error());
    if (!*used)
        return refuseCounter(transaction, judgement);
    if (const auto cleared = check.backOff.recordSuccess(users); !cleared)
        return tl::unexpected(cleared.error());
    const Admission admission { check.user->id, judgement.attempt.interactionRow,
        judgement.attempt.previousSession,
        check.passkey->isSynced ? methods::syncedPasskey : methods::passkey };
    auto entry = passkeyEntry("login.succeeded", judgement);
    entry.detail = u"passkey %1"_s.arg(check.passkey->id);
    auto session = admit(transaction, admission, judgement.draft, entry);
    if (!session)
        return tl::unexpected(session.error());
    PasskeyVerdict verdict;
    verdict.kind = PasskeyVerdict::Kind::Accepted;
    verdict.session = std::move(*session);
    return verdict;
}

core::Result<PasskeyVerdict> judgePasskey(
    store::Transaction& transaction, const PasskeyJudgement& judgement)
{
    const PasskeyCheck& check = judgement.check;
    store::UserRepository users(transaction.database());
    if (const auto held = check.backOff.hold(users); !held)
        return tl::unexpected(held.error());
    const auto seconds = check.backOff.wait(users, transaction.now());
    if (!seconds)
        return tl::unexpected(seconds.error());
    if (*seconds > 0)
        return passkeyThrottled(*seconds);
    const auto taken = store::PasskeyChallengeRepository(transaction.database())
                           .take(check.challengeRow, transaction.now());
    if (!taken)
        return tl::unexpected(taken.error());
    if (check.isRight && !*taken)
        return refusePasskey(transaction, judgement, u"the challenge was used before"_s);
    if (!check.isRight)
        return refusePasskey(transaction, judgement, check.detail);
    return acceptPasskey(transaction, judgement);
}

} // namespace

PasskeySignIn::PasskeySignIn(const Services& services, SessionService& sessions)
    : m_services(services)
    , m_sessions(sessions)
    , m_ceremony(services)
{
}

http::Task<core::Result<PasskeyVerdict>> PasskeySignIn::attempt(PasskeyAttempt attempt)
{
    const auto check = PasskeyCheck::make(m_services, m_ceremony, attempt);
    if (!check)
        co_return tl::unexpected(check.error());
    const auto draft = m_sessions.draft();
    if (!draft)
        co_return tl::unexpected(draft.error());
    const PasskeyJudgement judgement { attempt, *check, *draft, m_services.isLab };
    const std::function<core::Result<PasskeyVerdict>(store::Transaction&)> work
        = [&judgement](
              store::Transaction& transaction) { return judgePasskey(transaction, judgement); };
    auto committing = m_services.writer.run<PasskeyVerdict>(work);
    auto verdict = co_await committing;
    if (verdict && verdict->kind == PasskeyVerdict::Kind::Refused)
        qCInfo(lcLogin) << "passkey refused request=" << attempt.request->number.constData();
    if (verdict && check->user)
        verdict->username = check->user->username;
    co_return verdict;
}

} // namespace gatehouse::login
