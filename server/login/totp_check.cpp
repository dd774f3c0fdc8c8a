// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/totp_check.h"

#include "server/crypto/sealer.h"
#include "server/crypto/totp.h"
#include "server/login/backup_codes.h"
#include "server/store/backup_code_repository.h"
#include "server/store/user_repository.h"

#include <algorithm>

namespace gatehouse::login {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr int freeFailures = 5;
constexpr qint64 longestDelay = 900; ///< Seconds; then some hundred guesses a day of a million.
constexpr qint64 codesForgottenAfter = 86400;

/// By user alone: whoever guesses here knows the password already, from whatever address.
core::Result<int> codeDelay(store::UserRepository& users, qint64 userRow, qint64 now)
{
    const auto attempts = users.attempts(store::totpAttemptKey(userRow));
    if (!attempts)
        return tl::unexpected(attempts.error());
    const int beyond = attempts->failures - freeFailures;
    if (beyond < 0 || now - attempts->lastFailureAt >= codesForgottenAfter)
        return 0;
    const qint64 wait = std::min<qint64>(longestDelay, qint64(4) << std::min(beyond, 20));
    return int(std::max<qint64>(0, attempts->lastFailureAt + wait - now));
}

} // namespace

TotpCheck::TotpCheck(qint64 userRow, std::optional<qint64> step, QByteArray backupHash)
    : m_userRow(userRow)
    , m_step(step)
    , m_backupHash(std::move(backupHash))
{
}

core::Result<TotpCheck> TotpCheck::make(
    const Services& services, qint64 userRow, QByteArrayView typed)
{
    const auto stored = store::TotpRepository(services.reader).find(userRow);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return core::failure(ErrorKind::NotFound, u"the user has no one-time codes"_s);
    const QByteArray backupHash = BackupCodes(services.derivationKey).hash(userRow, typed);
    if (!backupHash.isEmpty())
        return TotpCheck(userRow, std::nullopt, backupHash);
    if (!services.codeSealer)
        return core::failure(ErrorKind::Unavailable, u"one-time codes cannot be checked here"_s);
    const auto secret
        = services.codeSealer->open((*stored)->sealedSecret, store::totpContext(userRow));
    if (!secret)
        return core::failure(ErrorKind::Unavailable, secret.error().message);
    return TotpCheck(
        userRow, crypto::totp::matchingStep(*secret, typed, services.clock.now()), QByteArray());
}

core::Result<bool> TotpCheck::take(store::Transaction& transaction) const
{
    if (!m_backupHash.isEmpty())
        return store::BackupCodeRepository(transaction.database())
            .take(m_userRow, m_backupHash, transaction.now());
    if (!m_step)
        return false;
    return store::TotpRepository(transaction.database()).takeStep(m_userRow, *m_step);
}

QString TotpCheck::whyNot() const
{
    if (!m_backupHash.isEmpty())
        return u"the back-up code is wrong, or was used before"_s;
    return m_step ? u"the code was used before"_s : u"the code is wrong"_s;
}

core::Result<TotpCheck::Verdict> TotpCheck::settle(store::Transaction& transaction) const
{
    store::UserRepository users(transaction.database());
    if (const auto held = users.holdAttempts(store::totpAttemptKey(m_userRow)); !held)
        return tl::unexpected(held.error());
    const auto seconds = codeDelay(users, m_userRow, transaction.now());
    if (!seconds)
        return tl::unexpected(seconds.error());
    if (*seconds > 0)
        return Verdict { false, *seconds, u"too many wrong codes before"_s };
    const auto isTaken = take(transaction);
    if (!isTaken)
        return tl::unexpected(isTaken.error());
    if (*isTaken) {
        const auto cleared = users.clearFailures(store::totpAttemptKey(m_userRow));
        if (!cleared)
            return tl::unexpected(cleared.error());
        return Verdict { true, 0, {}, !m_backupHash.isEmpty() };
    }
    const auto recorded = users.recordFailure(store::totpAttemptKey(m_userRow), transaction.now());
    if (!recorded)
        return tl::unexpected(recorded.error());
    return Verdict { false, 0, whyNot() };
}

} // namespace gatehouse::login
