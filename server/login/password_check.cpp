// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/password_check.h"

#include "server/crypto/password_pool.h"
#include "server/domain/persona.h"

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

/// Guesses count for the account, by whichever of its names.
BackOff backOffFor(const PasswordClaim& claim, const std::optional<domain::User>& user)
{
    return BackOff(user ? user->username : claim.login, user.has_value(), *claim.request);
}

PasswordCheck::Verdict throttled(int seconds)
{
    return PasswordCheck::Verdict { false, seconds, u"too many failures before"_s };
}

} // namespace

PasswordCheck::PasswordCheck(PasswordClaim claim, std::optional<domain::User> user)
    : m_request(claim.request)
    , m_user(std::move(user))
    , m_backOff(backOffFor(claim, m_user))
{
}

http::Task<core::Result<PasswordCheck>> PasswordCheck::make(
    const Services& services, PasswordClaim claim)
{
    store::UserRepository users(services.reader);
    auto user = users.findBySignInName(claim.login);
    if (!user)
        co_return tl::unexpected(user.error());
    const core::SecretString password = claim.password;
    PasswordCheck check(std::move(claim), std::move(*user));
    const auto seconds = check.m_backOff.wait(users, services.clock.now());
    if (!seconds)
        co_return tl::unexpected(seconds.error());
    check.m_waitSeconds = *seconds;
    if (*seconds > 0)
        co_return check;

    // An empty hash takes as long as any other (C100).
    const QString hash = check.m_user ? check.m_user->passwordHash : QString();
    auto verifying = services.passwords.verify(hash, password);
    const auto isMatch = co_await verifying;
    if (!isMatch)
        co_return tl::unexpected(isMatch.error());
    check.m_isRefusedPersona
        = check.m_user && domain::persona::isAlwaysRefused(check.m_user->persona, services.isLab);
    check.m_isMatch = *isMatch && !check.m_isRefusedPersona;
    co_return check;
}

core::Result<PasswordCheck::Verdict> PasswordCheck::settle(store::Transaction& transaction) const
{
    if (m_waitSeconds > 0)
        return throttled(m_waitSeconds);
    store::UserRepository users(transaction.database());
    if (const auto held = m_backOff.hold(users); !held)
        return tl::unexpected(held.error());
    const auto seconds = m_backOff.wait(users, transaction.now());
    if (!seconds)
        return tl::unexpected(seconds.error());
    if (*seconds > 0)
        return throttled(*seconds);
    const auto isRight = isStillRight(transaction);
    if (!isRight)
        return tl::unexpected(isRight.error());
    if (*isRight) {
        const auto cleared = m_backOff.recordSuccess(users);
        if (!cleared)
            return tl::unexpected(cleared.error());
        return Verdict { true, 0, {} };
    }
    const auto recorded = m_backOff.recordFailure(users, transaction.now());
    if (!recorded)
        return tl::unexpected(recorded.error());
    store::AuditEntry entry = auditEntry("login.failed");
    entry.detail = failureDetail();
    const auto written = store::writeAudit(transaction, entry);
    if (!written)
        return tl::unexpected(written.error());
    return Verdict { false, 0, entry.detail };
}

/// The password may have been changed, or the user disabled, while argon2id worked.
core::Result<bool> PasswordCheck::isStillRight(store::Transaction& transaction) const
{
    if (!m_isMatch || !m_user || !m_user->isEnabled)
        return false;
    const auto now = store::UserRepository(transaction.database()).findByRow(m_user->id);
    if (!now)
        return tl::unexpected(now.error());
    return *now && (*now)->isEnabled && (*now)->passwordHash == m_user->passwordHash;
}

store::AuditEntry PasswordCheck::auditEntry(const char* action) const
{
    store::AuditEntry entry { action };
    // A name that nobody has may be a password typed into the wrong field.
    if (m_user) {
        entry.actor = u"user:"_s + m_user->username;
        entry.object = entry.actor;
    }
    entry.address = m_request->peer.toString();
    entry.request = QString::fromLatin1(m_request->number);
    return entry;
}

QString PasswordCheck::failureDetail() const
{
    if (!m_user)
        return u"user is unknown"_s;
    if (m_isRefusedPersona)
        return QString::fromLatin1(domain::persona::refusedDetail);
    return m_user->isEnabled ? u"password is wrong"_s : u"user is disabled"_s;
}

} // namespace gatehouse::login
