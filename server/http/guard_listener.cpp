// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/guard_listener.h"

#include "server/http/connection.h"
#include "server/http/guard.h"
#include "server/http/log.h"
#include "server/http/plain_wire.h"
#include "server/http/tls_wire.h"

#include <QtCore/QTimerEvent>

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace gatehouse::http {

namespace {

constexpr int pauseMs = 500;
/// Enough to keep up with a burst, few enough to read requests in between.
constexpr int acceptsPerEvent = 8;

constexpr char busyAnswer[]
    = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nCache-Control: no-store\r\n"
      "Content-Length: 0\r\nConnection: close\r\n\r\n";

/// Errors of one connection that ended before it was accepted; the next may be fine (accept(2)).
bool isPassing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR || error == ECONNABORTED
        || error == EPROTO;
}

Peer peerAt(const sockaddr_storage& storage, bool isTls)
{
    Peer peer { .isTls = isTls };
    peer.address.setAddress(reinterpret_cast<const sockaddr*>(&storage));
    const auto port = storage.ss_family == AF_INET6
        ? reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port
        : reinterpret_cast<const sockaddr_in*>(&storage)->sin_port;
    peer.port = ntohs(port);
    // A dual-stack socket reports ::ffff:a.b.c.d for what is one address.
    bool isV4 = false;
    if (const quint32 v4 = peer.address.toIPv4Address(&isV4); isV4)
        peer.address.setAddress(v4);
    return peer;
}

} // namespace

GuardListener::GuardListener(Guard& guard, std::optional<QSslConfiguration> tls)
    : m_guard(guard)
    , m_tls(std::move(tls))
{
}

GuardListener::~GuardListener()
{
    stop();
}

core::Result<void> GuardListener::adopt(int descriptor)
{
    if (descriptor < 0 || !setSocketDescriptor(descriptor)) {
        if (descriptor >= 0)
            ::close(descriptor);
        return core::failure(core::ErrorKind::Unavailable, errorString());
    }
    pauseAccepting();
    if (!m_guard.poller().add(descriptor, EPOLLIN, this)) {
        close();
        return core::failure(core::ErrorKind::Unavailable, QStringLiteral("cannot poll"));
    }
    m_polled = descriptor;
    m_seat = std::make_unique<Arrivals::Seat>(m_guard.admission().arrivals(), m_guard.poller(),
        descriptor, [this](Arrivals::Arrival arrival) { serve(std::move(arrival)); });
    return {};
}

void GuardListener::stop()
{
    m_pause.stop();
    // Closing alone would not do: other workers' duplicates keep the entry in the epoll set alive.
    if (const int descriptor = std::exchange(m_polled, -1); descriptor >= 0)
        m_guard.poller().remove(descriptor);
    close();
    if (m_seat)
        m_seat->leave();
}

void GuardListener::handOver(Connection& connection)
{
    addPendingConnection(&connection);
}

QTcpSocket* GuardListener::nextPendingConnection()
{
    QTcpSocket* const socket = QTcpServer::nextPendingConnection();
    // Qt has just switched its own accepting on again.
    if (isListening())
        pauseAccepting();
    return socket;
}

void GuardListener::polled(quint32 events)
{
    Q_UNUSED(events);
    for (int i = 0; i < acceptsPerEvent && m_polled >= 0; ++i) {
        sockaddr_storage storage {};
        socklen_t length = sizeof storage;
        const int descriptor = ::accept4(
            m_polled, reinterpret_cast<sockaddr*>(&storage), &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0)
            return acceptFailed(errno);
        m_seat->arrived({ descriptor, peerAt(storage, m_tls.has_value()) });
    }
}

void GuardListener::acceptFailed(int error)
{
    if (isPassing(error))
        return;
    // Out of descriptors: trying again at once would only spin.
    qCWarning(lcHttp).nospace() << "accepting paused reason=" << std::strerror(error);
    m_guard.poller().change(m_polled, 0, this);
    m_pause.start(pauseMs, this);
}

void GuardListener::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_pause.timerId())
        return;
    m_pause.stop();
    m_guard.poller().change(m_polled, EPOLLIN, this);
}

void GuardListener::serve(Arrivals::Arrival arrival)
{
    const int descriptor = arrival.descriptor;
    Peer& peer = arrival.peer;
    auto slot = m_guard.isDraining() ? std::nullopt : m_guard.admission().admit(peer.address);
    if (!slot)
        return refuse(descriptor);
    slot->keep(std::move(arrival.place));
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    auto* const connection = new Connection(m_guard, *this, std::move(*slot), std::move(peer));
    if (m_tls)
        connection->start(std::make_unique<TlsWire>(
            descriptor, *m_tls, connection->events(), m_guard, m_guard.limits().linger));
    else
        connection->start(
            std::make_unique<PlainWire>(descriptor, m_guard.poller(), connection->events()));
}

/// No object is made for a refused connection; with TLS there is nobody yet to talk to.
void GuardListener::refuse(int descriptor)
{
    m_guard.counters().refused.add();
    if (!m_tls) {
        const auto sent
            = ::send(descriptor, busyAnswer, sizeof busyAnswer - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
        Q_UNUSED(sent);
        ::shutdown(descriptor, SHUT_WR);
        // Unread bytes would turn the close into a reset, which may overtake the answer.
        const auto dropped
            = ::recv(descriptor, m_guard.buffer().data(), m_guard.buffer().size(), MSG_DONTWAIT);
        Q_UNUSED(dropped);
    }
    ::close(descriptor);
}

} // namespace gatehouse::http
