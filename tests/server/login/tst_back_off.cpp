// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/back_off.h"
#include "tests/server/login/browser.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Browser;

/// Guessing gets slow, never impossible, and only for the guesser (C101).
class BackOffTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};

    static http::Request from(const QString& address)
    {
        http::Request request;
        request.peer = QHostAddress(address);
        return request;
    }
    int wait(const login::BackOff& backOff)
    {
        store::UserRepository users(m_server->reader());
        return backOff.wait(users, m_server->clock.now()).value();
    }
    void fail(const login::BackOff& backOff, int times)
    {
        m_server->write<void>([&](store::Transaction& tx) -> core::Result<void> {
            store::UserRepository users(tx.database());
            for (int i = 0; i < times; ++i) {
                if (auto recorded = backOff.recordFailure(users, tx.now()); !recorded)
                    return recorded;
            }
            return {};
        });
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        test::addPerson(*m_server, u"alice"_s);
        test::addPerson(*m_server, u"bob"_s);
    }
    void cleanup() { m_server.reset(); }

    void doublesTheDelayUpToALimit_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        QTest::newRow("4 failures") << 4 << 0;
        QTest::newRow("5 failures") << 5 << 2;
        QTest::newRow("6 failures") << 6 << 4;
        QTest::newRow("10 failures") << 10 << 64;
        QTest::newRow("20 failures") << 20 << 900;
        QTest::newRow("45 failures") << 45 << 900;
    }
    void doublesTheDelayUpToALimit()
    {
        QFETCH(int, failures);
        QFETCH(int, seconds);
        const login::BackOff backOff(u"alice"_s, true, from(u"192.0.2.1"_s));
        fail(backOff, failures);
        QCOMPARE(wait(backOff), seconds);
        m_server->clock.advance(seconds);
        QCOMPARE(wait(backOff), 0);
    }

    void forgetsAfterAQuietHour()
    {
        const login::BackOff backOff(u"alice"_s, true, from(u"192.0.2.1"_s));
        fail(backOff, 20);
        m_server->clock.advance(3600);
        fail(backOff, 1);
        QCOMPARE(wait(backOff), 0);
    }

    void concernsOnlyTheGuesser()
    {
        fail(login::BackOff(u"alice"_s, true, from(u"192.0.2.1"_s)), 20);
        QCOMPARE(wait(login::BackOff(u"alice"_s, true, from(u"192.0.2.2"_s))), 0);
        QCOMPARE(wait(login::BackOff(u"bob"_s, true, from(u"192.0.2.1"_s))), 0);
        QVERIFY(wait(login::BackOff(u"alice"_s, true, from(u"::ffff:192.0.2.1"_s))) > 0);
    }

    void slowsAnAddressThatTriesManyNames()
    {
        for (int i = 0; i < 50; ++i)
            fail(login::BackOff(QString::number(i), true, from(u"2001:db8::1"_s)), 1);
        QVERIFY(wait(login::BackOff(u"new"_s, true, from(u"2001:db8::1"_s))) > 0);
        // One customer, another of its addresses.
        QVERIFY(wait(login::BackOff(u"new"_s, true, from(u"2001:db8::ffff"_s))) > 0);
        QCOMPARE(wait(login::BackOff(u"new"_s, true, from(u"2001:db8:0:1::1"_s))), 0);
    }

    void answersWithTheSamePageAndRetryAfter()
    {
        Browser browser(*m_server);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(browser.signIn(browser.get("/login"), "alice", "wrong").status, 200);
        for (const char* secret : { "wrong", test::password }) {
            const auto answer = browser.signIn(browser.get("/login"), "alice", secret);
            QCOMPARE(answer.status, 429);
            QCOMPARE(answer.header("retry-after"), "2"_ba);
            QVERIFY(answer.body.contains("Too many attempts"));
            QVERIFY(answer.body.contains("name=\"password\""));
            QVERIFY(!browser.cookies.contains("__Host-gatehouse_session"));
        }
        QCOMPARE(browser.signIn(browser.get("/login"), "bob").status, 303);
        m_server->clock.advance(2);
        QCOMPARE(browser.signIn(browser.get("/login?x=1"), "alice").status, 403);
    }

    void aSuccessForgetsTheFailures()
    {
        Browser browser(*m_server);
        const auto page = browser.get("/login");
        for (int round = 0; round < 2; ++round) {
            for (int i = 0; i < 4; ++i)
                QCOMPARE(browser.signIn(page, "alice", "wrong").status, 200);
            QCOMPARE(browser.signIn(page, "alice").status, 303);
        }
    }

    void holdsUnderParallelGuesses()
    {
        Browser browser(*m_server);
        const auto page = browser.get("/login");
        const auto guess = [&](const QByteArray& secret) {
            const test::Fields form { { "csrf", Browser::hidden(page, "csrf") },
                { "username", "alice" }, { "password", secret } };
            return test::HttpClient::formRequest("/login", form,
                { { "Cookie",
                    QByteArray("__Host-gatehouse_browser="
                        + browser.cookies.value("__Host-gatehouse_browser")) } });
        };
        std::vector<QByteArray> guesses(40, guess("wrong"));
        guesses.push_back(guess(test::password));
        int judged = 0;
        int signedIn = 0;
        for (const auto& answer : m_server->client.send(guesses)) {
            judged += answer.status == 200 ? 1 : 0;
            signedIn += answer.status == 303 ? 1 : 0;
        }
        // The right one came last: it must not be found among forty others.
        QCOMPARE(judged, 5);
        QCOMPARE(signedIn, 0);
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::BackOffTest)
#include "tst_back_off.moc"
