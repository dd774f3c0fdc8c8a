// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/courier.h"

#include <memory>
#include <utility>

namespace gatehouse::core {

struct Courier::Parcel
{
    Delivery delivery;
    Parcel* next = nullptr;
};

Courier::Courier()
    : m_bell([this] { deliver(); })
{
}

Courier::~Courier()
{
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
    if (!newest)
        m_bell.ring();
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
    Parcel* parcel = takeOldestFirst();
    while (parcel) {
        const std::unique_ptr<Parcel> current(parcel);
        parcel = current->next;
        current->delivery();
    }
}

} // namespace gatehouse::core
