// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/job_queue.h"

#include <algorithm>

namespace gatehouse::store {

JobQueue::Admission JobQueue::push(WriteJob* job)
{
    const std::lock_guard guard(m_mutex);
    if (m_isStopped)
        return Admission::Stopped;
    if (qsizetype(m_jobs.size()) >= m_limit)
        return Admission::Full;
    m_jobs.push_back(job);
    // A thread that is committing looks here by itself. Under the lock: once the job is done its
    // caller may end the writer, and with it this condition.
    if (m_waiting > 0)
        m_changed.notify_one();
    return Admission::Accepted;
}

std::vector<WriteJob*> JobQueue::take(qsizetype most)
{
    std::unique_lock lock(m_mutex);
    ++m_waiting;
    m_changed.wait(lock, [this] { return m_isStopped || !m_jobs.empty(); });
    --m_waiting;
    const auto count = std::min<std::ptrdiff_t>(most, std::ptrdiff_t(m_jobs.size()));
    const std::vector<WriteJob*> jobs(m_jobs.begin(), m_jobs.begin() + count);
    m_jobs.erase(m_jobs.begin(), m_jobs.begin() + count);
    return jobs;
}

void JobQueue::stop()
{
    const std::lock_guard guard(m_mutex);
    m_isStopped = true;
    m_changed.notify_all();
}

qint64 JobQueue::size() const
{
    const std::lock_guard guard(m_mutex);
    return qint64(m_jobs.size());
}

void finish(WriteJob* job)
{
    if (job->mailbox) {
        job->mailbox->post(job);
        return;
    }
    // Moved out first: the waiting caller may destroy the job while its call-back still runs.
    const auto done = std::move(job->onDone);
    done();
}

} // namespace gatehouse::store
