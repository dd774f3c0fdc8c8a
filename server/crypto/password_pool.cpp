// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/crypto/password_pool.h"

#include "server/crypto/password_hash.h"

#include <pthread.h>
#include <unistd.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <tuple>
#include <vector>

namespace gatehouse::crypto {

using namespace Qt::StringLiterals;

namespace {

/// Beside a busy worker such a thread gets about a tenth of the processor, on an idle one all of
/// it.
constexpr int niceness = 10;

void standBehindTheWorkers()
{
    // Added to what the process was started with; on Linux the calling thread's alone. Where it is
    // refused passwords are checked all the same, only with less consideration for others.
    std::ignore = ::nice(niceness);
    ::pthread_setname_np(::pthread_self(), PasswordPool::threadName);
}

} // namespace

struct PasswordPool::Private
{
    std::mutex mutex;
    std::condition_variable changed;
    std::deque<Verification*> queue; // guarded by mutex
    bool stopping = false; // guarded by mutex
    size_t limit = 0;
    std::vector<std::thread> threads;

    void work();
    Verification* next();
    bool add(Verification* verification);
};

/// The oldest request, or null when the pool ends.
PasswordPool::Verification* PasswordPool::Private::next()
{
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return stopping || !queue.empty(); });
    if (stopping)
        return nullptr;
    Verification* const oldest = queue.front();
    queue.pop_front();
    return oldest;
}

bool PasswordPool::Private::add(Verification* verification)
{
    {
        const std::lock_guard lock(mutex);
        if (stopping || queue.size() >= limit)
            return false;
        queue.push_back(verification);
    }
    changed.notify_one();
    return true;
}

void PasswordPool::Private::work()
{
    standBehindTheWorkers();
    while (Verification* const job = next()) {
        job->m_verdict = verifyPassword(job->m_hash, job->m_password.reveal());
        // From here on the job belongs to its coroutine, which may be done with it at once.
        core::Mailbox* const mailbox = job->m_mailbox;
        mailbox->post(job);
    }
}

PasswordPool::PasswordPool(int threads, int queueLimit)
    : d(std::make_unique<Private>())
{
    Q_ASSERT(threads > 0 && queueLimit > 0);
    d->limit = static_cast<size_t>(queueLimit);
    for (int i = 0; i < threads; ++i)
        d->threads.emplace_back([this] { d->work(); });
}

PasswordPool::~PasswordPool()
{
    std::deque<Verification*> abandoned;
    {
        const std::lock_guard lock(d->mutex);
        d->stopping = true;
        abandoned.swap(d->queue);
    }
    d->changed.notify_all();
    for (std::thread& thread : d->threads)
        thread.join();
    // Nobody waits forever: what was not begun is answered as well.
    for (Verification* const job : abandoned) {
        job->m_verdict = core::failure(core::ErrorKind::Unavailable, u"the server is stopping"_s);
        job->m_mailbox->post(job);
    }
}

PasswordPool::Verification PasswordPool::verify(QString hash, core::SecretString password)
{
    return Verification(*this, std::move(hash), std::move(password));
}

PasswordPool::Verification::Verification(
    PasswordPool& pool, QString hash, core::SecretString password)
    : m_pool(pool)
    , m_hash(std::move(hash))
    , m_password(std::move(password))
    , m_mailbox(core::Mailbox::current())
{
}

bool PasswordPool::Verification::await_suspend(std::coroutine_handle<> handle)
{
    coroutine = handle;
    if (!m_mailbox) {
        m_verdict
            = core::failure(core::ErrorKind::Internal, u"no mailbox in the awaiting thread"_s);
        return false;
    }
    // Once it is queued another thread may be running it: nothing of `this` may be touched then.
    if (m_pool.d->add(this))
        return true;
    m_verdict = core::failure(core::ErrorKind::Busy, u"too many sign-ins at once"_s);
    return false;
}

core::Result<bool> PasswordPool::Verification::await_resume()
{
    return std::move(m_verdict);
}

} // namespace gatehouse::crypto
