// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/device/user_code_attempts.h"

#include "server/login/back_off.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 shortestWait = 60;
constexpr qint64 longestWait = 900;
constexpr qint64 forgottenAfter = 3600;
constexpr qint64 windowOfAll = 600;

/// A new name every ten minutes; old ones are purged with other old failures.
QString keyOfAll(qint64 now)
{
    return u"device code window:"_s + QString::number(now / windowOfAll);
}

} // namespace

UserCodeAttempts::UserCodeAttempts(qint64 userRow, const http::Request& request)
    : m_keys { QString(u"device code user:"_s + QString::number(userRow)),
        QString(u"device code address:"_s + login::attemptNetwork(request.peer)) }
{
}

core::Result<void> UserCodeAttempts::hold(store::UserRepository& users, qint64 now) const
{
    for (const QString& key : m_keys) {
        if (const auto held = users.holdAttempts(key); !held)
            return held;
    }
    return users.holdAttempts(keyOfAll(now));
}

core::Result<int> UserCodeAttempts::wait(store::UserRepository& users, qint64 now) const
{
    qint64 longest = 0;
    for (const QString& key : m_keys) {
        const auto attempts = users.attempts(key);
        if (!attempts)
            return tl::unexpected(attempts.error());
        const int beyond = attempts->failures - freeFailures;
        if (beyond < 0 || now - attempts->lastFailureAt >= forgottenAfter)
            continue;
        const qint64 delay = std::min(longestWait, shortestWait << std::min(beyond, 10));
        longest = std::max(longest, attempts->lastFailureAt + delay - now);
    }
    const auto ofAll = users.attempts(keyOfAll(now));
    if (!ofAll)
        return tl::unexpected(ofAll.error());
    if (ofAll->failures >= failuresOfAll)
        longest = std::max(longest, windowOfAll - now % windowOfAll);
    return static_cast<int>(longest);
}

core::Result<void> UserCodeAttempts::recordFailure(store::UserRepository& users, qint64 now) const
{
    for (const QString& key : m_keys) {
        const auto attempts = users.attempts(key);
        if (!attempts)
            return tl::unexpected(attempts.error());
        if (attempts->failures > 0 && now - attempts->lastFailureAt >= forgottenAfter) {
            if (const auto cleared = users.clearFailures(key); !cleared)
                return cleared;
        }
        if (const auto recorded = users.recordFailure(key, now); !recorded)
            return recorded;
    }
    return users.recordFailure(keyOfAll(now), now);
}

} // namespace gatehouse::oauth
