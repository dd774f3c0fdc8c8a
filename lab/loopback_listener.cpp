// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/loopback_listener.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace gatehouse::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostConnections = 8;
constexpr qsizetype mostBytes = 64 * 1024;
constexpr auto longestWait = std::chrono::seconds(10);

struct LoopbackTexts
{
    Q_DECLARE_TR_FUNCTIONS(LoopbackTexts)
};

QByteArray page(const QString& text, const QByteArray& script = {})
{
    return "<!doctype html><meta charset=\"utf-8\"><title>Gatehouse</title><p>"
        + text.toHtmlEscaped().toUtf8() + "</p>" + script;
}

/// The browser keeps a fragment to itself; this hands it on, marked so that it is known as one.
QByteArray fragmentPage()
{
    return page(LoopbackTexts::tr("The answer was empty."),
        "<script>if(location.hash.length>1)"
        "location.replace('/callback?lab_channel=fragment&'+location.hash.slice(1))</script>");
}

qsizetype contentLength(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == "content-length")
            return line.sliced(colon + 1).trimmed().toLongLong();
    }
    return 0;
}

} // namespace

LoopbackListener::LoopbackListener(QObject* parent)
    : QObject(parent)
{
    m_server.setMaxPendingConnections(mostConnections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::take);
}

LoopbackListener::~LoopbackListener() = default;

core::Result<void> LoopbackListener::listen()
{
    if (m_server.isListening() || m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        return {};
    return core::failure(core::ErrorKind::Unavailable, m_server.errorString());
}

void LoopbackListener::close()
{
    m_server.close();
}

QString LoopbackListener::redirectUri() const
{
    return m_server.isListening() ? u"http://127.0.0.1:%1/callback"_s.arg(m_server.serverPort())
                                  : QString();
}

void LoopbackListener::take()
{
    while (QTcpSocket* const socket = m_server.nextPendingConnection()) {
        if (m_open >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_open;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(longestWait, socket, &QTcpSocket::abort);
    }
}

void LoopbackListener::read(QTcpSocket& socket)
{
    const QByteArray text = socket.peek(mostBytes + 1);
    const qsizetype end = text.indexOf("\r\n\r\n");
    if (text.size() > mostBytes)
        return reply(socket, 413, page(LoopbackTexts::tr("The answer is too large.")));
    if (end < 0)
        return;
    const QByteArray head = text.first(end);
    const qsizetype length = contentLength(head);
    if (length < 0 || length > mostBytes)
        return reply(socket, 413, page(LoopbackTexts::tr("The answer is too large.")));
    if (text.size() < end + 4 + length)
        return;
    answer(socket, head, text.mid(end + 4, length));
}

void LoopbackListener::answer(QTcpSocket& socket, const QByteArray& head, const QByteArray& body)
{
    const QByteArrayList words = head.split('\r').first().split(' ');
    const QByteArray target = words.value(1);
    const QByteArray base = "/callback";
    const bool isPost = words.value(0) == "POST";
    auto found = answerAt(target, base);
    if (words.size() != 3 || (!isPost && words.value(0) != "GET") || !found)
        return reply(socket, 404, page(LoopbackTexts::tr("There is nothing here.")));
    if (isPost) {
        found->channel = "form_post";
        found->parameters = decodedFields(body);
    } else if (!found->parameters.empty() && found->parameters.front().first == "lab_channel") {
        found->parameters.erase(found->parameters.begin());
        found->channel = "fragment";
    }
    if (found->parameters.empty())
        return reply(socket, 200, fragmentPage());
    reply(socket, 200,
        page(LoopbackTexts::tr("Done. You can close this page and go back to Gatehouse.")));
    found->address = "http://127.0.0.1:" + QByteArray::number(m_server.serverPort()) + target;
    Q_EMIT arrived(*found);
}

void LoopbackListener::reply(QTcpSocket& socket, int status, const QByteArray& text)
{
    // One request a connection: what else comes on it is not looked at.
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    socket.write("HTTP/1.1 " + QByteArray::number(status)
        + " \r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(text.size()) + "\r\n\r\n" + text);
    socket.disconnectFromHost();
}

} // namespace gatehouse::lab
