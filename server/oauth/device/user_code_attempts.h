// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/store/user_repository.h"

namespace gatehouse::oauth {

/// Bounds guessing at user codes (RFC 8628 §5.1, C070). Wrong codes are counted by user and by
/// network: five are free, then each costs a wait of a minute and more, up to a quarter of an hour.
/// All of a server's users together have 100 wrong codes in ten minutes; so the chance to hit one
/// given code in its lifetime stays below 2^-26, and any of a hundred open ones below 2^-20. The
/// counts are in the database: they survive restarts and hold for all workers and nodes. A wrong
/// code belongs to no row, so these locks stand in for locking a code.
class UserCodeAttempts
{
public:
    static constexpr int freeFailures = 5;
    static constexpr int failuresOfAll = 100;

    UserCodeAttempts(qint64 userRow, const http::Request& request);

    /// Inside a write closure, first of all: nobody else decides by these counts until it ends.
    [[nodiscard]] core::Result<void> hold(store::UserRepository& users, qint64 now) const;
    /// Seconds until the next code may be looked at; 0: now.
    [[nodiscard]] core::Result<int> wait(store::UserRepository& users, qint64 now) const;
    /// Inside a write closure.
    [[nodiscard]] core::Result<void> recordFailure(store::UserRepository& users, qint64 now) const;

private:
    QStringList m_keys;
};

} // namespace gatehouse::oauth
