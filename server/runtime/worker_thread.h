// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/http/http_worker.h"
#include "server/runtime/worker.h"

#include <QtCore/QString>

#include <functional>
#include <memory>
#include <thread>

namespace gatehouse::core {
class Courier;
}

namespace gatehouse::runtime {

/// What a worker tells the server. Called in the courier's thread, never after the courier is gone.
struct WorkerReports
{
    core::Courier& courier; ///< Of the server's thread; outlives the workers.
    std::function<void()> drained;
    std::function<void(const QList<trace::Issuance>&, quint64 dropped)> tokensIssued;
    std::function<void(const QList<trace::Step>&, quint64 dropped)> stepsRecorded;
};

/// A Worker in a thread of its own. Everything that crosses between the two threads does so by
/// core::Courier, std::promise and join, which ThreadSanitizer can follow.
class WorkerThread final
{
public:
    /// Starts the thread and returns when its worker serves, or why it cannot.
    [[nodiscard]] static core::Result<std::unique_ptr<WorkerThread>> start(
        const QString& name, WorkerSetup setup, WorkerReports reports);
    /// Closes the worker and waits for its thread.
    ~WorkerThread();
    WorkerThread(const WorkerThread&) = delete;
    WorkerThread& operator=(const WorkerThread&) = delete;

    /// Finishes what is in flight; `drained` follows.
    void drain();
    [[nodiscard]] http::WorkerStatistics statistics() const;

private:
    class Opening;

    WorkerThread() = default;
    void run(const QString& name, Opening& opening);

    // Set by the thread before its opening is answered, and read by the server's thread after that.
    core::Courier* m_inbox = nullptr;
    Worker* m_worker = nullptr;
    std::thread m_thread;
};

} // namespace gatehouse::runtime
