// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/arrivals.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

namespace gatehouse::http {

struct Arrivals::Waiting
{
    Arrival arrival;
    Waiting* next = nullptr;
};

namespace {

/// The same for all duplicates of a socket.
quint64 socketNumber(int descriptor)
{
    struct stat status
    {
    };
    return ::fstat(descriptor, &status) == 0 ? status.st_ino : 0;
}

} // namespace

Arrivals::Place::Place(Desk* desk)
    : m_desk(desk)
{
    if (m_desk)
        m_desk->load.fetch_add(1, std::memory_order_relaxed);
}

Arrivals::Place::Place(Place&& other) noexcept
    : m_desk(std::exchange(other.m_desk, nullptr))
{
}

Arrivals::Place& Arrivals::Place::operator=(Place&& other) noexcept
{
    std::swap(m_desk, other.m_desk);
    return *this;
}

Arrivals::Place::~Place()
{
    if (m_desk)
        m_desk->load.fetch_sub(1, std::memory_order_relaxed);
}

Arrivals::~Arrivals()
{
    for (Desk& desk : m_desks) {
        Q_ASSERT(!desk.newest.load());
        if (desk.bell >= 0)
            ::close(desk.bell);
    }
}

Arrivals::Desk* Arrivals::claimDesk(quint64 socket)
{
    if (socket == 0)
        return nullptr;
    for (Desk& desk : m_desks) {
        quint64 nobody = 0;
        if (!desk.socket.compare_exchange_strong(nobody, socket))
            continue;
        desk.bell = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
        return desk.bell >= 0 ? &desk : nullptr;
    }
    return nullptr;
}

Arrivals::Seat::Seat(Arrivals& arrivals, Poller& poller, int descriptor, Server serve)
    : m_arrivals(arrivals)
    , m_poller(poller)
    , m_serve(std::move(serve))
    , m_desk(arrivals.claimDesk(socketNumber(descriptor)))
{
    if (m_desk && m_poller.add(m_desk->bell, EPOLLIN, this))
        m_desk->isTaken.store(true);
}

Arrivals::Seat::~Seat()
{
    leave();
}

void Arrivals::Seat::leave()
{
    if (!m_desk || !m_desk->isTaken.exchange(false))
        return;
    m_poller.remove(m_desk->bell);
    serveWaiting(*m_desk);
}

Arrivals::Desk& Arrivals::Seat::idlest() const
{
    Desk* found = m_desk;
    for (Desk& desk : m_arrivals.m_desks) {
        const quint64 socket = desk.socket.load(std::memory_order_relaxed);
        if (socket == 0)
            break;
        const bool isColleague = socket == m_desk->socket.load(std::memory_order_relaxed)
            && desk.isTaken.load(std::memory_order_acquire);
        if (isColleague
            && desk.load.load(std::memory_order_relaxed)
                < found->load.load(std::memory_order_relaxed))
            found = &desk;
    }
    return *found;
}

void Arrivals::Seat::arrived(Arrival arrival)
{
    if (!m_desk)
        return m_serve(std::move(arrival));
    Desk& desk = idlest();
    arrival.place = Place(&desk);
    if (&desk == m_desk)
        return m_serve(std::move(arrival));

    auto waiting = std::make_unique<Waiting>(Waiting { std::move(arrival) });
    Waiting* const raw = waiting.release();
    raw->next = desk.newest.load(std::memory_order_relaxed);
    while (!desk.newest.compare_exchange_weak(raw->next, raw))
        ;
    // Who leaves says so first and takes what is waiting then; here it is the other way round. So
    // one of the two always sees the other, and only one gets it.
    if (desk.isTaken.load())
        ::eventfd_write(desk.bell, 1);
    else
        serveWaiting(desk);
}

void Arrivals::Seat::polled(quint32 events)
{
    Q_UNUSED(events);
    eventfd_t rings = 0;
    ::eventfd_read(m_desk->bell, &rings);
    serveWaiting(*m_desk);
}

void Arrivals::Seat::serveWaiting(Desk& desk)
{
    Waiting* next = desk.newest.exchange(nullptr);
    while (next) {
        const std::unique_ptr<Waiting> current(next);
        next = current->next;
        m_serve(std::move(current->arrival));
    }
}

} // namespace gatehouse::http
