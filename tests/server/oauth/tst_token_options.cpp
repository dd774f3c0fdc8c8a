// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/token_issuer.h"

#include "tests/server/oauth/test_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using test::Answer;

/// What a client may say about the tokens it gets (seed: token generators), on the wire.
class TokenOptionsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestServer> m_server;
    domain::Client m_web;
    domain::User m_alice;

    [[nodiscard]] static test::Fields credentials()
    {
        return { { "Authorization", test::HttpClient::basic("web", "secret") } };
    }
    [[nodiscard]] Answer tokens() const
    {
        const test::Fields form { { "grant_type", "authorization_code" },
            { "code", m_server->addCode(m_web, m_alice, oauth::pkce::s256(test::verifier)) },
            { "code_verifier", test::verifier } };
        return m_server->client.post("/oauth/token", form, credentials());
    }
    [[nodiscard]] bool isActive(const QByteArray& token) const
    {
        return m_server->client.post("/oauth/introspect", { { "token", token } }, credentials())
            .json()
            .value(u"active"_s)
            .toBool();
    }
    void change(const std::function<void(domain::Client&)>& how) const
    {
        m_server->changeClient(m_web.id, how);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::TestServer>();
        m_web = m_server->addClient(test::webClient());
        m_alice = m_server->addUser(u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void signsAccessTokensAsTheClientSays_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("used");
        QTest::newRow("unsaid") << u""_s << u"ES256"_s;
        QTest::newRow("RS256") << u"RS256"_s << u"RS256"_s;
        QTest::newRow("ES256") << u"ES256"_s << u"ES256"_s;
        QTest::newRow("EdDSA") << u"EdDSA"_s << u"EdDSA"_s;
    }
    void signsAccessTokensAsTheClientSays()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, used);
        change([&](domain::Client& client) {
            client.accessTokenFormat = domain::AccessTokenFormat::Jwt;
            client.accessTokenSigningAlg = wanted;
        });
        const QByteArray token = tokens().text("access_token");
        const auto verified = jose::verifyCompact(token, test::testKeys().verificationKeys());
        QVERIFY(verified.has_value());
        QCOMPARE(verified->header.value(u"alg"_s).toString(), used);
        QVERIFY(isActive(token));
    }

    void makesOpaqueTokensAsLongAsTheClientSays_data()
    {
        QTest::addColumn<qint64>("wanted");
        QTest::addColumn<qint64>("length");
        QTest::newRow("unsaid") << qint64(0) << qint64(43);
        QTest::newRow("43") << qint64(43) << qint64(43);
        QTest::newRow("64") << qint64(64) << qint64(64);
        QTest::newRow("longest") << qint64(256) << qint64(256);
    }
    void makesOpaqueTokensAsLongAsTheClientSays()
    {
        QFETCH(qint64, wanted);
        change([&](domain::Client& client) { client.accessTokenLength = wanted; });
        const QByteArray token = tokens().text("access_token");
        const auto value = crypto::TokenValue::parse(crypto::token_prefix::accessToken, token);
        QVERIFY(value.has_value());
        QTEST(qint64(value->secret.size()), "length");
        QVERIFY(isActive(token));
        QVERIFY(!isActive(token.chopped(1)));
    }

    void givesNoRefreshTokenToAClientWithNone()
    {
        QVERIFY(!tokens().text("refresh_token").isEmpty());
        change([](domain::Client& client) { client.refreshTokenGenerator = u"none"_s; });
        QVERIFY(!tokens().json().contains(u"refresh_token"_s));
    }

    void givesNoRefreshTokenWhereTheServerSaysSo()
    {
        const QByteArray earlier = tokens().text("refresh_token");
        m_server->changeSettings(
            [](domain::Settings& settings) { settings.issuesRefreshTokens = false; });
        QVERIFY(!tokens().json().contains(u"refresh_token"_s));
        // Whoever has one keeps it: the switch is about new grants.
        const Answer refreshed = m_server->client.post("/oauth/token",
            { { "grant_type", "refresh_token" }, { "refresh_token", earlier } }, credentials());
        QCOMPARE(refreshed.status, 200);
    }
};

QTEST_GUILESS_MAIN(TokenOptionsTest)
#include "tst_token_options.moc"
