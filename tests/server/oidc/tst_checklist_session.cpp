// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/oidc/checklist_servers.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Browser;
using test::Fields;
using test::frontAnswer;
using test::HttpClient;

/// Section G of the security checklist by its numbers: sign-in, sessions, consent, logout, on both
/// databases.
class ChecklistSessionTest : public QObject
{
    Q_OBJECT

    test::ChecklistServers m_servers {};
    test::FrontServer* m_server = nullptr;
    domain::Client m_client {};

    static QByteArray session(const Browser& browser)
    {
        return browser.cookies.value("__Host-gatehouse_session");
    }
    static bool isSignedIn(Browser& browser) { return browser.get("/account").status == 200; }
    /// A page that asks for consent, and its form.
    test::Answer consentPage(Browser& browser)
    {
        browser.signIn("alice");
        return browser.get(authorizeTarget(m_client, { { "prompt", "consent" } }));
    }
    static Fields consentForm(const test::Answer& page)
    {
        return { { "csrf", Browser::hidden(page, "csrf") },
            { "interaction", Browser::hidden(page, "interaction") }, { "confirm", "yes" } };
    }
    void verifyRefused(const test::Answer& answer)
    {
        QVERIFY(answer.status == 400 || answer.status == 403);
        QVERIFY(answer.header("location").isEmpty());
    }

private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        m_server = &m_servers.of(dialect);
        m_client = test::ChecklistServers::newClient(*m_server);
    }

    void C092_aNewSessionAtEverySignIn()
    {
        Browser browser(*m_server);
        browser.cookies.insert("__Host-gatehouse_session", "ghs_1_" + QByteArray(43, 'a'));
        browser.signIn("alice");
        const QByteArray first = session(browser);
        QVERIFY(first.size() >= 43 && !first.endsWith("aaaa"));
        browser.signIn(browser.get(authorizeTarget(m_client, { { "prompt", "login" } })), "alice");
        QVERIFY(session(browser) != first);
        Browser thief(*m_server);
        thief.cookies.insert("__Host-gatehouse_session", first);
        QVERIFY(!isSignedIn(thief));
    }
    void C093_aPendingRequestBelongsToOneBrowser()
    {
        Browser browser(*m_server);
        const Fields form = consentForm(consentPage(browser));
        Browser stranger(*m_server);
        stranger.signIn("alice");
        verifyRefused(stranger.post("/oauth/authorize", form));
        verifyRefused(m_server->client.post("/oauth/authorize", form));
    }
    void C094_parametersStayAsTheyWere()
    {
        Browser browser(*m_server);
        Fields form = consentForm(consentPage(browser));
        for (const auto& evil : Fields { { "redirect_uri", "https://evil.example" },
                 { "response_type", "token" }, { "scope", "email" }, { "client_id", "other" } })
            form.push_back(evil);
        const auto answer = frontAnswer(browser.post("/oauth/authorize", form));
        QVERIFY(answer.values.contains("code"));
        QVERIFY(!answer.values.contains("access_token"));
    }
    void C095_everyFormHasAToken()
    {
        Browser browser(*m_server);
        const Fields consent = consentForm(consentPage(browser));
        const Fields siteOf { { "Sec-Fetch-Site", "cross-site" } };
        verifyRefused(browser.post("/oauth/authorize", consent, siteOf));
        Fields forged = consent;
        forged.front().second = "forged";
        verifyRefused(browser.post("/oauth/authorize", forged));
        verifyRefused(browser.post("/logout", {}));
        verifyRefused(browser.post("/account", { { "action", "sign_out_others" } }));
        verifyRefused(browser.post(
            "/account", { { "action", "end_session" }, { "session", "1" }, { "csrf", "forged" } }));
        Browser fresh(*m_server);
        (void)fresh.get("/login");
        verifyRefused(
            fresh.post("/login", { { "username", "alice" }, { "password", test::password } }));
        QVERIFY(!isSignedIn(fresh));
        QVERIFY(isSignedIn(browser));
    }
    void C096_cookies()
    {
        Browser browser(*m_server);
        const auto page = browser.get(authorizeTarget(m_client));
        const auto done = browser.signIn(page, "alice");
        for (const test::Answer& answer : { page, done }) {
            const QByteArray cookie = answer.header("set-cookie");
            QVERIFY(cookie.startsWith("__Host-"));
            for (const char* part : { "; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax" })
                QVERIFY2(cookie.contains(part), cookie.constData());
            QVERIFY(!cookie.contains("Domain"));
        }
        QVERIFY(!done.header("location").contains(session(browser)));
    }
    void C097_headersOfEveryPage()
    {
        Browser browser(*m_server);
        QList<test::Answer> pages { consentPage(browser) };
        for (const char* path :
            { "/login", "/account", "/logout", "/oauth/errors", "/oauth/errors/invalid_grant",
                "/oauth/authorize", "/oauth/logout?id_token_hint=x" })
            pages.append(browser.get(path));
        pages.append(browser.get(authorizeTarget(m_client, { { "response_mode", "form_post" } })));
        for (const test::Answer& page : pages) {
            const QByteArray policy = page.header("content-security-policy");
            QVERIFY(policy.startsWith("default-src 'none'"));
            QVERIFY(policy.contains("frame-ancestors 'none'") && !policy.contains("unsafe"));
            QCOMPARE(page.header("x-frame-options"), "DENY"_ba);
            QCOMPARE(page.header("x-content-type-options"), "nosniff"_ba);
            QCOMPARE(page.header("referrer-policy"), "no-referrer"_ba);
            QCOMPARE(page.header("cross-origin-opener-policy"), "same-origin"_ba);
            QCOMPARE(page.header("cache-control"), "no-store"_ba);
        }
    }
    void C098_hostileTextIsInert()
    {
        const QString evil = u"<script>alert(1)</script>\"'{{csrf}}<img src=x onerror=x>"_s;
        m_server->changeClient(m_client.id, [&evil](domain::Client& client) {
            client.clientName = evil;
            client.policyUri = u"javascript:alert(1)"_s;
            client.clientUri = u"data:text/html,x"_s;
            client.requiresConsent = true;
        });
        Browser browser(*m_server);
        const auto signIn = browser.get(authorizeTarget(m_client,
            { { "login_hint", evil.toUtf8() }, { "state", evil.toUtf8() },
                { "ui_locales", "x<" } }));
        browser.signIn(signIn, "alice");
        const auto consent = browser.get(authorizeTarget(m_client));
        const auto posted = frontAnswer(browser.confirm(consent, "yes"));
        for (const test::Answer& page :
            { signIn, consent, browser.get("/account"), browser.get("/login?x=<script>") }) {
            // The one script there may be is our own file.
            QByteArray body = page.body;
            body.replace("<script src=\"/assets/", "");
            QVERIFY(!body.contains("<script") && !body.contains("<img src=x"));
            QVERIFY(!page.body.contains("javascript:") && !page.body.contains("data:text"));
        }
        QVERIFY(posted.values.contains("code"));
    }
    void C099_noReturnAddressFromOutside()
    {
        for (const char* name : { "next", "return_to", "redirect", "continue", "interaction" }) {
            Browser browser(*m_server);
            const auto page = browser.get(QByteArray("/login?") + name + "=https://evil.example");
            QVERIFY(page.header("location").isEmpty());
            if (page.status == 200)
                QCOMPARE(browser.signIn(page, "alice").header("location"), "/account"_ba);
        }
    }
    void C100_nobodyLearnsWhoExists()
    {
        Browser browser(*m_server);
        const auto page = browser.get("/login");
        QByteArray first;
        for (const QByteArray& name :
            { "alice"_ba, "nobody"_ba, "nobody@example.org"_ba, "alice@example.org"_ba }) {
            auto answer = browser.signIn(page, name, "wrong");
            QCOMPARE(answer.status, 200);
            const QByteArray typed = "value=\"" + name + '"';
            QByteArray body = answer.body.replace(typed, "value=\"\"");
            body = body.left(body.indexOf("Request number"));
            if (first.isEmpty())
                first = body;
            QCOMPARE(body, first);
        }
    }
    void C101_guessingIsSlowedDown()
    {
        const domain::User dora = test::addPerson(*m_server, u"dora-"_s + m_client.clientId);
        Browser browser(*m_server);
        const auto page = browser.get("/login");
        for (int i = 0; i < 6; ++i)
            browser.signIn(page, dora.username.toUtf8(), "wrong");
        const auto throttled = browser.signIn(page, dora.username.toUtf8());
        QCOMPARE(throttled.status, 429);
        QVERIFY(throttled.header("retry-after").toInt() > 0);
        m_server->clock.advance(3601); // Never for ever.
        QCOMPARE(browser.signIn(page, dora.username.toUtf8()).status, 303);
    }
    void C102_anEmptyFieldSkipsNothing()
    {
        Browser browser(*m_server);
        const auto page = browser.get(authorizeTarget(m_client));
        for (const char* missing : { "username", "password" }) {
            Fields form { { "csrf", Browser::hidden(page, "csrf") },
                { "interaction", Browser::hidden(page, "interaction") }, { "sign_in", "yes" },
                { "confirm", "yes" }, { "username", "alice" }, { "password", test::password } };
            std::erase_if(form, [&](const auto& field) { return field.first == missing; });
            QCOMPARE(browser.post("/oauth/authorize", form).status, 400);
        }
        QVERIFY(!isSignedIn(browser));
        const auto consent = consentPage(browser);
        Fields undecided = consentForm(consent);
        undecided.pop_back();
        QCOMPARE(browser.post("/oauth/authorize", undecided).status, 400);
    }
    void C103_linksComeFromTheConfiguration()
    {
        for (const char* header : { "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded",
                 "X-Original-Host", "X-Forwarded-Prefix" }) {
            const Fields evil { { header, "evil.example" } };
            for (const QByteArray& target : { "/.well-known/openid-configuration"_ba,
                     authorizeTarget(m_client, { { "prompt", "none" } }), "/login"_ba }) {
                const auto answer = m_server->client.get(target, evil);
                QVERIFY(!answer.body.contains("evil.example"));
                QVERIFY(!answer.header("location").contains("evil.example"));
            }
        }
    }
    void C104_logoutOnlyForWhoCanShowAToken()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        const QByteArray bye = "post_logout_redirect_uri=https%3A%2F%2Fapp.example%2Fbye";
        QCOMPARE(browser.get("/oauth/logout?" + bye).header("location"), "/logout"_ba);
        verifyRefused(browser.get("/oauth/logout?id_token_hint=a.b.c&" + bye));
        QVERIFY(isSignedIn(browser));
        const QByteArray hint = frontAnswer(
            browser.get(
                authorizeTarget(m_client, { { "response_type", "id_token" }, { "nonce", "n" } })))
                                    .values.value("id_token");
        QCOMPARE(browser.get("/oauth/logout?id_token_hint=" + hint + '&' + bye).header("location"),
            "https://app.example/bye"_ba);
        QVERIFY(!isSignedIn(browser));
    }
    void C105_peopleSeeAndTakeBackWhatTheyGave()
    {
        const domain::User emma = test::addPerson(*m_server, u"emma-"_s + m_client.clientId);
        Browser here(*m_server);
        Browser there(*m_server);
        here.signIn(emma.username.toUtf8());
        there.signIn(emma.username.toUtf8());
        const QByteArray token
            = frontAnswer(here.get(authorizeTarget(m_client, { { "response_type", "token" } })))
                  .values.value("access_token");
        const auto userinfo = [&] {
            return m_server->client
                .get("/oauth/userinfo", { { "Authorization", "Bearer " + token } })
                .status;
        };
        QCOMPARE(userinfo(), 200);
        const auto page = here.get("/account");
        // No consent was stored, but the token is good: it is listed all the same.
        QCOMPARE(page.body.count("value=\"remove_access\""), 1);
        QCOMPARE(page.body.count("this device"), 1);
        QCOMPARE(page.body.count("value=\"end_session\""), 1);
        const Fields action { { "csrf", Browser::hidden(page, "csrf") } };
        Fields remove = action;
        remove.emplace_back("action", "remove_access");
        remove.emplace_back("client", Browser::hidden(page, "client"));
        QCOMPARE(here.post("/account", remove).status, 303);
        QCOMPARE(userinfo(), 401);
        Fields end = action;
        end.emplace_back("action", "end_session");
        end.emplace_back("session", Browser::hidden(page, "session"));
        Browser stranger(*m_server);
        stranger.signIn("alice");
        Fields foreign = end;
        foreign.front().second = Browser::hidden(stranger.get("/account"), "csrf");
        (void)stranger.post("/account", foreign);
        QVERIFY(isSignedIn(there));
        QCOMPARE(here.post("/account", end).status, 303);
        QVERIFY(!isSignedIn(there));
        QVERIFY(isSignedIn(here));
    }
    void C106_noSessionManagementFrame()
    {
        // There is none to be asked across origins: neither announced nor served.
        const auto metadata = m_server->client.get("/.well-known/openid-configuration").json();
        QVERIFY(!metadata.contains(u"check_session_iframe"_s));
        QVERIFY(
            !frontAnswer(m_server->client.get(authorizeTarget(m_client, { { "prompt", "none" } })))
                 .values.contains("session_state"));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::ChecklistSessionTest)
#include "tst_checklist_session.moc"
