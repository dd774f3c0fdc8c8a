// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/event_sink.h"

#include "server/trace/refusal.h"

#include <QtCore/QTimerEvent>

#include <utility>

namespace gatehouse::runtime {

namespace {
constexpr int batchMilliseconds = 100;
}

EventSink::EventSink(std::shared_ptr<SharedCounters> counters, QObject* parent)
    : QObject(parent)
    , m_counters(std::move(counters))
{
}

bool EventSink::isListening() const
{
    return m_counters->isObserved.load(std::memory_order_relaxed);
}

template <typename T>
void EventSink::Batch<T>::add(T row)
{
    // Dropping half at once keeps a flood from moving the whole list for every row.
    if (rows.size() >= batchLimit) {
        rows.remove(0, batchLimit / 2);
        dropped += batchLimit / 2;
    }
    rows.append(std::move(row));
}

void EventSink::record(trace::Step step)
{
    if (!step.error.isEmpty())
        m_counters->refusals.fetch_add(1, std::memory_order_relaxed);
    if (trace::isRefusal(step))
        m_counters->recentRefusals.keep(step);
    if (!isListening())
        return;
    m_steps.add(std::move(step));
    schedule();
}

void EventSink::issued(trace::Issuance issuance)
{
    m_counters->tokens.fetch_add(1, std::memory_order_relaxed);
    if (!isListening())
        return;
    m_issuances.add(std::move(issuance));
    schedule();
}

void EventSink::schedule()
{
    if (!m_timer.isActive())
        m_timer.start(batchMilliseconds, Qt::CoarseTimer, this);
}

void EventSink::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
        return;
    }
    m_timer.stop();
    if (!m_issuances.rows.isEmpty())
        Q_EMIT tokensIssued(
            std::exchange(m_issuances.rows, {}), std::exchange(m_issuances.dropped, 0));
    if (!m_steps.rows.isEmpty())
        Q_EMIT stepsRecorded(std::exchange(m_steps.rows, {}), std::exchange(m_steps.dropped, 0));
}

} // namespace gatehouse::runtime
