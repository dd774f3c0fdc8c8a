// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/group_committer.h"

namespace gatehouse::store {

/// The PostgreSQL side of the writer: each of its threads has one of these and runs one transaction
/// for each job. A lost connection comes back by itself; serialization failures and deadlocks are
/// run again from the start.
class TransactionCommitter
{
public:
    TransactionCommitter(
        std::unique_ptr<Database> database, const core::Clock& clock, WriterCounters& counters);

    /// Runs, commits and wakes the job, which may not be touched afterwards.
    void commit(WriteJob* job);

private:
    enum class Outcome
    {
        Done,
        Again
    };
    [[nodiscard]] Outcome attempt(WriteJob* job, bool isLastAttempt);
    [[nodiscard]] Outcome giveUp(WriteJob* job, const core::Error& error, bool mayTryAgain);

    std::unique_ptr<Database> m_database;
    const core::Clock& m_clock;
    WriterCounters& m_counters;
    qint64 m_nextWarningMs = 0;
};

} // namespace gatehouse::store
