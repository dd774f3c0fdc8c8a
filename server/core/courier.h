// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/bell.h"

#include <atomic>
#include <functional>

namespace gatehouse::core {

/// Runs in its own thread what other threads hand over, in the order of handing. Unlike Qt's queued
/// calls, whose synchronisation is inside an uninstrumented Qt, ThreadSanitizer sees through it:
/// the value crosses by an atomic list, and the bell is an eventfd(2) of its own. Made in a thread
/// that has an event dispatcher.
class Courier final
{
public:
    using Delivery = std::function<void()>;

    Courier();
    /// What was not run yet is dropped. Nobody may hand over any more.
    ~Courier();
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;

    /// From any thread. Callers bound how often they do so; nothing is ever merged or lost.
    void hand(Delivery delivery);

private:
    struct Parcel;
    void deliver();
    [[nodiscard]] Parcel* takeOldestFirst();

    std::atomic<Parcel*> m_newest { nullptr };
    Bell m_bell;
};

} // namespace gatehouse::core
