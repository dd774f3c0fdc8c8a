// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/admission.h"
#include "server/http/outbox.h"
#include "server/http/peer.h"
#include "server/http/request_parser.h"
#include "server/http/response.h"
#include "server/http/virtual_socket.h"
#include "server/http/wire.h"

#include <memory>

namespace gatehouse::http {

class Guard;
class GuardListener;

/// One client connection: reads from the wire, parses, has one request at a time handled, sends the
/// answer, and keeps the deadlines. When the peer goes while a handler runs, the wire closes at
/// once and the object stays, silent, until the handler has answered. Destroyed from the event loop
/// only.
class Connection final : public VirtualSocket, private Wire::Events
{
    Q_OBJECT
public:
    Connection(Guard& guard, GuardListener& listener, Admission::Slot slot, Peer peer);
    ~Connection() override;

    [[nodiscard]] Wire::Events& events() { return *this; }
    void start(std::unique_ptr<Wire> wire);

    /// For the handler, once for each request: what it has to answer; null when nothing waits.
    [[nodiscard]] RequestPtr takeRequest();
    /// Ends the request in flight; ignored when there is none.
    void answer(const Response& response);

    /// Acts on deadlines that have passed.
    void sweep(qint64 now);
    /// Closes when idle; otherwise the answer in flight is the last one.
    void drain();
    /// Closes at once.
    void abandon() { closeWire(); }

    // The guard's list.
    [[nodiscard]] Connection* next() const { return m_next; }
    void link(Connection* first);
    void unlink();

private:
    enum class State
    {
        Opening, ///< TLS handshake; QtHttpServer does not know this object yet.
        Waiting, ///< For a request, or the rest of one.
        InFlight, ///< A handler has the request.
        Lingering, ///< Everything is sent; the peer's last bytes are read and dropped.
        Gone
    };

    void wireOpened() override;
    void wireReadable() override;
    void wireWritable() override;
    void wireClosed() override;
    void requestIsRead() override;
    void closeIsRequested() override;

    // connection.cpp: life of the wire
    void closeWire(bool isReset = false);
    void retire();
    void linger();
    void settle();
    [[nodiscard]] bool wantsInput() const;
    [[nodiscard]] bool isCongested() const;
    [[nodiscard]] bool isBetweenRequests() const;
    void watchUnsent();
    void schedule();
    void setDeadline(std::chrono::milliseconds duration);

    // connection_requests.cpp: requests and answers
    void receive(QByteArrayView bytes);
    void proceed();
    [[nodiscard]] qsizetype consume(QByteArrayView bytes);
    void expectMore();
    void dispatch();
    void refuse(Refusal reason);
    void giveUpHandler();
    void append(const Response& response);

    Guard& m_guard;
    GuardListener& m_listener;
    Admission::Slot m_slot;
    const Peer m_peer;
    std::unique_ptr<Wire> m_wire;
    Connection* m_previous = nullptr;
    Connection* m_next = nullptr;

    State m_state = State::Opening;
    bool m_isWireOpen = false;
    bool m_isHandedOver = false;
    bool m_isDispatching = false;
    bool m_isScheduled = false;
    bool m_hasPeerFinished = false;
    bool m_willClose = false; ///< No further request is served.

    RequestParser m_parser;
    RequestParser::State m_seenState = RequestParser::State::Idle; ///< Which deadline is running.
    QByteArray m_pending; ///< Received behind the request in flight.
    RequestPtr m_request;
    Framing m_framing;
    bool m_isHead = false;
    quint64 m_served = 0;
    Outbox m_outbox;

    qint64 m_deadline = 0; ///< Milliseconds of the guard's clock.
    qint64 m_writeDeadline = 0; ///< 0: nothing is unsent.
    qint64 m_discarded = 0;
};

} // namespace gatehouse::http
