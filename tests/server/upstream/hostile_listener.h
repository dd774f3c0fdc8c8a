// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace gatehouse::test {

/// Answers every connection on loopback badly, in one manner.
class HostileListener final : public QTcpServer
{
public:
    enum class Manner
    {
        Floods, ///< Content-Length: 1 GiB, and as many bytes as are taken.
        FloodsWithoutLength, ///< Chunks without end.
        IsSilent, ///< Takes the request and says nothing.
        Dawdles, ///< One byte of an answer every 100 ms.
        Redirects, ///< 302 to `location`.
    };

    explicit HostileListener(Manner manner)
        : m_manner(manner)
    {
        if (!listen(QHostAddress(QHostAddress::LocalHost), 0))
            qFatal("the hostile listener cannot listen");
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1/x").arg(serverPort());
    }

    QString location;
    int connections = 0;
    qint64 taken = 0; ///< Bytes of bodies that went out.

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto* const socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { begin(*socket); });
    }

private:
    void begin(QTcpSocket& socket)
    {
        socket.readAll();
        if (socket.property("begun").toBool())
            return;
        socket.setProperty("begun", true);
        const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
        if (m_manner == Manner::Redirects) {
            socket.write("HTTP/1.1 302 Found\r\nLocation: " + location.toUtf8()
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.disconnectFromHost();
        } else if (m_manner == Manner::Dawdles) {
            dawdle(socket);
        } else if (m_manner != Manner::IsSilent) {
            const bool hasLength = m_manner == Manner::Floods;
            socket.write(head
                + (hasLength ? "Content-Length: 1073741824\r\n\r\n"
                             : "Transfer-Encoding: chunked\r\n\r\n"));
            connect(&socket, &QTcpSocket::bytesWritten, &socket,
                [this, &socket](qint64 count) { flood(socket, count); });
        }
    }
    /// The next piece once the last is with the kernel: an unbounded reader would take it all.
    void flood(QTcpSocket& socket, qint64 count)
    {
        taken += count;
        if (socket.bytesToWrite() > 0 || taken >= (1LL << 30))
            return;
        static const QByteArray piece(65536, ' ');
        socket.write(m_manner == Manner::Floods ? piece : QByteArray("10000\r\n" + piece + "\r\n"));
    }
    void dawdle(QTcpSocket& socket)
    {
        auto* const timer = new QTimer(&socket);
        connect(timer, &QTimer::timeout, &socket, [&socket, at = 0]() mutable {
            static const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
                                             "Content-Length: 1000\r\n\r\n"
                + QByteArray(1000, 'x');
            socket.write(answer.mid(at++, 1));
        });
        timer->start(100);
    }

    Manner m_manner;
};

} // namespace gatehouse::test
