// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/login/browser.h"

#include "server/store/session_repository.h"

#include <QtTest/QTest>

Q_DECLARE_METATYPE(gatehouse::test::Fields)

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Browser;
using test::Fields;
using test::redirected;

/// Sign-in on the authorization page itself, by user name or e-mail address, as the article's
/// server had it (seed 000).
class AuthorizeSignInTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};
    domain::Client m_client {};
    domain::User m_alice {};

    test::Answer signInPage(Browser& browser, const Fields& changes = {})
    {
        return browser.get(authorizeTarget(m_client, changes));
    }
    static Fields fields(const test::Answer& page, const QByteArray& name = "alice")
    {
        return { { "csrf", Browser::hidden(page, "csrf") },
            { "interaction", Browser::hidden(page, "interaction") }, { "username", name },
            { "password", test::password } };
    }
    static bool isSignedIn(Browser& browser) { return browser.get("/account").status == 200; }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        m_client = m_server->addClient(test::webClient());
        m_alice = test::addPerson(*m_server, u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void takesNameOrAddressAndLeadsToConsent_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("user name") << QByteArray("alice");
        QTest::newRow("e-mail address") << QByteArray("alice@example.org");
        QTest::newRow("e-mail address in capitals") << QByteArray("Alice@Example.ORG");
    }
    void takesNameOrAddressAndLeadsToConsent()
    {
        QFETCH(QByteArray, name);
        Browser browser(*m_server);
        const auto page = signInPage(browser);
        QCOMPARE(page.status, 200);
        QCOMPARE(Browser::formAction(page), "/oauth/authorize"_ba);
        const auto done = browser.post("/oauth/authorize", fields(page, name));
        QCOMPARE(done.status, 303); // C020
        const auto consent = browser.get(done.header("location"));
        const auto answer = browser.confirm(consent, "yes");
        QVERIFY(redirected(answer, "code").startsWith("ghc_"));
    }

    void oneStepWhereThePageSaysWhatIsAskedFor()
    {
        Browser browser(*m_server);
        const auto page = signInPage(browser);
        QVERIFY(page.body.contains("name=\"confirm\" value=\"yes\""));
        QVERIFY(page.body.contains("See your name and profile"));
        Fields form = fields(page);
        form.emplace_back("confirm", "yes");
        const auto answer = browser.post("/oauth/authorize", form);
        QVERIFY2(
            redirected(answer, "code").startsWith("ghc_"), answer.header("location").constData());
        QVERIFY(isSignedIn(browser));
    }

    void withAWrongPasswordNothingIsAllowed()
    {
        Browser browser(*m_server);
        const auto page = signInPage(browser);
        Fields form { { "csrf", Browser::hidden(page, "csrf") },
            { "interaction", Browser::hidden(page, "interaction") }, { "username", "alice" },
            { "password", "wrong" }, { "confirm", "yes" } };
        const auto again = browser.post("/oauth/authorize", form);
        QCOMPARE(again.status, 200);
        QVERIFY(again.body.contains("role=\"alert\""));
        QCOMPARE(Browser::hidden(again, "interaction"), Browser::hidden(page, "interaction"));
        QVERIFY(again.body.contains("value=\"alice\""));
        QVERIFY(!isSignedIn(browser));
        // The right one leads on from there.
        QCOMPARE(browser.post("/oauth/authorize", fields(again)).status, 303);
    }

    void anEmptyFieldNeverSkipsAStep_data()
    {
        QTest::addColumn<QByteArray>("missing");
        for (const char* name : { "username", "password", "csrf", "interaction" })
            QTest::addRow("C102 without %s", name) << QByteArray(name);
    }
    void anEmptyFieldNeverSkipsAStep()
    {
        QFETCH(QByteArray, missing);
        Browser browser(*m_server);
        Fields form = fields(signInPage(browser));
        form.emplace_back("sign_in", "yes");
        form.emplace_back("confirm", "yes");
        std::erase_if(form, [&](const auto& field) { return field.first == missing; });
        const auto answer = browser.post("/oauth/authorize", form);
        QVERIFY(answer.status == 400 || answer.status == 403);
        QVERIFY(answer.header("location").isEmpty());
        QVERIFY(!isSignedIn(browser));
    }

    void refusesAFormOfAnotherBrowserOrSite()
    {
        Browser browser(*m_server); // C093, C095
        const Fields form = fields(signInPage(browser));
        Browser stranger(*m_server);
        (void)stranger.get("/login");
        QCOMPARE(stranger.post("/oauth/authorize", form).status, 400);
        QCOMPARE(
            browser.post("/oauth/authorize", form, { { "Sec-Fetch-Site", "cross-site" } }).status,
            403);
        QVERIFY(!isSignedIn(browser) && !isSignedIn(stranger));
    }

    void anAddressOfTwoPeopleIsNobodys()
    {
        const domain::User bob = test::addPerson(*m_server, u"bob"_s);
        m_server->changeUser(
            bob.id, [](domain::User& user) { user.email = u"alice@example.org"_s; });
        Browser browser(*m_server);
        const auto page = browser.signIn(browser.get("/login"), "alice@example.org");
        QVERIFY(page.body.contains("role=\"alert\""));
        QVERIFY(!isSignedIn(browser));
    }

    void aUserNameGoesBeforeAnAddress()
    {
        const domain::User bob = test::addPerson(*m_server, u"alice@example.org"_s);
        Browser browser(*m_server);
        browser.signIn(browser.get("/login"), "alice@example.org");
        QVERIFY(browser.get("/account").body.contains("ALICE@EXAMPLE.ORG"));
        QVERIFY(bob.id != m_alice.id);
    }

    void guessesByAddressAndByNameCountTogether()
    {
        Browser browser(*m_server); // C101
        const auto page = browser.get("/login");
        for (int i = 0; i < 3; ++i) {
            browser.signIn(page, "alice", "wrong");
            browser.signIn(page, "alice@example.org", "wrong");
        }
        QCOMPARE(browser.signIn(page, "alice").status, 429);
        QCOMPARE(browser.signIn(page, "alice@example.org").status, 429);
    }

    void aDisabledUserHasNoAddressEither()
    {
        m_server->changeUser(
            m_alice.id, [](domain::User& user) { user.isEnabled = false; }); // C029
        Browser browser(*m_server);
        const auto page = browser.signIn(browser.get("/login"), "alice@example.org");
        QVERIFY(page.body.contains("role=\"alert\""));
    }

    void thePagePromisesNoMoreThanTheConsentPage()
    {
        // Real values belong to whoever signed in; before that there are none to show.
        Browser browser(*m_server);
        const auto page
            = signInPage(browser, { { "login_hint", "alice" }, { "scope", "openid email" } });
        QVERIFY(page.body.contains("value=\"alice\""));
        QVERIFY(!page.body.contains("alice@example.org"));
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::AuthorizeSignInTest)
#include "tst_authorize_sign_in.moc"
