// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <atomic>

namespace gatehouse::http {

/// A number that one thread changes and any thread reads: plain loads and stores, no locked
/// instruction.
class Counter
{
public:
    void add(qint64 amount = 1)
    {
        m_value.store(m_value.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
    }
    [[nodiscard]] qint64 value() const { return m_value.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_value { 0 };
};

/// What one worker counts; see WorkerStatistics for the meanings.
struct Counters
{
    Counter connections;
    Counter refused;
    Counter requests;
    Counter malformed;
    Counter timedOut;
    Counter open;
    Counter pending;
};

} // namespace gatehouse::http
