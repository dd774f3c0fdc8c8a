// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/transaction_committer.h"

#include "server/store/log.h"

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {
constexpr int mostAttempts = 5;
constexpr qint64 retryWarningPauseMs = 1000;
} // namespace

TransactionCommitter::TransactionCommitter(
    std::unique_ptr<Database> database, const core::Clock& clock, WriterCounters& counters)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_counters(counters)
{
}

void TransactionCommitter::commit(WriteJob* job)
{
    for (int number = 1; attempt(job, number == mostAttempts) == Outcome::Again; ++number)
        ;
    ++m_counters.jobs;
    finish(job);
}

TransactionCommitter::Outcome TransactionCommitter::giveUp(
    WriteJob* job, const core::Error& error, bool mayTryAgain)
{
    if (mayTryAgain)
        return Outcome::Again;
    // While the database is away every job fails; one line a second says enough.
    if (m_clock.monotonicMs() >= m_nextWarningMs) {
        m_nextWarningMs = m_clock.monotonicMs() + retryWarningPauseMs;
        qCWarning(lcStore).noquote() << "write failed:" << error.message;
    }
    job->fail(error);
    return Outcome::Done;
}

TransactionCommitter::Outcome TransactionCommitter::attempt(WriteJob* job, bool isLastAttempt)
{
    if (m_database->isLost()) {
        if (const auto back = m_database->reconnect(); !back)
            return giveUp(job, { ErrorKind::Unavailable, back.error().message }, false);
    }
    if (const auto begun = m_database->run(u"BEGIN"_s); !begun)
        return giveUp(job, begun.error(), m_database->isLost() && !isLastAttempt);

    std::ignore = m_database->takeFailure();
    Transaction transaction(*m_database, m_clock.now());
    const bool isWanted = job->execute(transaction);
    const auto failure = m_database->takeFailure();
    if (!isWanted || failure) {
        std::ignore = m_database->run(u"ROLLBACK"_s);
        // Before COMMIT was sent nothing can have been written: also a lost connection may start
        // over.
        const bool mayTryAgain
            = failure && (failure->mayRetry || m_database->isLost()) && !isLastAttempt;
        if (mayTryAgain)
            return Outcome::Again;
        // PostgreSQL turns COMMIT into ROLLBACK without an error after a failed statement.
        if (isWanted)
            job->fail(failure->error);
        return Outcome::Done;
    }
    const auto committed = m_database->run(u"COMMIT"_s);
    if (committed) {
        ++m_counters.commits;
        return Outcome::Done;
    }
    const auto refusal = m_database->takeFailure();
    std::ignore = m_database->run(u"ROLLBACK"_s);
    const bool isRefused = refusal && refusal->mayRetry;
    return giveUp(job,
        { ErrorKind::Unavailable,
            QString(u"the commit's outcome is unknown: "_s + committed.error().message) },
        isRefused && !isLastAttempt);
}

} // namespace gatehouse::store
