// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/raw_client.h"
#include "tests/server/http/support/test_server.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLoggingCategory>
#include <QtTest/QTest>

#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

using namespace gatehouse::http;
using namespace gatehouse::http::test;
using namespace std::chrono_literals;
using End = RawClient::End;

namespace {

const QByteArray hello = "GET /hello HTTP/1.1\r\nHost: x\r\n\r\n";

/// Every deadline short enough for a test; the guard looks every 100 ms.
Limits shortLimits()
{
    Limits limits;
    limits.headers = 400ms;
    limits.bodyDeadline = 600ms;
    limits.idle = 800ms;
    limits.handler = 500ms;
    limits.write = 500ms;
    limits.slowestReader = 64 * 1024 * 1024;
    limits.linger = 200ms;
    return limits;
}

/// Sends byte after byte until something comes back.
QByteArray drip(RawClient& client, const QByteArray& bytes)
{
    QByteArray answer;
    for (qsizetype i = 0; i < bytes.size() && answer.isEmpty() && client.end() == End::Open; ++i) {
        client.send(bytes.mid(i, 1));
        answer = client.readAll(20ms);
    }
    return answer + client.readAll(2s);
}

} // namespace

/// Deadlines and caps, with the deadlines shortened.
class ConnectionLimitsTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestServer> m_server;
    QElapsedTimer m_timer;

    /// Asserts that about `expected` has passed since the test slot began.
    [[nodiscard]] bool hasTaken(std::chrono::milliseconds expected) const
    {
        const qint64 elapsed = m_timer.elapsed();
        return elapsed >= expected.count() - 20 && elapsed < expected.count() + 2000;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>(TestServer::Options { .limits = shortLimits() });
    }
    void cleanupTestCase() { m_server.reset(); }
    void init() { m_timer.start(); }

    void closesASilentConnection()
    {
        RawClient client(m_server->port());
        QCOMPARE(client.readAll(3s), QByteArray());
        QCOMPARE(client.end(), End::Closed);
        QVERIFY(hasTaken(shortLimits().headers));
    }

    void doesNotLetBytesExtendTheHeaderDeadline()
    {
        RawClient client(m_server->port());
        QCOMPARE(statusesIn(drip(
                     client, "GET /hello HTTP/1.1\r\nHost: x\r\nX-A: " + QByteArray(500, 'a'))),
            "408");
        QCOMPARE(client.end(), End::Closed);
        QVERIFY(hasTaken(shortLimits().headers));
    }

    void givesALaterRequestItsOwnHeaderDeadline()
    {
        RawClient client(m_server->port());
        client.send(hello);
        QCOMPARE(statusesIn(client.readAnswers(1)), "200");
        client.send("GET /hel");
        QCOMPARE(statusesIn(client.readAll(3s)), "408");
        QVERIFY(hasTaken(shortLimits().headers));
    }

    void doesNotLetBytesExtendTheBodyDeadline()
    {
        RawClient client(m_server->port());
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n");
        QCOMPARE(statusesIn(drip(client, QByteArray(500, 'a'))), "408");
        QVERIFY(hasTaken(shortLimits().bodyDeadline));
    }

    void closesAnIdleConnection()
    {
        const auto before = m_server->statistics().timedOut;
        RawClient client(m_server->port());
        client.send(hello);
        QCOMPARE(statusesIn(client.readAll(3s)), "200");
        QCOMPARE(client.end(), End::Closed);
        QVERIFY(hasTaken(shortLimits().idle));
        QCOMPARE(m_server->statistics().timedOut, before);
    }

    void answers503ForAHandlerThatTakesTooLong()
    {
        RawClient client(m_server->port());
        client.send("GET /slow?1200 HTTP/1.1\r\nHost: x\r\n\r\n");
        const auto answers = answersIn(client.readAll(3s));
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].status, 503);
        QCOMPARE(answers[0].header("retry-after"), "5");
        QVERIFY(hasTaken(shortLimits().handler));
        // The handler still has its place; it is given back when the answer comes, into the void.
        QCOMPARE(m_server->statistics().pending, qint64(1));
        QTRY_COMPARE(m_server->statistics().pending, qint64(0));
        QTRY_COMPARE(m_server->statistics().open, qint64(0));
    }

    void resetsAPeerThatDoesNotRead()
    {
        const auto before = m_server->statistics().timedOut;
        RawClient client(m_server->port(), 4096);
        client.send("GET /big?16000000 HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(m_server->statistics().timedOut, before + 1, 5000);
        QVERIFY(hasTaken(shortLimits().write));
        client.readAll(500ms);
        QCOMPARE(client.end(), End::Reset);
    }

    void stopsServingAPeerThatDoesNotRead()
    {
        const auto before = m_server->statistics().requests;
        RawClient client(m_server->port(), 4096);
        const QByteArray block
            = QByteArray("GET /big?20000 HTTP/1.1\r\nHost: x\r\n\r\n").repeated(200);
        // What the server does not read fills the kernel's buffers, and then the client is stuck.
        bool isTaken = true;
        for (int i = 0; i < 500 && isTaken; ++i)
            isTaken = client.send(block, 100ms);
        QVERIFY(!isTaken);
        // Bounded by the unsent limit and the kernel's send buffer, far below the hundred thousand
        // that were asked for.
        QVERIFY(m_server->statistics().requests - before < 1000);
    }

    void deliversALargeAnswerToASlowReader()
    {
        TestServer server; // with the usual deadlines
        RawClient client(server.port(), 4096);
        client.send("GET /big?3000000 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        const auto answers = answersIn(client.readAll(2s));
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].body.size(), qsizetype(3'000'000));
    }

    void delivers413ToAClientThatKeepsSending()
    {
        RawClient client(m_server->port());
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n"
            + QByteArray(100'000, 'a'));
        QCOMPARE(statusesIn(client.readAll(2s)), "413");
        QCOMPARE(client.end(), End::Closed);
    }

    void boundsEndlessInput_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("line") << QByteArray("GET /") << QByteArray(1000, 'a') << QByteArray("414");
        QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\n")
                                 << QByteArray("X-A: " + QByteArray(1000, 'a') + "\r\n")
                                 << QByteArray("431");
        const QByteArray chunked
            = "POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("chunks") << chunked
                                << QByteArray("1000\r\n" + QByteArray(4096, 'a') + "\r\n")
                                << QByteArray("413");
        QTest::newRow("tiny chunks")
            << chunked << QByteArray("1\r\na\r\n").repeated(1000) << QByteArray("413");
        QTest::newRow("extensions")
            << chunked << QByteArray("1;" + QByteArray(200, 'x') + "\r\na\r\n")
            << QByteArray("400");
    }
    void boundsEndlessInput()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, more);
        QFETCH(QByteArray, status);
        RawClient client(m_server->port());
        client.send(start);
        qsizetype sent = 0;
        constexpr qsizetype plenty = 50'000'000;
        while (sent < plenty && client.send(more, 300ms))
            sent += more.size();
        QVERIFY2(sent < plenty / 2, "the server goes on reading");
        QVERIFY(statusesIn(client.readAll(1s)) == status || client.end() == End::Reset);
    }

    void capsConnectionsOfOneAddress()
    {
        Limits limits;
        limits.connectionsPerAddress = 5;
        TestServer server({ .limits = limits, .workers = 2 });
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(hello);
            QCOMPARE(statusesIn(clients.back()->readAnswers(1)), "200");
        }
        RawClient sixth(server.port());
        sixth.send(hello);
        const auto refused = answersIn(sixth.readAll(2s));
        QCOMPARE(refused.size(), size_t(1));
        QCOMPARE(refused[0].status, 503);
        QCOMPARE(refused[0].header("retry-after"), "5");
        QCOMPARE(sixth.end(), End::Closed);
        QCOMPARE(server.statistics().refused, quint64(1));

        clients.pop_back();
        QTRY_COMPARE(server.statistics().open, qint64(4));
        RawClient again(server.port());
        again.send(hello);
        QCOMPARE(statusesIn(again.readAnswers(1)), "200");
    }

    void waitsWithoutSpinningWhenOutOfDescriptors()
    {
        TestServer server;
        // A sanitizer cannot check what the log needs while no descriptor is left.
        QLoggingCategory::setFilterRules(QStringLiteral("gatehouse.http.warning=false"));
        rlimit usual {};
        ::getrlimit(RLIMIT_NOFILE, &usual);
        const rlimit few { 300, usual.rlim_max };
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        std::vector<int> fillers;
        for (int filler = ::dup(0); filler >= 0; filler = ::dup(0))
            fillers.push_back(filler);
        ::close(fillers.back());
        fillers.pop_back();

        // The client takes the last descriptor; none is left to accept it with.
        RawClient client(server.port());
        client.send(hello);
        const std::clock_t before = std::clock();
        QCOMPARE(client.readAll(400ms), QByteArray());
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        for (const int filler : fillers)
            ::close(filler);
        ::setrlimit(RLIMIT_NOFILE, &usual);
        QVERIFY2(seconds < 0.2, "the accept loop spins");
        QCOMPARE(statusesIn(client.readAnswers(1)), "200");
    }

    void servesOthersBesideManyIdleConnections()
    {
        Limits limits;
        limits.connectionsPerAddress = 1000;
        TestServer server({ .limits = limits });
        std::vector<std::unique_ptr<RawClient>> idle;
        for (int i = 0; i < 400; ++i)
            idle.push_back(std::make_unique<RawClient>(server.port()));
        for (const auto& client : idle)
            client->send("GET /hel");
        RawClient client(server.port());
        client.send(hello);
        QCOMPARE(statusesIn(client.readAnswers(1)), "200");
        for (const auto& other : idle)
            other->send("lo HTTP/1.1\r\nHost: x\r\n\r\n");
        for (const auto& other : idle)
            QCOMPARE(statusesIn(other->readAnswers(1)), "200");
        QCOMPARE(server.statistics().open, qint64(401));
    }
};

QTEST_GUILESS_MAIN(ConnectionLimitsTest)
#include "tst_connection_limits.moc"
