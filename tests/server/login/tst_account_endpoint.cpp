// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/login/browser.h"

#include "server/store/session_repository.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::Browser;

/// What users can see and take back, and signing out (C104, C105).
class AccountEndpointTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};
    domain::Client m_client {};
    domain::User m_alice {};

    /// A remembered consent, with the code that came of it.
    QByteArray allow(Browser& browser)
    {
        const auto done = browser.signIn(browser.open(test::authorizeTarget(m_client)), "alice");
        return test::redirected(
            browser.confirm(browser.open(done.header("location")), "yes", true), "code");
    }
    test::Fields action(
        const test::Answer& page, const QByteArray& name, const test::Fields& more = {})
    {
        test::Fields form { { "csrf", Browser::hidden(page, "csrf") }, { "action", name } };
        form.insert(form.end(), more.begin(), more.end());
        return form;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        domain::Client client = test::webClient();
        client.clientName = u"Acme <b>Web</b>"_s;
        m_client = m_server->addClient(client);
        m_alice = test::addPerson(*m_server, u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void removesAccessWithEverythingThatCameOfIt()
    {
        Browser browser(*m_server);
        const QByteArray code = allow(browser);
        const auto page = browser.get("/account");
        QVERIFY(page.body.contains("Acme &lt;b&gt;Web&lt;/b&gt;"));
        QVERIFY(!page.body.contains("<b>Web"));
        QVERIFY(page.header("content-security-policy").endsWith("form-action 'self'"));
        const auto done = browser.post("/account",
            action(page, "remove_access", { { "client", Browser::hidden(page, "client") } }));
        QCOMPARE(done.header("location"), "/account?done=removed"_ba);
        const auto after = browser.get(done.header("location"));
        QVERIFY(after.body.contains("role=\"status\""));
        QVERIFY(!after.body.contains("Acme"));
        const auto row = crypto::TokenValue::parse("ghc", code);
        store::TokenRepository tokens(m_server->reader());
        const auto family = tokens.findFamily(tokens.findCode(row->id).value()->familyRow).value();
        QVERIFY(family->revokedAt != 0);
        QCOMPARE(browser.get(test::authorizeTarget(m_client)).status, 200);
    }

    void needsASession()
    {
        Browser browser(*m_server);
        QCOMPARE(browser.get("/account").header("location"), "/login"_ba);
        QCOMPARE(browser.post("/account", { { "action", "sign_out_others" } }).header("location"),
            "/login"_ba);
    }

    void refusesAFormThatIsNotItsOwn()
    {
        Browser browser(*m_server);
        allow(browser);
        const auto page = browser.get("/account");
        const QByteArray row = Browser::hidden(page, "client");
        const test::Fields bare { { "action", "remove_access" }, { "client", row } };
        QCOMPARE(browser.post("/account", bare).status, 403);
        auto ofLogout = bare;
        ofLogout.emplace_back("csrf", Browser::hidden(browser.get("/logout"), "csrf"));
        QCOMPARE(browser.post("/account", ofLogout).status, 403);
        const auto good = action(page, "remove_access", { { "client", row } });
        QCOMPARE(
            browser.post("/account", good, { { "Sec-Fetch-Site", "cross-site" } }).status, 403);
        QCOMPARE(browser.post("/account", action(page, "unknown")).status, 400);
        QVERIFY(browser.get("/account").body.contains("Acme"));
    }

    void signsOutEverywhereElse()
    {
        Browser here(*m_server);
        Browser there(*m_server);
        here.signIn("alice");
        there.signIn("alice");
        const QByteArray before = here.cookies.value("__Host-gatehouse_session");
        const auto done = here.post("/account", action(here.get("/account"), "sign_out_others"));
        QCOMPARE(done.status, 303);
        QCOMPARE(here.get("/account").status, 200);
        QVERIFY(here.cookies.value("__Host-gatehouse_session") != before);
        QCOMPARE(there.get("/account").header("location"), "/login"_ba);
    }

    void signsOutAfterAsking()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        const QByteArray session = browser.cookies.value("__Host-gatehouse_session");
        const auto page = browser.get("/logout");
        QVERIFY(page.body.contains("Do you want to sign out?"));
        QCOMPARE(browser.get("/account").status, 200);
        QCOMPARE(browser.post("/logout", {}).status, 403);
        const auto done = browser.post("/logout", { { "csrf", Browser::hidden(page, "csrf") } });
        QCOMPARE(done.status, 303);
        QVERIFY(!browser.cookies.contains("__Host-gatehouse_session"));
        QVERIFY(browser.get(done.header("location")).body.contains("You are signed out"));
        // Not only the cookie: the session itself is over.
        const auto replay = m_server->client.get(
            "/account", { { "Cookie", "__Host-gatehouse_session=" + session } });
        QCOMPARE(replay.header("location"), "/login"_ba);
    }

    void showsNothingOfTheAddress()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        const auto page = browser.get("/account?done=%3Cscript%3E");
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("<script>"));
        QVERIFY(!page.body.contains("class=\"notice good\""));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::AccountEndpointTest)
#include "tst_account_endpoint.moc"
