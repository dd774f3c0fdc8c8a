// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/protocol_cases.h"
#include "tests/server/http/support/raw_client.h"
#include "tests/server/http/support/test_server.h"

#include <QtTest/QTest>

using namespace gatehouse::http;
using namespace gatehouse::http::test;
using End = RawClient::End;

namespace {

QByteArray get(const QByteArray& target, const QByteArray& fields = {},
    const QByteArray& version = "HTTP/1.1", const QByteArray& method = "GET")
{
    return method + ' ' + target + ' ' + version + "\r\nHost: localhost\r\n" + fields + "\r\n";
}

QByteArray post(
    const QByteArray& fields, const QByteArray& body, const QByteArray& target = "/echo")
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n" + body;
}

} // namespace

/// The guard over real sockets: what it answers, and whether the connection goes on.
class HttpWorkerTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestServer> m_server;

    [[nodiscard]] Answer only(const QByteArray& request, bool isHead = false) const
    {
        RawClient client(m_server->port());
        client.send(request);
        const auto answers = answersIn(client.readAnswers(1, isHead), isHead);
        return answers.size() == 1 ? answers.front() : Answer {};
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<TestServer>(); }
    void cleanupTestCase() { m_server.reset(); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("statuses");
        QTest::addColumn<bool>("closes");
        for (const ProtocolCase& row : protocolCases())
            QTest::newRow(row.name) << row.bytes << row.statuses << row.closes;
    }
    void answers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, statuses);
        QFETCH(bool, closes);
        RawClient client(m_server->port());
        client.send(bytes);
        const int expected = static_cast<int>(statuses.count(' ')) + 1;
        const QByteArray stream
            = closes ? client.readAll(std::chrono::seconds(3)) : client.readAnswers(expected);
        QCOMPARE(statusesIn(stream), statuses);
        if (closes) {
            QCOMPARE(client.end(), End::Closed);
            return;
        }
        // Still in step: the next answer belongs to the next request.
        client.send(get("/item/next"));
        const auto next = answersIn(client.readAnswers(1));
        QCOMPARE(next.size(), size_t(1));
        QCOMPARE(next[0].body, "/item/next");
    }

    void survivesEveryCut()
    {
        const QByteArray bytes = "\r\n" + post("Content-Length: 5\r\n", "a=b&c")
            + post("Transfer-Encoding: chunked\r\n", "2\r\nde\r\n0\r\n\r\n");
        RawClient client(m_server->port());
        for (const char c : bytes)
            client.send(QByteArray(1, c));
        const auto answers = answersIn(client.readAnswers(2));
        QCOMPARE(answers.size(), size_t(2));
        QCOMPARE(answers[0].body, "POST  a=b&c");
        QCOMPARE(answers[1].body, "POST  de");
    }

    void givesTheRequestToTheHandler()
    {
        const Answer answer = only(post("Content-Length: 5\r\n", "a=b&c", "/echo?x=%2B&y=+"));
        QCOMPARE(answer.body, "POST x=%2B&y=+ a=b&c");
        QCOMPARE(answer.header("content-type"), "text/plain; charset=utf-8");
        QCOMPARE(only(get("/item/abc")).body, "/item/abc");
        QCOMPARE(only(get("http://other.example/item/abc?x=1")).body, "/item/abc");
    }

    void sendsTheHeadersThatEveryAnswerHas()
    {
        for (const QByteArray& request :
            { get("/hello"), get("/missing"), get("/throw"), QByteArray("bad\r\n\r\n") }) {
            const Answer answer = only(request);
            QCOMPARE(answer.header("x-content-type-options"), "nosniff");
            QCOMPARE(answer.header("referrer-policy"), "no-referrer");
            QCOMPARE(answer.header("cache-control"), "no-store");
            QVERIFY(answer.header("date").endsWith("GMT"));
        }
    }

    void answersHeadWithoutABody()
    {
        RawClient client(m_server->port());
        client.send(get("/hello", {}, "HTTP/1.1", "HEAD"));
        const QByteArray stream = client.readAnswers(1, true);
        const auto answers = answersIn(stream, true);
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].status, 200);
        QCOMPARE(answers[0].header("content-length"), "14");
        QVERIFY(stream.endsWith("\r\n\r\n"));
        client.send(get("/hello"));
        QCOMPARE(statusesIn(client.readAnswers(1)), "200");
    }

    void namesTheAllowedMethods()
    {
        QCOMPARE(only(get("/echo")).header("allow"), "POST, OPTIONS");
        QCOMPARE(only(get("/hello", {}, "HTTP/1.1", "POST")).header("allow"), "GET, HEAD, OPTIONS");
        QCOMPARE(
            only(get("/hello", {}, "HTTP/1.1", "OPTIONS")).header("allow"), "GET, HEAD, OPTIONS");
    }

    void letsOnlyAllowedOriginsRead_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("allowed");
        QTest::newRow("never") << QByteArray("/hello") << QByteArray("https://app.example")
                               << QByteArray();
        QTest::newRow("anyone") << QByteArray("/public") << QByteArray("https://evil.example")
                                << QByteArray("*");
        QTest::newRow("registered")
            << QByteArray("/registered") << QByteArray("https://app.example")
            << QByteArray("https://app.example");
        QTest::newRow("stranger") << QByteArray("/registered") << QByteArray("https://evil.example")
                                  << QByteArray();
    }
    void letsOnlyAllowedOriginsRead()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, allowed);
        const QByteArray fields = "Origin: " + origin + "\r\n";
        QCOMPARE(only(get(path, fields)).header("access-control-allow-origin"), allowed);
        const QByteArray preflight = fields + "Access-Control-Request-Method: GET\r\n";
        const Answer answer = only(get(path, preflight, "HTTP/1.1", "OPTIONS"));
        QCOMPARE(answer.status, 204);
        QCOMPARE(answer.header("access-control-allow-origin"), allowed);
        QCOMPARE(answer.header("access-control-allow-methods").isEmpty(), allowed.isEmpty());
    }

    void doesNotLetAHandlerBreakALine()
    {
        RawClient client(m_server->port());
        client.send(get("/inject?a%0d%0aSet-Cookie:%20evil=1"));
        const QByteArray stream = client.readAnswers(1);
        QCOMPARE(statusesIn(stream), "200");
        QVERIFY(!stream.contains("evil"));
        QCOMPARE(only(get("/inject?harmless")).header("x-echo"), "harmless");
    }

    void turnsExceptionsInto500()
    {
        for (const QByteArray& path : { QByteArray("/throw"), QByteArray("/throwlate?5") }) {
            const Answer answer = only(get(path));
            QCOMPARE(answer.status, 500);
            QVERIFY(!answer.body.contains("thrown"));
        }
    }

    void answersPipelinedRequestsInOrder()
    {
        RawClient client(m_server->port());
        QByteArray requests;
        for (const char* path : { "/slow?60", "/item/2", "/slow?1", "/item/4" })
            requests += get(path);
        client.send(requests);
        const auto answers = answersIn(client.readAnswers(4));
        QCOMPARE(answers.size(), size_t(4));
        QCOMPARE(answers[0].body, "slow 60");
        QCOMPARE(answers[1].body, "/item/2");
        QCOMPARE(answers[2].body, "slow 1");
        QCOMPARE(answers[3].body, "/item/4");
    }

    void answersThousandsOfPipelinedRequests()
    {
        constexpr int count = 2000;
        RawClient client(m_server->port());
        QByteArray stream;
        for (int i = 0; i < count; i += 100) {
            QByteArray requests;
            for (int k = i; k < i + 100; ++k)
                requests += get("/item/" + QByteArray::number(k));
            client.send(requests);
            stream += client.readAnswers(100);
        }
        const auto answers = answersIn(stream);
        QCOMPARE(answers.size(), size_t(count));
        for (int i = 0; i < count; ++i)
            QCOMPARE(
                answers[static_cast<size_t>(i)].body, QByteArray("/item/" + QByteArray::number(i)));
    }

    void answersAClientThatHasFinishedSending_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("statuses");
        QTest::newRow("at once") << get("/hello") << QByteArray("200");
        QTest::newRow("later") << get("/slow?50") << QByteArray("200");
        QTest::newRow("pipelined") << QByteArray(get("/slow?20") + get("/hello") + get("/slow?1"))
                                   << QByteArray("200 200 200");
        QTest::newRow("partial") << QByteArray("GET /hello HTTP/1.1\r\n") << QByteArray();
    }
    void answersAClientThatHasFinishedSending()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, statuses);
        RawClient client(m_server->port());
        client.send(bytes);
        client.finishSending();
        QCOMPARE(statusesIn(client.readAll(std::chrono::seconds(3))), statuses);
        QCOMPARE(client.end(), End::Closed);
    }

    void tellsAWaitingClientToContinue()
    {
        RawClient client(m_server->port());
        client.send(post("Content-Length: 5\r\nExpect: 100-continue\r\n", {}));
        QCOMPARE(client.readAnswers(1), "HTTP/1.1 100 Continue\r\n\r\n");
        client.send("a=b&c");
        QCOMPARE(statusesIn(client.readAnswers(1)), "200");
        // Who sends the body at once gets no interim answer.
        client.send(post("Content-Length: 1\r\nExpect: 100-continue\r\n", "x"));
        QCOMPARE(statusesIn(client.readAnswers(1)), "200");
    }

    void keepsHttp10OpenOnlyWhenAsked()
    {
        QCOMPARE(only(get("/hello", {}, "HTTP/1.0")).header("connection"), "close");
        QCOMPARE(only(get("/hello", "Connection: Keep-Alive\r\n", "HTTP/1.0")).header("connection"),
            "keep-alive");
        QCOMPARE(only(get("/hello")).header("connection"), "");
    }

    void countsWhatHappens()
    {
        const WorkerStatistics before = m_server->statistics();
        QCOMPARE(only(get("/hello")).status, 200);
        QCOMPARE(only("nonsense\r\n").status, 400);
        const WorkerStatistics after = m_server->statistics();
        QCOMPARE(after.requests, before.requests + 1);
        QCOMPARE(after.malformed, before.malformed + 1);
        QCOMPARE(after.connections, before.connections + 2);
        QCOMPARE(after.pending, qint64(0));
    }
};

QTEST_GUILESS_MAIN(HttpWorkerTest)
#include "tst_http_worker.moc"
