// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/store/user_repository.h"

#include <array>

namespace gatehouse::login {

/// Where an attempt comes from as counters name it: an IPv4 address, or an IPv6 /64, which is what
/// one customer has.
[[nodiscard]] QString attemptNetwork(const QHostAddress& peer);

/// Slows password guessing down (C101): failures are counted by account and address together, and
/// by address alone. The counts are in the database, so they survive restarts and hold for all
/// workers. Nobody is locked out for ever: delays are bounded, a quiet hour forgets everything, and
/// other addresses than the guesser's are not concerned.
class BackOff
{
public:
    /// `isKnown`: an unknown name is kept as a hash, because people type passwords into the wrong
    /// field.
    BackOff(const QString& username, bool isKnown, const http::Request& request);

    /// Inside a write closure, first of all: nobody else decides by these counts until it ends.
    [[nodiscard]] core::Result<void> hold(store::UserRepository& users) const;
    /// Seconds until the next attempt may be looked at; 0: now.
    [[nodiscard]] core::Result<int> wait(store::UserRepository& users, qint64 now) const;
    /// Inside a write closure.
    [[nodiscard]] core::Result<void> recordFailure(store::UserRepository& users, qint64 now) const;
    [[nodiscard]] core::Result<void> recordSuccess(store::UserRepository& users) const;
    /// Forgets the wrong passwords for an account, from wherever they came.
    [[nodiscard]] static core::Result<void> forget(
        store::UserRepository& users, const QString& username);

private:
    struct Counter
    {
        QString key;
        int free; ///< Failures without any delay.
        int longest; ///< Seconds.
    };
    [[nodiscard]] static core::Result<int> wait(
        store::UserRepository& users, const Counter& counter, qint64 now);

    std::array<Counter, 2> m_counters;
};

} // namespace gatehouse::login
