// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/arrivals.h"
#include "server/http/limits.h"
#include "server/http/trusted_proxies.h"

#include <QtNetwork/QHostAddress>

#include <array>
#include <atomic>
#include <memory>
#include <optional>

namespace gatehouse::http {

/// Connection counts that all workers of a server share: in total and for each address (an IPv6 /64
/// counts as one). Safe from every thread, without a lock and in fixed memory: addresses share
/// counters, two each, picked by seeded hashes. An address is over its cap only when both are, so
/// the cap always holds and strangers hardly ever collide. A trusted proxy stands for many people:
/// it has the cap of the total only.
class Admission : public std::enable_shared_from_this<Admission>
{
public:
    /// A connection's place; gives it back when it goes.
    class Slot
    {
    public:
        Slot() = default;
        Slot(Slot&& other) noexcept;
        Slot& operator=(Slot&& other) noexcept;
        ~Slot();

        /// Ends with the slot.
        void keep(Arrivals::Place place) { m_place = std::move(place); }

    private:
        friend class Admission;
        std::shared_ptr<Admission> m_admission;
        Arrivals::Place m_place; ///< Goes before what it points into.
        quint32 m_first = 0;
        quint32 m_second = 0;
    };

    explicit Admission(const Limits& limits, TrustedProxies proxies = {});

    /// Empty: one of the caps is reached.
    [[nodiscard]] std::optional<Slot> admit(const QHostAddress& address);
    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] const TrustedProxies& proxies() const { return m_proxies; }
    [[nodiscard]] int connections() const { return m_total.load(std::memory_order_relaxed); }
    [[nodiscard]] Arrivals& arrivals() { return m_arrivals; }

private:
    static constexpr quint32 columns = 1U << 14;
    using Row = std::array<std::atomic<int>, columns>;

    void release(const Slot& slot);

    const Limits m_limits;
    const TrustedProxies m_proxies;
    const quint64 m_seed;
    std::atomic<int> m_total { 0 };
    Row m_first {};
    Row m_second {};
    Arrivals m_arrivals;
};

} // namespace gatehouse::http
