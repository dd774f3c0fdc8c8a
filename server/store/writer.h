// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/core/mailbox.h"
#include "server/core/result.h"
#include "server/store/transaction.h"

#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace gatehouse::store {

/// A closure on its way through the writer. Lives in the frame of whoever waits for it.
class WriteJob : public core::Wakeup
{
public:
    virtual ~WriteJob() = default;
    /// On the writer thread, inside the job's savepoint. False: roll the savepoint back.
    virtual bool execute(Transaction& transaction) = 0;
    /// The group could not be committed (or the job not be queued): nothing was written.
    virtual void fail(core::Error error) = 0;

    core::Mailbox* mailbox = nullptr; ///< Where to resume; null: a blocking caller, see Writer.
    std::function<void()> onDone {}; ///< For blocking callers, on the writer thread.
};

template <typename T>
class Commit;

/// The one writer (architecture: storage contract). Closures run on its thread in the order they
/// came, each in a savepoint of a group transaction; what queued up during a commit becomes the
/// next group; callers are answered after the commit. A closure that returns an error has its
/// savepoint rolled back, the others of its group are untouched. PostgreSQL: a small pool of
/// connections, one transaction for each closure.
class Writer
{
public:
    struct Options
    {
        qsizetype queueLimit = 20000; ///< Beyond it a write fails with Busy at once.
        qsizetype groupLimit = 512; ///< Most closures in one commit.
        int postgresConnections = 8; ///< While some wait for the disk, others work.
    };

    [[nodiscard]] static core::Result<std::unique_ptr<Writer>> start(
        const Location& location, const core::Clock& clock, Options options);
    /// Finishes what is queued.
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Awaitable from a thread that has a Mailbox: `const auto result = co_await
    /// writer.run<Row>(work);` where `work` is a named local (g++ 12: no braces inside co_await).
    /// `work` runs on the writer thread: it captures values, or references into the awaiting
    /// coroutine's frame, which outlives it.
    template <typename T>
    [[nodiscard]] Commit<T> run(std::function<core::Result<T>(Transaction&)> work)
    {
        return Commit<T>(*this, std::move(work));
    }

    /// Waits in place: for the command line and the console, whose edits are a person's. Never on a
    /// worker.
    template <typename T>
    [[nodiscard]] core::Result<T> runAndWait(std::function<core::Result<T>(Transaction&)> work);

    /// From any thread. False: queue full or stopping; the job has been failed and nobody will
    /// resume it.
    [[nodiscard]] bool enqueue(WriteJob* job);

    struct Statistics
    {
        quint64 commits = 0;
        quint64 jobs = 0;
        qint64 queued = 0;
    };
    [[nodiscard]] Statistics statistics() const;

private:
    struct Private;
    explicit Writer(std::unique_ptr<Private> d);
    void waitFor(WriteJob& job);
    std::unique_ptr<Private> d;
};

namespace detail {

template <typename T>
class TypedJob final : public WriteJob
{
public:
    explicit TypedJob(std::function<core::Result<T>(Transaction&)> work)
        : m_work(std::move(work))
    {
    }
    bool execute(Transaction& transaction) override
    {
        m_result.emplace(m_work(transaction));
        return m_result->has_value();
    }
    void fail(core::Error error) override { m_result.emplace(tl::unexpected(std::move(error))); }
    [[nodiscard]] core::Result<T> take() { return std::move(*m_result); }

private:
    std::function<core::Result<T>(Transaction&)> m_work;
    std::optional<core::Result<T>> m_result;
};

} // namespace detail

/// What Writer::run gives to co_await.
template <typename T>
class Commit
{
public:
    Commit(Writer& writer, std::function<core::Result<T>(Transaction&)> work)
        : m_writer(writer)
        , m_job(std::move(work))
    {
    }
    Commit(const Commit&) = delete;
    Commit& operator=(const Commit&) = delete;

    /// Only refers to the Commit: QCoro hands awaitables on by reference, and g++ 12 would copy the
    /// job otherwise.
    class Awaiter
    {
    public:
        explicit Awaiter(Commit& commit)
            : m_commit(commit)
        {
        }

        [[nodiscard]] bool await_ready() const noexcept { return false; }
        bool await_suspend(std::coroutine_handle<> coroutine)
        {
            m_commit.m_job.coroutine = coroutine;
            m_commit.m_job.mailbox = core::Mailbox::current();
            return m_commit.m_writer.enqueue(&m_commit.m_job);
        }
        [[nodiscard]] core::Result<T> await_resume() { return m_commit.m_job.take(); }

    private:
        Commit& m_commit;
    };
    [[nodiscard]] Awaiter operator co_await();

private:
    Writer& m_writer;
    detail::TypedJob<T> m_job;
};

template <typename T>
auto Commit<T>::operator co_await() -> Awaiter
{
    return Awaiter(*this);
}

template <typename T>
core::Result<T> Writer::runAndWait(std::function<core::Result<T>(Transaction&)> work)
{
    detail::TypedJob<T> job(std::move(work));
    waitFor(job);
    return job.take();
}

} // namespace gatehouse::store
