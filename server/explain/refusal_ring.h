// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <array>
#include <atomic>
#include <optional>

namespace gatehouse::explain {

/// The last refusals of a server, for whoever has a request number. Shared by its workers: a slot
/// is taken and given back by atomic exchanges, so nobody waits; while one thread looks at a step
/// another may miss it. In memory only, gone with the server.
class RefusalRing
{
public:
    static constexpr size_t capacity = 1000;

    RefusalRing() = default;
    ~RefusalRing();
    RefusalRing(const RefusalRing&) = delete;
    RefusalRing& operator=(const RefusalRing&) = delete;

    /// Any thread. The oldest makes room.
    void keep(trace::Step step);
    /// Any thread. `request`: a request number as pages and logs show it.
    [[nodiscard]] std::optional<trace::Step> find(const QByteArray& request);

private:
    void putBack(std::atomic<trace::Step*>& slot, trace::Step* step);

    std::array<std::atomic<trace::Step*>, capacity> m_slots {};
    std::atomic<size_t> m_next { 0 };
};

} // namespace gatehouse::explain
