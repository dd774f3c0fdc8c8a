// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/oauth/oauth_error.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>

#include <chrono>

namespace gatehouse::oauth {

/// Counts wrong guesses by key within a window that starts at the first one (C059). One instance
/// for each worker; memory is bounded: with `capacity` keys the oldest window is forgotten. Times
/// come from the monotonic clock.
class AttemptLimiter
{
public:
    AttemptLimiter(const core::Clock& clock, int limit,
        std::chrono::milliseconds window = std::chrono::minutes(1), qsizetype capacity = 4096);

    /// Seconds until `key` may try again; 0: now.
    [[nodiscard]] int retryAfter(const QByteArray& key) const;
    void recordFailure(const QByteArray& key);
    [[nodiscard]] qsizetype size() const { return m_windows.size(); }

private:
    struct Window
    {
        qint64 start = 0;
        int failures = 0;
    };
    void makeRoom(qint64 now);

    const core::Clock& m_clock;
    const int m_limit;
    const qint64 m_windowMs;
    const qsizetype m_capacity;
    QHash<QByteArray, Window> m_windows;
};

/// 429 with Retry-After.
[[nodiscard]] OAuthError tooManyAttempts(int retryAfter);

} // namespace gatehouse::oauth
