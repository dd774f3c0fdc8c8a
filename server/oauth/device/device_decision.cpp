// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/device/device_decision.h"

#include "server/oauth/device/user_code_attempts.h"
#include "server/store/audit.h"
#include "server/store/client_repository.h"
#include "server/store/device_code_repository.h"
#include "server/store/session_repository.h"

#include <functional>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::DeviceCode;

namespace {

store::AuditEntry decisionAudit(const char* action, const UserCodeQuestion& question)
{
    store::AuditEntry entry { action };
    entry.actor = u"user:"_s + question.signedIn.user->username;
    entry.address = question.http->peer.toString();
    entry.request = QString::fromLatin1(question.http->number);
    return entry;
}

/// The code when it still waits for an answer.
core::Result<std::optional<DeviceCode>> findOpen(
    store::Transaction& transaction, const QString& userCode)
{
    auto code = store::DeviceCodeRepository(transaction.database()).findByUserCode(userCode);
    if (!code || !*code)
        return code;
    const bool isOpen
        = (*code)->state == DeviceCode::State::Pending && transaction.now() < (*code)->expiresAt;
    if (!isOpen)
        return std::nullopt;
    const auto client
        = store::ClientRepository(transaction.database()).findByRow((*code)->clientRow);
    if (!client)
        return tl::unexpected(client.error());
    if (!*client || !(*client)->isEnabled)
        return std::nullopt;
    return code;
}

core::Result<UserCodeVerdict> judge(
    store::Transaction& transaction, const UserCodeQuestion& question)
{
    UserCodeVerdict verdict;
    store::UserRepository users(transaction.database());
    const UserCodeAttempts attempts(question.signedIn.user->id, *question.http);
    if (const auto held = attempts.hold(users, transaction.now()); !held)
        return tl::unexpected(held.error());
    const auto seconds = attempts.wait(users, transaction.now());
    if (!seconds)
        return tl::unexpected(seconds.error());
    verdict.waitSeconds = *seconds;
    if (*seconds > 0)
        return verdict;
    auto code = findOpen(transaction, question.userCode);
    if (!code)
        return tl::unexpected(code.error());
    verdict.code = std::move(*code);
    if (verdict.code)
        return verdict;
    if (const auto recorded = attempts.recordFailure(users, transaction.now()); !recorded)
        return tl::unexpected(recorded.error());
    const auto noted
        = store::writeAudit(transaction, decisionAudit("device.code_unknown", question));
    if (!noted)
        return tl::unexpected(noted.error());
    return verdict;
}

core::Result<void> saveConsent(
    store::Transaction& transaction, const UserCodeQuestion& question, const DeviceCode& code)
{
    domain::Consent consent;
    consent.userRow = question.signedIn.user->id;
    consent.clientRow = code.clientRow;
    consent.scope = code.scope;
    consent.grantedAt = transaction.now();
    return store::SessionRepository(transaction.database()).saveConsent(consent);
}

core::Result<bool> write(
    store::Transaction& transaction, const UserCodeQuestion& question, bool isAllowed)
{
    auto code = findOpen(transaction, question.userCode);
    if (!code)
        return tl::unexpected(code.error());
    if (!*code)
        return false;
    DeviceCode decision = std::move(**code);
    decision.state = isAllowed ? DeviceCode::State::Allowed : DeviceCode::State::Denied;
    decision.userRow = question.signedIn.user->id;
    decision.authTime = question.signedIn.session.authTime;
    decision.sessionRow = question.signedIn.session.id;
    const auto won
        = store::DeviceCodeRepository(transaction.database()).decide(decision, transaction.now());
    if (!won || !*won)
        return won;
    if (isAllowed) {
        if (const auto saved = saveConsent(transaction, question, decision); !saved)
            return tl::unexpected(saved.error());
    }
    store::AuditEntry entry
        = decisionAudit(isAllowed ? "device.allowed" : "device.denied", question);
    entry.object = u"device:"_s + QString::number(decision.id);
    entry.detail = decision.scope.toString();
    if (const auto noted = store::writeAudit(transaction, entry); !noted)
        return tl::unexpected(noted.error());
    return true;
}

} // namespace

http::Task<core::Result<UserCodeVerdict>> lookUp(
    const Services& services, UserCodeQuestion question)
{
    // A look without a write first: who has to wait anyway must not cost the writer anything.
    store::UserRepository users(services.reader);
    const UserCodeAttempts attempts(question.signedIn.user->id, *question.http);
    const auto seconds = attempts.wait(users, services.clock.now());
    if (!seconds)
        co_return tl::unexpected(seconds.error());
    UserCodeVerdict throttled;
    throttled.waitSeconds = *seconds;
    if (*seconds > 0)
        co_return throttled;
    const std::function<core::Result<UserCodeVerdict>(store::Transaction&)> work
        = [&question](store::Transaction& transaction) { return judge(transaction, question); };
    auto committing = services.writer.run<UserCodeVerdict>(work);
    auto verdict = co_await committing;
    co_return verdict;
}

http::Task<core::Result<bool>> decide(
    const Services& services, UserCodeQuestion question, bool isAllowed)
{
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&question, isAllowed](
              store::Transaction& transaction) { return write(transaction, question, isAllowed); };
    auto committing = services.writer.run<bool>(work);
    auto decided = co_await committing;
    co_return decided;
}

} // namespace gatehouse::oauth
