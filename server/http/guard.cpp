// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/guard.h"

#include "server/http/connection.h"

#include <QtCore/QTimerEvent>

#include <utility>

namespace gatehouse::http {

namespace {

/// How late a deadline may be noticed. One pass over a list is far cheaper than a timer for each
/// connection.
constexpr int sweepMs = 100;

} // namespace

Guard::Guard(std::shared_ptr<Admission> admission, Counters& counters,
    RequestParser::BodyLimit bodyLimit, QObject* parent)
    : QObject(parent)
    , m_admission(std::move(admission))
    , m_counters(counters)
    , m_bodyLimit(std::move(bodyLimit))
    , m_writer(m_clock)
{
    m_sweep.start(sweepMs, Qt::CoarseTimer, this);
}

Guard::~Guard() = default;

void Guard::noteRefusal(Refusal reason, const Peer& peer)
{
    if (m_tap && m_tap->isObserving())
        m_tap->refused(RefusedRequest { m_numbers.next(), reason, peer });
}

void Guard::enter(Connection& connection)
{
    connection.link(m_first);
    m_first = &connection;
    m_counters.connections.add();
    m_counters.open.add();
}

void Guard::leave(Connection& connection)
{
    if (m_first == &connection)
        m_first = connection.next();
    connection.unlink();
    if (m_current == &connection)
        m_current = nullptr;
    m_counters.open.add(-1);
    announceIfEmpty();
}

void Guard::announceIfEmpty()
{
    if (!m_isDraining || m_first || std::exchange(m_isAnnounced, true))
        return;
    // Later: whoever left is still on the stack, perhaps with the coroutine that answered.
    QMetaObject::invokeMethod(this, &Guard::emptied, Qt::QueuedConnection);
}

template <typename Action>
void Guard::forEach(Action action)
{
    for (Connection* connection = m_first; connection;) {
        // A connection may leave during its own turn, never during another's.
        Connection* const next = connection->next();
        action(*connection);
        connection = next;
    }
}

void Guard::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_sweep.timerId())
        return;
    const qint64 at = now();
    forEach([at](Connection& connection) { connection.sweep(at); });
}

void Guard::drain()
{
    m_isDraining = true;
    forEach([](Connection& connection) { connection.drain(); });
    announceIfEmpty();
}

void Guard::abandon()
{
    forEach([](Connection& connection) { connection.abandon(); });
}

} // namespace gatehouse::http
