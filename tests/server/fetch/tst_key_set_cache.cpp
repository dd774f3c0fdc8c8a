// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/key_set_cache.h"

#include "server/core/mailbox.h"
#include "tests/server/fetch/scripted_server.h"

#include <QtTest/QTest>

#include <QCoro/QCoroTask>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using fetch::KeySetCache;
using test::ScriptedServer;

namespace {

class StandingClock final : public core::Clock
{
public:
    [[nodiscard]] qint64 now() const override { return 1'900'000'000; }
    [[nodiscard]] qint64 monotonicMs() const override { return milliseconds; }

    qint64 milliseconds = 1'000'000;
};

} // namespace

class KeySetCacheTest : public QObject
{
    Q_OBJECT

    core::Mailbox m_mailbox;
    StandingClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<fetch::Fetcher> m_fetcher;
    std::unique_ptr<KeySetCache> m_cache;

    [[nodiscard]] static fetch::Policy local()
    {
        fetch::Policy policy;
        policy.allowsPlainHttp = policy.allowsLoopback = true;
        return policy;
    }
    [[nodiscard]] core::Result<QJsonArray> keys(
        const QString& kid = {}, const QString& path = u"/k"_s)
    {
        return QCoro::waitFor(m_cache->keys(m_server->url(path), local(), kid));
    }
    void serve(const QByteArray& body)
    {
        m_server->answer = [body](const QByteArray&) { return ScriptedServer::json(body); };
    }
    [[nodiscard]] qsizetype fetches() const { return m_server->requests.size(); }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ScriptedServer>();
        m_fetcher = std::make_unique<fetch::Fetcher>();
        m_cache = std::make_unique<KeySetCache>(*m_fetcher, m_clock);
        serve("{\"keys\":[{\"kid\":\"a\"}]}");
    }
    void cleanup()
    {
        m_cache.reset();
        m_fetcher.reset();
        m_server.reset();
    }

    void keepsASetForFiveMinutes()
    {
        QCOMPARE(keys(u"a"_s)->size(), 1);
        m_clock.milliseconds += KeySetCache::keptForMs - 1;
        QVERIFY(keys(u"a"_s));
        QCOMPARE(fetches(), 1);
        m_clock.milliseconds += 1;
        QVERIFY(keys(u"a"_s));
        QCOMPARE(fetches(), 2);
    }

    void looksForAnUnknownKeyOnceAMinute()
    {
        QVERIFY(keys(u"a"_s));
        QVERIFY(keys(u"b"_s));
        QCOMPARE(fetches(), 1);
        m_clock.milliseconds += KeySetCache::unknownKeyPauseMs;
        serve("{\"keys\":[{\"kid\":\"a\"},{\"kid\":\"b\"}]}");
        QCOMPARE(keys(u"b"_s)->size(), 2);
        QVERIFY(keys(u"c"_s));
        QCOMPARE(fetches(), 2);
    }

    void rests10SecondsAfterAFailure()
    {
        serve("[]");
        QCOMPARE(keys().error().kind, core::ErrorKind::Denied);
        serve("{\"keys\":[]}");
        QVERIFY(!keys());
        QCOMPARE(fetches(), 1);
        m_clock.milliseconds += KeySetCache::failurePauseMs;
        QVERIFY(keys());
        QCOMPARE(fetches(), 2);
    }

    void refusesWhatIsNoKeySet_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no keys") << "{}"_ba;
        QTest::newRow("keys is an object") << "{\"keys\":{}}"_ba;
        QTest::newRow("named twice") << "{\"keys\":[],\"keys\":[]}"_ba;
        QTest::newRow("101 keys") << QByteArray(
            "{\"keys\":[" + QByteArray("{},").repeated(100) + "{}]}");
        QTest::newRow("no JSON") << "keys"_ba;
    }
    void refusesWhatIsNoKeySet()
    {
        QFETCH(QByteArray, body);
        serve(body);
        QVERIFY(!keys());
    }

    void asksOnceForManyAtOnce()
    {
        std::vector<QCoro::Task<core::Result<QJsonArray>>> waiting;
        for (int i = 0; i < 20; ++i)
            waiting.push_back(m_cache->keys(m_server->url(u"/k"_s), local(), u"a"_s));
        for (auto& task : waiting)
            QCOMPARE(QCoro::waitFor(task)->size(), 1);
        QCOMPARE(fetches(), 1);
    }

    void doesNotShareAcrossPolicies()
    {
        QVERIFY(keys());
        fetch::Policy strict = local();
        strict.allowsLoopback = false;
        QVERIFY(!QCoro::waitFor(m_cache->keys(m_server->url(u"/k"_s), strict, {})));
    }

    void staysSmall()
    {
        for (int i = 0; i < int(KeySetCache::mostSets) + 20; ++i) {
            m_clock.milliseconds += 1;
            QVERIFY(!QCoro::waitFor(
                m_cache->keys(u"http://refused.example/%1"_s.arg(i), fetch::Policy {}, {})));
        }
        QCOMPARE(m_cache->size(), KeySetCache::mostSets);
    }
};

QTEST_GUILESS_MAIN(KeySetCacheTest)
#include "tst_key_set_cache.moc"
