// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oidc/front_server.h"

#include <QtTest/QTest>

Q_DECLARE_METATYPE(gatehouse::test::Fields)

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Browser;
using test::Fields;
using test::frontAnswer;
using test::HttpClient;

/// Authorization requests that clients send beforehand (RFC 9126).
class PushedRequestsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FrontServer> m_server {};

    [[nodiscard]] static Fields parameters(const Fields& changes = {})
    {
        Fields fields { { "response_type", "code" }, { "redirect_uri", "https://app.example/cb" },
            { "scope", "openid profile" }, { "state", "s-1" }, { "nonce", "pushed-nonce" },
            { "code_challenge", oauth::pkce::s256(test::verifier) },
            { "code_challenge_method", "S256" } };
        for (const auto& change : changes) {
            std::erase_if(fields, [&](const auto& field) { return field.first == change.first; });
            if (!change.second.isEmpty())
                fields.push_back(change);
        }
        return fields;
    }
    [[nodiscard]] static Fields credentials(const QByteArray& id = "front")
    {
        return { { "Authorization", HttpClient::basic(id, "secret") } };
    }
    test::Answer push(const Fields& changes = {})
    {
        return m_server->client.post("/oauth/par", parameters(changes), credentials());
    }
    [[nodiscard]] static QByteArray target(
        const test::Answer& pushed, const QByteArray& client = "front")
    {
        return "/oauth/authorize?"
            + HttpClient::encoded(
                { { "client_id", client }, { "request_uri", pushed.text("request_uri") } });
    }
    Browser signedIn()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        return browser;
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<test::FrontServer>(); }
    void cleanup() { m_server.reset(); }

    void aNameTakesThePlaceOfTheParameters()
    {
        const test::Answer pushed = push();
        QCOMPARE(pushed.status, 201);
        QCOMPARE(pushed.header("cache-control"), "no-store"_ba);
        QCOMPARE(pushed.json().value(u"expires_in"_s).toInteger(), 60);
        QVERIFY(pushed.text("request_uri").startsWith("urn:ietf:params:oauth:request_uri:ghp_"));
        Browser browser = signedIn();
        // What the browser says beside the name does not count (C094).
        const auto answer = frontAnswer(browser.get(
            target(pushed) + "&state=evil&redirect_uri=https%3A%2F%2Fevil.example&scope=admin"));
        QCOMPARE(answer.values.value("state"), "s-1"_ba);
        QVERIFY(answer.values.contains("code"));
    }

    void isUsedOnce()
    {
        const test::Answer pushed = push();
        Browser browser = signedIn();
        QVERIFY(frontAnswer(browser.get(target(pushed))).values.contains("code"));
        QCOMPARE(browser.get(target(pushed)).status, 400);
    }

    void ofParallelUsesOneWins()
    {
        const test::Answer pushed = push();
        Browser browser = signedIn();
        Fields cookies;
        QByteArrayList pairs;
        for (auto cookie = browser.cookies.begin(); cookie != browser.cookies.end(); ++cookie)
            pairs.append(QByteArray(cookie.key() + '=' + cookie.value()));
        cookies.emplace_back("Cookie", pairs.join("; "));
        const std::vector<QByteArray> requests(
            16, HttpClient::request("GET", target(pushed), cookies, {}));
        int won = 0;
        for (const auto& answer : m_server->client.send(requests)) {
            QVERIFY(answer.status == 303 || answer.status == 400);
            won += answer.status == 303;
        }
        QCOMPARE(won, 1);
    }

    void openPagesShareTheOneUse()
    {
        m_server->changeClient(
            m_server->front.id, [](domain::Client& client) { client.requiresConsent = true; });
        const test::Answer pushed = push();
        Browser browser = signedIn();
        const auto first = browser.get(target(pushed));
        const auto reloaded = browser.get(target(pushed));
        // The page may stay open for longer than the name is good, and purging must not end it.
        m_server->clock.advance(300);
        m_server->write<qint64>([](store::Transaction& tx) {
            return store::TokenRepository(tx.database()).purge(tx.now(), 1000);
        });
        QCOMPARE(browser.get(target(pushed)).status, 400);
        QVERIFY(frontAnswer(browser.confirm(reloaded, "yes")).values.contains("code"));
        QCOMPARE(browser.confirm(first, "yes").status, 400);
    }

    void expires()
    {
        const test::Answer pushed = push();
        m_server->clock.advance(59);
        Browser browser = signedIn();
        const test::Answer late = push();
        m_server->clock.advance(1);
        QCOMPARE(browser.get(target(pushed)).status, 400);
        QVERIFY(frontAnswer(browser.get(target(late))).values.contains("code"));
    }

    void belongsToOneClient()
    {
        const domain::Client other = m_server->addClient(test::frontClient(u"other"_s));
        const test::Answer pushed = push();
        Browser browser = signedIn();
        const auto stolen = browser.get(target(pushed, "other"));
        QCOMPARE(stolen.status, 400);
        QVERIFY(stolen.header("location").isEmpty());
        QCOMPARE(browser
                     .get("/oauth/authorize?"
                         + HttpClient::encoded({ { "request_uri", pushed.text("request_uri") } }))
                     .status,
            400);
        QVERIFY(frontAnswer(browser.get(target(pushed))).values.contains("code"));
    }

    void madeUpNamesAreNone_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("nothing behind it") << QByteArray();
        QTest::newRow("row id alone") << QByteArray("1");
        QTest::newRow("another kind") << QByteArray("ghc_1_" + QByteArray(43, 'a'));
        QTest::newRow("guessed") << QByteArray("ghp_1_" + QByteArray(43, 'a'));
    }
    void madeUpNamesAreNone()
    {
        QFETCH(QByteArray, name);
        (void)push();
        Browser browser = signedIn();
        const auto answer = browser.get("/oauth/authorize?"
            + HttpClient::encoded({ { "client_id", "front" },
                { "request_uri", "urn:ietf:params:oauth:request_uri:" + name } }));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("location").isEmpty());
    }

    void otherRequestUrisAreStillNotSupported()
    {
        const auto answer = frontAnswer(m_server->client.get(test::authorizeTarget( // C025
            m_server->front, { { "request_uri", "https://app.example/request.jwt" } })));
        QCOMPARE(answer.values.value("error"), "request_uri_not_supported"_ba);
    }

    void isNoAuthorizationCode()
    {
        const QByteArray name = push().text("request_uri"); // C045
        for (const QByteArray& value : { name, name.mid(name.lastIndexOf(':') + 1) }) {
            const auto answer = m_server->client.post("/oauth/token",
                { { "grant_type", "authorization_code" }, { "code", value } }, credentials());
            QCOMPARE(answer.error(), u"invalid_grant"_s);
        }
    }

    void leavesNoTraceInTheBrowser()
    {
        m_server->changeClient( // C030
            m_server->front.id, [](domain::Client& client) { client.requiresConsent = true; });
        const QByteArray target = PushedRequestsTest::target(push());
        Browser browser(*m_server);
        const auto signIn = browser.get(target);
        const auto done = browser.signIn(signIn, "alice");
        const auto consent = browser.get(done.header("location"));
        QVERIFY(consent.body.contains("name=\"confirm\""));
        for (const test::Answer& page : { signIn, done, consent }) {
            for (const auto& [name, value] : page.headers) {
                QVERIFY2(!value.contains("pushed-nonce"), name.constData());
                QVERIFY2(!value.contains("request_uri"), name.constData());
            }
            QVERIFY(!page.body.contains("pushed-nonce"));
        }
        for (const QByteArray& cookie : browser.cookies)
            QVERIFY(!QByteArray::fromBase64(cookie).contains("pushed-nonce"));
        QCOMPARE(consent.header("referrer-policy"), "no-referrer"_ba);
    }

    void judgesARequestAsTheAuthorizationEndpointDoes_data()
    {
        QTest::addColumn<test::Fields>("changes");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, const Fields& changes, const QString& error) {
            QTest::newRow(name) << changes << error;
        };
        row("redirect_uri", { { "redirect_uri", "https://evil.example" } }, u"invalid_request"_s);
        row("no challenge", { { "code_challenge", "" }, { "code_challenge_method", "" } },
            u"invalid_request"_s);
        row("plain", { { "code_challenge_method", "plain" } }, u"invalid_request"_s);
        row("scope", { { "scope", "admin" } }, u"invalid_scope"_s);
        row("type", { { "response_type", "magic" } }, u"unsupported_response_type"_s);
        row("mode", { { "response_type", "token" }, { "response_mode", "query" } },
            u"invalid_request"_s);
        row("nested", { { "request_uri", "urn:ietf:params:oauth:request_uri:x" } },
            u"invalid_request"_s);
        row("object", { { "request", "eyJ" } }, u"request_not_supported"_s);
    }
    void judgesARequestAsTheAuthorizationEndpointDoes()
    {
        QFETCH(test::Fields, changes);
        QFETCH(QString, error);
        const test::Answer answer = push(changes);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), error);
    }

    void needsTheClientItself()
    {
        const test::Answer nobody = m_server->client.post("/oauth/par", parameters());
        QCOMPARE(nobody.status, 401);
        const test::Answer wrong = m_server->client.post("/oauth/par", parameters(),
            { { "Authorization", HttpClient::basic("front", "wrong") } });
        QCOMPARE(wrong.error(), u"invalid_client"_s);
        m_server->changeClient( // C029
            m_server->front.id, [](domain::Client& client) { client.isEnabled = false; });
        QCOMPARE(push().error(), u"invalid_client"_s);
        QCOMPARE(m_server->client.get("/oauth/par").status, 405);
    }

    void clientsMayBeHeldToIt()
    {
        m_server->changeClient(m_server->front.id,
            [](domain::Client& client) { client.requiresPushedRequests = true; });
        Browser browser = signedIn();
        const auto direct = frontAnswer(browser.get(test::authorizeTarget(m_server->front)));
        QCOMPARE(direct.values.value("error"), "invalid_request"_ba);
        QVERIFY(frontAnswer(browser.get(target(push()))).values.contains("code"));
    }

    void aPublicClientMayPush()
    {
        domain::Client app = test::publicClient(u"app"_s);
        m_server->addClient(app, {});
        Fields fields = parameters();
        fields.emplace_back("client_id", "app");
        const test::Answer pushed = m_server->client.post("/oauth/par", fields);
        QCOMPARE(pushed.status, 201);
        Browser browser = signedIn();
        QVERIFY(browser.get(target(pushed, "app")).body.contains("name=\"confirm\""));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::PushedRequestsTest)
#include "tst_pushed_requests.moc"
