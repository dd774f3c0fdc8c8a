// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/event_sink.h"

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

bool EventSink::isObserved() const
{
    return m_counters->isObserved.load(std::memory_order_relaxed);
}

bool EventSink::hasRoom(bool isFailed) const
{
    return m_steps.rows.size() < (isFailed ? mostSteps : ordinarySteps);
}

bool EventSink::wantsIssuances() const
{
    return isObserved() && m_issuances.rows.size() < mostIssuances;
}

void EventSink::lose()
{
    ++m_steps.dropped;
    schedule();
}

void EventSink::record(trace::Step step)
{
    if (!step.error.isEmpty()) {
        m_counters->refusals.fetch_add(1, std::memory_order_relaxed);
        m_counters->recentRefusals.keep(step);
    }
    if (!isObserved())
        return;
    if (!hasRoom(trace::isFailed(step)))
        return lose();
    m_steps.rows.append(std::move(step));
    schedule();
}

void EventSink::issued(trace::Issuance issuance)
{
    m_counters->tokens.fetch_add(1, std::memory_order_relaxed);
    if (!isObserved())
        return;
    if (m_issuances.rows.size() < mostIssuances)
        m_issuances.rows.append(std::move(issuance));
    else
        ++m_issuances.dropped;
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
