// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/raw_client.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QDeadlineTimer>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse::http::test {

namespace {

bool waitUntil(int descriptor, short event, std::chrono::milliseconds timeout)
{
    // poll() would wait for nobody.
    if (descriptor < 0)
        return false;
    pollfd entry { descriptor, event, 0 };
    return ::poll(&entry, 1, static_cast<int>(timeout.count())) > 0;
}

} // namespace

RawClient::RawClient(quint16 port, int receiveBuffer)
{
    m_descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0)
        ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

bool RawClient::send(const QByteArray& bytes, std::chrono::milliseconds timeout)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        if (!waitUntil(m_descriptor, POLLOUT, timeout))
            return false;
        const auto count = ::send(m_descriptor, bytes.constData() + sent,
            static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count < 0 && errno != EAGAIN)
            return false;
        sent += qMax<qsizetype>(count, 0);
    }
    return true;
}

void RawClient::finishSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void RawClient::reset()
{
    const linger abrupt { 1, 0 };
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
    close();
}

void RawClient::close()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

bool RawClient::receive(QByteArray& into, std::chrono::milliseconds timeout)
{
    m_end = End::Open;
    if (!waitUntil(m_descriptor, POLLIN, timeout))
        return false;
    char buffer[65536];
    const auto count = ::recv(m_descriptor, buffer, sizeof buffer, 0);
    if (count <= 0) {
        m_end = count == 0 ? End::Closed : End::Reset;
        return false;
    }
    into.append(buffer, count);
    return true;
}

QByteArray RawClient::readAll(std::chrono::milliseconds silence)
{
    QByteArray all;
    while (receive(all, silence)) { }
    return all;
}

QByteArray RawClient::readAnswers(int count, bool isHead)
{
    QByteArray all;
    QDeadlineTimer deadline(5000);
    while (static_cast<int>(answersIn(all, isHead).size()) < count) {
        const std::chrono::milliseconds left(deadline.remainingTime());
        if (!receive(all, left))
            break;
    }
    return all;
}

QByteArray Answer::header(const QByteArray& name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).toLower() == name)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

std::vector<Answer> answersIn(const QByteArray& stream, bool isHead)
{
    std::vector<Answer> answers;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = stream.indexOf("\r\n\r\n", at);
        if (end < 0 || stream.mid(at, 9) != "HTTP/1.1 ")
            return answers;
        Answer answer;
        answer.head = stream.mid(at, end - at);
        answer.status = stream.mid(at + 9, 3).toInt();
        const qsizetype length = isHead ? 0 : answer.header("content-length").toLongLong();
        at = end + 4;
        if (stream.size() - at < length)
            return answers;
        answer.body = stream.mid(at, length);
        at += length;
        answers.push_back(answer);
    }
}

QByteArray statusesIn(const QByteArray& stream, bool isHead)
{
    QByteArrayList statuses;
    for (const Answer& answer : answersIn(stream, isHead))
        statuses.append(QByteArray::number(answer.status));
    return statuses.join(' ');
}

} // namespace gatehouse::http::test
