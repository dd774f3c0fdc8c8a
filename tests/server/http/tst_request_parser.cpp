// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_parser.h"

#include <QtTest/QTest>

using namespace gatehouse::http;
using State = RequestParser::State;

namespace {

const QByteArray whole
    = "POST /a?b=c HTTP/1.1\r\nHost: Example:80\r\nX-One:  1 \r\nContent-Length: 3\r\n\r\nabc";

} // namespace

/// The parser alone, fed in pieces. What is right and wrong in a request stands in tst_http_worker.
class RequestParserTest : public QObject
{
    Q_OBJECT
private:
    Limits m_limits;
    const RequestParser::BodyLimit m_bodyLimit
        = [](const QByteArray& path) { return path == "/big" ? 100 : 10; };

private Q_SLOTS:
    void readsARequestInOnePiece()
    {
        RequestParser parser(m_limits, m_bodyLimit);
        QCOMPARE(parser.consume(whole), whole.size());
        QCOMPARE(parser.state(), State::Complete);
        const auto request = parser.take();
        QCOMPARE(request->method, "POST");
        QCOMPARE(request->path, "/a");
        QCOMPARE(request->query, "b=c");
        QCOMPARE(request->body, "abc");
        QCOMPARE(request->header("host"), "Example:80");
        QCOMPARE(request->header("x-one"), "1");
        QCOMPARE(parser.state(), State::Idle);
    }

    void readsARequestCutAnywhere()
    {
        for (qsizetype cut = 1; cut < whole.size(); ++cut) {
            RequestParser parser(m_limits, m_bodyLimit);
            QCOMPARE(parser.consume(whole.first(cut)), cut);
            QVERIFY(parser.state() == State::Head || parser.state() == State::Body);
            QCOMPARE(parser.consume(whole.sliced(cut)), whole.size() - cut);
            QCOMPARE(parser.state(), State::Complete);
            QCOMPARE(parser.take()->body, "abc");
        }
    }

    void leavesTheNextRequestAlone()
    {
        RequestParser parser(m_limits, m_bodyLimit);
        const QByteArray two = whole + "\r\n" + whole;
        QCOMPARE(parser.consume(two), whole.size());
        QVERIFY(parser.take());
        QCOMPARE(parser.consume(two.sliced(whole.size())), whole.size() + 2);
        QCOMPARE(parser.state(), State::Complete);
    }

    void replacesHostByTheAuthorityOfTheTarget()
    {
        RequestParser parser(m_limits, m_bodyLimit);
        const QByteArray bytes = "GET http://real.example:81/x HTTP/1.1\r\nHost: other\r\n\r\n";
        QCOMPARE(parser.consume(bytes), bytes.size());
        const auto request = parser.take();
        QCOMPARE(request->header("host"), "real.example:81");
        QCOMPARE(request->path, "/x");
    }

    void asksForTheBodyLimitOfThePath_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("at the limit") << QByteArray("/small") << 10 << true;
        QTest::newRow("beyond the limit") << QByteArray("/small") << 11 << false;
        QTest::newRow("another path") << QByteArray("/big") << 100 << true;
        QTest::newRow("beyond that") << QByteArray("/big") << 101 << false;
    }
    void asksForTheBodyLimitOfThePath()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, length);
        QFETCH(bool, isTaken);
        const QByteArray start = "POST " + path + " HTTP/1.1\r\nHost: x\r\n";
        RequestParser fixed(m_limits, m_bodyLimit);
        const QByteArray head
            = start + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n";
        QCOMPARE(fixed.consume(head), head.size());
        QCOMPARE(fixed.state(), isTaken ? State::Body : State::Refused);

        RequestParser chunked(m_limits, m_bodyLimit);
        const QByteArray chunk = start + "Transfer-Encoding: chunked\r\n\r\n"
            + QByteArray::number(length, 16) + "\r\n";
        QCOMPARE(chunked.consume(chunk), chunk.size());
        QCOMPARE(chunked.state(), isTaken ? State::Body : State::Refused);
        if (!isTaken)
            QCOMPARE(chunked.refusal(), Refusal::BodyTooLarge);
    }

    void refusesGarbageBeforeALineIsComplete_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("TLS") << QByteArray::fromHex("160301");
        QTest::newRow("no method") << QByteArray(" /");
        QTest::newRow("no token") << QByteArray("a=b");
        QTest::newRow("endless method") << QByteArray("AAAAAAAAAAAAAAAAA");
        QTest::newRow("line feed") << QByteArray("GET /\n");
    }
    void refusesGarbageBeforeALineIsComplete()
    {
        QFETCH(QByteArray, start);
        RequestParser parser(m_limits, m_bodyLimit);
        QCOMPARE(parser.consume(start), start.size());
        QCOMPARE(parser.state(), State::Refused);
        QCOMPARE(parser.refusal(), Refusal::BadRequest);
        // For good: a right request behind it is not read.
        QCOMPARE(parser.consume(whole), whole.size());
        QCOMPARE(parser.state(), State::Refused);
    }

    void refusesLongLinesAndSectionsBeforeTheirEnd()
    {
        RequestParser line(m_limits, m_bodyLimit);
        QCOMPARE(line.consume("GET /"), qsizetype(5));
        const QByteArray piece(1000, 'a');
        for (int i = 0; i < 9 && line.state() != State::Refused; ++i)
            QCOMPARE(line.consume(piece), piece.size());
        QCOMPARE(line.state(), State::Refused);
        QCOMPARE(line.refusal(), Refusal::LineTooLong);

        RequestParser section(m_limits, m_bodyLimit);
        QVERIFY(section.consume("GET / HTTP/1.1\r\n"));
        const QByteArray field = "X: " + piece + "\r\n";
        for (int i = 0; i < 17 && section.state() != State::Refused; ++i)
            QCOMPARE(section.consume(field), field.size());
        QCOMPARE(section.state(), State::Refused);
        QCOMPARE(section.refusal(), Refusal::HeadersTooLarge);
    }

    void saysOnceThatTheClientWaits()
    {
        RequestParser parser(m_limits, m_bodyLimit);
        QVERIFY(parser.consume(
            "POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"));
        QVERIFY(parser.takeContinue());
        QVERIFY(!parser.takeContinue());
        QCOMPARE(parser.consume("abc"), qsizetype(3));
        QCOMPARE(parser.state(), State::Complete);
    }
};

QTEST_GUILESS_MAIN(RequestParserTest)
#include "tst_request_parser.moc"
