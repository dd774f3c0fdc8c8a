// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/support/raw_client.h"
#include "tests/server/http/support/test_server.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <set>
#include <thread>

using namespace gatehouse::http;
using namespace gatehouse::http::test;
using namespace std::chrono_literals;

namespace {

constexpr int abortedRequests = 10'000;
constexpr int attackers = 4;

QByteArray get(const QByteArray& target, const QByteArray& fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: x\r\n" + fields + "\r\n";
}

QByteArray slow(QRandomGenerator& random)
{
    return get("/slow?" + QByteArray::number(random.bounded(12)));
}

/// One client that leaves before it has its answer, in one of the ways that exist.
void abortOnce(quint16 port, int kind, QRandomGenerator& random)
{
    RawClient client(port);
    if (!client.isConnected())
        return;
    switch (kind) {
    case 0: // leaves regularly
        client.send(slow(random));
        return;
    case 1:
        client.send(slow(random));
        return client.reset();
    case 2: // half-closed, gone a moment later
        client.send(slow(random));
        client.finishSending();
        client.readAll(1ms);
        return;
    case 3: // in the middle of the header section
        client.send(slow(random).first(1 + random.bounded(20)));
        return random.bounded(2) ? client.reset() : client.close();
    case 4: // in the middle of the body
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"
            + QByteArray(random.bounded(999), 'a'));
        return random.bounded(2) ? client.reset() : client.close();
    case 5:
        client.send(slow(random) + slow(random) + get("/hello") + slow(random));
        return random.bounded(2) ? client.reset() : client.close();
    case 6: // while an answer leaves
        client.send(get("/big?400000"));
        return client.reset();
    case 7: // after an exception
        client.send(get("/throwlate?3"));
        return random.bounded(2) ? client.reset() : client.close();
    default: { // noise
        QByteArray noise(64, '\0');
        for (char& c : noise)
            c = static_cast<char>(random.bounded(256));
        client.send(noise);
    }
    }
}

} // namespace

