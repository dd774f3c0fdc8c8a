// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/attempt_limiter.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

AttemptLimiter::AttemptLimiter(
    const core::Clock& clock, int limit, std::chrono::milliseconds window, qsizetype capacity)
    : m_clock(clock)
    , m_limit(limit)
    , m_windowMs(window.count())
    , m_capacity(capacity)
{
}

int AttemptLimiter::retryAfter(const QByteArray& key) const
{
    const auto found = m_windows.constFind(key);
    if (found == m_windows.cend() || found->failures < m_limit)
        return 0;
    const qint64 left = found->start + m_windowMs - m_clock.monotonicMs();
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

void AttemptLimiter::recordFailure(const QByteArray& key)
{
    const qint64 now = m_clock.monotonicMs();
    auto found = m_windows.find(key);
    if (found == m_windows.end()) {
        makeRoom(now);
        found = m_windows.insert(key, Window { now, 0 });
    } else if (now - found->start >= m_windowMs) {
        *found = Window { now, 0 };
    }
    ++found->failures;
}

void AttemptLimiter::makeRoom(qint64 now)
{
    if (m_windows.size() < m_capacity)
        return;
    m_windows.removeIf([&](const auto entry) { return now - entry.value().start >= m_windowMs; });
    if (m_windows.size() < m_capacity)
        return;
    const auto isOlder = [](const Window& a, const Window& b) { return a.start < b.start; };
    m_windows.erase(std::min_element(m_windows.cbegin(), m_windows.cend(), isOlder));
}

OAuthError tooManyAttempts(int retryAfter)
{
    OAuthError refused { ErrorCode::TemporarilyUnavailable,
        u"too many failed attempts, try again later"_s };
    refused.status = 429;
    refused.retryAfter = retryAfter;
    return refused;
}

} // namespace gatehouse::oauth
