// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

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
/// event.
class Mailbox final : public QObject
{
    Q_OBJECT
public:
    /// Makes this the current thread's mailbox until it is destroyed.
    explicit Mailbox(QObject* parent = nullptr);
    ~Mailbox() override;

    /// The mailbox of the calling thread, or null when it runs no coroutines.
    [[nodiscard]] static Mailbox* current();

    /// From any thread. `wakeup` must stay alive until its coroutine has been resumed.
    void post(Wakeup* wakeup);

protected:
    void customEvent(QEvent* event) override;

private:
    std::atomic<Wakeup*> m_head { nullptr };
};

} // namespace gatehouse::core
