// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response_writer.h"

#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::http;

namespace {

class FixedClock final : public core::Clock
{
public:
    [[nodiscard]] qint64 now() const override { return second; }
    [[nodiscard]] qint64 monotonicMs() const override { return second * 1000; }

    qint64 second = 784'111'777;
};

} // namespace

/// The bytes of an answer.
class ResponseWriterTest : public QObject
{
    Q_OBJECT
private:
    FixedClock m_clock;

    QByteArray written(const Response& response, ResponseWriter::Exchange exchange = {}) const
    {
        ResponseWriter writer(m_clock);
        QByteArray out;
        writer.write(response, exchange, out);
        return out;
    }

private Q_SLOTS:
    void writesAWholeAnswer()
    {
        Response response = Response::text(201, "body");
        response.set("X-A", "1").set("Set-Cookie", "a").set("Set-Cookie", "b");
        QCOMPARE(written(response),
            "HTTP/1.1 201 Created\r\nContent-Type: text/plain; charset=utf-8\r\nX-A: "
            "1\r\nSet-Cookie: a\r\n"
            "Set-Cookie: b\r\nContent-Length: 4\r\nDate: Sun, 06 Nov 1994 08:49:37 "
            "GMT\r\n\r\nbody");
    }

    void makesTheDateOnceASecond()
    {
        ResponseWriter writer(m_clock);
        QByteArray out;
        writer.write(Response::empty(200), {}, out);
        ++m_clock.second;
        writer.write(Response::empty(200), {}, out);
        --m_clock.second;
        QCOMPARE(out.count("08:49:37"), 1);
        QCOMPARE(out.count("08:49:38"), 1);
    }

    void countsTheBodyOfAHeadAnswerWithoutSendingIt()
    {
        const QByteArray out = written(Response::text(200, "body"), { .isHead = true });
        QVERIFY(out.contains("Content-Length: 4\r\n"));
        QVERIFY(out.endsWith("\r\n\r\n"));
    }

    void sendsNoBodyWhereNoneMayBe_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("204") << 204;
        QTest::newRow("304") << 304;
    }
    void sendsNoBodyWhereNoneMayBe()
    {
        QFETCH(int, status);
        const QByteArray out = written(Response::text(status, "body"));
        QVERIFY(!out.contains("Content-Length"));
        QVERIFY(!out.contains("Content-Type"));
        QVERIFY(out.endsWith("\r\n\r\n"));
    }

    void saysWhatHappensToTheConnection()
    {
        const Response response = Response::empty(200);
        QVERIFY(!written(response).contains("Connection"));
        QVERIFY(written(response, { .willClose = true }).contains("Connection: close\r\n"));
        QVERIFY(written(response, { .isHttp10 = true }).contains("Connection: keep-alive\r\n"));
        QVERIFY(written(response, { .isHttp10 = true, .willClose = true })
                    .contains("Connection: close\r\n"));
    }

    void dropsFieldsThatCouldBreakALine_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("CR LF") << QByteArray("X-A") << QByteArray("a\r\nEvil: 1");
        QTest::newRow("LF") << QByteArray("X-A") << QByteArray("a\nEvil: 1");
        QTest::newRow("CR") << QByteArray("X-A") << QByteArray("a\rEvil");
        QTest::newRow("NUL") << QByteArray("X-A") << QByteArray("a\0Evil", 6);
        QTest::newRow("name with colon") << QByteArray("X-A: Evil") << QByteArray("a");
        QTest::newRow("name with a line") << QByteArray("X-A\r\nEvil") << QByteArray("a");
        QTest::newRow("no name") << QByteArray() << QByteArray("Evil");
        QTest::newRow("length") << QByteArray("Content-Length") << QByteArray("666");
        QTest::newRow("coding") << QByteArray("transfer-encoding") << QByteArray("chunked");
        QTest::newRow("connection") << QByteArray("CONNECTION") << QByteArray("upgrade");
    }
    void dropsFieldsThatCouldBreakALine()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Response response = Response::empty(200);
        response.set(name, value).set("X-Good", "kept");
        const QByteArray out = written(response);
        for (const char* trace : { "Evil", "X-A", "666", "chunked", "upgrade" })
            QVERIFY2(!out.contains(trace), trace);
        QVERIFY(out.contains("X-Good: kept\r\n"));
    }

    void dropsAContentTypeThatCouldBreakALine()
    {
        Response response = Response::text(200, "x");
        response.contentType = "text/plain\r\nEvil: 1";
        QVERIFY(!written(response).contains("Evil"));
    }
};

QTEST_GUILESS_MAIN(ResponseWriterTest)
#include "tst_response_writer.moc"
