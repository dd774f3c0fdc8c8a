// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/writer.h"

#include "server/store/group_committer.h"
#include "server/store/transaction_committer.h"

#include <future>
#include <semaphore>
#include <thread>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

struct Writer::Private
{
    Private(const Location& where, const core::Clock& source, const Options& wanted)
        : location(where)
        , clock(source)
        , options(wanted)
        , queue(wanted.queueLimit)
    {
    }
    ~Private()
    {
        queue.stop();
        for (std::thread& thread : threads)
            thread.join();
    }

    [[nodiscard]] core::Result<void> startThread();
    /// A writing thread's whole life; `opened` hears whether its connection could be opened.
    void run(std::promise<core::Result<void>> opened);
    [[nodiscard]] core::Result<std::unique_ptr<GroupCommitter>> openGroupCommitter();
    void runGroups(std::promise<core::Result<void>> opened);
    void runTransactions(std::promise<core::Result<void>> opened);

    const Location location;
    const core::Clock& clock;
    const Options options;
    JobQueue queue;
    WriterCounters counters {};
    std::vector<std::thread> threads {};
};

core::Result<void> Writer::Private::startThread()
{
    std::promise<core::Result<void>> promise;
    auto opened = promise.get_future();
    threads.emplace_back(
        [this, opening = std::move(promise)]() mutable { run(std::move(opening)); });
    return opened.get();
}

void Writer::Private::run(std::promise<core::Result<void>> opened)
{
    if (location.dialect == Dialect::Sqlite)
        runGroups(std::move(opened));
    else
        runTransactions(std::move(opened));
}

core::Result<std::unique_ptr<GroupCommitter>> Writer::Private::openGroupCommitter()
{
    auto lock = FileLock::open(location.file + u".lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    // The first connection after a crash recovers the WAL, which is writing.
    if (!(*lock)->acquire(std::chrono::seconds(2)))
        return core::failure(ErrorKind::Busy, u"another process is writing to the workspace"_s);
    auto database = Database::open(location, Database::Access::ReadWrite);
    (*lock)->release();
    if (!database)
        return tl::unexpected(database.error());
    return std::make_unique<GroupCommitter>(
        std::move(*database), std::move(*lock), location.file, clock, counters);
}

void Writer::Private::runGroups(std::promise<core::Result<void>> opened)
{
    const auto committer = openGroupCommitter();
    if (!committer) {
        opened.set_value(tl::unexpected(committer.error()));
        return;
    }
    opened.set_value({});
    for (auto group = queue.take(options.groupLimit); !group.empty();
         group = queue.take(options.groupLimit))
        (*committer)->commit(group);
}

void Writer::Private::runTransactions(std::promise<core::Result<void>> opened)
{
    auto database = Database::open(location, Database::Access::ReadWrite);
    if (!database) {
        opened.set_value(tl::unexpected(database.error()));
        return;
    }
    opened.set_value({});
    TransactionCommitter committer(std::move(*database), clock, counters);
    for (auto job = queue.take(1); !job.empty(); job = queue.take(1))
        committer.commit(job.front());
}

Writer::Writer(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Writer::~Writer() = default;

core::Result<std::unique_ptr<Writer>> Writer::start(
    const Location& location, const core::Clock& clock, Options options)
{
    auto p = std::make_unique<Private>(location, clock, options);
    const int threads
        = location.dialect == Dialect::Sqlite ? 1 : qMax(1, options.postgresConnections);
    for (int i = 0; i < threads; ++i) {
        if (const auto started = p->startThread(); !started)
            return tl::unexpected(started.error());
    }
    return std::unique_ptr<Writer>(new Writer(std::move(p)));
}

bool Writer::enqueue(WriteJob* job)
{
    if (!job->mailbox && !job->onDone) {
        job->fail({ ErrorKind::Internal, u"a write was awaited on a thread without a mailbox"_s });
        return false;
    }
    switch (d->queue.push(job)) {
    case JobQueue::Admission::Accepted:
        return true;
    case JobQueue::Admission::Full:
        job->fail({ ErrorKind::Busy, u"too many writes are waiting"_s });
        return false;
    case JobQueue::Admission::Stopped:
        break;
    }
    job->fail({ ErrorKind::Unavailable, u"the writer has stopped"_s });
    return false;
}

void Writer::waitFor(WriteJob& job)
{
    // Shared: the writer may still be inside release() when this thread has gone on.
    const auto done = std::make_shared<std::binary_semaphore>(0);
    job.onDone = [done] { done->release(); };
    if (enqueue(&job))
        done->acquire();
}

Writer::Statistics Writer::statistics() const
{
    return { d->counters.commits.load(), d->counters.jobs.load(), d->queue.size() };
}

} // namespace gatehouse::store
