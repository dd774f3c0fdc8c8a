// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/remote_app.h"
#include "tests/server/upstream/upstream_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace gatehouse::test;
using namespace Qt::StringLiterals;

class TokenKeeperTest : public QObject
{
    Q_OBJECT

    TestDatabases m_databases;

    static void signUp(UpstreamServer& at)
    {
        at.decide(at.signIn(), "create", { { "new_username", "jane" } });
        QCOMPARE(at.tokens(), 1);
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        if (!onEveryStore(m_databases))
            QSKIP(store::test::TestWorkspace::skipReason());
    }

    void refreshesAMinuteBeforeTheEnd()
    {
        UpstreamServer at;
        signUp(at);
        at.server.clock.advance(3539);
        QCOMPARE(at.browser.get("/profile/fake").status, 200);
        QCOMPARE(at.fake.refreshes, 0);
        at.server.clock.advance(1);
        QCOMPARE(at.browser.get("/profile/fake").status, 200);
        QCOMPARE(at.fake.refreshes, 1);
        QCOMPARE(FakeProvider::valueIn(at.fake.lastTokenBody, "refresh_token"), "rt-1"_ba);
        QCOMPARE(at.fake.lastAuthorization, "Bearer at-2"_ba);
        // The rotated one is what is used next.
        at.server.clock.advance(3600);
        QCOMPARE(at.browser.get("/profile/fake").status, 200);
        QCOMPARE(FakeProvider::valueIn(at.fake.lastTokenBody, "refresh_token"), "rt-2"_ba);
    }

    void refreshesOnceForManyAtOnce()
    {
        UpstreamServer at;
        signUp(at);
        at.server.clock.advance(3700);
        QByteArrayList pairs;
        for (auto it = at.browser.cookies.begin(); it != at.browser.cookies.end(); ++it)
            pairs.append(QByteArray(it.key() + '=' + it.value()));
        const Fields headers { { "Cookie", pairs.join("; ") } };
        const QByteArray request = HttpClient::request("GET", "/profile/fake", headers, {});
        const auto answers = at.server.client.send(std::vector<QByteArray>(8, request));
        for (const Answer& answer : answers)
            QCOMPARE(answer.status, 200);
        QCOMPARE(at.fake.refreshes, 1);
    }

    void keepsWhatStillWorksWhenTheProviderIsAway()
    {
        UpstreamServer at;
        signUp(at);
        at.fake.wholeTokenAnswer = [] { return http::Response::json(503, {}); };
        at.server.clock.advance(3570);
        QCOMPARE(at.browser.get("/profile/fake").status, 200);
        at.server.clock.advance(60);
        QCOMPARE(at.browser.get("/profile/fake").status, 502);
        // Mended, it works again: the failure released the claim.
        at.fake.wholeTokenAnswer = {};
        QCOMPARE(at.browser.get("/profile/fake").status, 200);
    }

    void forgetsWithTheUserAndWithTheProvider()
    {
        UpstreamServer at;
        signUp(at);
        at.server.write<void>([](store::Transaction& tx) -> core::Result<void> {
            store::ProviderRepository providers(tx.database());
            const auto provider = *providers.find(u"fake"_s).value();
            return providers.remove(provider.id, provider.version, tx.now());
        });
        QCOMPARE(at.links() + at.tokens(), 0);
    }

    void sendsTokensOnlyBelowTheApiBase_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("url");
        QTest::newRow("relative") << u"user"_s << u"https://api.example/v1/user"_s;
        QTest::newRow("leading slash") << u"/user"_s << u"https://api.example/v1/user"_s;
        QTest::newRow("whole") << u"https://api.example/v1/x"_s << u"https://api.example/v1/x"_s;
        QTest::newRow("another host") << u"https://evil.example/v1/x"_s << QString();
        QTest::newRow("a prefix only") << u"https://api.example/v10/x"_s << QString();
        QTest::newRow("user information") << u"https://api.example@evil.example/"_s << QString();
        QTest::newRow("a space") << u"a b"_s << QString();
    }
    void sendsTokensOnlyBelowTheApiBase()
    {
        QFETCH(QString, path);
        upstream::RemoteProvider provider { .name = u"x"_s };
        provider.apiBaseUrl = u"https://api.example/v1"_s;
        QTEST(upstream::apiUrl(provider, path).value_or(QString()), "url");
    }

    void goesTheThreeLegsOfOAuth1()
    {
        UpstreamServer at;
        at.addProvider(u"old"_s, at.oauth1Configuration());
        const Answer away = at.browser.get("/login/old");
        QCOMPARE(away.status, 303);
        QCOMPARE(redirected(away, "oauth_token"), "temporary1"_ba);
        QVERIFY(at.fake.lastAuthorization.startsWith("OAuth oauth_consumer_key=\"our-id\""));
        QVERIFY(at.fake.lastAuthorization.contains("authorize%2Fold"));
        const Answer page
            = at.browser.get("/authorize/old?oauth_token=temporary1&oauth_verifier=v1");
        QCOMPARE(page.status, 200);
        QVERIFY(at.fake.lastAuthorization.contains("oauth_token=\"access1\""));
        // Once, and with a verifier (C113, C117).
        QCOMPARE(
            at.browser.get("/authorize/old?oauth_token=temporary1&oauth_verifier=v1").status, 400);
    }

    void refusesOAuth1WithoutConfirmationOrVerifier()
    {
        // C117
        UpstreamServer at;
        at.addProvider(u"old"_s, at.oauth1Configuration());
        at.fake.requestTokenAnswer = "oauth_token=temporary1&oauth_token_secret=ts";
        QCOMPARE(at.browser.get("/login/old").status, 502);
        at.fake.requestTokenAnswer += "&oauth_callback_confirmed=true";
        QCOMPARE(at.browser.get("/login/old").status, 303);
        QCOMPARE(at.browser.get("/authorize/old?oauth_token=temporary1").status, 502);
        QCOMPARE(at.links(), 0);
    }

    void authenticatesInEveryWay_data()
    {
        QTest::addColumn<QString>("method");
        QTest::newRow("basic") << u"client_secret_basic"_s;
        QTest::newRow("post") << u"client_secret_post"_s;
        QTest::newRow("none") << u"none"_s;
        QTest::newRow("secret jwt") << u"client_secret_jwt"_s;
        QTest::newRow("key jwt") << u"private_key_jwt"_s;
    }
    void authenticatesInEveryWay()
    {
        QFETCH(QString, method);
        UpstreamServer at;
        at.changeProvider(u"fake"_s, u"client_kwargs"_s,
            QJsonObject {
                { u"scope"_s, u"openid"_s }, { u"token_endpoint_auth_method"_s, method } });
        QCOMPARE(at.signIn().status, 200);
        const QByteArray& body = at.fake.lastTokenBody;
        QCOMPARE(FakeProvider::valueIn(body, "client_secret"),
            method == "client_secret_post"_L1 ? "our-secret"_ba : QByteArray());
        QCOMPARE(
            !FakeProvider::valueIn(body, "client_assertion").isEmpty(), method.endsWith("_jwt"_L1));
        if (method == "private_key_jwt"_L1) {
            const auto proven = jose::verifyCompact(
                FakeProvider::valueIn(body, "client_assertion"), testKeys().verificationKeys());
            QVERIFY(proven);
            QCOMPARE(proven->claims.value("sub"_L1).toString(), u"our-id"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TokenKeeperTest)
#include "tst_token_keeper.moc"
