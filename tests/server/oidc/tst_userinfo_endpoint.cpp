// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oidc/oidc_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using test::Answer;
using test::HttpClient;

namespace {
const QByteArray path("/oauth/userinfo");
}

class UserinfoEndpointTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OidcServer> m_oidc;

private Q_SLOTS:
    void init() { m_oidc = std::make_unique<test::OidcServer>(); }
    void cleanup() { m_oidc.reset(); }

    void opensTheClaimsOfTheGrantedScopes_data()
    {
        QTest::addColumn<QString>("scope");
        QTest::addColumn<QStringList>("claims");
        QTest::newRow("openid") << "openid" << QStringList { u"sub"_s };
        QTest::newRow("email") << "openid email"
                               << QStringList { u"email"_s, u"email_verified"_s, u"sub"_s };
        QTest::newRow("profile") << "openid profile"
                                 << QStringList { u"name"_s, u"preferred_username"_s, u"sub"_s,
                                        u"updated_at"_s };
        QTest::newRow("unknown scope") << "openid no-such-scope" << QStringList { u"sub"_s };
    }
    void opensTheClaimsOfTheGrantedScopes()
    {
        QFETCH(QString, scope);
        const Answer answer = m_oidc->userinfo(m_oidc->tokens(scope).text("access_token"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.header("content-type").startsWith("application/json"));
        QCOMPARE(answer.header("cache-control"), QByteArray("no-store"));
        QTEST(answer.json().keys(), "claims");
        QCOMPARE(answer.text("sub"), QByteArray("sub-alice"));
    }

    void givesClaimsTheirTypes()
    {
        const QJsonObject claims = m_oidc->userinfo(m_oidc->tokens().text("access_token")).json();
        QVERIFY(claims.value(QStringLiteral("email_verified")).isBool());
        QVERIFY(claims.value(QStringLiteral("updated_at")).isDouble());
        QVERIFY(claims.value(QStringLiteral("name")).isString());
    }

    void agreesWithTheIdToken()
    {
        const Answer tokens = m_oidc->tokens(); // C084
        const auto idToken
            = jose::verifyCompact(tokens.text("id_token"), test::testKeys().verificationKeys());
        QVERIFY(idToken);
        QCOMPARE(m_oidc->userinfo(tokens.text("access_token")).json().value(QStringLiteral("sub")),
            idToken->claims.value(QStringLiteral("sub")));
    }

    void takesTheTokenInHeaderOrBody()
    {
        const QByteArray token = m_oidc->tokens().text("access_token"); // C084
        const HttpClient& client = m_oidc->server.client;
        QCOMPARE(client.get(path, { { "Authorization", "bEaReR " + token } }).status, 200);
        QCOMPARE(client.post(path, {}, { { "Authorization", "Bearer " + token } }).status, 200);
        QCOMPARE(client.post(path, { { "access_token", token } }).status, 200);
        // A POST with nothing at all in its body is the header's method as well.
        const test::Fields header { { "Authorization", "Bearer " + token } };
        QCOMPARE(
            client.send({ HttpClient::request("POST", path, header, {}) }).front().status, 200);
    }

    void refusesOtherWays_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("error");
        QTest::newRow("C084 query") << QByteArray("query") << 400 << QByteArray("invalid_request");
        QTest::newRow("C084 header and query")
            << QByteArray("both") << 400 << QByteArray("invalid_request");
        QTest::newRow("C084 header and body")
            << QByteArray("header+body") << 400 << QByteArray("invalid_request");
        QTest::newRow("C084 two headers")
            << QByteArray("twice") << 400 << QByteArray("invalid_request");
        QTest::newRow("C084 unknown token")
            << QByteArray("unknown") << 401 << QByteArray("invalid_token");
        QTest::newRow("C084 nothing") << QByteArray("nothing") << 401 << QByteArray();
        QTest::newRow("C084 basic") << QByteArray("basic") << 401 << QByteArray();
    }
    void refusesOtherWays()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, error);
        const QByteArray token = m_oidc->tokens().text("access_token");
        const test::Fields header { { "Authorization", "Bearer " + token } };
        const HttpClient& client = m_oidc->server.client;
        Answer answer;
        if (kind == "query" || kind == "both")
            answer = client.get(
                path + "?access_token=" + token, kind == "both" ? header : test::Fields());
        else if (kind == "header+body")
            answer = client.post(path, { { "access_token", token } }, header);
        else if (kind == "twice")
            answer = client.get(path, { header[0], header[0] });
        else if (kind == "unknown")
            answer = m_oidc->userinfo(token + "x");
        else if (kind == "basic")
            answer = client.get(path, test::OidcServer::credentials());
        else
            answer = client.get(path);
        QTEST(answer.status, "status");
        // Two Authorization fields do not even pass the guard.
        if (kind == "twice")
            return;
        const QByteArray challenge = answer.header("www-authenticate");
        QVERIFY(challenge.startsWith("Bearer realm="));
        // RFC 6750 §3.1: who shows no token is told no error.
        QCOMPARE(challenge.contains("error="), !error.isEmpty());
        QVERIFY(challenge.contains(error));
    }

    void needsTheScopeAUserAndTheAudience()
    {
        const QByteArray noScope
            = m_oidc->tokens(QStringLiteral("email")).text("access_token"); // C084
        const QByteArray noUser
            = m_oidc->server.client
                  .post("/oauth/token",
                      { { "grant_type", "client_credentials" }, { "scope", "openid" } },
                      test::OidcServer::credentials())
                  .text("access_token");
        m_oidc->server.changeClient(m_oidc->web.id,
            [](domain::Client& client) { client.audiences = { QStringLiteral("api") }; });
        const QByteArray elsewhere = m_oidc->tokens(QStringLiteral("email")).text("access_token");
        for (const QByteArray& token : { noScope, noUser, elsewhere }) {
            const Answer answer = m_oidc->userinfo(token);
            QCOMPARE(answer.status, 403);
            QVERIFY(answer.header("www-authenticate").contains("error=\"insufficient_scope\""));
        }
        // A client with resource servers of its own can still use OpenID Connect.
        QCOMPARE(m_oidc->userinfo(m_oidc->tokens().text("access_token")).status, 200);
    }

    void forgetsTokensOfEndedFamilies()
    {
        const Answer tokens = m_oidc->tokens(); // C040
        (void)m_oidc->server.client.post("/oauth/revoke",
            { { "token", tokens.text("refresh_token") } }, test::OidcServer::credentials());
        QCOMPARE(m_oidc->userinfo(tokens.text("access_token")).status, 401);
    }

    void servesJwtAccessTokens()
    {
        m_oidc->server.changeClient(m_oidc->web.id, [](domain::Client& client) {
            client.accessTokenFormat = domain::AccessTokenFormat::Jwt;
        });
        const Answer tokens = m_oidc->tokens();
        QCOMPARE(tokens.text("access_token").count('.'), 2);
        QCOMPARE(m_oidc->userinfo(tokens.text("access_token")).status, 200);
    }
};

QTEST_GUILESS_MAIN(UserinfoEndpointTest)
#include "tst_userinfo_endpoint.moc"
