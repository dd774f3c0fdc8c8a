// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/database.h"
#include "server/store/file_lock.h"
#include "server/store/job_queue.h"

#include <atomic>
#include <optional>
#include <vector>

namespace gatehouse::store {

/// What the writing threads count; read from any thread.
struct WriterCounters
{
    std::atomic<quint64> commits { 0 };
    std::atomic<quint64> jobs { 0 };
};

/// The SQLite side of the writer: one connection, group commits, a savepoint for each job. Lives in
/// the writer thread.
class GroupCommitter
{
public:
    GroupCommitter(std::unique_ptr<Database> database, std::unique_ptr<FileLock> lock,
        const QString& file, const core::Clock& clock, WriterCounters& counters);
    /// Closes the connection under the lock: the last one to close moves the WAL into the file.
    ~GroupCommitter();

    /// Runs, commits and wakes the jobs. No job may be touched afterwards.
    void commit(const std::vector<WriteJob*>& jobs);

private:
    [[nodiscard]] core::Result<void> write(const std::vector<WriteJob*>& jobs);
    [[nodiscard]] core::Result<void> runJob(WriteJob* job, Transaction& transaction);
    void boundWal();
    /// What was logged last, so that a fault that lasts does not fill the log.
    struct Warning
    {
        std::optional<core::ErrorKind> kind {};
        qint64 quietUntilMs = 0;
    };
    void warn(Warning& last, const QString& what, const core::Error& error);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<FileLock> m_lock;
    QByteArray m_walFile;
    const core::Clock& m_clock;
    WriterCounters& m_counters;
    qint64 m_nextTruncationMs = 0;
    Warning m_writeWarning {};
    Warning m_walWarning {};
};

} // namespace gatehouse::store
