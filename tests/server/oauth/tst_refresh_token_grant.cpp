// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oauth/test_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using test::Answer;
using test::HttpClient;

namespace {

const QByteArray tokenPath("/oauth/token");
const QByteArray challenge = oauth::pkce::s256(test::verifier);

test::Fields refreshForm(const QByteArray& token, const QByteArray& scope = {})
{
    test::Fields form { { "grant_type", "refresh_token" }, { "refresh_token", token } };
    if (!scope.isEmpty())
        form.emplace_back("scope", scope);
    return form;
}

test::Fields as(const QByteArray& id)
{
    return { { "Authorization", HttpClient::basic(id, "secret") } };
}

} // namespace

class RefreshTokenGrantTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases;
    std::unique_ptr<test::TestServer> m_server;
    domain::Client m_web;
    domain::User m_alice;

    [[nodiscard]] Answer refresh(
        const QByteArray& token, const QByteArray& scope = {}, const QByteArray& id = "web") const
    {
        return m_server->client.post(tokenPath, refreshForm(token, scope), as(id));
    }
    [[nodiscard]] bool isActive(const QByteArray& token) const
    {
        const Answer answer
            = m_server->client.post("/oauth/introspect", { { "token", token } }, as("web"));
        return answer.json().value(QStringLiteral("active")).toBool();
    }
    [[nodiscard]] Answer firstTokens()
    {
        const test::Fields form { { "grant_type", "authorization_code" },
            { "code", m_server->addCode(m_web, m_alice, challenge) },
            { "code_verifier", test::verifier } };
        return m_server->client.post(tokenPath, form, as("web"));
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
        m_alice = m_server->addUser(QStringLiteral("alice"));
    }
    void cleanup() { m_server.reset(); }

    void rotates()
    {
        const Answer first = firstTokens();
        const Answer second = refresh(first.text("refresh_token"));
        QCOMPARE(second.status, 200);
        QVERIFY(second.text("refresh_token") != first.text("refresh_token"));
        QVERIFY(second.text("access_token") != first.text("access_token"));
        QVERIFY(isActive(second.text("access_token")));
        QVERIFY(isActive(second.text("refresh_token")));
        QVERIFY(!isActive(first.text("refresh_token")));
        QCOMPARE(refresh(second.text("refresh_token")).status, 200);
    }

    void endsTheFamilyOnReuse()
    {
        const Answer first = firstTokens();
        const Answer second = refresh(first.text("refresh_token"));
        m_server->clock.advance(10);
        const Answer reuse = refresh(first.text("refresh_token")); // C061
        QCOMPARE(reuse.status, 400);
        QCOMPARE(reuse.error(), QStringLiteral("invalid_grant"));
        for (const QByteArray& token : { first.text("access_token"), second.text("access_token"),
                 second.text("refresh_token") })
            QVERIFY(!isActive(token));
        QCOMPARE(refresh(second.text("refresh_token")).error(), QStringLiteral("invalid_grant"));
    }

    void givesALostAnswerAgain_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("within the window") << 9 << true;
        QTest::newRow("after the window") << 10 << false;
        QTest::newRow("C063 clock set back") << -86400 << false;
    }
    void givesALostAnswerAgain()
    {
        QFETCH(int, seconds);
        const QByteArray old = firstTokens().text("refresh_token");
        const Answer lost = refresh(old);
        m_server->clock.advance(seconds);
        const Answer again = refresh(old);
        QTEST(again.status == 200, "isSame");
        if (again.status != 200)
            return;
        QCOMPARE(again.text("refresh_token"), lost.text("refresh_token"));
        QCOMPARE(refresh(again.text("refresh_token")).status, 200);
    }

    void treatsARetryAsReuseOnceTheSuccessorWasUsed()
    {
        const QByteArray old = firstTokens().text("refresh_token");
        const Answer second = refresh(old);
        const Answer third = refresh(second.text("refresh_token"));
        QCOMPARE(refresh(old).error(), QStringLiteral("invalid_grant"));
        QVERIFY(!isActive(third.text("refresh_token")));
    }

    void hasNoRetryWindowWhenItIsSwitchedOff()
    {
        m_server->changeSettings(
            [](domain::Settings& settings) { settings.refreshRetryWindow = 0; });
        const QByteArray old = firstTokens().text("refresh_token");
        const Answer second = refresh(old);
        QCOMPARE(refresh(old).error(), QStringLiteral("invalid_grant"));
        QVERIFY(!isActive(second.text("refresh_token")));
    }

    void givesFiftyParallelUsesTheSameSuccessor()
    {
        const QByteArray old = firstTokens().text("refresh_token"); // C062
        const std::vector<QByteArray> requests(
            50, HttpClient::formRequest(tokenPath, refreshForm(old), as("web")));
        QSet<QByteArray> successors;
        for (const Answer& answer : m_server->client.send(requests)) {
            QCOMPARE(answer.status, 200);
            successors.insert(answer.text("refresh_token"));
        }
        QCOMPARE(successors.size(), 1);
    }

    void givesOneOfFiftyParallelUsesWithoutAWindow()
    {
        m_server->changeSettings(
            [](domain::Settings& settings) { settings.refreshRetryWindow = 0; });
        const QByteArray old = firstTokens().text("refresh_token"); // C062
        const std::vector<QByteArray> requests(
            50, HttpClient::formRequest(tokenPath, refreshForm(old), as("web")));
        int successes = 0;
        for (const Answer& answer : m_server->client.send(requests)) {
            successes += answer.status == 200 ? 1 : 0;
            QVERIFY(answer.status == 200 || answer.error() == QStringLiteral("invalid_grant"));
        }
        QCOMPARE(successes, 1);
    }

    void isBoundToItsClient()
    {
        const QByteArray token = firstTokens().text("refresh_token"); // C060
        const Answer answer = refresh(token, {}, "other");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), QStringLiteral("invalid_grant"));
        QCOMPARE(refresh(token).status, 200);
        // Nor does another client's reuse of a rotated one harm the family.
        m_server->clock.advance(60);
        QCOMPARE(refresh(token, {}, "other").error(), QStringLiteral("invalid_grant"));
        QCOMPARE(refresh(token).error(), QStringLiteral("invalid_grant"));
    }

    void needsTheClientsSecret()
    {
        test::Fields form = refreshForm(firstTokens().text("refresh_token")); // C067
        form.emplace_back("client_id", "web");
        QCOMPARE(m_server->client.post(tokenPath, form).status, 401);
    }

    void narrowsTheScopeOnly()
    {
        QByteArray token = firstTokens().text("refresh_token"); // C064
        QCOMPARE(refresh(token, "openid admin").error(), QStringLiteral("invalid_scope"));
        const Answer narrow = refresh(token, "email");
        QCOMPARE(narrow.text("scope"), QByteArray("email"));
        // The new refresh token has the original scope.
        QCOMPARE(refresh(narrow.text("refresh_token")).text("scope"),
            QByteArray("openid profile email"));
    }

    void leavesOutWhatTheClientMayNoLongerHave()
    {
        const QByteArray token = firstTokens().text("refresh_token");
        m_server->changeClient(m_web.id, [](domain::Client& client) {
            client.scope = domain::ScopeSet::fromStored(QStringLiteral("openid email"));
        });
        QCOMPARE(refresh(token).text("scope"), QByteArray("openid email"));
    }

    void expiresWhenItIsNotUsed()
    {
        m_server->changeSettings(
            [](domain::Settings& settings) { settings.refreshTokenIdleLifetime = 100; });
        const QByteArray first = firstTokens().text("refresh_token"); // C065
        m_server->clock.advance(99);
        const QByteArray second = refresh(first).text("refresh_token");
        QVERIFY(!second.isEmpty());
        m_server->clock.advance(100);
        QCOMPARE(refresh(second).error(), QStringLiteral("invalid_grant"));
    }

    void expiresWithItsFamily()
    {
        m_server->changeSettings(
            [](domain::Settings& settings) { settings.refreshTokenIdleLifetime = 60 * 86400; });
        QByteArray token = firstTokens().text("refresh_token"); // C065
        m_server->clock.advance(29 * 86400);
        token = refresh(token).text("refresh_token");
        QVERIFY(!token.isEmpty());
        m_server->clock.advance(86400);
        QCOMPARE(refresh(token).error(), QStringLiteral("invalid_grant"));
    }

    void diesWithItsUserAndItsFamily_data()
    {
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("C066 user disabled") << QByteArray("user");
        QTest::newRow("C066 client disabled") << QByteArray("client");
        QTest::newRow("C066 grant taken away") << QByteArray("grant");
        QTest::newRow("family revoked") << QByteArray("family");
    }
    void diesWithItsUserAndItsFamily()
    {
        QFETCH(QByteArray, what);
        const Answer tokens = firstTokens();
        if (what == "user")
            m_server->changeUser(m_alice.id, [](domain::User& user) { user.isEnabled = false; });
        if (what == "client")
            m_server->changeClient(
                m_web.id, [](domain::Client& client) { client.isEnabled = false; });
        if (what == "grant")
            m_server->changeClient(
                m_web.id, [](domain::Client& client) { client.grantTypes.removeAt(1); });
        if (what == "family")
            (void)m_server->client.post(
                "/oauth/revoke", { { "token", tokens.text("refresh_token") } }, as("web"));
        const Answer refused = refresh(tokens.text("refresh_token"));
        QVERIFY(refused.status == 400 || refused.status == 401);
        QVERIFY(!refused.json().contains(QStringLiteral("access_token")));
    }

    void keepsTheTokenWhenTheServerDoesNotRotate()
    {
        m_server->changeSettings([](domain::Settings& settings) {
            settings.rotatesRefreshTokens = false;
            settings.refreshTokenIdleLifetime = 100;
        });
        const QByteArray token = firstTokens().text("refresh_token");
        for (int i = 0; i < 3; ++i) {
            m_server->clock.advance(90);
            const Answer answer = refresh(token);
            QCOMPARE(answer.status, 200);
            QVERIFY(!answer.json().contains(QStringLiteral("refresh_token")));
        }
    }

    void rotatesForPublicClientsAlways()
    {
        m_server->changeSettings(
            [](domain::Settings& settings) { settings.rotatesRefreshTokens = false; });
        const domain::Client spa = m_server->addClient(test::publicClient(), {}); // C061
        const test::Fields form { { "grant_type", "authorization_code" }, { "client_id", "spa" },
            { "code", m_server->addCode(spa, m_alice, challenge) },
            { "code_verifier", test::verifier } };
        const QByteArray token = m_server->client.post(tokenPath, form).text("refresh_token");
        test::Fields again = refreshForm(token);
        again.emplace_back("client_id", "spa");
        const Answer answer = m_server->client.post(tokenPath, again);
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.text("refresh_token").isEmpty() && answer.text("refresh_token") != token);
    }

    void refusesValuesOfOtherKinds()
    {
        const Answer tokens = firstTokens(); // C045
        const QByteArray token = tokens.text("refresh_token");
        const QByteArrayList values { tokens.text("access_token"), token.chopped(1), token + "A",
            "x", QByteArray(tokens.text("access_token")).replace(0, 3, "ghr") };
        for (const QByteArray& value : values) {
            const Answer answer = refresh(value);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.error(), QStringLiteral("invalid_grant"));
        }
        QCOMPARE(refresh(token).status, 200);
    }
};

QTEST_GUILESS_MAIN(RefreshTokenGrantTest)
#include "tst_refresh_token_grant.moc"
