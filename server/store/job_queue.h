// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/writer.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace gatehouse::store {

/// Jobs on their way to the writing threads: bounded, first in, first out. Any thread.
class JobQueue
{
public:
    explicit JobQueue(qsizetype limit)
        : m_limit(limit)
    {
    }

    enum class Admission
    {
        Accepted,
        Full,
        Stopped
    };
    [[nodiscard]] Admission push(WriteJob* job);
    /// Waits for work and takes at most `most` jobs. Empty: stopped, and nothing is left.
    [[nodiscard]] std::vector<WriteJob*> take(qsizetype most);
    /// Lets nothing in any more; what is queued still goes out.
    void stop();
    [[nodiscard]] qint64 size() const;

private:
    const qsizetype m_limit;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<WriteJob*> m_jobs;
    int m_waiting = 0;
    bool m_isStopped = false;
};

/// Wakes whoever waits for the job. The job may be gone when this returns.
void finish(WriteJob* job);

} // namespace gatehouse::store
