// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QList>

namespace gatehouse::store {

/// A request of the trace as it is kept; times are UTC epoch seconds.
struct KeptStep
{
    qint64 id = 0; ///< 0 before it is stored.
    QString request {}; ///< Its number.
    qint64 at = 0;
    qint64 expiresAt = 0;
    QString step {}; ///< JSON, secrets masked.
};

/// Requests that the trace keeps in the workspace, at most `mostRows`: the oldest go first.
/// Housekeeping removes what has expired (TokenRepository::purge).
class TraceRepository
{
public:
    static constexpr qint64 mostRows = 200'000;

    /// Thirty days.
    static constexpr qint64 longestRetention = 30LL * 86400;

    explicit TraceRepository(Database& database)
        : m_database(database)
    {
    }

    /// Seconds that requests are kept; 0, as long as nobody asked for it: not at all. Of this
    /// workspace; no registry document carries it to another.
    [[nodiscard]] core::Result<qint64> retention();
    /// Invalid: negative or more than `longestRetention`. What is kept already stays to its end.
    [[nodiscard]] core::Result<void> setRetention(qint64 seconds);
    /// Removes at most `limit` kept requests, the oldest first; how many it were.
    [[nodiscard]] core::Result<qint64> forget(int limit);

    [[nodiscard]] core::Result<void> insert(const QList<KeptStep>& steps, qint64 limit = mostRows);
    /// The newest `limit`, oldest first.
    [[nodiscard]] core::Result<QList<KeptStep>> newest(int limit);
    /// The request and up to `limit` requests on each side of it, oldest first: its flow is among
    /// them. Empty: not kept.
    [[nodiscard]] core::Result<QList<KeptStep>> around(const QString& request, int limit);

private:
    Database& m_database;
};

} // namespace gatehouse::store
