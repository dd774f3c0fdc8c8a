// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/plain_wire.h"

#include <cerrno>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse::http {

namespace {

bool isTemporary(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

} // namespace

PlainWire::PlainWire(int descriptor, Poller& poller, Events& events)
    : m_descriptor(descriptor)
    , m_poller(poller)
    , m_events(events)
{
}

PlainWire::~PlainWire()
{
    close(false);
}

bool PlainWire::open()
{
    m_wanted = EPOLLIN;
    if (!m_poller.add(m_descriptor, m_wanted, this))
        return false;
    m_events.wireOpened();
    return true;
}

qint64 PlainWire::read(char* data, qint64 size)
{
    const ssize_t count = ::recv(m_descriptor, data, static_cast<size_t>(size), 0);
    if (count > 0)
        return count;
    if (count == 0)
        return peerFinished;
    return isTemporary(errno) ? nothingNow : failed;
}

qint64 PlainWire::write(const char* data, qint64 size)
{
    const ssize_t count = ::send(m_descriptor, data, static_cast<size_t>(size), MSG_NOSIGNAL);
    if (count >= 0)
        return count;
    return isTemporary(errno) ? 0 : failed;
}

void PlainWire::want(bool reading, bool writing)
{
    const quint32 wanted = (reading ? quint32(EPOLLIN) : 0U) | (writing ? quint32(EPOLLOUT) : 0U);
    if (m_descriptor < 0 || wanted == m_wanted)
        return;
    m_wanted = wanted;
    m_poller.change(m_descriptor, wanted, this);
}

bool PlainWire::finishSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
    return true;
}

void PlainWire::close(bool isReset)
{
    if (m_descriptor < 0)
        return;
    if (isReset) {
        const linger reset { 1, 0 };
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    }
    m_poller.remove(m_descriptor);
    ::close(m_descriptor);
    m_descriptor = -1;
}

void PlainWire::polled(quint32 events)
{
    // Closed earlier in this batch.
    if (m_descriptor < 0)
        return;
    if (events & (EPOLLERR | EPOLLHUP)) {
        m_events.wireClosed();
        return;
    }
    if (events & EPOLLOUT)
        m_events.wireWritable();
    if (m_descriptor >= 0 && (events & EPOLLIN))
        m_events.wireReadable();
}

} // namespace gatehouse::http
