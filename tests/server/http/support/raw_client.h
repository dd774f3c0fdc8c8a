// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <chrono>
#include <vector>

namespace gatehouse::http::test {

/// A blocking TCP client that sends exactly the bytes it is told to. Loopback only.
class RawClient
{
public:
    enum class End
    {
        Open,
        Closed,
        Reset
    };

    /// `receiveBuffer` > 0 makes the kernel take less on our behalf, to play a slow reader.
    explicit RawClient(quint16 port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }
    /// False: the peer does not take any more (closed, or `timeout` without progress).
    bool send(const QByteArray& bytes, std::chrono::milliseconds timeout = std::chrono::seconds(5));
    void finishSending();
    /// Closes with a reset instead of a regular end.
    void reset();
    void close();

    /// What arrives until the peer closes or nothing came for `silence`.
    QByteArray readAll(std::chrono::milliseconds silence = std::chrono::milliseconds(150));
    /// What arrives until `count` complete answers are there, the peer closes, or five seconds have
    /// passed.
    QByteArray readAnswers(int count, bool isHead = false);
    /// How the last read ended.
    [[nodiscard]] End end() const { return m_end; }

private:
    bool receive(QByteArray& into, std::chrono::milliseconds timeout);

    int m_descriptor = -1;
    End m_end = End::Open;
};

/// One answer taken apart; header names in lower case.
struct Answer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// The answers in a byte stream, interim ones (100) included. A last, incomplete one is left out.
std::vector<Answer> answersIn(const QByteArray& stream, bool isHead = false);
/// Their status codes, for comparing: "200 404".
QByteArray statusesIn(const QByteArray& stream, bool isHead = false);

} // namespace gatehouse::http::test
