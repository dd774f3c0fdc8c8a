// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/back_off.h"

#include "server/crypto/digest.h"

#include <algorithm>

namespace gatehouse::login {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 forgottenAfter = 3600;

QString account(const QString& username, bool isKnown)
{
    if (isKnown)
        return username;
    return QString(u'#' + QString::fromLatin1(crypto::sha256(username.toUtf8()).first(12).toHex()));
}

QString accountPrefix(const QString& account)
{
    return QString(u"user:"_s + account + u" address:"_s);
}

} // namespace

QString attemptNetwork(const QHostAddress& peer)
{
    bool isIpv4 = false;
    const quint32 ipv4 = peer.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4).toString();
    Q_IPV6ADDR bytes = peer.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QString(QHostAddress(bytes).toString() + u"/64"_s);
}

BackOff::BackOff(const QString& username, bool isKnown, const http::Request& request)
    : m_counters {
        Counter { QString(accountPrefix(account(username, isKnown)) + attemptNetwork(request.peer)),
            5, 900 },
        // A whole office may sit behind one address: generous, and short.
        Counter { QString(u"address:"_s + attemptNetwork(request.peer)), 50, 30 }
    }
{
}

core::Result<void> BackOff::hold(store::UserRepository& users) const
{
    for (const Counter& counter : m_counters) {
        if (const auto held = users.holdAttempts(counter.key); !held)
            return held;
    }
    return {};
}

core::Result<int> BackOff::wait(store::UserRepository& users, const Counter& counter, qint64 now)
{
    const auto attempts = users.attempts(counter.key);
    if (!attempts)
        return tl::unexpected(attempts.error());
    const int beyond = attempts->failures - counter.free;
    if (beyond < 0 || now - attempts->lastFailureAt >= forgottenAfter)
        return 0;
    const qint64 delay = std::min<qint64>(counter.longest, qint64(1) << std::min(beyond + 1, 20));
    return int(std::max<qint64>(0, attempts->lastFailureAt + delay - now));
}

core::Result<int> BackOff::wait(store::UserRepository& users, qint64 now) const
{
    int longest = 0;
    for (const Counter& counter : m_counters) {
        const auto seconds = wait(users, counter, now);
        if (!seconds)
            return seconds;
        longest = std::max(longest, *seconds);
    }
    return longest;
}

core::Result<void> BackOff::recordFailure(store::UserRepository& users, qint64 now) const
{
    for (const Counter& counter : m_counters) {
        const auto attempts = users.attempts(counter.key);
        if (!attempts)
            return tl::unexpected(attempts.error());
        if (attempts->failures > 0 && now - attempts->lastFailureAt >= forgottenAfter) {
            if (const auto cleared = users.clearFailures(counter.key); !cleared)
                return cleared;
        }
        if (const auto recorded = users.recordFailure(counter.key, now); !recorded)
            return recorded;
    }
    return {};
}

core::Result<void> BackOff::recordSuccess(store::UserRepository& users) const
{
    // The address keeps its count: else one own account would make guessing at others free.
    return users.clearFailures(m_counters.front().key);
}

core::Result<void> BackOff::forget(store::UserRepository& users, const QString& username)
{
    return users.clearFailuresFrom(accountPrefix(account(username, true)));
}

} // namespace gatehouse::login
