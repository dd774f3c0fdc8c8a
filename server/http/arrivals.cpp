// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/arrivals.h"

#include <sys/stat.h>

#include <algorithm>
#include <utility>

namespace gatehouse::http {

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

Arrivals::Seat::Seat(
    Arrivals& arrivals, int descriptor, const Counter& open, std::function<void(Arrival)> serve)
    : m_arrivals(arrivals)
    , m_socket(socketNumber(descriptor))
    , m_open(open)
    , m_serve(std::move(serve))
    , m_bell([this] { serveWaiting(); })
{
    const std::lock_guard lock(m_arrivals.m_mutex);
    m_arrivals.m_seats.push_back(this);
}

Arrivals::Seat::~Seat()
{
    {
        const std::lock_guard lock(m_arrivals.m_mutex);
        std::erase(m_arrivals.m_seats, this);
    }
    serveWaiting();
}

qint64 Arrivals::Seat::load() const
{
    return m_open.value() + qint64(m_waiting.size());
}

bool Arrivals::Seat::giveAway(const Arrival& arrival)
{
    const std::lock_guard lock(m_arrivals.m_mutex);
    Seat* idlest = this;
    for (Seat* const seat : m_arrivals.m_seats) {
        if (seat->m_socket == m_socket && seat->load() < idlest->load())
            idlest = seat;
    }
    if (idlest == this)
        return false;
    idlest->m_waiting.push_back(arrival);
    idlest->m_bell.ring();
    return true;
}

void Arrivals::Seat::serveWaiting()
{
    std::vector<Arrival> arrived;
    {
        const std::lock_guard lock(m_arrivals.m_mutex);
        arrived.swap(m_waiting);
    }
    for (Arrival& arrival : arrived)
        m_serve(std::move(arrival));
}

} // namespace gatehouse::http
