// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <atomic>
#include <functional>

namespace gatehouse::core {

/// Runs in its own thread what other threads hand over, in the order of handing. Unlike Qt's queued
/// calls, whose synchronisation is inside an uninstrumented Qt, ThreadSanitizer sees through it:
/// the value crosses by an atomic list, and the bell is an eventfd(2) of its own. Made in a thread
/// that has an event dispatcher.
class Courier final : public QObject
{
    Q_OBJECT
public:
    using Delivery = std::function<void()>;

    explicit Courier(QObject* parent = nullptr);
    /// What was not run yet is dropped. Nobody may hand over any more.
    ~Courier() override;

    /// From any thread. Callers bound how often they do so; nothing is ever merged or lost.
    void hand(Delivery delivery);

private:
    struct Parcel;
    void deliver();
    [[nodiscard]] Parcel* takeOldestFirst();

    std::atomic<Parcel*> m_newest { nullptr };
    int m_bell = -1;
    QSocketNotifier m_listener;
};

} // namespace gatehouse::core
