// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/mailbox.h"

#include <QtCore/QtGlobal>

#include <utility>

namespace gatehouse::core {

namespace {
thread_local Mailbox* t_current = nullptr;
}

Mailbox::Mailbox()
    : m_bell([this] { deliver(); })
{
    Q_ASSERT(!t_current);
    t_current = this;
}

Mailbox::~Mailbox()
{
    t_current = nullptr;
}

Mailbox* Mailbox::current()
{
    return t_current;
}

void Mailbox::post(Wakeup* wakeup)
{
    Wakeup* head = m_head.load(std::memory_order_relaxed);
    do
        wakeup->next = head;
    while (!m_head.compare_exchange_weak(
        head, wakeup, std::memory_order_release, std::memory_order_relaxed));
    // Only the first of a batch wakes the thread; the rest ride along.
    if (!head)
        m_bell.ring();
}

void Mailbox::deliver()
{
    Wakeup* newestFirst = m_head.exchange(nullptr, std::memory_order_acquire);
    Wakeup* oldestFirst = nullptr;
    while (newestFirst) {
        Wakeup* const next = newestFirst->next;
        newestFirst->next = std::exchange(oldestFirst, newestFirst);
        newestFirst = next;
    }
    while (oldestFirst) {
        // The wake-up may be gone as soon as its coroutine runs.
        Wakeup* const next = oldestFirst->next;
        const auto coroutine = oldestFirst->coroutine;
        oldestFirst = next;
        coroutine.resume();
    }
}

} // namespace gatehouse::core
