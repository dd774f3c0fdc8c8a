// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "server/http/guard.h"
#include "server/http/guard_listener.h"

namespace gatehouse::http {

namespace {

constexpr int readsPerEvent = 4;
/// Read and dropped behind the last request.
constexpr qint64 maximumDiscarded = 256 * 1024;

} // namespace

Connection::Connection(Guard& guard, GuardListener& listener, Admission::Slot slot, Peer peer)
    : VirtualSocket(peer.address, peer.port, &guard)
    , m_guard(guard)
    , m_listener(listener)
    , m_slot(std::move(slot))
    , m_peer(std::move(peer))
    , m_parser(guard.limits(), guard.bodyLimit())
{
    m_guard.enter(*this);
}

Connection::~Connection() = default;

void Connection::link(Connection* first)
{
    m_next = first;
    if (first)
        first->m_previous = this;
}

void Connection::unlink()
{
    if (m_previous)
        m_previous->m_next = m_next;
    if (m_next)
        m_next->m_previous = m_previous;
    m_previous = m_next = nullptr;
}

void Connection::start(std::unique_ptr<Wire> wire)
{
    m_wire = std::move(wire);
    m_isWireOpen = true;
    setDeadline(m_guard.limits().handshake);
    if (!m_wire->open())
        closeWire();
}

void Connection::wireOpened()
{
    m_state = State::Waiting;
    // Runs from here, not from the first byte: a silent connection is as slow as a slow one.
    setDeadline(m_guard.limits().headers);
    m_isHandedOver = true;
    m_listener.handOver(*this);
}

void Connection::wireReadable()
{
    Guard::Buffer& buffer = m_guard.buffer();
    for (int i = 0; i < readsPerEvent && m_isWireOpen && wantsInput(); ++i) {
        const qint64 count = m_wire->read(buffer.data(), static_cast<qint64>(buffer.size()));
        if (count == Wire::nothingNow)
            break;
        if (count == Wire::failed)
            return closeWire();
        if (count == Wire::peerFinished)
            m_hasPeerFinished = true;
        else
            receive(QByteArrayView(buffer.data(), count));
        if (count < static_cast<qint64>(buffer.size()) && !m_peer.isTls)
            break;
    }
    settle();
}

void Connection::wireWritable()
{
    if (m_isWireOpen && !m_outbox.flush(*m_wire))
        return closeWire();
    proceed();
}

void Connection::wireClosed()
{
    closeWire();
}

/// Sends what can be sent and decides what the wire does next. Every event ends here.
void Connection::settle()
{
    if (!m_isWireOpen)
        return;
    if (!m_outbox.flush(*m_wire))
        return closeWire();
    if (m_state == State::Waiting && m_outbox.isEmpty()) {
        if (m_willClose || (m_guard.isDraining() && isBetweenRequests()))
            return linger();
        if (m_hasPeerFinished && m_pending.isEmpty())
            return closeWire();
    }
    if (m_state == State::Lingering && (m_hasPeerFinished || m_discarded > maximumDiscarded))
        return closeWire();
    if (m_state == State::Waiting && !m_willClose && !m_pending.isEmpty() && !isCongested())
        schedule();
    watchUnsent();
    m_wire->want(wantsInput(), !m_outbox.isEmpty());
}

bool Connection::wantsInput() const
{
    if (m_hasPeerFinished || m_discarded > maximumDiscarded)
        return false;
    // Behind a request in flight one header section may wait; the rest stays with the peer's
    // kernel.
    if (m_state == State::InFlight || m_state == State::Waiting)
        return m_pending.size() <= m_guard.limits().headerBlock && !isCongested();
    return m_state == State::Lingering;
}

bool Connection::isCongested() const
{
    return m_outbox.size() > m_guard.limits().unsentAnswer;
}

bool Connection::isBetweenRequests() const
{
    return m_state == State::Waiting && m_parser.state() == RequestParser::State::Idle
        && m_pending.isEmpty();
}

void Connection::watchUnsent()
{
    const qint64 unsent = m_outbox.size() + m_wire->unsent();
    const Limits& limits = m_guard.limits();
    if (unsent == 0)
        m_writeDeadline = 0;
    else if (m_writeDeadline == 0)
        m_writeDeadline
            = m_guard.now() + limits.write.count() + unsent * 1000 / limits.slowestReader;
}

void Connection::schedule()
{
    if (m_isScheduled)
        return;
    m_isScheduled = true;
    const auto proceedLater = [this] {
        m_isScheduled = false;
        proceed();
    };
    QMetaObject::invokeMethod(this, proceedLater, Qt::QueuedConnection);
}

void Connection::setDeadline(std::chrono::milliseconds duration)
{
    m_deadline = m_guard.now() + duration.count();
}

/// Closing with unread input would send a reset that can overtake the last answer (RFC 9112 §9.6).
void Connection::linger()
{
    m_pending.clear();
    m_willClose = true;
    if (m_hasPeerFinished || !m_wire->finishSending())
        return closeWire();
    m_state = State::Lingering;
    setDeadline(m_guard.limits().linger);
    m_wire->want(true, false);
}

void Connection::closeWire(bool isReset)
{
    if (!m_isWireOpen)
        return;
    m_isWireOpen = false;
    m_wire->close(isReset);
    m_pending = QByteArray();
    m_outbox.clear();
    // A handler at work keeps the object, and its place under the caps.
    if (m_state != State::InFlight)
        retire();
}

void Connection::retire()
{
    if (m_state == State::Gone)
        return;
    m_state = State::Gone;
    m_slot = Admission::Slot();
    m_guard.leave(*this);
    if (m_isHandedOver)
        finish();
    else
        deleteLater();
}

void Connection::sweep(qint64 now)
{
    if (!m_isWireOpen)
        return;
    const bool isReadTooSlowly = m_writeDeadline != 0 && now > m_writeDeadline;
    if (isReadTooSlowly) {
        m_guard.counters().timedOut.add();
        return closeWire(true);
    }
    if (now <= m_deadline || (m_state == State::Waiting && !m_outbox.isEmpty()))
        return;
    if (m_state == State::InFlight)
        return giveUpHandler();
    // An idle or lingering connection has done nothing wrong.
    const bool isIdle = isBetweenRequests() && m_served > 0;
    if (!isIdle && m_state != State::Lingering)
        m_guard.counters().timedOut.add();
    if (m_state == State::Waiting && !isBetweenRequests()) {
        refuse(Refusal::Timeout);
        return settle();
    }
    closeWire();
}

void Connection::drain()
{
    if (m_state == State::Opening || (isBetweenRequests() && m_outbox.isEmpty()))
        closeWire();
}

} // namespace gatehouse::http
