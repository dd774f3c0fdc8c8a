// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/bell.h"

#include <atomic>
#include <coroutine>

namespace gatehouse::core {

/// One entry of a Mailbox: lives inside whatever awaits (so a wake-up allocates nothing).
struct Wakeup
{
    std::coroutine_handle<> coroutine;
    Wakeup* next = nullptr;
};

/// Resumes coroutines on the thread that suspended them. A thread that runs coroutines owns one
/// Mailbox, made in that thread before the first coroutine; others post to it. Many posts cost one
/// ring of its bell.
class Mailbox final
{
public:
    /// Makes this the current thread's mailbox until it is destroyed.
    Mailbox();
    ~Mailbox();
    Mailbox(const Mailbox&) = delete;
    Mailbox& operator=(const Mailbox&) = delete;

    /// The mailbox of the calling thread, or null when it runs no coroutines.
    [[nodiscard]] static Mailbox* current();

    /// From any thread. `wakeup` must stay alive until its coroutine has been resumed.
    void post(Wakeup* wakeup);

private:
    void deliver();

    std::atomic<Wakeup*> m_head { nullptr };
    Bell m_bell;
};

} // namespace gatehouse::core
