// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/test_server.h"

#include "server/core/mailbox.h"
#include "tests/server/http/support/test_endpoints.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QSocketNotifier>

#include <future>
#include <thread>
#include <unistd.h>

namespace gatehouse::http::test {

/// A worker in its thread. Commands are bytes in a pipe and not Qt's queued calls, whose
/// synchronisation ThreadSanitizer cannot see in an uninstrumented Qt.
class TestServer::Worker
{
public:
    Worker(TestServer& server, const Options& options)
        : m_server(server)
    {
        if (::pipe(m_pipe) != 0)
            qFatal("no pipe");
        std::promise<void> isReady;
        m_thread = std::thread([this, &options, &isReady] { run(options, isReady); });
        isReady.get_future().wait();
    }
    ~Worker()
    {
        tell(stop);
        m_thread.join();
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }

    void drain() { tell(drainOff); }
    [[nodiscard]] WorkerStatistics statistics() const { return m_http.load()->statistics(); }

private:
    static constexpr char drainOff = 'd';
    static constexpr char stop = 's';

    void tell(char command)
    {
        if (::write(m_pipe[1], &command, 1) != 1)
            qFatal("the pipe is full");
    }

    void run(const Options& options, std::promise<void>& isReady)
    {
        // First: it gives this thread the event dispatcher that sockets and timers register with.
        QEventLoop loop;
        core::Mailbox mailbox;
        Router router;
        router.setOriginCheck(
            [](const QByteArray& origin) { return origin == "https://app.example"; });
        addTestEndpoints(router, m_server.m_alarm);
        HttpWorker http(router, m_server.m_admission);
        QObject::connect(&http, &HttpWorker::drained, &http, [this] { ++m_server.m_drained; });
        const auto served = http.serve(m_server.m_listener->duplicate(), options.tls);
        if (!served)
            qFatal("%s", qPrintable(served.error().message));

        QSocketNotifier commands(m_pipe[0], QSocketNotifier::Read);
        QObject::connect(&commands, &QSocketNotifier::activated, &loop, [this, &http, &loop] {
            char command = 0;
            const bool isRead = ::read(m_pipe[0], &command, 1) == 1;
            if (isRead && command == drainOff)
                http.drain();
            else
                loop.quit();
        });
        m_http = &http;
        isReady.set_value();
        loop.exec();
    }

    TestServer& m_server;
    int m_pipe[2] { -1, -1 };
    std::atomic<HttpWorker*> m_http { nullptr };
    std::thread m_thread;
};

TestServer::TestServer()
    : TestServer(Options {})
{
}

TestServer::TestServer(Options options)
    : m_admission(makeAdmission(options.limits))
{
    auto listener = Listener::bind(QHostAddress::LocalHost, 0);
    if (!listener)
        qFatal("%s", qPrintable(listener.error().message));
    m_listener = std::move(*listener);
    for (int i = 0; i < options.workers; ++i)
        m_workers.push_back(std::make_unique<Worker>(*this, options));
}

TestServer::~TestServer()
{
    drain();
    const QDeadlineTimer deadline(10000);
    while (!isDrained() && !deadline.hasExpired())
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    if (!isDrained())
        qWarning("the test server was not drained");
}

WorkerStatistics TestServer::statistics() const
{
    WorkerStatistics sum;
    for (int i = 0; i < static_cast<int>(m_workers.size()); ++i) {
        const WorkerStatistics one = statistics(i);
        sum.connections += one.connections;
        sum.refused += one.refused;
        sum.requests += one.requests;
        sum.malformed += one.malformed;
        sum.timedOut += one.timedOut;
        sum.open += one.open;
        sum.pending += one.pending;
    }
    return sum;
}

WorkerStatistics TestServer::statistics(int worker) const
{
    return m_workers[static_cast<size_t>(worker)]->statistics();
}

void TestServer::drain()
{
    m_listener.reset();
    for (const auto& worker : m_workers)
        worker->drain();
}

} // namespace gatehouse::http::test
