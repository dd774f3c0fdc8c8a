// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oauth/test_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using test::Answer;
using test::HttpClient;

namespace {

const QByteArray tokenPath("/oauth/token");
const QByteArray redirectUri("https://app.example/cb");
const QByteArray challenge = oauth::pkce::s256(test::verifier);

test::Fields redemption(const QByteArray& code, const QByteArray& verifier = test::verifier)
{
    test::Fields form { { "grant_type", "authorization_code" }, { "code", code },
        { "redirect_uri", redirectUri } };
    if (!verifier.isEmpty())
        form.emplace_back("code_verifier", verifier);
    return form;
}

test::Fields as(const QByteArray& id)
{
    return { { "Authorization", HttpClient::basic(id, "secret") } };
}

} // namespace

class AuthorizationCodeGrantTest : public QObject
{
    Q_OBJECT

    test::TestDatabases m_databases;
    std::unique_ptr<test::TestServer> m_server;
    domain::Client m_web;
    domain::User m_alice;

    [[nodiscard]] Answer redeem(const test::Fields& form, const QByteArray& id = "web") const
    {
        return m_server->client.post(tokenPath, form, as(id));
    }
    [[nodiscard]] bool isActive(const QByteArray& token) const
    {
        const Answer answer
            = m_server->client.post("/oauth/introspect", { { "token", token } }, as("web"));
        return answer.json().value(QStringLiteral("active")).toBool();
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

    void givesTokens()
    {
        const Answer answer = redeem(redemption(m_server->addCode(m_web, m_alice, challenge)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.text("scope"), QByteArray("openid profile email"));
        QVERIFY(isActive(answer.text("access_token")));
        QVERIFY(isActive(answer.text("refresh_token")));
    }

    void givesNoRefreshTokenWithoutThatGrant()
    {
        m_server->changeClient(m_web.id, [](domain::Client& client) {
            client.grantTypes.removeAll(QStringLiteral("refresh_token"));
        });
        const Answer answer = redeem(redemption(m_server->addCode(m_web, m_alice, challenge)));
        QCOMPARE(answer.status, 200);
        QVERIFY(!answer.json().contains(QStringLiteral("refresh_token")));
    }

    void servesAPublicClient()
    {
        const domain::Client spa = m_server->addClient(test::publicClient(), {});
        test::Fields form = redemption(m_server->addCode(spa, m_alice, challenge));
        form.emplace_back("client_id", "spa");
        QCOMPARE(m_server->client.post(tokenPath, form).status, 200);
    }

    void refusesAWrongVerifierWithoutHarm_data()
    {
        QTest::addColumn<QByteArray>("verifier");
        QTest::newRow("C034 missing") << QByteArray();
        QTest::newRow("C034 another") << QByteArray(43, 'a');
        QTest::newRow("C033 too short") << QByteArray(test::verifier).chopped(1);
        QTest::newRow("C033 too long") << QByteArray(129, 'a');
        QTest::newRow("C033 wrong character") << QByteArray(test::verifier).replace('d', '+');
        QTest::newRow("C036 the challenge itself") << challenge;
    }
    void refusesAWrongVerifierWithoutHarm()
    {
        QFETCH(QByteArray, verifier);
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge);
        const Answer refused = redeem(redemption(code, verifier));
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error(), QStringLiteral("invalid_grant"));
        QVERIFY(!refused.json().contains(QStringLiteral("access_token")));
        // C037: the code still works for whoever has the verifier.
        QCOMPARE(redeem(redemption(code)).status, 200);
    }

    void refusesAVerifierWithoutAChallenge()
    {
        const QByteArray code = m_server->addCode(m_web, m_alice, {}); // C035
        QCOMPARE(redeem(redemption(code)).error(), QStringLiteral("invalid_grant"));
        QCOMPARE(redeem(redemption(code, {})).status, 200);
    }

