// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/refusal_ring.h"

#include <memory>
#include <utility>

namespace gatehouse::explain {

RefusalRing::~RefusalRing()
{
    for (auto& slot : m_slots)
        delete slot.exchange(nullptr);
}

void RefusalRing::keep(trace::Step step)
{
    auto kept = std::make_unique<trace::Step>(std::move(step));
    const size_t at = m_next.fetch_add(1, std::memory_order_relaxed) % capacity;
    delete m_slots[at].exchange(kept.release(), std::memory_order_acq_rel);
}

void RefusalRing::putBack(std::atomic<trace::Step*>& slot, trace::Step* step)
{
    trace::Step* empty = nullptr;
    // A newer one came while this one was looked at: it has the place now.
    if (!slot.compare_exchange_strong(empty, step, std::memory_order_acq_rel))
        delete step;
}

std::optional<trace::Step> RefusalRing::find(const QByteArray& request)
{
    for (auto& slot : m_slots) {
        trace::Step* const step = slot.exchange(nullptr, std::memory_order_acq_rel);
        if (!step)
            continue;
        std::optional<trace::Step> found;
        if (step->request == request)
            found = *step;
        putBack(slot, step);
        if (found)
            return found;
    }
    return std::nullopt;
}

} // namespace gatehouse::explain
