// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/admission.h"

#include "server/http/http_worker.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QHashFunctions>
#include <QtCore/QRandomGenerator>

#include <utility>

namespace gatehouse::http {

namespace {

/// Takes one if fewer than `cap` are taken.
bool take(std::atomic<int>& counter, int cap)
{
    if (counter.fetch_add(1, std::memory_order_relaxed) < cap)
        return true;
    counter.fetch_sub(1, std::memory_order_relaxed);
    return false;
}

/// Hash of what counts as one peer. One /64 is one customer: it can use any of its 2^64 addresses.
size_t hashOf(const QHostAddress& address, size_t seed)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return qHash(v4, seed);
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return qHash(QByteArrayView(reinterpret_cast<const char*>(v6.c), 8), seed);
}

} // namespace

Admission::Slot::Slot(Slot&& other) noexcept
    : m_admission(std::move(other.m_admission))
    , m_place(std::move(other.m_place))
    , m_first(other.m_first)
    , m_second(other.m_second)
{
}

Admission::Slot& Admission::Slot::operator=(Slot&& other) noexcept
{
    std::swap(m_admission, other.m_admission);
    std::swap(m_place, other.m_place);
    std::swap(m_first, other.m_first);
    std::swap(m_second, other.m_second);
    return *this;
}

Admission::Slot::~Slot()
{
    if (m_admission)
        m_admission->release(*this);
}

// The seed is no secret that protects anybody: it only must not be guessable from outside, so Qt's
// generator will do and no RandomSource is asked for.
Admission::Admission(const Limits& limits, TrustedProxies proxies)
    : m_limits(limits)
    , m_proxies(std::move(proxies))
    , m_seed(QRandomGenerator::system()->generate64())
{
}

std::optional<Admission::Slot> Admission::admit(const QHostAddress& address)
{
    const size_t hash = hashOf(address, static_cast<size_t>(m_seed));
    const auto first = static_cast<quint32>(hash) % columns;
    const auto second = static_cast<quint32>(qHash(hash, static_cast<size_t>(~m_seed))) % columns;
    if (!take(m_total, m_limits.connections))
        return std::nullopt;
    const bool isFirstOver
        = m_first[first].fetch_add(1, std::memory_order_relaxed) >= m_limits.connectionsPerAddress;
    const bool isSecondOver = m_second[second].fetch_add(1, std::memory_order_relaxed)
        >= m_limits.connectionsPerAddress;
    Slot slot;
    slot.m_admission = shared_from_this();
    slot.m_first = first;
    slot.m_second = second;
    // Going out of scope gives all three counts back.
    if (isFirstOver && isSecondOver && !m_proxies.isTrusted(address))
        return std::nullopt;
    return slot;
}

void Admission::release(const Slot& slot)
{
    m_first[slot.m_first].fetch_sub(1, std::memory_order_relaxed);
    m_second[slot.m_second].fetch_sub(1, std::memory_order_relaxed);
    m_total.fetch_sub(1, std::memory_order_relaxed);
}

std::shared_ptr<Admission> makeAdmission(const Limits& limits, TrustedProxies proxies)
{
    return std::make_shared<Admission>(limits, std::move(proxies));
}

} // namespace gatehouse::http
