// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/http/admission.h"
#include "server/http/counters.h"
#include "server/http/poller.h"
#include "server/http/request_numbers.h"
#include "server/http/request_parser.h"
#include "server/http/response_writer.h"
#include "server/http/tap.h"

#include <QtCore/QBasicTimer>

#include <array>
#include <memory>

namespace gatehouse::http {

class Connection;

/// What all connections of one worker share: clock, limits, poller, counters, and the list that the
/// deadline sweep walks. Made, used and destroyed in the worker's thread.
class Guard final : public QObject
{
    Q_OBJECT
public:
    Guard(std::shared_ptr<Admission> admission, Counters& counters,
        RequestParser::BodyLimit bodyLimit, QObject* parent = nullptr);
    ~Guard() override;

    [[nodiscard]] const Limits& limits() const { return m_admission->limits(); }
    [[nodiscard]] Admission& admission() { return *m_admission; }
    [[nodiscard]] Counters& counters() { return m_counters; }
    [[nodiscard]] Poller& poller() { return m_poller; }
    [[nodiscard]] ResponseWriter& writer() { return m_writer; }
    [[nodiscard]] const RequestParser::BodyLimit& bodyLimit() const { return m_bodyLimit; }
    [[nodiscard]] qint64 now() const { return m_clock.monotonicMs(); }
    [[nodiscard]] RequestNumbers& numbers() { return m_numbers; }

    /// Null: nobody watches.
    void setTap(Tap* tap) { m_tap = tap; }
    /// Tells the tap of bytes that became no request.
    void noteRefusal(Refusal reason, const Peer& peer);

    /// Room to receive into; one for all, since only one connection reads at a time.
    using Buffer = std::array<char, 16 * 1024>;
    [[nodiscard]] Buffer& buffer() { return m_buffer; }

    /// The connection whose request QtHttpServer reads at the moment; its handler asks once.
    void setCurrent(Connection* connection) { m_current = connection; }
    [[nodiscard]] Connection* takeCurrent() { return std::exchange(m_current, nullptr); }

    void enter(Connection& connection);
    void leave(Connection& connection);

    [[nodiscard]] bool isDraining() const { return m_isDraining; }
    void drain();
    /// Closes every connection at once; handlers that still run will answer into the void.
    void abandon();

Q_SIGNALS:
    /// While draining: the last connection is gone. Once, and from the event loop.
    void emptied();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    template <typename Action>
    void forEach(Action action);
    void announceIfEmpty();

    core::SystemClock m_clock;
    std::shared_ptr<Admission> m_admission; ///< Shared with the other workers.
    Counters& m_counters;
    RequestParser::BodyLimit m_bodyLimit;
    Poller m_poller;
    ResponseWriter m_writer;
    QBasicTimer m_sweep;
    Connection* m_first = nullptr;
    Connection* m_current = nullptr;
    Tap* m_tap = nullptr;
    RequestNumbers m_numbers;
    bool m_isDraining = false;
    bool m_isAnnounced = false;
    Buffer m_buffer {};
};

} // namespace gatehouse::http
