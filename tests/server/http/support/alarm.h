// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/mailbox.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace gatehouse::http::test {

/// A thread that resumes coroutines of other threads after a while, through their mailbox, as the
/// writer does after a commit. Synchronised by std means alone, which ThreadSanitizer sees.
class Alarm
{
public:
    Alarm();
    /// What is still waiting is never woken.
    ~Alarm();
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

    void wake(core::Mailbox* mailbox, core::Wakeup* wakeup, std::chrono::milliseconds after);

private:
    using Clock = std::chrono::steady_clock;
    struct Entry
    {
        core::Mailbox* mailbox;
        core::Wakeup* wakeup;
    };

    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::multimap<Clock::time_point, Entry> m_entries;
    bool m_isStopping = false;
    std::thread m_thread;
};

} // namespace gatehouse::http::test
