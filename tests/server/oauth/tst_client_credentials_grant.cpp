// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oauth/test_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using test::Answer;
using test::HttpClient;

class ClientCredentialsGrantTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestServer> m_server;
    domain::Client m_service;

    [[nodiscard]] Answer ask(const QByteArray& scope = {}) const
    {
        test::Fields form { { "grant_type", "client_credentials" } };
        if (!scope.isEmpty())
            form.emplace_back("scope", scope);
        return m_server->client.post("/oauth/token", form, headers());
    }
    [[nodiscard]] static test::Fields headers()
    {
        return { { "Authorization", HttpClient::basic("service", "secret") } };
    }
    [[nodiscard]] QJsonObject introspected(const QByteArray& token) const
    {
        return m_server->client.post("/oauth/introspect", { { "token", token } }, headers()).json();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::TestServer>();
        domain::Client service = test::webClient(QStringLiteral("service"));
        service.scope = domain::ScopeSet::fromStored(QStringLiteral("read write"));
        service.defaultScopes = domain::ScopeSet::fromStored(QStringLiteral("read"));
        m_service = m_server->addClient(service);
    }
    void cleanup() { m_server.reset(); }

    void standsForTheClientItself()
    {
        const Answer answer = ask(); // C057
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains(QStringLiteral("refresh_token")));
        const QJsonObject token = introspected(answer.text("access_token"));
        QCOMPARE(token.value(QStringLiteral("sub")).toString(), QStringLiteral("service"));
        QVERIFY(!token.contains(QStringLiteral("username")));
    }

    void givesOnlyScopesOfTheClient_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("granted");
        QTest::newRow("C057 default") << QByteArray() << 200 << QByteArray("read");
        QTest::newRow("C057 all") << QByteArray("write read") << 200 << QByteArray("write read");
        QTest::newRow("C057 more") << QByteArray("read admin") << 400 << QByteArray();
        QTest::newRow("malformed") << QByteArray("read \"x\"") << 400 << QByteArray();
    }
    void givesOnlyScopesOfTheClient()
    {
        QFETCH(QByteArray, scope);
        const Answer answer = ask(scope);
        QTEST(answer.status, "status");
        QTEST(answer.text("scope"), "granted");
        if (answer.status != 200)
            QCOMPARE(answer.error(), QStringLiteral("invalid_scope"));
    }

    void refusesPublicClients()
    {
        domain::Client spa = test::publicClient();
        spa.grantTypes.append(QStringLiteral("client_credentials"));
        (void)m_server->addClient(spa, {}); // C057
        const Answer answer = m_server->client.post(
            "/oauth/token", { { "grant_type", "client_credentials" }, { "client_id", "spa" } });
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), QStringLiteral("unauthorized_client"));
    }

    void livesAsLongAsConfigured()
    {
        const auto life
            = [&] { return ask().json().value(QStringLiteral("expires_in")).toInteger(); };
        const QString grant = QStringLiteral("client_credentials");
        m_server->changeSettings([&](domain::Settings& settings) {
            settings.tokenExpiresIn = { { grant, 1200 } };
        });
        QCOMPARE(life(), 1200);
        m_server->changeClient(m_service.id, [&](domain::Client& client) {
            client.tokenExpiresIn = { { grant, 77 } };
        });
        QCOMPARE(life(), 77);
        const QByteArray token = ask().text("access_token");
        m_server->clock.advance(76);
        QVERIFY(introspected(token).value(QStringLiteral("active")).toBool());
        m_server->clock.advance(1);
        QCOMPARE(introspected(token), (QJsonObject { { QStringLiteral("active"), false } }));
    }

    void givesAJwtWhereConfigured()
    {
        m_server->changeClient(m_service.id, [](domain::Client& client) {
            client.accessTokenFormat = domain::AccessTokenFormat::Jwt;
            client.audiences = { QStringLiteral("https://api.example") };
        });
        const Answer answer = ask();
        const QByteArray token = answer.text("access_token");
        const auto verified
            = jose::verifyCompact(token, test::testKeys().verificationKeys()); // C086
        QVERIFY(verified);
        QCOMPARE(
            verified->header.value(QStringLiteral("typ")).toString(), QStringLiteral("at+jwt"));
        QCOMPARE(verified->header.value(QStringLiteral("alg")).toString(), QStringLiteral("ES256"));
        const QJsonObject& claims = verified->claims;
        QCOMPARE(claims.value(QStringLiteral("iss")).toString(),
            QStringLiteral("https://issuer.example"));
        QCOMPARE(
            claims.value(QStringLiteral("aud")).toString(), QStringLiteral("https://api.example"));
        QCOMPARE(claims.value(QStringLiteral("sub")).toString(), QStringLiteral("service"));
        QCOMPARE(claims.value(QStringLiteral("client_id")).toString(), QStringLiteral("service"));
        QCOMPARE(claims.value(QStringLiteral("scope")).toString(), QStringLiteral("read"));
        QCOMPARE(claims.value(QStringLiteral("iat")).toInteger(), m_server->clock.now());
        QCOMPARE(claims.value(QStringLiteral("exp")).toInteger(), m_server->clock.now() + 3600);
        QVERIFY(introspected(token).value(QStringLiteral("active")).toBool());

        // The jti names the row; it must not work as a token, in no spelling.
        const QByteArray jti = claims.value(QStringLiteral("jti")).toString().toLatin1();
        QVERIFY(jti.size() > 40);
        QVERIFY(!introspected(jti).value(QStringLiteral("active")).toBool());
        QVERIFY(!introspected(QByteArray(jti).replace(0, 3, "gha"))
                     .value(QStringLiteral("active"))
                     .toBool());
        // A changed signature makes it unknown.
        QByteArray forged = token;
        forged[forged.size() - 10] = forged[forged.size() - 10] == 'A' ? 'B' : 'A';
        QVERIFY(!introspected(forged).value(QStringLiteral("active")).toBool());
    }

    void writesOneAuditRow()
    {
        QCOMPARE(ask().status, 200);
        auto rows = m_server->reader().query(
            "SELECT count(*), max(actor) FROM audit_log WHERE action = 'token.issued'");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 1);
        QCOMPARE(rows->text(1), QStringLiteral("client:service"));
    }
};

QTEST_GUILESS_MAIN(ClientCredentialsGrantTest)
#include "tst_client_credentials_grant.moc"
