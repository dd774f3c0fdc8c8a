// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oauth/device/device_server.h"

#include "server/store/session_repository.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Answer;
using test::HttpClient;

/// What a device sees: /oauth/device, then polling (RFC 8628 §3.1-§3.5; C069, C071-C073, C076).
class DeviceCodeGrantTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases {};
    std::unique_ptr<test::DeviceServer> m_server {};

    [[nodiscard]] bool isActive(const QByteArray& token) const
    {
        return m_server->client
            .post("/oauth/introspect", { { "token", token } },
                { { "Authorization", HttpClient::basic("api", "secret") } })
            .json()
            .value(u"active"_s)
            .toBool();
    }
    [[nodiscard]] Answer allowed()
    {
        Answer requested = m_server->request({ { "scope", "openid profile" } });
        (void)m_server->decide(requested, "yes");
        return requested;
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        test::TestServer::Options options;
        options.dialect = dialect;
        options.databases = &m_databases;
        m_server = std::make_unique<test::DeviceServer>(options);
        domain::Client api = test::webClient(u"api"_s);
        api.mayIntrospect = true;
        (void)m_server->addClient(api);
    }
    void cleanup() { m_server.reset(); }

    void answersAsRfc8628Wants()
    {
        const Answer requested = m_server->request({ { "scope", "profile" } });
        QCOMPARE(requested.status, 200);
        QCOMPARE(requested.header("cache-control"), "no-store"_ba);
        static const QRegularExpression userCode(
            u"^[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}$"_s); // C069
        const QString shown = QString::fromLatin1(requested.text("user_code"));
        QVERIFY2(userCode.match(shown).hasMatch(), qPrintable(shown));
        QCOMPARE(requested.text("verification_uri"), "https://issuer.example/device"_ba);
        QCOMPARE(requested.text("verification_uri_complete"),
            "https://issuer.example/device?user_code=" + requested.text("user_code"));
        QCOMPARE(requested.json().value(u"expires_in"_s).toInt(), 600); // C076
        QCOMPARE(requested.json().value(u"interval"_s).toInt(), 5);
        const auto value = crypto::TokenValue::parse("ghd", requested.text("device_code"));
        QVERIFY(value);
        QCOMPARE(value->secret.size(), 43); // C069: 256 bits
        // Only hashes of what polls; nothing else of it is on record.
        QCOMPARE(m_server->stored(requested).secretHash, crypto::secretHash(value->secret));
    }

    void takesTheSettings()
    {
        m_server->changeSettings([](domain::Settings& settings) {
            settings.deviceCodeLifetime = 120;
            settings.devicePollInterval = 9;
        });
        const Answer requested = m_server->request();
        QCOMPARE(requested.json().value(u"expires_in"_s).toInt(), 120);
        QCOMPARE(requested.json().value(u"interval"_s).toInt(), 9);
        QCOMPARE(m_server->poll(requested.text("device_code")).error(), u"authorization_pending"_s);
        QCOMPARE(m_server->laterPoll(requested.text("device_code")).error(), u"slow_down"_s);
    }

    void refusesRequestsThatAreNotAllowed_data()
    {
        QTest::addColumn<test::Fields>("form");
        QTest::addColumn<test::Fields>("headers");
        QTest::addColumn<QString>("error");
        const test::Fields none;
        const test::Fields api { { "Authorization", HttpClient::basic("api", "secret") } };
        const test::Fields wrong { { "Authorization", HttpClient::basic("api", "guess") } };
        QTest::newRow("scope of others")
            << test::Fields { { "scope", "admin" } } << none << u"invalid_scope"_s;
        QTest::newRow("malformed scope")
            << test::Fields { { "scope", "a\"b" } } << none << u"invalid_scope"_s;
        QTest::newRow("client without the grant") << none << api << u"unauthorized_client"_s;
        QTest::newRow("wrong secret") << none << wrong << u"invalid_client"_s;
        QTest::newRow("unknown client") << test::Fields { { "client_id", "x" } }
                                        << test::Fields { { "X", "y" } } << u"invalid_client"_s;
        QTest::newRow("nobody") << none << test::Fields { { "X", "y" } } << u"invalid_client"_s;
    }
    void refusesRequestsThatAreNotAllowed()
    {
        QFETCH(test::Fields, form);
        QFETCH(test::Fields, headers);
        QTEST(m_server->request(form, headers).error(), "error");
    }

    void waitsAndThenGivesTokens()
    {
        const Answer requested = m_server->request({ { "scope", "openid profile" } });
        const QByteArray code = requested.text("device_code");
        const Answer waiting = m_server->poll(code);
        QCOMPARE(waiting.status, 400);
        QCOMPARE(waiting.error(), u"authorization_pending"_s); // C071
        QCOMPARE(m_server->decide(requested, "yes").status, 303);
        const Answer tokens = m_server->laterPoll(code);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.text("scope"), "openid profile"_ba);
        QVERIFY(isActive(tokens.text("access_token")));
        QVERIFY(tokens.text("id_token").count('.') == 2);
        const Answer refreshed = m_server->client.post("/oauth/token",
            { { "grant_type", "refresh_token" }, { "refresh_token", tokens.text("refresh_token") },
                { "client_id", "tv" } });
        QCOMPARE(refreshed.status, 200);
        const Answer again = m_server->laterPoll(code);
        QCOMPARE(again.error(), u"invalid_grant"_s); // C071: after success
        QVERIFY(isActive(tokens.text("access_token")));
    }

    void keepsRefreshTokensBackWhereTheServerDoes()
    {
        m_server->changeSettings(
            [](domain::Settings& settings) { settings.issuesRefreshTokens = false; });
        const Answer requested = allowed();
        const Answer tokens = m_server->poll(requested.text("device_code"));
        QCOMPARE(tokens.status, 200);
        QVERIFY(!tokens.json().contains(u"refresh_token"_s));
    }

    void saysWhoDecidedWhenAndWhere()
    {
        const Answer requested = allowed();
        const domain::DeviceCode code = m_server->stored(requested);
        QCOMPARE(code.userRow, m_server->alice.id);
        QCOMPARE(code.authTime, m_server->clock.now());
        QVERIFY(code.sessionRow != 0);
        m_server->clock.advance(30);
        const Answer tokens = m_server->poll(requested.text("device_code"));
        const QByteArray payload = QByteArray::fromBase64(
            tokens.text("id_token").split('.').value(1), QByteArray::Base64UrlEncoding);
        const QJsonObject claims = QJsonDocument::fromJson(payload).object();
        QCOMPARE(claims.value(u"sub"_s).toString(), m_server->alice.subject);
        QCOMPARE(claims.value(u"auth_time"_s).toInteger(), code.authTime);
        QVERIFY(!claims.value(u"sid"_s).toString().isEmpty());
    }

    void slowsHastyDevicesDown()
    {
        const Answer requested = m_server->request();
        const QByteArray code = requested.text("device_code");
        QCOMPARE(m_server->poll(code).error(), u"authorization_pending"_s);
        QCOMPARE(m_server->poll(code).error(), u"slow_down"_s);
        QCOMPARE(m_server->stored(requested).intervalSeconds, 10); // C071: persisted
        QCOMPARE(m_server->laterPoll(code).error(), u"slow_down"_s);
        QCOMPARE(m_server->stored(requested).intervalSeconds, 15);
        QCOMPARE(m_server->laterPoll(code, 15).error(), u"authorization_pending"_s);
        QCOMPARE(m_server->decide(requested, "yes").status, 303);
        // C071: hurrying never yields a token early.
        QCOMPARE(m_server->poll(code).error(), u"slow_down"_s);
        QCOMPARE(m_server->laterPoll(code, 20).status, 200);
    }

    void notesPollsForOtherWorkersOnceASecondAtMost()
    {
        const Answer first = m_server->request();
        const Answer second = m_server->request();
        const qint64 start = m_server->clock.now();
        const auto noted
            = [&](const Answer& requested) { return m_server->stored(requested).lastPolledAt; };
        (void)m_server->poll(first.text("device_code"));
        QTRY_COMPARE(noted(first), start);
        (void)m_server->poll(second.text("device_code"));
        QCOMPARE(noted(second), 0);
        m_server->clock.advance(5);
        (void)m_server->poll(first.text("device_code"));
        QTRY_COMPARE(noted(second), start);
        QTRY_COMPARE(noted(first), start + 5);
    }

    void stopsRaisingTheIntervalSomewhere()
    {
        const Answer requested = m_server->request();
        for (int i = 0; i < 80; ++i)
            (void)m_server->poll(requested.text("device_code"));
        QCOMPARE(m_server->stored(requested).intervalSeconds, 300);
    }

    void tellsADenial()
    {
        const Answer requested = m_server->request();
        QCOMPARE(m_server->decide(requested, "no").status, 303);
        const Answer denied = m_server->poll(requested.text("device_code"));
        QCOMPARE(denied.status, 400);
        QCOMPARE(denied.error(), u"access_denied"_s);
        // C076: what was denied stays denied.
        (void)m_server->decide(requested, "yes");
        QCOMPARE(m_server->laterPoll(requested.text("device_code")).error(), u"access_denied"_s);
    }

    void expires_data()
    {
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("undecided") << false;
        QTest::newRow("allowed, fetched too late") << true;
    }
    void expires()
    {
        QFETCH(bool, isAllowed);
        const Answer requested = isAllowed ? allowed() : m_server->request();
        m_server->clock.advance(600);
        QCOMPARE(m_server->poll(requested.text("device_code")).error(), u"expired_token"_s);
        m_server->write<qint64>([](store::Transaction& tx) {
            return store::TokenRepository(tx.database()).purge(tx.now(), 100);
        });
        // Ten minutes of memory, then the row is gone.
        QCOMPARE(m_server->laterPoll(requested.text("device_code")).error(), u"expired_token"_s);
        m_server->clock.advance(601);
        m_server->write<qint64>([](store::Transaction& tx) {
            return store::TokenRepository(tx.database()).purge(tx.now(), 100);
        });
        QCOMPARE(m_server->poll(requested.text("device_code")).error(), u"invalid_grant"_s);
    }

    void givesExactlyOneOfSixteenParallelPolls()
    {
        const Answer requested = allowed(); // C073
        const std::vector<QByteArray> polls(16,
            HttpClient::formRequest(
                "/oauth/token", test::DeviceServer::pollForm(requested.text("device_code"))));
        int successes = 0;
        int refusals = 0;
        for (const Answer& answer : m_server->client.send(polls)) {
            successes += answer.status == 200 ? 1 : 0;
            refusals += answer.error() == u"invalid_grant"_s ? 1 : 0;
        }
        QCOMPARE(successes, 1);
        QCOMPARE(refusals, 15);
    }

    void isBoundToItsClient()
    {
        (void)m_server->addClient(test::deviceClient(u"radio"_s), {}); // C072
        const Answer requested = allowed();
        const QByteArray code = requested.text("device_code");
        QCOMPARE(m_server->poll(code, "radio").error(), u"invalid_grant"_s);
        QCOMPARE(m_server->poll(code, "radio").error(), u"invalid_grant"_s);
        // The other client changed nothing, not even the pace.
        QCOMPARE(m_server->stored(requested).intervalSeconds, 5);
        QCOMPARE(m_server->poll(code).status, 200);
    }

    void refusesWhatIsNoDeviceCode_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << QByteArray() << u"invalid_request"_s;
        QTest::newRow("nonsense") << "abc"_ba << u"invalid_grant"_s;
        QTest::newRow("unknown row") << "ghd_999_" + QByteArray(43, 'a') << u"invalid_grant"_s;
        QTest::newRow("guessed secret") << "ghd_1_" + QByteArray(43, 'a') << u"invalid_grant"_s;
        QTest::newRow("C045 another kind") << "ghc_1_" + QByteArray(43, 'a') << u"invalid_grant"_s;
        QTest::newRow("huge") << QByteArray(5000, 'a') << u"invalid_grant"_s;
    }
    void refusesWhatIsNoDeviceCode()
    {
        QFETCH(QByteArray, code);
        (void)m_server->request();
        QTEST(m_server->poll(code).error(), "error");
    }

    void asksAboutUserClientAndConsentAgain_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("error");
        QTest::newRow("C029 user disabled") << "user"_ba << u"invalid_grant"_s;
        QTest::newRow("C029 client disabled") << "client"_ba << u"invalid_client"_s;
        QTest::newRow("grant taken from the client") << "grant"_ba << u"unauthorized_client"_s;
        QTest::newRow("C066 consent removed") << "consent"_ba << u"access_denied"_s;
    }
    void asksAboutUserClientAndConsentAgain()
    {
        QFETCH(QByteArray, change);
        const Answer requested = allowed();
        if (change == "user")
            m_server->changeUser(
                m_server->alice.id, [](domain::User& user) { user.isEnabled = false; });
        if (change == "client")
            m_server->changeClient(
                m_server->tv.id, [](domain::Client& client) { client.isEnabled = false; });
        if (change == "grant")
            m_server->changeClient(m_server->tv.id,
                [](domain::Client& client) { client.grantTypes = { u"refresh_token"_s }; });
        if (change == "consent")
            m_server->write<void>([&](store::Transaction& tx) {
                return store::SessionRepository(tx.database())
                    .removeConsent(m_server->alice.id, m_server->tv.id, tx.now());
            });
        QTEST(m_server->laterPoll(requested.text("device_code")).error(), "error");
    }

    void speaksFlaskOAuth2Devices()
    {
        domain::Client box = test::deviceClient(u"box"_s);
        box.tokenEndpointAuthMethod = domain::TokenEndpointAuthMethod::ClientSecretBasic;
        (void)m_server->addClient(box);
        const test::Fields credentials { { "Authorization", HttpClient::basic("box", "secret") } };
        // That library's clients send no body at all.
        const Answer requested
            = m_server->client
                  .send({ HttpClient::request("POST", "/oauth/device", credentials, {}) })
                  .front();
        QCOMPARE(requested.status, 200);
        QCOMPARE(
            requested.text("authorize_link"), "https://issuer.example/oauth/device/authorize"_ba);
        QCOMPARE(requested.text("activate_link"), "https://issuer.example/device"_ba);
        const auto poll = [&](const char* name) {
            m_server->clock.advance(10);
            return m_server->client.post("/oauth/device/authorize",
                { { name, requested.text("device_code") } }, credentials);
        };
        QCOMPARE(poll("code").error(), u"authorization_pending"_s);
        QCOMPARE(poll("nothing").error(), u"invalid_request"_s);
        (void)m_server->decide(requested, "yes");
        const Answer tokens = poll("device_code");
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.text("scope"), "profile"_ba);
        QCOMPARE(poll("code").error(), u"invalid_grant"_s);
        QCOMPARE(m_server->client.post("/oauth/device/authorize", { { "code", "x" } }).error(),
            u"invalid_client"_s);
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::DeviceCodeGrantTest)
#include "tst_device_code_grant.moc"
