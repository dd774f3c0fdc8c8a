// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/bell.h"
#include "server/http/counters.h"
#include "server/http/peer.h"

#include <functional>
#include <mutex>
#include <vector>

namespace gatehouse::http {

/// A connection that was accepted and is not served yet.
struct Arrival
{
    int descriptor = -1;
    Peer peer {};
};

/// Shares the connections of a listening socket among its workers. Which worker wakes up first is
/// chance, and on a busy machine it is the same one every time: all connections of a client would
/// end up in one thread while the others have nothing to do. So the worker with the fewest
/// connections serves, whoever accepted. A lock for each connection, none for a request.
class Arrivals
{
public:
    /// A worker's place at one listening socket. Made, used and destroyed in the worker's thread.
    class Seat
    {
    public:
        /// `descriptor`: the worker's duplicate of the socket. `open`: the worker's connections
        /// now. `serve` takes what other workers accepted, in this thread.
        Seat(Arrivals& arrivals, int descriptor, const Counter& open,
            std::function<void(Arrival)> serve);
        /// What is still waiting is served first.
        ~Seat();
        Seat(const Seat&) = delete;
        Seat& operator=(const Seat&) = delete;

        /// True: another worker of the socket has fewer connections and serves it now.
        [[nodiscard]] bool giveAway(const Arrival& arrival);

    private:
        friend class Arrivals;
        [[nodiscard]] qint64 load() const; // under the lock
        void serveWaiting();

        Arrivals& m_arrivals;
        const quint64 m_socket;
        const Counter& m_open;
        std::function<void(Arrival)> m_serve;
        std::vector<Arrival> m_waiting; // guarded by Arrivals::m_mutex
        core::Bell m_bell;
    };

private:
    std::mutex m_mutex;
    std::vector<Seat*> m_seats; // guarded by m_mutex
};

} // namespace gatehouse::http