    void boundsGuessesOfAVerifier()
    {
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge); // C037
        for (int i = 0; i < 20; ++i)
            QCOMPARE(redeem(redemption(code, QByteArray(43, 'a'))).status, 400);
        const Answer bounded = redeem(redemption(code, QByteArray(43, 'a')));
        QCOMPARE(bounded.status, 429);
        QVERIFY(!bounded.header("retry-after").isEmpty());
        QCOMPARE(redeem(redemption(m_server->addCode(m_web, m_alice, challenge))).status, 200);
    }

    void expires()
    {
        const QByteArray early = m_server->addCode(m_web, m_alice, challenge); // C039
        const QByteArray late = m_server->addCode(m_web, m_alice, challenge);
        m_server->clock.advance(59);
        QCOMPARE(redeem(redemption(early)).status, 200);
        m_server->clock.advance(1);
        QCOMPARE(redeem(redemption(late)).error(), QStringLiteral("invalid_grant"));
    }

    void endsTheFamilyOnASecondUse_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("C040 at once") << 0;
        QTest::newRow("C040 after 30 seconds") << 30;
        QTest::newRow("C040 after the code's life") << 300;
    }
    void endsTheFamilyOnASecondUse()
    {
        QFETCH(int, seconds);
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge);
        const Answer first = redeem(redemption(code));
        QVERIFY(isActive(first.text("access_token")));
        m_server->clock.advance(seconds);
        const Answer second = redeem(redemption(code));
        QCOMPARE(second.status, 400);
        QCOMPARE(second.error(), QStringLiteral("invalid_grant"));
        QVERIFY(!isActive(first.text("access_token")));
        QVERIFY(!isActive(first.text("refresh_token")));
        QCOMPARE(m_server->sink.steps.back().path, QByteArray("/oauth/introspect"));
    }

    void leavesTheTokensAloneWhenAStrangerRepeats_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<QByteArray>("verifier");
        QTest::newRow("C041 wrong client") << QByteArray("other") << QByteArray(test::verifier);
        QTest::newRow("C041 wrong verifier") << QByteArray("web") << QByteArray(43, 'b');
    }
    void leavesTheTokensAloneWhenAStrangerRepeats()
    {
        QFETCH(QByteArray, client);
        QFETCH(QByteArray, verifier);
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge);
        const Answer first = redeem(redemption(code));
        QCOMPARE(
            redeem(redemption(code, verifier), client).error(), QStringLiteral("invalid_grant"));
        QVERIFY(isActive(first.text("access_token")));
        QVERIFY(isActive(first.text("refresh_token")));
    }

    void refusesACodeOfAnotherClient()
    {
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge); // C043
        QCOMPARE(redeem(redemption(code), "other").error(), QStringLiteral("invalid_grant"));
        QCOMPARE(redeem(redemption(code)).status, 200);
    }

    void givesExactlyOneOfFiftyParallelRedemptions()
    {
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge); // C042
        const std::vector<QByteArray> requests(
            50, HttpClient::formRequest(tokenPath, redemption(code), as("web")));
        int successes = 0;
        int refusals = 0;
        for (const Answer& answer : m_server->client.send(requests)) {
            successes += answer.status == 200 ? 1 : 0;
            refusals += answer.status == 400 && answer.error() == QStringLiteral("invalid_grant")
                ? 1
                : 0;
        }
        QCOMPARE(successes, 1);
        QCOMPARE(refusals, 49);
    }

    void comparesTheRedirectUri_data()
    {
        QTest::addColumn<QByteArray>("presented");
        QTest::addColumn<bool>("wasGiven");
        QTest::addColumn<bool>("hasPkce");
        QTest::addColumn<int>("status");
        QTest::newRow("C044 the same") << redirectUri << true << true << 200;
        QTest::newRow("C044 another") << redirectUri + '/' << true << true << 400;
        QTest::newRow("C044 another though none was given")
            << redirectUri + "?x" << false << true << 400;
        QTest::newRow("C044 absent, OAuth 2.1 client") << QByteArray() << true << true << 200;
        QTest::newRow("C044 absent, OAuth 2.0 client") << QByteArray() << true << false << 400;
        QTest::newRow("absent and never given") << QByteArray() << false << false << 200;
    }
    void comparesTheRedirectUri()
    {
        QFETCH(QByteArray, presented);
        QFETCH(bool, wasGiven);
        QFETCH(bool, hasPkce);
        const QByteArray code
            = m_server->addCode(m_web, m_alice, hasPkce ? challenge : QByteArray(),
                [&](domain::AuthorizationCode& row) { row.wasRedirectUriGiven = wasGiven; });
        test::Fields form { { "grant_type", "authorization_code" }, { "code", code } };
        if (!presented.isEmpty())
            form.emplace_back("redirect_uri", presented);
        if (hasPkce)
            form.emplace_back("code_verifier", test::verifier);
        QTEST(redeem(form).status, "status");
    }

    void refusesValuesOfOtherKinds()
    {
        const Answer tokens = redeem(redemption(m_server->addCode(m_web, m_alice, challenge)));
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge);
        const QByteArray secret = code.mid(code.lastIndexOf('_') + 1);
        const QByteArrayList forged { tokens.text("refresh_token"),
            tokens.text("access_token"), // C045
            QByteArray(tokens.text("refresh_token")).replace(0, 3, "ghc"),
            QByteArray(code).replace(0, 3, "ghi"), "ghc_999999_" + secret, code + "x",
            code.chopped(1), QByteArray(code).replace("ghc_", "ghc_0"), // C046
            "ghc__", "x", QByteArray(5000, 'x') };
        for (const QByteArray& value : forged) {
            const Answer answer = redeem(redemption(value));
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.error(), QStringLiteral("invalid_grant"));
        }
        QCOMPARE(redeem(redemption(code)).status, 200);
        QCOMPARE(redeem({ { "grant_type", "authorization_code" } }).error(),
            QStringLiteral("invalid_request"));
    }

    void refusesADisabledUser()
    {
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge); // C029
        m_server->changeUser(m_alice.id, [](domain::User& user) { user.isEnabled = false; });
        QCOMPARE(redeem(redemption(code)).error(), QStringLiteral("invalid_grant"));
    }

    void storesNoSecret()
    {
        const QByteArray code = m_server->addCode(m_web, m_alice, challenge); // C039
        const Answer answer = redeem(redemption(code));
        for (const QByteArray& value :
            { code, answer.text("access_token"), answer.text("refresh_token") }) {
            const QByteArray secret = value.mid(value.indexOf('_', 4) + 1);
            QVERIFY(secret.size() >= 43);
            auto rows = m_server->reader().query(
                "SELECT count(*) FROM audit_log WHERE detail LIKE ? OR object LIKE ?",
                { QString::fromLatin1('%' + secret + '%'),
                    QString::fromLatin1('%' + secret + '%') });
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->integer(0), 0);
        }
    }
};

QTEST_GUILESS_MAIN(AuthorizationCodeGrantTest)
#include "tst_authorization_code_grant.moc"
