// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/login/browser.h"

#include "server/store/session_repository.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Browser;
using test::redirected;

/// A pending request belongs to one browser, its parameters to nobody else, its form to one page
/// (C092-C095, C098).
class AuthorizeBindingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};
    domain::Client m_client {};

    test::Answer consentPage(Browser& browser)
    {
        const auto done = browser.signIn(browser.open(authorizeTarget(m_client)), "alice");
        return browser.open(done.header("location"));
    }
    void verifyNothingGiven(const test::Answer& answer, int status)
    {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.header("location"), QByteArray());
        auto rows = m_server->reader().query("SELECT count(*) FROM authorization_codes");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 0);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        m_client = m_server->addClient(test::webClient());
        test::addPerson(*m_server, u"alice"_s);
        test::addPerson(*m_server, u"bob"_s);
    }
    void cleanup() { m_server.reset(); }

    void anotherBrowserCannotAnswer()
    {
        Browser alice(*m_server);
        const auto page = consentPage(alice);
        Browser stranger(*m_server);
        verifyNothingGiven(stranger.confirm(page, "yes"), 400);
        stranger.signIn("bob");
        verifyNothingGiven(stranger.confirm(page, "yes"), 400);
        const QByteArray id = Browser::hidden(page, "interaction");
        verifyNothingGiven(stranger.get("/oauth/authorize?interaction=" + id), 400);
        verifyNothingGiven(stranger.get("/login?interaction=" + id), 400);
        QCOMPARE(alice.confirm(page, "yes").status, 303);
    }

    void madeUpRequestsAreNone_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const char* id : { "0", "1", "999999999999999999", "-1", "1x", "99999999999999999999",
                 "https://evil.example" })
            QTest::newRow(id) << QByteArray(id);
    }
    void madeUpRequestsAreNone()
    {
        QFETCH(QByteArray, id);
        Browser browser(*m_server);
        browser.signIn("alice");
        verifyNothingGiven(browser.get("/oauth/authorize?interaction=" + id), 400);
        verifyNothingGiven(browser.get("/login?interaction=" + id), 400);
    }

    void aPlantedRequestGivesThePlanterNothing()
    {
        // The attacker starts, and makes the victim go on with the attacker's request and cookie.
        Browser attacker(*m_server);
        const auto start = attacker.get(authorizeTarget(m_client));
        Browser victim(*m_server);
        victim.cookies = attacker.cookies;
        const auto done = victim.signIn(start, "alice");
        const auto page = victim.get(done.header("location"));
        QCOMPARE(page.status, 200);
        // The attacker has the request but not the session that came of it.
        for (const auto& answer :
            { attacker.get(done.header("location")), attacker.confirm(page, "yes") }) {
            QCOMPARE(answer.status, 200);
            QVERIFY(answer.body.contains("name=\"password\""));
            QCOMPARE(answer.header("location"), QByteArray());
        }
    }

    void parametersCannotBeChangedOnTheWay()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        const test::Fields form { { "csrf", Browser::hidden(page, "csrf") },
            { "interaction", Browser::hidden(page, "interaction") }, { "confirm", "yes" },
            { "client_id", "other" }, { "redirect_uri", "https://evil.example/" },
            { "scope", "openid profile email" }, { "state", "evil" }, { "response_type", "token" },
            { "code_challenge", "" } };
        const auto done
            = browser.post("/oauth/authorize?redirect_uri=https://evil.example/&scope=email", form);
        QVERIFY(done.header("location").startsWith("https://app.example/cb?code="));
        QCOMPARE(redirected(done, "state"), "s-1"_ba);
        const auto value = crypto::TokenValue::parse("ghc", redirected(done, "code"));
        const auto code = store::TokenRepository(m_server->reader()).findCode(value->id).value();
        QCOMPARE(code->scope.toString(), u"openid profile"_s);
        QCOMPARE(code->codeChallenge.size(), 43);
    }

    void refusesAFormThatIsNotItsOwn_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("made up") << QByteArray(43, 'A');
        QTest::newRow("of the sign-in form") << "login"_ba;
        QTest::newRow("of another request") << "other"_ba;
    }
    void refusesAFormThatIsNotItsOwn()
    {
        QFETCH(QByteArray, token);
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        if (token == "login")
            token = Browser::hidden(
                browser.get("/login?interaction=" + Browser::hidden(page, "interaction")), "csrf");
        if (token == "other")
            token = Browser::hidden(browser.get(authorizeTarget(m_client)), "csrf");
        const test::Fields form { { "csrf", token },
            { "interaction", Browser::hidden(page, "interaction") }, { "confirm", "yes" } };
        verifyNothingGiven(browser.post("/oauth/authorize", form), 403);
    }

    void refusesAFormFromAnotherSite()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        const test::Fields form { { "csrf", Browser::hidden(page, "csrf") },
            { "interaction", Browser::hidden(page, "interaction") }, { "confirm", "yes" } };
        verifyNothingGiven(
            browser.post("/oauth/authorize", form, { { "Sec-Fetch-Site", "cross-site" } }), 403);
        verifyNothingGiven(
            browser.post("/oauth/authorize", form, { { "Sec-Fetch-Site", "same-site" } }), 403);
        QCOMPARE(
            browser.post("/oauth/authorize", form, { { "Sec-Fetch-Site", "same-origin" } }).status,
            303);
    }

    void aPageOfOneUserIsNoAnswerOfAnother()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        // Somebody else signs in in another tab of the same browser.
        browser.signIn(
            browser.get("/login?interaction=" + Browser::hidden(page, "interaction")), "bob");
        verifyNothingGiven(browser.confirm(page, "yes"), 403);
    }

    void showsHostileNamesInert()
    {
        const QString hostile = u"<script>alert(1)</script>\"'{{csrf}}{{{x}}} \u202e<b>"_s;
        m_server->changeClient(m_client.id, [&](domain::Client& client) {
            client.clientName = hostile;
            client.clientUri = u"https://app.example/\"><script>"_s;
            client.policyUri = u"javascript:alert(1)"_s;
            client.contacts = { u"<img src=x onerror=alert(1)>"_s };
        });
        Browser browser(*m_server);
        const auto signIn = browser.open(
            authorizeTarget(m_client, { { "login_hint", "\"><script>alert(2)</script>" } }));
        QVERIFY(!signIn.body.contains("<script>"));
        const auto page = consentPage(browser);
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(!page.body.contains("<img src=x"));
        QVERIFY(!page.body.contains("javascript:"));
        QVERIFY(
            page.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&apos;{{csrf}}{{{x}}}"));
    }

    void sendsThePolicyWithoutFormAction()
    {
        // Chromium checks form-action on the redirect to the client too.
        Browser browser(*m_server);
        const auto signIn = browser.open(authorizeTarget(m_client));
        const auto consent = consentPage(browser);
        for (const auto& page : { signIn, consent }) {
            const QByteArray policy = page.header("content-security-policy");
            QVERIFY(policy.startsWith("default-src 'none'; style-src 'self'"));
            QVERIFY(policy.contains("frame-ancestors 'none'"));
            QVERIFY(!policy.contains("form-action"));
            QVERIFY(!policy.contains("unsafe"));
            QCOMPARE(page.header("x-frame-options"), "DENY"_ba);
            QCOMPARE(page.header("referrer-policy"), "no-referrer"_ba);
            QCOMPARE(page.header("cache-control"), "no-store"_ba);
            QCOMPARE(page.header("x-content-type-options"), "nosniff"_ba);
            QCOMPARE(page.header("cross-origin-opener-policy"), "same-origin"_ba);
        }
    }

    void theTwoAnswersStandAlike()
    {
        Browser browser(*m_server);
        const QByteArray body = consentPage(browser).body;
        QVERIFY(body.contains(
            "<button class=\"button\" type=\"submit\" name=\"confirm\" value=\"no\">"));
        QVERIFY(body.contains(
            "<button class=\"button\" type=\"submit\" name=\"confirm\" value=\"yes\">"));
        QVERIFY(!body.contains("autofocus"));
        QVERIFY(!body.contains("style="));
        QVERIFY(body.contains("<bdi>alice@example.org</bdi>"));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::AuthorizeBindingTest)
#include "tst_authorize_binding.moc"
