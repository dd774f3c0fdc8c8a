// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtNetwork/QTcpSocket>

namespace gatehouse::http {

/// The socket that QtHttpServer believes in. It has no descriptor: it gives out one canonical
/// request at a time, which our guard made, and swallows whatever QtHttpServer writes, because
/// answers leave through the connection itself. "Connected" until finish(), however early the peer
/// leaves: QtHttpServer 6.4 deletes a socket under its pending handler otherwise.
class VirtualSocket : public QTcpSocket
{
    Q_OBJECT
public:
    VirtualSocket(const QHostAddress& peer, quint16 port, QObject* parent);
    ~VirtualSocket() override;

    void disconnectFromHost() override;
    void close() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    [[nodiscard]] qintptr socketDescriptor() const override { return -1; }

protected:
    /// Lets QtHttpServer read this request; its handler usually runs before this returns.
    void offer(const QByteArray& method, const QByteArray& path);
    /// Tells QtHttpServer that the connection has ended; it deletes the socket from the event loop.
    void finish();

    /// QtHttpServer is about to read the request, and will call its handler next.
    virtual void requestIsRead() = 0;
    /// QtHttpServer's own parser was unhappy, or it wants to close.
    virtual void closeIsRequested() = 0;

    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_canonical;
    qint64 m_read = 0;
};

} // namespace gatehouse::http
