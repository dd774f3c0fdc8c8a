// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/registration/registration_endpoint.h"

#include "tests/server/oidc/registration_fixture.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using domain::Registration;
using test::Answer;

/// Registration on the wire (RFC 7591).
class RegistrationTest : public test::RegistrationFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_server.reset(); }

    void isOffUnlessSwitchedOn()
    {
        const auto metadata
            = [this] { return m_server->client.get("/.well-known/openid-configuration").json(); };
        QCOMPARE(registered().status, 403); // C107
        QVERIFY(!metadata().contains(u"registration_endpoint"_s)); // C112
        policy(Registration::Open);
        QCOMPARE(registered().status, 201);
        QCOMPARE(metadata().value(u"registration_endpoint"_s).toString(),
            u"https://issuer.example/oauth/register"_s);
    }

    void makesAClientThatWorks()
    {
        policy(Registration::Open);
        const Answer answer = registered();
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.header("cache-control"), "no-store"_ba);
        const QJsonObject json = answer.json();
        QCOMPARE(json.value(u"client_secret_expires_at"_s).toInteger(-1), 0);
        QCOMPARE(json.value(u"client_id_issued_at"_s).toInteger(), m_server->clock.now());
        QCOMPARE(json.value(u"scope"_s).toString(), u"openid profile email"_s);
        QCOMPARE(json.value(u"token_endpoint_auth_method"_s).toString(), u"client_secret_basic"_s);
        QVERIFY(!json.contains(u"may_introspect"_s));
        QVERIFY(getsATokenAs(answer.text("client_id"), answer.text("client_secret")));
        QVERIFY(!getsATokenAs(answer.text("client_id"), "another-secret"));
    }

    void givesNoSecretToAPublicClient()
    {
        policy(Registration::Open);
        const Answer answer = registered({ { u"token_endpoint_auth_method"_s, u"none"_s } });
        QCOMPARE(answer.status, 201);
        QVERIFY(!answer.json().contains(u"client_secret"_s));
        QVERIFY(!answer.text("registration_access_token").isEmpty());
    }

    void refusesWhatStrangersMayNotSay_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* member, const QJsonValue& value,
                             const char* error = "invalid_client_metadata") {
            QTest::newRow(member) << QString::fromLatin1(member) << value
                                  << QString::fromLatin1(error);
        };
        row("may_introspect", true);
        row("enabled", true);
        row("owner", u"alice"_s);
        row("require_pkce", false);
        row("allow_insecure_http", true);
        row("token_expires_in", QJsonObject());
        row("client_id", u"mine"_s);
        row("client_secret", u"mine-is-long-enough"_s);
        row("allowed_origins", QJsonArray { u"https://evil.example"_s });
        row("scope", u"openid admin"_s);
        row("grant_types", QJsonArray { u"client_credentials"_s, u"authorization_code"_s });
        row("logo_uri", u"javascript:alert(1)"_s);
        row("jwks_uri", u"http://169.254.169.254/keys"_s);
        row("contacts", u"not a list"_s);
        row("redirect_uris", QJsonArray { u"javascript:alert(1)"_s }, "invalid_redirect_uri");
        row("software_statement", u"eyJhbGciOiJub25lIn0.e30."_s, "unapproved_software_statement");
        QTest::newRow("software_statement that is none")
            << u"software_statement"_s << QJsonValue(5) << u"invalid_software_statement"_s;
    }
    void refusesWhatStrangersMayNotSay()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        policy(Registration::Open);
        const Answer answer = registered({ { member, value } }); // C007, C107
        QCOMPARE(answer.status, 400);
        QTEST(answer.error(), "error");
        QVERIFY(answer.text("error_description").startsWith(member.toLatin1()));
        auto rows = m_server->reader().query("SELECT count(*) FROM clients");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 0);
    }

    void givesOnlyTheResponseTypesThatFitTheGrants()
    {
        policy(Registration::Open);
        const Answer answer
            = registered({ { u"response_types"_s, QJsonArray { u"code"_s, u"token"_s } } });
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json().value(u"response_types"_s).toArray(), QJsonArray { u"code"_s });
        // Nothing is made up: with no type left the grant has no use.
        const Answer nothing = registered({ { u"response_types"_s, QJsonArray { u"token"_s } } });
        QCOMPARE(nothing.error(), u"invalid_client_metadata"_s);
    }

    void ignoresWhatNoStandardKnows()
    {
        policy(Registration::Open);
        QCOMPARE(registered({ { u"favourite_colour"_s, u"green"_s } }).status, 201); // RFC 7591 §2
    }

    void readsStrictJsonOnly_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray json("application/json");
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded")
                              << QByteArray("redirect_uris=x");
        QTest::newRow("list") << json << QByteArray("[]");
        QTest::newRow("member twice")
            << json << QByteArray("{\"client_name\":\"a\",\"client_name\":\"b\"}");
        QTest::newRow("nothing") << json << QByteArray();
    }
    void readsStrictJsonOnly()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        policy(Registration::Open);
        const test::Fields headers { { "Content-Type", type } };
        const Answer answer
            = m_server->client
                  .send({ test::HttpClient::request("POST", "/oauth/register", headers, body) })
                  .front();
        QCOMPARE(answer.status, 400);
    }

    void takesAnInitialAccessTokenAsOftenAsItSays()
    {
        policy(Registration::Token);
        QCOMPARE(registered().status, 401);
        const QByteArray token = initialToken(2); // C107
        QCOMPARE(registered({}, token.chopped(1) + 'x').status, 401);
        QCOMPARE(registered({ { u"scope"_s, u"admin"_s } }, token).status, 400); // costs no use
        QCOMPARE(registered({}, token).status, 201);
        QCOMPARE(registered({}, token).status, 201);
        const Answer third = registered({}, token);
        QCOMPARE(third.status, 401);
        QVERIFY(third.header("www-authenticate").startsWith("Bearer "));
    }

    void takesOneUseOnceFromManyAtOnce()
    {
        policy(Registration::Token);
        const QByteArray body = QJsonDocument(good()).toJson(QJsonDocument::Compact);
        const test::Fields headers { { "Content-Type", "application/json" },
            { "Authorization", "Bearer " + initialToken(3) } };
        const std::vector<QByteArray> requests(
            12, test::HttpClient::request("POST", "/oauth/register", headers, body));
        int created = 0;
        for (const Answer& answer : m_server->client.send(requests))
            created += answer.status == 201;
        QCOMPARE(created, 3);
    }

    void forgetsExpiredInitialTokens()
    {
        policy(Registration::Token);
        const QByteArray token = initialToken(5, 10);
        m_server->clock.advance(10);
        QCOMPARE(registered({}, token).status, 401);
    }

    void boundsOpenRegistration()
    {
        policy(Registration::Open);
        for (int i = 0; i < oauth::RegistrationEndpoint::registrationsPerMinute; ++i)
            QCOMPARE(registered().status, 201);
        const Answer refused = registered();
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.header("retry-after").toInt() > 0);
        m_server->clock.advance(61);
        QCOMPARE(registered().status, 201);
    }

    void boundsANetworkOfIpv6AsOne()
    {
        policy(Registration::Open);
        const QByteArray body = QJsonDocument(good()).toJson();
        const auto registeredFrom = [this, &body](const QByteArray& address) {
            const test::Fields headers { { "Content-Type", "application/json" },
                { "X-Forwarded-For", address } };
            return m_server->client
                .send({ test::HttpClient::request("POST", "/oauth/register", headers, body) })
                .front()
                .status;
        };
        for (int i = 1; i <= oauth::RegistrationEndpoint::registrationsPerMinute; ++i)
            QCOMPARE(registeredFrom("2001:db8:1:1::" + QByteArray::number(i)), 201);
        QCOMPARE(registeredFrom("2001:db8:1:1:ffff::1"), 429);
        QCOMPARE(registeredFrom("2001:db8:1:2::1"), 201);
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "tst_registration.moc"
