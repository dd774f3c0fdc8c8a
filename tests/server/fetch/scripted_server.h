// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayList>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>

#include <functional>

namespace gatehouse::test {

/// An HTTP or HTTPS server on loopback that says what the test wants: `answer` gets the whole
/// request and gives the bytes to send; nothing: it stays silent. Every answer ends the connection.
class ScriptedServer final : public QTcpServer
{
public:
    ScriptedServer()
    {
        if (!listen(QHostAddress(QHostAddress::LocalHost), 0))
            qFatal("the scripted server cannot listen");
    }

    [[nodiscard]] static QByteArray response(const QByteArray& status, const QByteArray& type,
        const QByteArray& body, const QByteArray& headers = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + headers
            + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
            + body;
    }
    [[nodiscard]] static QByteArray json(const QByteArray& body)
    {
        return response("200 OK", "application/json", body);
    }
    [[nodiscard]] QString url(const QString& path, const QString& host = {}) const
    {
        const QString scheme
            = tls.isNull() ? QStringLiteral("http://") : QStringLiteral("https://");
        return QString(scheme + (host.isEmpty() ? QStringLiteral("127.0.0.1") : host)
            + QStringLiteral(":%1").arg(serverPort()) + path);
    }

    std::function<QByteArray(const QByteArray&)> answer
        = [](const QByteArray&) { return json("{}"); };
    QSslConfiguration tls {}; ///< Set: HTTPS.
    QByteArrayList requests {};

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto* const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        if (!tls.isNull()) {
            socket->setSslConfiguration(tls);
            socket->startServerEncryption();
        }
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { serve(*socket); });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void serve(QSslSocket& socket)
    {
        const QByteArray sofar = socket.property("request").toByteArray() + socket.readAll();
        socket.setProperty("request", sofar);
        const qsizetype end = sofar.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const qsizetype field = sofar.toLower().indexOf("content-length: ");
        const qsizetype length = field < 0
            ? 0
            : sofar.mid(field + 16, sofar.indexOf('\r', field) - field - 16).toLongLong();
        if (sofar.size() < end + 4 + length)
            return;
        requests.append(sofar);
        const QByteArray bytes = answer(sofar);
        if (bytes.isEmpty())
            return;
        socket.write(bytes);
        socket.disconnectFromHost();
    }
};

} // namespace gatehouse::test
