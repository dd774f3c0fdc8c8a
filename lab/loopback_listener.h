// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lab/user_agent.h"

#include <QtNetwork/QTcpServer>

class QTcpSocket;

namespace gatehouse::lab {

/// Waits on 127.0.0.1 for the answer of an authorization that runs in the system's browser (RFC
/// 8252 §7.3). Reads query and form post; for a fragment it answers a page that sends it here.
/// Bounded: 8 connections, 64 KiB and 10 seconds each. Main thread, never waits.
class LoopbackListener final : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackListener(QObject* parent = nullptr);
    ~LoopbackListener() override;

    /// Unavailable: no port.
    [[nodiscard]] core::Result<void> listen();
    void close();
    /// "http://127.0.0.1:PORT/callback"; empty while it does not listen.
    [[nodiscard]] QString redirectUri() const;

Q_SIGNALS:
    void arrived(const gatehouse::lab::BrowserAnswer& answer);

private:
    void take();
    void read(QTcpSocket& socket);
    void answer(QTcpSocket& socket, const QByteArray& head, const QByteArray& body);
    void reply(QTcpSocket& socket, int status, const QByteArray& page);

    QTcpServer m_server;
    int m_open = 0;
};

} // namespace gatehouse::lab
