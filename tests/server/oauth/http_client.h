// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace gatehouse::test {

/// An answer as it came over the socket.
struct Answer
{
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers {}; ///< Names in lower case.
    QByteArray body {};

    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const auto& [key, value] : headers) {
            if (key == name)
                return value;
        }
        return {};
    }
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString error() const { return json().value(QStringLiteral("error")).toString(); }
    [[nodiscard]] QByteArray text(const char* member) const
    {
        return json().value(QLatin1StringView(member)).toString().toUtf8();
    }
};

using Fields = std::vector<std::pair<QByteArray, QByteArray>>;

/// Plain requests over plain sockets, so that nothing between hides what the server sent. Every
/// request has a connection of its own and all of them are under way at once.
class HttpClient
{
public:
    quint16 port = 0;
    std::function<void(const QByteArray&)> onRequest {}; ///< Told the bytes of each.
    std::function<void(const QByteArray&)> onAnswer {};

    [[nodiscard]] static QByteArray encoded(const Fields& fields)
    {
        QByteArray body;
        for (const auto& [name, value] : fields)
            body += (body.isEmpty() ? "" : "&")
                + QByteArray(name.toPercentEncoding() + '=' + value.toPercentEncoding());
        return body;
    }
    [[nodiscard]] static QByteArray basic(const QByteArray& id, const QByteArray& secret)
    {
        return "Basic "
            + QByteArray(id.toPercentEncoding() + ':' + secret.toPercentEncoding()).toBase64();
    }
    [[nodiscard]] static QByteArray request(const QByteArray& method, const QByteArray& target,
        const Fields& headers, const QByteArray& body)
    {
        QByteArray text
            = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        for (const auto& [name, value] : headers)
            text += name + ": " + value + "\r\n";
        if (method == "POST")
            text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return text + "\r\n" + body;
    }

    [[nodiscard]] Answer get(const QByteArray& target, const Fields& headers = {}) const
    {
        return send({ request("GET", target, headers, {}) }).front();
    }
    /// A form without client authentication in the header.
    [[nodiscard]] Answer post(
        const QByteArray& target, const Fields& form, Fields headers = {}) const
    {
        return send({ formRequest(target, form, std::move(headers)) }).front();
    }
    [[nodiscard]] static QByteArray formRequest(
        const QByteArray& target, const Fields& form, Fields headers = {})
    {
        headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
        return request("POST", target, headers, encoded(form));
    }

    [[nodiscard]] std::vector<Answer> send(const std::vector<QByteArray>& requests) const
    {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        size_t open = requests.size();
        for (const QByteArray& bytes : requests) {
            if (onRequest)
                onRequest(bytes);
            QTcpSocket* const socket = sockets.emplace_back(std::make_unique<QTcpSocket>()).get();
            QObject::connect(
                socket, &QTcpSocket::connected, socket, [socket, bytes] { socket->write(bytes); });
            QObject::connect(socket, &QTcpSocket::disconnected, &loop, [&loop, &open] {
                if (--open == 0)
                    loop.quit();
            });
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        }
        loop.exec();
        std::vector<Answer> answers;
        for (const auto& socket : sockets) {
            const QByteArray bytes = socket->readAll();
            if (onAnswer)
                onAnswer(bytes);
            answers.push_back(parse(bytes));
        }
        return answers;
    }

private:
    [[nodiscard]] static Answer parse(const QByteArray& bytes)
    {
        Answer answer;
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return answer;
        auto lines = bytes.left(end).split('\n');
        answer.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray& line : lines) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.emplace_back(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        answer.body = bytes.mid(end + 4);
        return answer;
    }
};

} // namespace gatehouse::test
