// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/mailbox.h"

#include <coroutine>
#include <utility>

namespace gatehouse::fetch {

/// Something under way in this thread's event loop that one coroutine waits for. It lives in the
/// frame of whoever awaits; the thread has a core::Mailbox. The coroutine goes on in a later event,
/// so it may destroy this at once.
class Pending : private core::Wakeup
{
public:
    Pending() = default;
    Pending(const Pending&) = delete;
    Pending& operator=(const Pending&) = delete;

    /// Only refers to the Pending: QCoro hands awaitables on by reference.
    class Awaiter
    {
    public:
        explicit Awaiter(Pending& pending)
            : m_pending(pending)
        {
        }
        [[nodiscard]] bool await_ready() const noexcept { return m_pending.m_isDone; }
        void await_suspend(std::coroutine_handle<> handle) { m_pending.coroutine = handle; }
        void await_resume() const noexcept { }

    private:
        Pending& m_pending;
    };
    [[nodiscard]] Awaiter operator co_await() { return Awaiter(*this); }

protected:
    ~Pending() = default;
    [[nodiscard]] bool isDone() const { return m_isDone; }
    /// Once; further calls are ignored.
    void complete()
    {
        if (std::exchange(m_isDone, true))
            return;
        if (coroutine)
            core::Mailbox::current()->post(this);
    }

private:
    bool m_isDone = false;
};

} // namespace gatehouse::fetch
