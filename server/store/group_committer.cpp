// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/group_committer.h"

#include "server/store/log.h"

#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/stat.h>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr auto lockTimeout = std::chrono::seconds(2);
// Passive checkpoints (wal_autocheckpoint) normally keep the WAL near 16 MiB. They cannot start it
// over while some reader is always inside it; from here on we wait for a gap between the readers.
constexpr qint64 walSoftLimitBytes = 40 * 1024 * 1024;
constexpr qint64 truncationPauseMs = 250;
// Near the bound of 64 MiB a stall is the lesser evil.
constexpr qint64 walHardLimitBytes = 52 * 1024 * 1024;
constexpr qint64 warningPauseMs = 1000;

/// 0: there is no such file. Nothing but the size is asked for: whoever asks for the times of a
/// file makes Linux (6.13 and later) keep finer ones, and the next fdatasync writes the inode for
/// them.
qint64 sizeOf(const QByteArray& file)
{
    struct statx lean = {};
    if (::statx(AT_FDCWD, file.constData(), 0, STATX_SIZE, &lean) == 0)
        return qint64(lean.stx_size);
    // A container's filter may not know the newer call.
    struct stat whole = {};
    return ::stat(file.constData(), &whole) == 0 ? qint64(whole.st_size) : 0;
}

void failAll(const std::vector<WriteJob*>& jobs, const core::Error& error)
{
    for (WriteJob* job : jobs)
        job->fail(error);
}

} // namespace

GroupCommitter::GroupCommitter(std::unique_ptr<Database> database, std::unique_ptr<FileLock> lock,
    const QString& file, const core::Clock& clock, WriterCounters& counters)
    : m_database(std::move(database))
    , m_lock(std::move(lock))
    , m_walFile(QFile::encodeName(QString(file + u"-wal"_s)))
    , m_clock(clock)
    , m_counters(counters)
{
}

GroupCommitter::~GroupCommitter()
{
    if (!m_lock->acquire(lockTimeout))
        qCWarning(lcStore)
            << "closing the workspace without its lock file: another process holds it";
    m_database.reset();
    m_lock->release();
}

void GroupCommitter::commit(const std::vector<WriteJob*>& jobs)
{
    if (m_lock->acquire(lockTimeout)) {
        const FileLockGuard guard(*m_lock);
        if (const auto written = write(jobs); !written) {
            warn(m_writeWarning, u"write group failed jobs=%1"_s.arg(jobs.size()), written.error());
            failAll(jobs, written.error());
        }
        boundWal();
    } else {
        failAll(jobs, { ErrorKind::Busy, u"another process is writing to the workspace"_s });
    }
    m_counters.jobs += jobs.size();
    for (WriteJob* job : jobs)
        finish(job);
}

void GroupCommitter::warn(Warning& last, const QString& what, const core::Error& error)
{
    // A disk that stays full would fill the log with hundreds of lines a second.
    if (last.kind == error.kind && m_clock.monotonicMs() < last.quietUntilMs)
        return;
    last = { error.kind, m_clock.monotonicMs() + warningPauseMs };
    qCWarning(lcStore).noquote() << what << error.message;
}

core::Result<void> GroupCommitter::write(const std::vector<WriteJob*>& jobs)
{
    if (const auto begun = m_database->execute("BEGIN IMMEDIATE"); !begun)
        return tl::unexpected(begun.error());
    Transaction transaction(*m_database, m_clock.now());
    for (WriteJob* job : jobs) {
        if (const auto kept = runJob(job, transaction); !kept) {
            std::ignore = m_database->execute("ROLLBACK");
            return kept;
        }
    }
    const auto committed = m_database->execute("COMMIT");
    if (committed) {
        ++m_counters.commits;
        return {};
    }
    std::ignore = m_database->execute("ROLLBACK");
    // Whatever the reason, to the callers it is the storage that could not keep their work.
    return core::failure(ErrorKind::Unavailable, committed.error().message);
}

core::Result<void> GroupCommitter::runJob(WriteJob* job, Transaction& transaction)
{
    const auto lost = [](const core::Error& error) {
        return core::failure(ErrorKind::Unavailable, u"write group lost: "_s + error.message);
    };
    if (const auto opened = m_database->execute("SAVEPOINT job"); !opened)
        return lost(opened.error());
    std::ignore = m_database->takeFailure();
    const bool isWanted = job->execute(transaction);
    const auto failure = m_database->takeFailure();
    const bool isKept = isWanted && !failure;
    // A closure that overlooked a failed statement would be half written.
    if (isWanted && failure)
        job->fail(failure->error);
    // SQLite ends the whole transaction by itself on some failures (disk full, I/O): then the
    // savepoint is gone, and going on would write outside any transaction.
    if (!isKept) {
        if (const auto undone = m_database->execute("ROLLBACK TO job"); !undone)
            return lost(failure ? failure->error : undone.error());
    }
    if (const auto closed = m_database->execute("RELEASE job"); !closed)
        return lost(closed.error());
    return {};
}

void GroupCommitter::boundWal()
{
    const qint64 size = sizeOf(m_walFile);
    if (size < walSoftLimitBytes)
        return;
    if (m_clock.monotonicMs() < m_nextTruncationMs)
        return;
    // A reader of seconds (a backup) must not hold up every write for seconds: mostly only a short
    // look.
    const bool isUrgent = size >= walHardLimitBytes;
    std::ignore = m_database->run(
        isUrgent ? u"PRAGMA busy_timeout = 2000"_s : u"PRAGMA busy_timeout = 50"_s);
    if (const auto truncated = m_database->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !truncated)
        warn(m_walWarning, u"the write-ahead log could not be cut"_s, truncated.error());
    std::ignore = m_database->run(u"PRAGMA busy_timeout = 2000"_s);
    m_nextTruncationMs = m_clock.monotonicMs() + truncationPauseMs;
}

} // namespace gatehouse::store
