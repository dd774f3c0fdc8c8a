// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/worker_thread.h"

#include "server/core/courier.h"

#include <QtCore/QEventLoop>

#include <pthread.h>

#include <future>
#include <utility>

namespace gatehouse::runtime {

/// What the new thread takes, and the answer it gives, once.
class WorkerThread::Opening
{
public:
    Opening(WorkerSetup setup, WorkerReports reports)
        : m_setup(std::move(setup))
        , m_reports(std::move(reports))
    {
    }

    [[nodiscard]] WorkerSetup takeSetup() { return std::move(m_setup); }
    [[nodiscard]] WorkerReports takeReports() { return std::move(m_reports); }
    void answer(core::Result<void> opened) { m_answer.set_value(std::move(opened)); }
    [[nodiscard]] core::Result<void> wait() { return m_answer.get_future().get(); }

private:
    WorkerSetup m_setup;
    WorkerReports m_reports;
    std::promise<core::Result<void>> m_answer;
};

namespace {

void forward(const Worker& worker, WorkerReports reports)
{
    // Direct: the lambdas run in the worker's thread, and what they hand over in the server's.
    core::Courier& courier = reports.courier;
    QObject::connect(&worker, &Worker::drained, &worker,
        [&courier, drained = std::move(reports.drained)] { courier.hand(drained); });
    QObject::connect(&worker, &Worker::tokensIssued, &worker,
        [&courier, tell = std::move(reports.tokensIssued)](const QList<trace::Issuance>& issued,
            quint64 dropped) { courier.hand([tell, issued, dropped] { tell(issued, dropped); }); });
    QObject::connect(&worker, &Worker::stepsRecorded, &worker,
        [&courier, tell = std::move(reports.stepsRecorded)](const QList<trace::Step>& steps,
            quint64 dropped) { courier.hand([tell, steps, dropped] { tell(steps, dropped); }); });
}

} // namespace

core::Result<std::unique_ptr<WorkerThread>> WorkerThread::start(
    const QString& name, WorkerSetup setup, WorkerReports reports)
{
    std::unique_ptr<WorkerThread> started(new WorkerThread);
    // Shared: the thread is still inside answer() when the starter goes on.
    const auto opening = std::make_shared<Opening>(std::move(setup), std::move(reports));
    started->m_thread
        = std::thread([self = started.get(), name, opening] { self->run(name, *opening); });
    const core::Result<void> opened = opening->wait();
    if (!opened)
        return tl::unexpected(opened.error());
    return started;
}

WorkerThread::~WorkerThread()
{
    // A worker that could not open has left its loop by itself.
    if (m_inbox)
        m_inbox->hand([worker = m_worker] { worker->close(); });
    if (m_thread.joinable())
        m_thread.join();
}

void WorkerThread::run(const QString& name, Opening& opening)
{
    ::pthread_setname_np(::pthread_self(), name.toLatin1().left(15).constData());
    // First: it gives this thread the event dispatcher that sockets and timers register with.
    QEventLoop loop;
    core::Courier inbox;
    Worker worker;
    QObject::connect(&worker, &Worker::closed, &loop, &QEventLoop::quit);
    forward(worker, opening.takeReports());
    auto opened = worker.open(opening.takeSetup());
    const bool isOpen = opened.has_value();
    if (isOpen) {
        m_inbox = &inbox;
        m_worker = &worker;
    } else {
        worker.close();
    }
    opening.answer(std::move(opened));
    if (isOpen)
        loop.exec();
}

void WorkerThread::drain()
{
    m_inbox->hand([worker = m_worker] { worker->drain(); });
}

http::WorkerStatistics WorkerThread::statistics() const
{
    return m_worker->statistics();
}

} // namespace gatehouse::runtime