/// Who outlives whom: clients that leave early, draining, several workers.
class ConnectionLifetimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // A late exception is answered and logged; ten thousand lines would only hide others.
        QLoggingCategory::setFilterRules(QStringLiteral("gatehouse.http.warning=false"));
    }

    void survivesTenThousandAbortedRequests()
    {
        Limits limits;
        limits.connectionsPerAddress = 4000;
        TestServer server({ .limits = limits, .workers = 2 });
        std::vector<std::thread> threads;
        for (int i = 0; i < attackers; ++i) {
            threads.emplace_back([&server, i] {
                QRandomGenerator random(static_cast<quint32>(i + 1));
                for (int k = 0; k < abortedRequests / attackers; ++k)
                    abortOnce(server.port(), k % 9, random);
            });
        }
        for (std::thread& thread : threads)
            thread.join();

        // Nothing stays behind, and the server serves.
        QTRY_COMPARE_WITH_TIMEOUT(server.statistics().pending, qint64(0), 10000);
        QTRY_COMPARE_WITH_TIMEOUT(server.statistics().open, qint64(0), 10000);
        QVERIFY(server.statistics().requests > abortedRequests / 3);
        RawClient client(server.port());
        client.send(get("/hello"));
        QCOMPARE(statusesIn(client.readAnswers(1)), "200");
    }

    void keepsTheHandlerOfAClientThatLeft()
    {
        TestServer server;
        RawClient client(server.port());
        client.send(get("/slow?300"));
        QTRY_COMPARE(server.statistics().pending, qint64(1));
        client.reset();
        QTest::qWait(50);
        QCOMPARE(server.statistics().open, qint64(1));
        QTRY_COMPARE(server.statistics().open, qint64(0));
        QCOMPARE(server.statistics().pending, qint64(0));
    }

    void sharesConnectionsEvenlyAmongWorkers()
    {
        TestServer server({ .workers = 3 });
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 120; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(get("/slow?20"));
        }
        for (const auto& client : clients)
            QCOMPARE(statusesIn(client->readAnswers(1)), "200");
        QCOMPARE(server.statistics().requests, quint64(120));
        for (int i = 0; i < 3; ++i) {
            const qint64 open = server.statistics(i).open;
            QVERIFY2(open >= 38 && open <= 42, qPrintable(QString::number(open)));
        }
    }

    void fillsUpTheWorkerWhoseClientsHaveLeft()
    {
        TestServer server({ .workers = 2 });
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(get("/hello"));
            QCOMPARE(statusesIn(clients.back()->readAnswers(1)), "200");
            QVERIFY(std::abs(server.statistics(0).open - server.statistics(1).open) <= 1);
        }
        // Every second one: mostly clients of one worker.
        for (size_t i = 0; i < clients.size(); i += 2)
            clients[i]->close();
        QTRY_COMPARE(server.statistics().open, qint64(10));
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(get("/hello"));
            QCOMPARE(statusesIn(clients.back()->readAnswers(1)), "200");
        }
        QCOMPARE(server.statistics(0).open, qint64(10));
        QCOMPARE(server.statistics(1).open, qint64(10));
    }

    void numbersEveryRequestOnce()
    {
        TestServer server({ .workers = 3 });
        std::set<QByteArray> numbers;
        for (int i = 0; i < 60; ++i) {
            RawClient client(server.port());
            client.send(get("/number") + get("/number"));
            for (const Answer& answer : answersIn(client.readAnswers(2))) {
                QCOMPARE(answer.body.size(), qsizetype(16));
                QCOMPARE(QByteArray::fromHex(answer.body).toHex(), answer.body);
                numbers.insert(answer.body);
            }
        }
        QCOMPARE(numbers.size(), size_t(120));
    }

    void finishesWhatIsInFlightWhenDrained()
    {
        TestServer server({ .workers = 2 });
        RawClient idle(server.port());
        idle.send(get("/hello"));
        idle.readAnswers(1);
        RawClient busy(server.port());
        busy.send(get("/slow?300") + get("/hello"));
        QTRY_COMPARE(server.statistics().pending, qint64(1));
        const quint16 port = server.port();
        server.drain();

        // Idle ones are closed at once, new ones find nobody, the one in flight gets a last answer.
        QCOMPARE(idle.readAll(2s), QByteArray());
        QCOMPARE(idle.end(), RawClient::End::Closed);
        QVERIFY(!server.isDrained());
        QTRY_VERIFY(!RawClient(port).isConnected());
        const auto answers = answersIn(busy.readAll(2s));
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].body, "slow 300");
        QCOMPARE(answers[0].header("connection"), "close");
        QTRY_VERIFY(server.isDrained());
    }

    void letsARequestOnItsWayFinishWhenDrained()
    {
        TestServer server;
        RawClient client(server.port());
        client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na");
        QTRY_COMPARE(server.statistics().open, qint64(1));
        QTest::qWait(30);
        server.drain();
        QTest::qWait(30);
        client.send("bc");
        const auto answers = answersIn(client.readAll(2s));
        QCOMPARE(answers.size(), size_t(1));
        QCOMPARE(answers[0].body, "POST  abc");
        QTRY_VERIFY(server.isDrained());
    }

    void waitsForHandlersWithoutAClientWhenDrained()
    {
        TestServer server;
        {
            RawClient client(server.port());
            client.send(get("/slow?250"));
            QTRY_COMPARE(server.statistics().pending, qint64(1));
            client.reset();
        }
        server.drain();
        QTest::qWait(50);
        QVERIFY(!server.isDrained());
        QTRY_VERIFY(server.isDrained());
        QCOMPARE(server.statistics().pending, qint64(0));
    }

    void startsAndDrainsUnderLoad()
    {
        for (int round = 0; round < 10; ++round) {
            TestServer server({ .workers = 2 });
            const quint16 port = server.port();
            std::thread load([port] {
                for (int i = 0; i < 50; ++i) {
                    RawClient client(port);
                    client.send(get("/slow?2") + get("/hello"));
                    if (i % 2)
                        client.readAll(3ms);
                }
            });
            QTest::qWait(5);
            server.drain();
            load.join();
            QTRY_VERIFY(server.isDrained());
        }
    }
};

QTEST_GUILESS_MAIN(ConnectionLifetimeTest)
#include "tst_connection_lifetime.moc"
