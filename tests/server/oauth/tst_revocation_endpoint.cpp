// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oauth/test_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using test::Answer;
using test::HttpClient;

namespace {

const QByteArray challenge = oauth::pkce::s256(test::verifier);

test::Fields as(const QByteArray& id, const QByteArray& secret = "secret")
{
    return { { "Authorization", HttpClient::basic(id, secret) } };
}

/// Everything a revocation test needs on one server.
struct Setting
{
    explicit Setting(test::TestServer::Options options)
        : server({}, options)
    {
        web = server.addClient(test::webClient());
        (void)server.addClient(test::webClient(QStringLiteral("other")));
        alice = server.addUser(QStringLiteral("alice"));
    }
    [[nodiscard]] Answer tokens()
    {
        const test::Fields form { { "grant_type", "authorization_code" },
            { "code", server.addCode(web, alice, challenge) },
            { "code_verifier", test::verifier } };
        return server.client.post("/oauth/token", form, as("web"));
    }
    [[nodiscard]] Answer revoke(
        const QByteArray& token, const QByteArray& id = "web", const QByteArray& hint = {}) const
    {
        test::Fields form { { "token", token } };
        if (!hint.isEmpty())
            form.emplace_back("token_type_hint", hint);
        return server.client.post("/oauth/revoke", form, as(id));
    }
    [[nodiscard]] bool isActive(const QByteArray& token) const
    {
        const Answer answer
            = server.client.post("/oauth/introspect", { { "token", token } }, as("web"));
        return answer.json().value(QStringLiteral("active")).toBool();
    }

    test::TestServer server;
    domain::Client web;
    domain::User alice;
};

} // namespace

class RevocationEndpointTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases;
    std::unique_ptr<Setting> m_setting;
    test::TestServer::Options m_options;

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        m_options = { dialect, false, &m_databases };
        m_setting = std::make_unique<Setting>(m_options);
    }
    void cleanup() { m_setting.reset(); }

    void endsAnAccessTokenAlone()
    {
        const Answer tokens = m_setting->tokens(); // C081
        QCOMPARE(m_setting->revoke(tokens.text("access_token")).status, 200);
        QVERIFY(!m_setting->isActive(tokens.text("access_token")));
        QVERIFY(m_setting->isActive(tokens.text("refresh_token")));
        QCOMPARE(m_setting->revoke(tokens.text("access_token")).status, 200);
    }

    void endsAFamilyWithItsRefreshToken_data()
    {
        QTest::addColumn<QByteArray>("hint");
        QTest::newRow("no hint") << QByteArray();
        QTest::newRow("right hint") << QByteArray("refresh_token");
        QTest::newRow("wrong hint") << QByteArray("access_token");
        QTest::newRow("unknown hint") << QByteArray("magic");
    }
    void endsAFamilyWithItsRefreshToken()
    {
        QFETCH(QByteArray, hint);
        const Answer tokens = m_setting->tokens(); // C081
        QCOMPARE(m_setting->revoke(tokens.text("refresh_token"), "web", hint).status, 200);
        QVERIFY(!m_setting->isActive(tokens.text("refresh_token")));
        QVERIFY(!m_setting->isActive(tokens.text("access_token")));
    }

    void endsAJwtAccessToken()
    {
        m_setting->server.changeClient(m_setting->web.id, [](domain::Client& client) {
            client.accessTokenFormat = domain::AccessTokenFormat::Jwt;
        });
        const QByteArray token = m_setting->tokens().text("access_token");
        QVERIFY(m_setting->isActive(token));
        QCOMPARE(m_setting->revoke(token).status, 200);
        QVERIFY(!m_setting->isActive(token));
    }

    void leavesOtherClientsTokensAlone()
    {
        const Answer tokens = m_setting->tokens(); // C081
        const Answer foreign = m_setting->revoke(tokens.text("access_token"), "other");
        const Answer unknown = m_setting->revoke("gha_1_unknown", "other");
        QCOMPARE(foreign.status, 200);
        QCOMPARE(foreign.body, unknown.body);
        QCOMPARE(m_setting->revoke(tokens.text("refresh_token"), "other").status, 200);
        QVERIFY(m_setting->isActive(tokens.text("access_token")));
        QVERIFY(m_setting->isActive(tokens.text("refresh_token")));
    }

    void answers200ForUnknownValues()
    {
        for (const QByteArray& value :
            { QByteArray("x"), QByteArray("ghr_99999_abc"), QByteArray(3000, 'a') })
            QCOMPARE(m_setting->revoke(value).status, 200); // C081
    }

    void needsAClientAndAToken()
    {
        const HttpClient& client = m_setting->server.client;
        QCOMPARE(client.post("/oauth/revoke", { { "token", "x" } }).status, 401);
        QCOMPARE(
            client.post("/oauth/revoke", { { "token", "x" } }, as("web", "wrong")).status, 401);
        QCOMPARE(
            client.post("/oauth/revoke", {}, as("web")).error(), QStringLiteral("invalid_request"));
        QCOMPARE(client.get("/oauth/revoke").status, 405);
    }

    void servesPublicClients()
    {
        test::TestServer& server = m_setting->server;
        const domain::Client spa = server.addClient(test::publicClient(), {});
        const test::Fields form { { "grant_type", "authorization_code" }, { "client_id", "spa" },
            { "code", server.addCode(spa, m_setting->alice, challenge) },
            { "code_verifier", test::verifier } };
        const QByteArray token = server.client.post("/oauth/token", form).text("refresh_token");
        QCOMPARE(server.client.post("/oauth/revoke", { { "token", token }, { "client_id", "spa" } })
                     .status,
            200);
        const Answer refused = server.client.post("/oauth/token",
            { { "grant_type", "refresh_token" }, { "refresh_token", token },
                { "client_id", "spa" } });
        QCOMPARE(refused.error(), QStringLiteral("invalid_grant"));
    }

    void doesNotSwallowStorageTrouble()
    {
        m_setting.reset();
        m_options.isOverloaded = true;
        Setting busy(m_options); // C082
        // The token is put there behind the server's back: its own writer takes nothing.
        const QByteArray secret("some-secret");
        const qint64 row = busy.server.write<qint64>([&](store::Transaction& tx) {
            domain::IssuedToken token;
            token.secretHash = crypto::secretHash(secret);
            token.clientRow = busy.web.id;
            token.clientId = busy.web.clientId;
            token.grantType = QStringLiteral("client_credentials");
            token.issuedAt = tx.now();
            token.expiresAt = tx.now() + 100;
            return store::TokenRepository(tx.database()).insertAccessToken(token);
        });
        const QByteArray token
            = crypto::formatToken(crypto::token_prefix::accessToken, row, secret);
        QVERIFY(busy.isActive(token));
        const Answer answer = busy.revoke(token);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.error(), QStringLiteral("temporarily_unavailable"));
        QVERIFY(busy.isActive(token));
    }
};

QTEST_GUILESS_MAIN(RevocationEndpointTest)
#include "tst_revocation_endpoint.moc"
