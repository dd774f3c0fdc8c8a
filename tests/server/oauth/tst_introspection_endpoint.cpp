// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oauth/test_server.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace gatehouse;
using test::Answer;
using test::HttpClient;

namespace {

const QByteArray path("/oauth/introspect");
const QByteArray challenge = oauth::pkce::s256(test::verifier);
const QByteArray inactive(R"({"active":false})");

test::Fields as(const QByteArray& id, const QByteArray& secret = "secret")
{
    return { { "Authorization", HttpClient::basic(id, secret) } };
}

domain::Client resourceServer(const QString& id)
{
    domain::Client client = test::webClient(id);
    client.mayIntrospect = true;
    return client;
}

} // namespace

class IntrospectionEndpointTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases;
    std::unique_ptr<test::TestServer> m_server;
    domain::Client m_web;
    domain::User m_alice;

    [[nodiscard]] Answer tokens()
    {
        const test::Fields form { { "grant_type", "authorization_code" },
            { "code", m_server->addCode(m_web, m_alice, challenge) },
            { "code_verifier", test::verifier } };
        return m_server->client.post("/oauth/token", form, as("web"));
    }
    [[nodiscard]] Answer introspect(const QByteArray& token, const QByteArray& id = "web") const
    {
        return m_server->client.post(path, { { "token", token } }, as(id));
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
        m_server = std::make_unique<test::TestServer>(test::TestServer::AddEndpoints(), options);
        m_web = m_server->addClient(test::webClient());
        (void)m_server->addClient(test::webClient(QStringLiteral("other")));
        (void)m_server->addClient(resourceServer(QStringLiteral("api-a")));
        (void)m_server->addClient(resourceServer(QStringLiteral("api-b")));
        (void)m_server->addClient(test::publicClient(), {});
        m_alice = m_server->addUser(QStringLiteral("alice"));
    }
    void cleanup() { m_server.reset(); }

    void tellsTheOwnerEverything()
    {
        const Answer answer = introspect(tokens().text("access_token"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("cache-control"), QByteArray("no-store"));
        const QJsonObject token = answer.json(); // C080
        QVERIFY(token.value(QStringLiteral("active")).isBool());
        QVERIFY(token.value(QStringLiteral("exp")).isDouble());
        QVERIFY(token.value(QStringLiteral("iat")).isDouble());
        QCOMPARE(token.value(QStringLiteral("exp")).toInteger(), m_server->clock.now() + 3600);
        QCOMPARE(token.value(QStringLiteral("aud")).toString(),
            QStringLiteral("https://issuer.example"));
        QCOMPARE(token.value(QStringLiteral("iss")).toString(),
            QStringLiteral("https://issuer.example"));
        QCOMPARE(token.value(QStringLiteral("scope")).toString(),
            QStringLiteral("openid profile email"));
        QCOMPARE(token.value(QStringLiteral("client_id")).toString(), QStringLiteral("web"));
        QCOMPARE(token.value(QStringLiteral("sub")).toString(), QStringLiteral("sub-alice"));
        QCOMPARE(token.value(QStringLiteral("username")).toString(), QStringLiteral("alice"));
        QCOMPARE(token.value(QStringLiteral("token_type")).toString(), QStringLiteral("Bearer"));
    }

    void needsASecret_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray token("gha_1_x");
        QTest::newRow("C077 nothing") << HttpClient::formRequest(path, { { "token", token } });
        QTest::newRow("C077 wrong secret")
            << HttpClient::formRequest(path, { { "token", token } }, as("web", "x"));
        QTest::newRow("C077 bearer token") << HttpClient::formRequest(
            path, { { "token", token } }, { { "Authorization", "Bearer x" } });
        QTest::newRow("C079 public client")
            << HttpClient::formRequest(path, { { "token", token }, { "client_id", "spa" } });
        QTest::newRow("C077 confidential without its secret")
            << HttpClient::formRequest(path, { { "token", token }, { "client_id", "web" } });
    }
    void needsASecret()
    {
        QFETCH(QByteArray, request);
        const Answer answer = m_server->client.send({ request }).front();
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.error(), QStringLiteral("invalid_client"));
        QVERIFY(!answer.header("www-authenticate").isEmpty());
    }

    void saysNothingOfWhatIsNotActive()
    {
        const Answer issued = tokens();
        const QByteArray token = issued.text("access_token");
        const QByteArrayList values { "x", "gha_999999_abc", token.chopped(1), token + "A", "a.b.c",
            "..", // C078
            "eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.e30.", QByteArray(60'000, 'x'),
            QByteArray(60'000, '.'), QByteArray(token).replace(0, 3, "ghr"),
            QByteArray(issued.text("refresh_token")).replace(0, 3, "gha") };
        for (const QByteArray& value : values) {
            const Answer answer = introspect(value);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.body, inactive);
        }
        QCOMPARE(introspect(token, "other").body, inactive);
        QCOMPARE(introspect(issued.text("refresh_token"), "other").body, inactive);
        QCOMPARE(introspect(issued.text("refresh_token"), "api-a").body, inactive);
        m_server->clock.advance(3600);
        QCOMPARE(introspect(token).body, inactive);
    }

    void keepsResourceServersApart()
    {
        m_server->changeClient(m_web.id,
            [](domain::Client& client) { client.audiences = { QStringLiteral("api-a") }; });
        const QByteArray token = tokens().text("access_token"); // C079
        QCOMPARE(introspect(token, "api-b").body, inactive);
        const Answer own = introspect(token, "api-a");
        QVERIFY(own.json().value(QStringLiteral("active")).toBool());
        // openid was granted too, so the token is also for userinfo.
        QCOMPARE(own.json().value(QStringLiteral("aud")).toArray().size(), 2);
    }

    void letsEveryResourceServerSeeTokensForNobodyInParticular()
    {
        const QByteArray token = tokens().text("access_token");
        QVERIFY(introspect(token, "api-a").json().value(QStringLiteral("active")).toBool());
        QCOMPARE(introspect(token, "other").body, inactive);
    }

    void tellsAClientAboutItsRefreshToken()
    {
        const QJsonObject token = introspect(tokens().text("refresh_token")).json();
        QVERIFY(token.value(QStringLiteral("active")).toBool());
        QCOMPARE(token.value(QStringLiteral("sub")).toString(), QStringLiteral("sub-alice"));
        QVERIFY(!token.contains(QStringLiteral("token_type")));
    }

    void forgetsTokensOfDisabledClientsAndUsers_data()
    {
        QTest::addColumn<bool>("isClient");
        QTest::newRow("C083 client") << true;
        QTest::newRow("C083 user") << false;
    }
    void forgetsTokensOfDisabledClientsAndUsers()
    {
        QFETCH(bool, isClient);
        const Answer issued = tokens();
        QVERIFY(introspect(issued.text("access_token"), "api-a").body != inactive);
        if (isClient)
            m_server->changeClient(
                m_web.id, [](domain::Client& client) { client.isEnabled = false; });
        else
            m_server->changeUser(m_alice.id, [](domain::User& user) { user.isEnabled = false; });
        QCOMPARE(introspect(issued.text("access_token"), "api-a").body, inactive);
    }

    void writesNothing()
    {
        const QByteArray token = tokens().text("access_token");
        QTRY_COMPARE(m_server->workspace().writer().statistics().queued, 0);
        const quint64 before = m_server->workspace().writer().statistics().jobs;
        for (int i = 0; i < 5; ++i)
            QVERIFY(introspect(token).json().value(QStringLiteral("active")).toBool());
        // At most the note of when the caller's secret was used.
        QVERIFY(m_server->workspace().writer().statistics().jobs <= before + 1);
    }
};

QTEST_GUILESS_MAIN(IntrospectionEndpointTest)
#include "tst_introspection_endpoint.moc"
