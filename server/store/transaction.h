// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/database.h"

namespace gatehouse::store {

/// What a write closure gets: the writing connection inside its savepoint, and the time of the
/// group.
class Transaction
{
public:
    Transaction(Database& database, qint64 now)
        : m_database(database)
        , m_now(now)
    {
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Database& database() { return m_database; }
    /// UTC epoch seconds; the same for everything this closure writes.
    [[nodiscard]] qint64 now() const { return m_now; }

private:
    Database& m_database;
    qint64 m_now;
};

} // namespace gatehouse::store
