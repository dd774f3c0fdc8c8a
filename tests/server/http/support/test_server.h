// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/http_worker.h"
#include "server/http/listener.h"
#include "tests/server/http/support/alarm.h"

#include <atomic>
#include <memory>
#include <vector>

namespace gatehouse::http::test {

/// A real server on a free port of 127.0.0.1: workers in threads of their own, as the runtime makes
/// them.
class TestServer
{
public:
    struct Options
    {
        Limits limits {};
        int workers = 1;
        std::optional<QSslConfiguration> tls {};
    };

    TestServer();
    explicit TestServer(Options options);
    /// Drains with a patience of ten seconds.
    ~TestServer();
    TestServer(const TestServer&) = delete;
    TestServer& operator=(const TestServer&) = delete;

    [[nodiscard]] quint16 port() const { return m_listener->port(); }
    [[nodiscard]] WorkerStatistics statistics() const; ///< Of all workers together.
    [[nodiscard]] WorkerStatistics statistics(int worker) const;
    void drain();
    [[nodiscard]] bool isDrained() const
    {
        return m_drained.load() == static_cast<int>(m_workers.size());
    }

private:
    class Worker;

    Alarm m_alarm;
    std::unique_ptr<Listener> m_listener;
    std::shared_ptr<Admission> m_admission; ///< Of all workers.
    std::atomic<int> m_drained { 0 };
    std::vector<std::unique_ptr<Worker>> m_workers; ///< Last: their threads use the rest.
};

} // namespace gatehouse::http::test
