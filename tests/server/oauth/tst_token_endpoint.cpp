// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/error_uri_repository.h"
#include "tests/server/oauth/test_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using test::Answer;
using test::HttpClient;

namespace {

const QByteArray tokenPath("/oauth/token");
const test::Fields credentials { { "client_id", "web" }, { "client_secret", "secret" } };

domain::Client postClient()
{
    domain::Client client = test::webClient();
    client.tokenEndpointAuthMethod = domain::TokenEndpointAuthMethod::ClientSecretPost;
    return client;
}

test::Fields withCredentials(test::Fields fields)
{
    fields.insert(fields.end(), credentials.begin(), credentials.end());
    return fields;
}

} // namespace

class TokenEndpointTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestServer> m_server;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::TestServer>();
        (void)m_server->addClient(postClient());
    }
    void cleanup() { m_server.reset(); }

    void answersAsRfc6749Wants()
    {
        const Answer answer = m_server->client.post(
            tokenPath, withCredentials({ { "grant_type", "client_credentials" } }));
        QCOMPARE(answer.status, 200);
        // C049
        QVERIFY(answer.header("content-type").startsWith("application/json"));
        QCOMPARE(answer.header("cache-control"), QByteArray("no-store"));
        QCOMPARE(answer.header("pragma"), QByteArray("no-cache"));
        QVERIFY(answer.header("etag").isEmpty());
        QCOMPARE(answer.text("token_type"), QByteArray("Bearer"));
        QVERIFY(answer.json().value(QStringLiteral("expires_in")).isDouble());
        QVERIFY(answer.json().value(QStringLiteral("expires_in")).toInteger() > 0);
        QVERIFY(answer.text("access_token").size() >= 43);
    }

    void refusesOtherMethods()
    {
        const Answer answer
            = m_server->client.get("/oauth/token?grant_type=client_credentials"); // C047
        QCOMPARE(answer.status, 405);
        QVERIFY(answer.header("allow").contains("POST"));
    }

    void refusesWhatIsNoProperForm_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray form("application/x-www-form-urlencoded");
        const QByteArray good("grant_type=client_credentials&client_id=web&client_secret=secret");
        QTest::newRow("C047 JSON body") << tokenPath << QByteArray("application/json")
                                        << QByteArray(R"({"grant_type":"client_credentials"})");
        QTest::newRow("C047 form in a JSON type")
            << tokenPath << QByteArray("application/json") << good;
        QTest::newRow("C047 everything in the query")
            << tokenPath + '?' + good << form << QByteArray();
        QTest::newRow("C047 grant_type in the query")
            << tokenPath + "?grant_type=client_credentials" << form
            << QByteArray("client_id=web&client_secret=secret");
        QTest::newRow("C048 repeated grant_type")
            << tokenPath << form << good + "&grant_type=client_credentials";
        QTest::newRow("C048 repeated unknown") << tokenPath << form << good + "&x=1&x=2";
        QTest::newRow("C048 repeated scope")
            << tokenPath << form << good + "&scope=email&scope=email";
        QTest::newRow("bad escape") << tokenPath << form << good + "&x=%zz";
        QTest::newRow("NUL") << tokenPath << form << good + "&x=%00";
        QTest::newRow("invalid UTF-8") << tokenPath << form << good + "&x=%ff";
        QTest::newRow("no grant_type")
            << tokenPath << form << QByteArray("client_id=web&client_secret=secret");
        QTest::newRow("empty grant_type") << tokenPath << form << good.mid(30) + "&grant_type=";
    }
    void refusesWhatIsNoProperForm()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const test::Fields headers { { "Content-Type", type } };
        const Answer answer
            = m_server->client.send({ HttpClient::request("POST", target, headers, body) }).front();
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), QStringLiteral("invalid_request"));
        QCOMPARE(answer.header("cache-control"), QByteArray("no-store"));
    }

    void leavesSecretsInTheWrongFieldOutOfTheTrace()
    {
        const auto detailOf = [this](const QByteArray& type) {
            const test::Fields headers { { "Content-Type", type } };
            const auto request = HttpClient::request("POST", tokenPath, headers, "a=b");
            const bool isRefused = m_server->client.send({ request }).front().status == 400;
            return isRefused ? m_server->sink.steps.back().detail : QString();
        };
        QCOMPARE(detailOf("Application/JSON; charset=utf-8"),
            QStringLiteral("content type application/json"));
        QCOMPARE(
            detailOf("client_secret=TOPSECRET"), QStringLiteral("a content type that is none"));
        QCOMPARE(detailOf("text/TOP SECRET"), QStringLiteral("a content type that is none"));
    }

    /// Whoever mixes up the two fields finds the secret in no log.
    void logsNoNameThatIsNoClients()
    {
        const auto logged = [this](const QByteArray& clientId, const char* message) {
            QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QString::fromLatin1(message)));
            return m_server->client
                .post(tokenPath,
                    { { "grant_type", "client_credentials" }, { "client_id", clientId },
                        { "client_secret", "wrong" } })
                .status;
        };
        QCOMPARE(logged("TOPSECRET", "client=unknown error=invalid_client"), 401);
        QCOMPARE(logged("web", "client=web error=invalid_client"), 401);
    }

    void ignoresUnknownParameters()
    {
        const Answer answer = m_server->client.post(tokenPath,
            withCredentials(
                { { "grant_type", "client_credentials" }, { "unknown", "x" } })); // C048
        QCOMPARE(answer.status, 200);
    }

    void refusesABodyThatIsTooLarge()
    {
        const Answer answer = m_server->client.post(
            tokenPath, withCredentials({ { "x", QByteArray(70 * 1024, 'a') } })); // C048
        QCOMPARE(answer.status, 413);
    }

    void namesTheReasonInTheErrorCode_data()
    {
        QTest::addColumn<QByteArray>("grantType");
        QTest::addColumn<QString>("error");
        QTest::newRow("C056 unknown") << QByteArray("magic") << "unsupported_grant_type";
        QTest::newRow("C056 password is off") << QByteArray("password") << "unauthorized_client";
        QTest::newRow("C056 implicit is off") << QByteArray("implicit") << "unsupported_grant_type";
        QTest::newRow("C056 not this client's")
            << QByteArray("refresh_token") << "unauthorized_client";
    }
    void namesTheReasonInTheErrorCode()
    {
        QFETCH(QByteArray, grantType);
        domain::Client plain = postClient();
        plain.clientId = QStringLiteral("plain");
        plain.grantTypes = { QStringLiteral("client_credentials") };
        (void)m_server->addClient(plain);
        const Answer answer = m_server->client.post(tokenPath,
            { { "grant_type", grantType }, { "client_id", "plain" },
                { "client_secret", "secret" } });
        QCOMPARE(answer.status, 400);
        QTEST(answer.error(), "error");
        QVERIFY(!answer.text("error_description").isEmpty());
        // C058: nothing but the characters of RFC 6749.
        for (const char c : answer.text("error_description"))
            QVERIFY(c >= ' ' && c <= '~' && c != '"' && c != '\\');
    }

    void linksTheErrorPageWhenThereIsOne()
    {
        const test::Fields form { { "grant_type", "magic" } };
        QVERIFY(!m_server->client.post(tokenPath, withCredentials(form))
                     .json()
                     .contains(QStringLiteral("error_uri")));
        m_server->changeSettings([](domain::Settings& settings) { settings.hasErrorPages = true; });
        const QByteArray page("https://issuer.example/oauth/errors/unsupported_grant_type");
        // Also when nobody watches: the last refusals are kept for `gatehouse explain`.
        for (const bool isWatched : { true, false }) {
            m_server->sink.isWatched = isWatched;
            const Answer answer = m_server->client.post(tokenPath, withCredentials(form));
            const QByteArray number = m_server->sink.steps.back().request;
            QCOMPARE(number.size(), 16);
            QCOMPARE(answer.header("x-request-id"), number);
            QCOMPARE(answer.text("error_uri"), QByteArray(page + "?request=" + number));
        }
    }

    void linksTheRegisteredErrorPageExactlyAsItIs()
    {
        const QString registered = QStringLiteral("https://docs.example/errors?code=7");
        m_server->changeSettings([](domain::Settings& settings) { settings.hasErrorPages = true; });
        m_server->write<void>([&registered](store::Transaction& tx) -> core::Result<void> {
            domain::ErrorUri entry;
            entry.error = QStringLiteral("unsupported_grant_type");
            entry.uri = registered;
            const auto added = store::ErrorUriRepository(tx.database()).insert(entry, tx.now());
            return added ? core::Result<void>() : tl::unexpected(added.error());
        });
        const test::Fields form { { "grant_type", "magic" } };
        QCOMPARE(m_server->client.post(tokenPath, withCredentials(form)).text("error_uri"),
            registered.toLatin1());
    }

    void answers503WhenStorageIsBusy()
    {
        test::TestServer::Options overloaded;
        overloaded.isOverloaded = true;
        test::TestServer busy({}, overloaded);
        (void)busy.addClient(postClient());
        const Answer answer = busy.client.post(
            tokenPath, withCredentials({ { "grant_type", "client_credentials" } }));
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.error(), QStringLiteral("temporarily_unavailable"));
        QVERIFY(!answer.header("retry-after").isEmpty());
        QVERIFY(!answer.json().contains(QStringLiteral("access_token")));
    }

    void recordsWhatItChecked()
    {
        (void)m_server->client.post(tokenPath, withCredentials({ { "grant_type", "magic" } }));
        QCOMPARE(m_server->sink.steps.size(), size_t { 1 });
        const trace::Step& step = m_server->sink.steps.front();
        QCOMPARE(step.status, 400);
        QCOMPARE(step.clientId, QStringLiteral("web"));
        QCOMPARE(step.grantType, QStringLiteral("magic"));
        QCOMPARE(step.error, QStringLiteral("unsupported_grant_type"));
        QVERIFY(!step.checks.back().isPassed);
        QVERIFY(m_server->sink.issuances.empty());
        (void)m_server->client.post(
            tokenPath, withCredentials({ { "grant_type", "client_credentials" } }));
        QCOMPARE(m_server->sink.issuances.size(), size_t { 1 });
        QCOMPARE(m_server->sink.issuances.front().clientId, QStringLiteral("web"));
    }
};

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "tst_token_endpoint.moc"
