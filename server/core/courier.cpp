// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/courier.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>

namespace gatehouse::core {

struct Courier::Parcel
{
    Delivery delivery;
    Parcel* next = nullptr;
};

Courier::Courier(QObject* parent)
    : QObject(parent)
    , m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
    , m_listener(QSocketNotifier::Read)
{
    if (m_bell < 0)
        qFatal("no eventfd: %s", std::strerror(errno));
    connect(&m_listener, &QSocketNotifier::activated, this, &Courier::deliver);
    m_listener.setSocket(m_bell);
    m_listener.setEnabled(true);
}

Courier::~Courier()
{
    m_listener.setEnabled(false);
    ::close(m_bell);
    Parcel* parcel = m_newest.exchange(nullptr, std::memory_order_acquire);
    while (parcel) {
        const std::unique_ptr<Parcel> dropped(parcel);
        parcel = dropped->next;
    }
}

void Courier::hand(Delivery delivery)
{
    auto parcel = std::make_unique<Parcel>();
    parcel->delivery = std::move(delivery);
    Parcel* const raw = parcel.release();
    Parcel* newest = m_newest.load(std::memory_order_relaxed);
    do
        raw->next = newest;
    while (!m_newest.compare_exchange_weak(
        newest, raw, std::memory_order_release, std::memory_order_relaxed));
    // Only the first of a batch rings; the rest ride along.
    const bool isFirst = !newest;
    if (isFirst && ::eventfd_write(m_bell, 1) != 0)
        qFatal("the bell is broken: %s", std::strerror(errno));
}

Courier::Parcel* Courier::takeOldestFirst()
{
    Parcel* newestFirst = m_newest.exchange(nullptr, std::memory_order_acquire);
    Parcel* oldestFirst = nullptr;
    while (newestFirst) {
        Parcel* const next = newestFirst->next;
        newestFirst->next = std::exchange(oldestFirst, newestFirst);
        newestFirst = next;
    }
    return oldestFirst;
}

void Courier::deliver()
{
    // Silence first: whoever hands over from here on rings again.
    eventfd_t rung = 0;
    ::eventfd_read(m_bell, &rung);
    Parcel* parcel = takeOldestFirst();
    while (parcel) {
        const std::unique_ptr<Parcel> current(parcel);
        parcel = current->next;
        current->delivery();
    }
}

} // namespace gatehouse::core
