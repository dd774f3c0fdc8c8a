// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/upstream/hostile_listener.h"
#include "tests/server/upstream/upstream_server.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(gatehouse::test::HostileListener::Manner)

/// Each address of a provider, one after the other, belongs to somebody who floods or sends us
/// elsewhere: a page that says so, in time, and no row.
class HostileProviderTest : public QObject
{
    Q_OBJECT

    using Manner = HostileListener::Manner;
    TestDatabases m_databases;

    static void verifyNothingStored(UpstreamServer& at)
    {
        QCOMPARE(at.links(), 0);
        QCOMPARE(at.tokens(), 0);
        QCOMPARE(at.users(), 0);
        QCOMPARE(at.sessions(), 0);
    }

    /// One of the addresses leads to `listener`; the OAuth 1 ones are the provider "old"'s.
    static Answer signInWith(
        UpstreamServer& at, const QString& key, const HostileListener& listener)
    {
        const QString url = listener.url();
        if (key == "issuer"_L1 || key == "access_token_url"_L1 || key == "jwks_uri"_L1
            || key == "userinfo_url"_L1) {
            at.changeProvider(u"fake"_s, key, url);
            const Answer away = at.start();
            return away.status == 303 ? at.comeBack(redirected(away, "state")) : away;
        }
        at.addProvider(u"old"_s, at.oauth1Configuration());
        at.changeProvider(u"old"_s, key == "oauth1_token_url"_L1 ? u"access_token_url"_s : key,
            key == "profile_url"_L1 ? u"me"_s : url);
        if (key == "profile_url"_L1)
            at.changeProvider(u"old"_s, u"api_base_url"_s, url);
        const Answer away = at.browser.get("/login/old");
        return away.status == 303
            ? at.browser.get("/authorize/old?oauth_token=temporary1&oauth_verifier=v1")
            : away;
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        if (!onEveryStore(m_databases))
            QSKIP(store::test::TestWorkspace::skipReason());
    }

    void survives_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Manner>("manner");
        const QStringList keys { u"issuer"_s, u"access_token_url"_s, u"jwks_uri"_s,
            u"userinfo_url"_s, u"request_token_url"_s, u"oauth1_token_url"_s, u"profile_url"_s };
        for (const QString& key : keys) {
            const QByteArray name = key.toLatin1();
            QTest::addRow("%s: 1 GiB", name.constData()) << key << Manner::Floods;
            QTest::addRow("%s: without end", name.constData())
                << key << Manner::FloodsWithoutLength;
            QTest::addRow("%s: elsewhere", name.constData()) << key << Manner::Redirects;
        }
    }
    void survives()
    {
        QFETCH(QString, key);
        QFETCH(Manner, manner);
        UpstreamServer at;
        HostileListener victim(Manner::Redirects);
        HostileListener listener(manner);
        listener.location = victim.url();
        QElapsedTimer timer;
        timer.start();
        const Answer page = signInWith(at, key, listener);
        QCOMPARE(page.status, 502);
        QVERIFY(timer.elapsed() < 8000);
        QVERIFY(page.body.contains(
            key.startsWith("oauth1"_L1) || key == "request_token_url"_L1 || key == "profile_url"_L1
                ? "old"
                : "Fake Co"));
        QVERIFY2(listener.connections > 0, "nobody asked there");
        // Chunks are taken by the network thread of Qt until the worker has seen too many.
        QVERIFY2(listener.taken < (256 << 20), qPrintable(QString::number(listener.taken)));
        QCOMPARE(victim.connections, 0);
        verifyNothingStored(at);
    }

    void refusesAKeyThatIsNotPublishedMidFlow()
    {
        UpstreamServer at;
        const QByteArray state = redirected(at.start(), "state");
        // The keys of the set are those of before, the signature is of somebody who says to be
        // newer.
        static const auto fresh
            = crypto::SigningKey::generate(crypto::SignatureAlgorithm::RS256).value();
        jose::KeyRing unpublished({ { u"next"_s, u"current"_s, fresh } });
        at.fake.changeToken = [&](QJsonObject& token) {
            token.insert("id_token"_L1,
                QString::fromLatin1(
                    unpublished.sign(crypto::SignatureAlgorithm::RS256, u"JWT"_s, at.fake.claims())
                        .value()));
        };
        QCOMPARE(at.comeBack(state).status, 502);
        verifyNothingStored(at);
    }

    void followsKeysThatRotateBetweenStartAndAnswer()
    {
        UpstreamServer at;
        const QByteArray state = redirected(at.start(), "state");
        static const auto fresh
            = crypto::SigningKey::generate(crypto::SignatureAlgorithm::RS256).value();
        at.fake.keys = jose::KeyRing({ { u"next"_s, u"current"_s, fresh } });
        QCOMPARE(at.comeBack(state).status, 200);
        verifyNothingStored(at); // the person has not decided yet
    }
};

QTEST_GUILESS_MAIN(HostileProviderTest)
#include "tst_hostile_provider.moc"
