// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/bytes.h"
#include "tests/server/oidc/front_server.h"

#include <QtTest/QTest>

Q_DECLARE_METATYPE(gatehouse::test::Fields)

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Browser;
using test::Fields;
using test::frontAnswer;
using test::HttpClient;

/// RP-initiated logout (C104): the eleven modules of the certification suite and what they leave
/// open.
class EndSessionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FrontServer> m_server {};

    /// Alice signs in and the client gets an id_token for it.
    QByteArray idToken(Browser& browser)
    {
        browser.signIn("alice");
        return frontAnswer(browser.get(test::authorizeTarget(m_server->front,
                               { { "response_type", "id_token" }, { "nonce", "n" } })))
            .values.value("id_token");
    }
    static QByteArray target(const Fields& fields)
    {
        return "/oauth/logout?" + HttpClient::encoded(fields);
    }
    static Fields goodLogout(const QByteArray& hint)
    {
        return { { "id_token_hint", hint },
            { "post_logout_redirect_uri", "https://app.example/bye" }, { "state", "s 1" } };
    }
    static bool isSignedIn(Browser& browser) { return browser.get("/account").status == 200; }

private Q_SLOTS:
    void init() { m_server = std::make_unique<test::FrontServer>(); }
    void cleanup() { m_server.reset(); }

    void endsTheSessionAndGoesBack_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("C104 GET") << QByteArray("GET");
        QTest::newRow("C104 POST") << QByteArray("POST");
    }
    void endsTheSessionAndGoesBack()
    {
        QFETCH(QByteArray, method);
        Browser browser(*m_server);
        const Fields fields = goodLogout(idToken(browser));
        const QByteArray cookie = browser.cookies.value("__Host-gatehouse_session");
        const auto answer
            = method == "GET" ? browser.get(target(fields)) : browser.post("/oauth/logout", fields);
        QCOMPARE(answer.status, 303);
        QCOMPARE(answer.header("location"), "https://app.example/bye?state=s%201"_ba);
        QVERIFY(!isSignedIn(browser));
        // Not only the cookie is gone.
        QCOMPARE(
            m_server->client.get("/account", { { "Cookie", "__Host-gatehouse_session=" + cookie } })
                .status,
            303);
        const auto silent = frontAnswer(
            browser.get(test::authorizeTarget(m_server->front, { { "prompt", "none" } })));
        QCOMPARE(silent.values.value("error"), "login_required"_ba);
    }

    void aPostWithoutCookiesLooksAgain()
    {
        Browser browser(*m_server);
        const Fields fields = goodLogout(idToken(browser));
        // From another site the session cookie stays behind.
        const auto blind = m_server->client.post("/oauth/logout", fields);
        QCOMPARE(blind.status, 303);
        QVERIFY(blind.header("location").startsWith("/oauth/logout?id_token_hint="));
        const auto answer = browser.get(blind.header("location"));
        QCOMPARE(answer.header("location"), "https://app.example/bye?state=s%201"_ba);
        QVERIFY(!isSignedIn(browser));
    }

    void withoutStateThereIsNone()
    {
        Browser browser(*m_server);
        Fields fields = goodLogout(idToken(browser));
        fields.pop_back();
        QCOMPARE(browser.get(target(fields)).header("location"), "https://app.example/bye"_ba);
    }

    void withoutAnAddressItSaysGoodbyeItself()
    {
        Browser browser(*m_server);
        const auto answer = browser.open(target({ { "id_token_hint", idToken(browser) } }));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("You are signed out"));
        QVERIFY(!isSignedIn(browser));
    }

    void takesAnExpiredToken()
    {
        Browser browser(*m_server);
        const QByteArray old = idToken(browser);
        m_server->clock.advance(3601 + 3600);
        browser.signIn("alice");
        QCOMPARE(browser.get(target(goodLogout(old))).header("location"),
            "https://app.example/bye?state=s%201"_ba);
    }

    void neverRedirectsAnythingThatDoesNotFit_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char* fault : { "unregistered address", "query added", "other case", "alg none",
                 "foreign signature", "access token", "client mismatch", "unknown client",
                 "repeated", "no audience's address" })
            QTest::addRow("C104 %s", fault) << QString::fromLatin1(fault);
    }
    void neverRedirectsAnythingThatDoesNotFit()
    {
        QFETCH(QString, fault);
        Browser browser(*m_server);
        const QByteArray token = idToken(browser);
        QByteArray hint = token;
        QByteArray uri = "https://app.example/bye";
        Fields more;
        if (fault == u"unregistered address"_s)
            uri = "https://evil.example/bye";
        if (fault == u"query added"_s)
            uri += "?x=1";
        if (fault == u"other case"_s)
            uri = "https://app.example/Bye";
        if (fault == u"alg none"_s)
            hint = core::toBase64Url("{\"alg\":\"none\"}") + '.' + token.split('.').at(1) + '.';
        if (fault == u"foreign signature"_s) {
            const auto key
                = crypto::SigningKey::generate(crypto::SignatureAlgorithm::ES256).value();
            hint = jose::signCompact(key, u"foreign"_s, u"JWT"_s,
                { { u"iss"_s, u"https://issuer.example"_s }, { u"sub"_s, u"sub-alice"_s },
                    { u"aud"_s, u"front"_s } })
                       .value();
        }
        if (fault == u"access token"_s)
            hint = test::testKeys()
                       .sign(crypto::SignatureAlgorithm::RS256, u"at+jwt"_s,
                           { { u"iss"_s, u"https://issuer.example"_s },
                               { u"sub"_s, u"sub-alice"_s }, { u"aud"_s, u"front"_s } })
                       .value();
        if (fault == u"client mismatch"_s) {
            m_server->addClient(test::frontClient(u"other"_s));
            more = { { "client_id", "other" } };
        }
        if (fault == u"unknown client"_s)
            m_server->changeClient(
                m_server->front.id, [](domain::Client& client) { client.isEnabled = false; });
        if (fault == u"repeated"_s)
            more = { { "state", "a" }, { "state", "b" } };
        if (fault == u"no audience's address"_s)
            m_server->changeClient(m_server->front.id,
                [](domain::Client& client) { client.postLogoutRedirectUris = {}; });
        Fields fields { { "id_token_hint", hint }, { "post_logout_redirect_uri", uri } };
        fields.insert(fields.end(), more.begin(), more.end());
        const auto answer = browser.get(target(fields));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("location").isEmpty());
        QVERIFY(isSignedIn(browser));
    }

    void asksWhereNothingProvesTheClient_data()
    {
        QTest::addColumn<test::Fields>("fields");
        QTest::newRow("C104 no parameters") << Fields {};
        QTest::newRow("C104 only state") << Fields { { "state", "s" } };
        QTest::newRow("C104 no hint")
            << Fields { { "post_logout_redirect_uri", "https://app.example/bye" } };
        QTest::newRow("C104 client_id alone") << Fields { { "client_id", "front" },
            { "post_logout_redirect_uri", "https://app.example/bye" } };
        QTest::newRow("C104 hints for people")
            << Fields { { "logout_hint", "alice" }, { "ui_locales", "de" } };
    }
    void asksWhereNothingProvesTheClient()
    {
        QFETCH(test::Fields, fields);
        Browser browser(*m_server);
        (void)idToken(browser);
        const auto page = browser.open(target(fields));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("action=\"/logout\""));
        QVERIFY(isSignedIn(browser));
        const bool isGerman = page.body.contains("<html lang=\"de\"");
        QCOMPARE(isGerman, fields.size() == 2 && fields.back().first == "ui_locales");
        const auto done = browser.post("/logout", { { "csrf", Browser::hidden(page, "csrf") } });
        QCOMPARE(done.header("location"), "/logout"_ba);
        QVERIFY(!isSignedIn(browser));
    }

    void anotherUsersTokenEndsNothingUnasked()
    {
        Browser first(*m_server);
        const QByteArray ofAlice = idToken(first);
        test::addPerson(*m_server, u"bob"_s);
        Browser browser(*m_server);
        browser.signIn("bob");
        const auto answer = browser.get(target(goodLogout(ofAlice)));
        QCOMPARE(answer.header("location"), "/logout"_ba);
        QVERIFY(isSignedIn(browser));
    }

    void whatWasBoundToTheSessionEnds()
    {
        const auto setUp = [](domain::Client& client) { // C066
            client.scope = domain::ScopeSet::fromStored(u"openid profile offline_access"_s);
        };
        m_server->changeClient(m_server->front.id, setUp);
        Browser browser(*m_server);
        const QByteArray hint = idToken(browser);
        const auto token = [&](const QByteArray& scope) {
            return frontAnswer(browser.get(test::authorizeTarget(m_server->front,
                                   { { "response_type", "token" }, { "scope", scope } })))
                .values.value("access_token");
        };
        const auto userinfo = [&](const QByteArray& value) {
            return m_server->client
                .get("/oauth/userinfo", { { "Authorization", "Bearer " + value } })
                .status;
        };
        const QByteArray bound = token("openid");
        const QByteArray lasting = token("openid offline_access");
        QCOMPARE(userinfo(bound), 200);
        QCOMPARE(browser.get(target(goodLogout(hint))).status, 303);
        QCOMPARE(userinfo(bound), 401);
        QCOMPARE(userinfo(lasting), 200);
    }

    void isInTheMetadata()
    {
        QCOMPARE(
            m_server->client.get("/.well-known/openid-configuration").text("end_session_endpoint"),
            "https://issuer.example/oauth/logout"_ba);
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::EndSessionTest)
#include "tst_end_session.moc"
