// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/password_sign_in.h"

#include "server/login/admission.h"
#include "server/login/log.h"
#include "server/login/password_check.h"
#include "server/login/totp_check.h"

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

core::Result<PasswordVerdict> accept(store::Transaction& transaction, const Admission& admission,
    const SessionService::Draft& draft, const store::AuditEntry& entry)
{
    auto session = admit(transaction, admission, draft, entry);
    if (!session)
        return tl::unexpected(session.error());
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
    const domain::User& user = judgement.check.user();
    const auto step = store::TotpRepository(transaction.database()).find(user.id);
    if (!step)
        return tl::unexpected(step.error());
    if (*step) {
        PasswordVerdict verdict;
        verdict.kind = PasswordVerdict::Kind::NeedsCode;
        verdict.user = user;
        return verdict;
    }
    const Admission admission { user.id, judgement.attempt.interactionRow,
        judgement.attempt.previousSession, methods::password };
    return accept(
        transaction, admission, judgement.draft, judgement.check.auditEntry("login.succeeded"));
}

store::AuditEntry codeEntry(const char* action, const CodeAttempt& attempt)
{
    return signInEntry(action, *attempt.request, attempt.user.username);
}

core::Result<PasswordVerdict> acceptCode(store::Transaction& transaction,
    const CodeAttempt& attempt, bool isBackup, const SessionService::Draft& draft)
{
    const Admission admission { attempt.user.id, attempt.interactionRow, attempt.previousSession,
        methods::passwordAndCode };
    if (isBackup) {
        const auto written = store::writeAudit(transaction, codeEntry("backup_code.used", attempt));
        if (!written)
            return tl::unexpected(written.error());
    }
    return accept(transaction, admission, draft, codeEntry("login.succeeded", attempt));
}

core::Result<PasswordVerdict> judgeCode(store::Transaction& transaction, const CodeAttempt& attempt,
    const TotpCheck& check, const SessionService::Draft& draft)
{
    // Disabled, removed or with another password since the page was shown.
    const auto now = store::UserRepository(transaction.database()).findByRow(attempt.user.id);
    if (!now)
        return tl::unexpected(now.error());
    const bool isSame
        = *now && (*now)->isEnabled && (*now)->passwordHash == attempt.user.passwordHash;
    PasswordCheck::Verdict refusal { false, 0, u"the user has changed meanwhile"_s };
    if (!isSame)
        return refused(refusal);
    const auto settled = check.settle(transaction);
    if (!settled)
        return tl::unexpected(settled.error());
    if (settled->isRight)
        return acceptCode(transaction, attempt, settled->isBackup, draft);
    refusal.waitSeconds = settled->waitSeconds;
    refusal.detail = settled->detail;
    store::AuditEntry entry = codeEntry("login.failed", attempt);
    entry.detail = settled->detail;
    const auto written = store::writeAudit(transaction, entry);
    if (!written)
        return tl::unexpected(written.error());
    return refused(refusal);
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
    if (verdict && verdict->kind == PasswordVerdict::Kind::Refused)
        qCInfo(lcLogin) << "sign-in refused request=" << attempt.request->number.constData();
    co_return verdict;
}

http::Task<core::Result<PasswordVerdict>> PasswordSignIn::attemptCode(CodeAttempt attempt)
{
    const auto check = TotpCheck::make(m_services, attempt.user.id, attempt.code);
    if (!check)
        co_return tl::unexpected(check.error());
    const auto draft = m_sessions.draft();
    if (!draft)
        co_return tl::unexpected(draft.error());
    const std::function<core::Result<PasswordVerdict>(store::Transaction&)> work
        = [&](store::Transaction& transaction) {
              return judgeCode(transaction, attempt, *check, *draft);
          };
    auto committing = m_services.writer.run<PasswordVerdict>(work);
    auto verdict = co_await committing;
    if (verdict && verdict->kind != PasswordVerdict::Kind::Accepted)
        qCInfo(lcLogin) << "code refused request=" << attempt.request->number.constData();
    co_return verdict;
}

} // namespace gatehouse::login
