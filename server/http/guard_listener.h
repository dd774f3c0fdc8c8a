// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/http/arrivals.h"
#include "server/http/poller.h"

#include <QtCore/QBasicTimer>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include <memory>
#include <optional>

namespace gatehouse::http {

class Connection;
class Guard;

/// The server that QtHttpServer is bound to: accepts real connections within the caps and hands out
/// virtual sockets. Accepts by itself, a few connections for each wake-up: Qt would take all that
/// wait, and hand none of it to the worker that has the fewest (Arrivals).
class GuardListener final : public QTcpServer, private Poller::Target
{
    Q_OBJECT
public:
    GuardListener(Guard& guard, std::optional<QSslConfiguration> tls);
    ~GuardListener() override;

    /// Takes over a listening descriptor; closes it when it cannot be used.
    [[nodiscard]] core::Result<void> adopt(int descriptor);
    /// Gives the descriptor up; connections go on.
    void stop();
    /// The connection is open: QtHttpServer may have its virtual socket.
    void handOver(Connection& connection);

    QTcpSocket* nextPendingConnection() override;

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void polled(quint32 events) override;
    void serve(Arrivals::Arrival arrival);
    void acceptFailed(int error);
    void refuse(int descriptor);

    Guard& m_guard;
    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<Arrivals::Seat> m_seat; ///< While it accepts.
    int m_polled = -1; ///< The listening descriptor while it is in the poller.
    QBasicTimer m_pause;
};

} // namespace gatehouse::http
