// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/peer.h"
#include "server/http/poller.h"

#include <array>
#include <atomic>
#include <functional>
#include <utility>

namespace gatehouse::http {

/// Shares the connections of a listening socket among its workers. Which worker wakes up first is
/// chance, and on a busy machine it is the same one every time: all connections of a client would
/// end up in one thread while the others have nothing to do. So the worker with the fewest
/// connections serves, whoever accepted. Safe from every thread, without a lock and in fixed
/// memory.
class Arrivals
{
    struct Desk;

public:
    /// Counts a connection for the worker that serves it, from its acceptance to its end.
    class Place
    {
    public:
        Place() = default;
        Place(Place&& other) noexcept;
        Place& operator=(Place&& other) noexcept;
        ~Place();

    private:
        friend class Arrivals;
        explicit Place(Desk* desk);

        Desk* m_desk = nullptr;
    };

    /// A connection that was accepted and is not served yet.
    struct Arrival
    {
        int descriptor = -1;
        Peer peer {};
        Place place {};
    };
    using Server = std::function<void(Arrival)>;

    /// A worker's part in one listening socket. Made, used and destroyed in the worker's thread;
    /// `arrivals` and `poller` outlive it.
    class Seat final : private Poller::Target
    {
    public:
        /// `descriptor`: the worker's duplicate of the socket. `serve` takes what this worker is to
        /// serve, in this thread.
        Seat(Arrivals& arrivals, Poller& poller, int descriptor, Server serve);
        ~Seat();
        Seat(const Seat&) = delete;
        Seat& operator=(const Seat&) = delete;

        /// Served here, or by the socket's worker with the fewest connections.
        void arrived(Arrival arrival);
        /// Serves what is waiting; no other worker sends anything any more.
        void leave();

    private:
        void polled(quint32 events) override;
        [[nodiscard]] Desk& idlest() const;
        void serveWaiting(Desk& desk);

        Arrivals& m_arrivals;
        Poller& m_poller;
        Server m_serve;
        Desk* m_desk; ///< Null: all are taken, so this worker keeps what it accepts.
    };

    Arrivals() = default;
    /// When the last worker has gone.
    ~Arrivals();
    Arrivals(const Arrivals&) = delete;
    Arrivals& operator=(const Arrivals&) = delete;

private:
    struct Waiting;
    /// What others may touch of a seat. Never used twice, so that nothing that comes late reaches a
    /// stranger.
    struct Desk
    {
        std::atomic<quint64> socket { 0 }; ///< Its inode; 0: free.
        std::atomic<bool> isTaken { false };
        std::atomic<int> load { 0 };
        std::atomic<Waiting*> newest { nullptr };
        int bell = -1; ///< eventfd(2); closed with all of this.
    };
    static constexpr int mostDesks = 256;

    [[nodiscard]] Desk* claimDesk(quint64 socket);

    std::array<Desk, mostDesks> m_desks {};
};

} // namespace gatehouse::http
