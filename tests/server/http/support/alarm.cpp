// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/alarm.h"

namespace gatehouse::http::test {

Alarm::Alarm()
    : m_thread([this] { run(); })
{
}

Alarm::~Alarm()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void Alarm::wake(core::Mailbox* mailbox, core::Wakeup* wakeup, std::chrono::milliseconds after)
{
    {
        const std::lock_guard lock(m_mutex);
        m_entries.emplace(Clock::now() + after, Entry { mailbox, wakeup });
    }
    m_changed.notify_one();
}

void Alarm::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        if (m_entries.empty()) {
            m_changed.wait(lock);
        } else if (const auto first = m_entries.begin(); first->first <= Clock::now()) {
            const Entry entry = first->second;
            m_entries.erase(first);
            entry.mailbox->post(entry.wakeup);
        } else {
            const auto due = first->first;
            m_changed.wait_until(lock, due);
        }
    }
}

} // namespace gatehouse::http::test
