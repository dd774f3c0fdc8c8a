// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/grant_types.h"
#include "tests/server/oauth/assertions.h"
#include "tests/server/oidc/oidc_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using crypto::SignatureAlgorithm;
using test::Answer;

namespace {

const QString jwtBearer = domain::grant_type::jwtBearer;

domain::Client speaker(const QString& id = u"robot"_s)
{
    domain::Client client = test::webClient(id);
    client.tokenEndpointAuthMethod = domain::TokenEndpointAuthMethod::PrivateKeyJwt;
    client.grantTypes = { jwtBearer, u"refresh_token"_s };
    client.defaultScopes = domain::ScopeSet::fromStored(u"profile"_s);
    client.jwks = test::clientKeys();
    return client;
}

} // namespace

/// RFC 7523 §2.1: a client signs for a user.
class JwtBearerGrantTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases;
    std::unique_ptr<test::TestServer> m_server;
    domain::User m_alice;

    [[nodiscard]] QJsonObject claims(
        const QString& subject = u"alice"_s, const QString& issuer = u"robot"_s) const
    {
        return test::goodClaims(*m_server, issuer, subject);
    }
    [[nodiscard]] static test::Fields form(const QByteArray& assertion)
    {
        return { { "grant_type", jwtBearer.toLatin1() }, { "assertion", assertion } };
    }
    [[nodiscard]] Answer ask(const QJsonObject& signedClaims, const QByteArray& scope = {}) const
    {
        test::Fields fields = form(test::signedWithKey(SignatureAlgorithm::ES256, signedClaims));
        if (!scope.isEmpty())
            fields.emplace_back("scope", scope);
        return m_server->client.post("/oauth/token", fields);
    }
    [[nodiscard]] QString detail() const { return m_server->sink.steps.back().detail; }

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
        m_server = std::make_unique<test::TestServer>(test::addOpenIdEndpoints, options);
        (void)m_server->addClient(speaker(), {});
        m_alice = m_server->addUser(u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void givesATokenForTheUser_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("by user name") << u"alice"_s;
        QTest::newRow("by sub") << u"sub-alice"_s;
    }
    void givesATokenForTheUser()
    {
        QFETCH(QString, subject);
        const Answer answer = ask(claims(subject), "openid profile");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("scope"), "openid profile"_ba);
        // The client can sign again, and nobody signed in.
        QVERIFY(!answer.json().contains(u"refresh_token"_s));
        QVERIFY(!answer.json().contains(u"id_token"_s));
        const Answer userinfo = m_server->client.get(
            "/oauth/userinfo", { { "Authorization", "Bearer " + answer.text("access_token") } });
        QCOMPARE(userinfo.text("sub"), "sub-alice"_ba);
        QCOMPARE(ask(claims()).text("scope"), "profile"_ba);
        QCOMPARE(ask(claims(), "openid admin").error(), u"invalid_scope"_s);
    }

    void takesTheClientsAuthenticationAsWell()
    {
        test::Fields fields = form(test::signedWithKey(SignatureAlgorithm::RS256, claims()));
        fields.emplace_back("client_assertion_type", oauth::jwtAssertionType);
        fields.emplace_back("client_assertion",
            test::signedWithKey(
                SignatureAlgorithm::ES256, test::goodClaims(*m_server, u"robot"_s)));
        QCOMPARE(m_server->client.post("/oauth/token", fields).status, 200);
        // Another client cannot bring it.
        (void)m_server->addClient(speaker(u"other"_s), {});
        fields[1].second = test::signedWithKey(SignatureAlgorithm::RS256, claims());
        fields[3].second = test::signedWithKey(
            SignatureAlgorithm::ES256, test::goodClaims(*m_server, u"other"_s));
        QCOMPARE(m_server->client.post("/oauth/token", fields).error(), u"invalid_grant"_s);
        QVERIFY(detail().contains(u"iss is not the client"_s));
        fields = form(test::signedWithKey(SignatureAlgorithm::RS256, claims()));
        fields.emplace_back("client_id", "other");
        QCOMPARE(m_server->client.post("/oauth/token", fields).error(), u"invalid_grant"_s);
    }

    void signsWithTheSecretWhereThereIsNoKeyPair()
    {
        domain::Client plain = speaker(u"plain"_s);
        plain.tokenEndpointAuthMethod = domain::TokenEndpointAuthMethod::ClientSecretBasic;
        plain.jwks = {};
        (void)test::addSigningClient(*m_server, plain);
        const auto token = test::signedWithSecret(test::hmacSecret, claims(u"alice"_s, u"plain"_s));
        QCOMPARE(m_server->client.post("/oauth/token", form(token)).status, 200);
        const auto forged = test::signedWithSecret(
            "some other secret of sufficient size", claims(u"alice"_s, u"plain"_s));
        QCOMPARE(m_server->client.post("/oauth/token", form(forged)).error(), u"invalid_grant"_s);
    }

    void refusesAssertions_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("reason");
        const qint64 now = test::ScriptedClock().now();
        QTest::newRow("unknown user") << u"sub"_s << QJsonValue(u"nobody"_s) << u"sub is no user"_s;
        QTest::newRow("e-mail is no name")
            << u"sub"_s << QJsonValue(u"alice@example.org"_s) << u"sub is no user"_s;
        QTest::newRow("C029 disabled user")
            << u"sub"_s << QJsonValue(u"ghost"_s) << u"sub is no user"_s;
        QTest::newRow("no sub") << u"sub"_s << QJsonValue(QJsonValue::Undefined) << u"sub"_s;
        QTest::newRow("C054 aud") << u"aud"_s << QJsonValue(u"https://other.example"_s)
                                  << u"aud is not this server"_s;
        QTest::newRow("C054 exp") << u"exp"_s << QJsonValue(now) << u"exp is in the past"_s;
        QTest::newRow("C054 jti") << u"jti"_s << QJsonValue(QJsonValue::Undefined) << u"jti"_s;
    }
    void refusesAssertions()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        QFETCH(QString, reason);
        const auto ghost = m_server->addUser(u"ghost"_s);
        m_server->changeUser(ghost.id, [](domain::User& user) { user.isEnabled = false; });
        QJsonObject bad = claims();
        if (value.isUndefined())
            bad.remove(name);
        else
            bad[name] = value;
        const Answer answer = ask(bad);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), u"invalid_grant"_s);
        QCOMPARE(answer.text("error_description"), "the assertion is not valid"_ba);
        QVERIFY2(detail().contains(reason), qPrintable(detail()));
    }

    void refusesOtherIssuers()
    {
        QCOMPARE(ask(claims(u"alice"_s, u"nobody"_s)).error(), u"invalid_client"_s);
        domain::Client plain = speaker(u"plain"_s); // C056: only a client that has the grant
        plain.grantTypes = { u"client_credentials"_s };
        (void)m_server->addClient(plain, {});
        QCOMPARE(ask(claims(u"alice"_s, u"plain"_s)).error(), u"unauthorized_client"_s);
        QCOMPARE(
            m_server->client.post("/oauth/token", form("nonsense")).error(), u"invalid_client"_s);
        QCOMPARE(m_server->client
                     .post("/oauth/token",
                         { { "grant_type", jwtBearer.toLatin1() }, { "client_id", "robot" } })
                     .error(),
            u"invalid_request"_s);
    }

    void usesAnAssertionOnce()
    {
        const auto token = test::signedWithKey(SignatureAlgorithm::ES256, claims());
        const std::vector<QByteArray> requests(
            16, test::HttpClient::formRequest("/oauth/token", form(token)));
        int winners = 0;
        for (const Answer& answer : m_server->client.send(requests))
            winners += answer.status == 200 ? 1 : 0;
        QCOMPARE(winners, 1); // C054
        QCOMPARE(m_server->client.post("/oauth/token", form(token)).error(), u"invalid_grant"_s);
        QCOMPARE(detail(), u"the assertion was used before"_s);
    }

    void stopsGuessing()
    {
        QJsonObject bad = claims();
        bad[u"aud"_s] = u"x"_s;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(ask(bad).status, 400);
        QCOMPARE(ask(bad).status, 429); // C059
    }
};

QTEST_GUILESS_MAIN(JwtBearerGrantTest)
#include "tst_jwt_bearer_grant.moc"
