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

/// From the first request to the code, with real pages, cookies and rows.
class AuthorizeFlowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::PageServer> m_server {};
    domain::Client m_client {};
    domain::User m_alice {};

    /// Signs in on the way; the consent page comes back.
    test::Answer consentPage(Browser& browser, const test::Fields& changes = {})
    {
        const auto signIn = browser.open(authorizeTarget(m_client, changes));
        const auto done = browser.signIn(signIn, "alice");
        return browser.open(done.header("location"));
    }
    std::optional<domain::AuthorizationCode> storedCode(const QByteArray& value)
    {
        const auto parsed
            = crypto::TokenValue::parse(crypto::token_prefix::authorizationCode, value);
        if (!parsed)
            return std::nullopt;
        auto code = store::TokenRepository(m_server->reader()).findCode(parsed->id).value();
        return code && crypto::matchesHash(parsed->secret, code->secretHash) ? code : std::nullopt;
    }
    qint64 count(const char* sql)
    {
        auto rows = m_server->reader().query(sql);
        return rows && rows->next() ? rows->integer(0) : -1;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::PageServer>();
        m_client = m_server->addClient(test::webClient());
        m_alice = test::addPerson(*m_server, u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void leadsFromSignInOverConsentToTheCode()
    {
        Browser browser(*m_server);
        const auto first = browser.get(authorizeTarget(m_client, { { "nonce", "n-1" } }));
        // The form is on the authorization page itself.
        QCOMPARE(first.status, 200);
        QVERIFY(first.body.contains("action=\"/oauth/authorize\""));
        QVERIFY(first.body.contains("<bdi>web</bdi>"));
        const auto signedIn = browser.signIn(first, "alice");
        QCOMPARE(signedIn.status, 303);
        QVERIFY(signedIn.header("location").startsWith("/oauth/authorize?interaction="));
        const auto consent = browser.get(signedIn.header("location"));
        QCOMPARE(consent.status, 200);
        QVERIFY(consent.body.contains("name=\"confirm\" value=\"yes\""));
        const auto done = browser.confirm(consent, "yes");
        QCOMPARE(done.status, 303);
        const QByteArray location = done.header("location");
        QVERIFY2(location.startsWith("https://app.example/cb?code=ghc_"), location.constData());
        QVERIFY(location.endsWith('#'));
        QCOMPARE(redirected(done, "state"), "s-1"_ba);
        QCOMPARE(redirected(done, "iss"), "https://issuer.example"_ba);

        const auto code = storedCode(redirected(done, "code"));
        QVERIFY(code.has_value());
        QCOMPARE(code->clientId, u"web"_s);
        QCOMPARE(code->redirectUri, u"https://app.example/cb"_s);
        QVERIFY(code->wasRedirectUriGiven);
        QCOMPARE(code->scope.toString(), u"openid profile"_s);
        QCOMPARE(code->nonce, u"n-1"_s);
        QCOMPARE(code->codeChallenge.toLatin1(), oauth::pkce::s256(test::verifier));
        QCOMPARE(code->expiresAt - code->issuedAt, 60);
        const auto family
            = store::TokenRepository(m_server->reader()).findFamily(code->familyRow).value();
        QCOMPARE(family->userRow, m_alice.id);
        QCOMPARE(family->clientRow, m_client.id);
        QCOMPARE(family->authTime, m_server->clock.now());
        QVERIFY(family->sessionRow != 0);
    }

    void denyDenies()
    {
        Browser browser(*m_server);
        const auto done = browser.confirm(consentPage(browser), "no");
        QCOMPARE(done.status, 303);
        QCOMPARE(redirected(done, "error"), "access_denied"_ba);
        QCOMPARE(redirected(done, "state"), "s-1"_ba);
        QCOMPARE(redirected(done, "iss"), "https://issuer.example"_ba);
        QCOMPARE(count("SELECT count(*) FROM authorization_codes"), 0);
        QCOMPARE(count("SELECT count(*) FROM consents"), 0);
    }

    void aFormWithoutAnAnswerDecidesNothing()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        QCOMPARE(browser.confirm(page, "maybe").status, 400);
        QCOMPARE(browser.confirm(page, "").status, 400);
        QCOMPARE(browser.confirm(page, "yes").status, 303);
    }

    void aRememberedConsentGoesStraightToTheCode()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        QVERIFY(page.body.contains("name=\"remember\""));
        QCOMPARE(browser.confirm(page, "yes", true).status, 303);
        const qint64 rows = count("SELECT count(*) FROM interactions");
        const auto jobs = m_server->workspace().writer().statistics().jobs;
        const auto again = browser.get(authorizeTarget(m_client));
        QVERIFY(storedCode(redirected(again, "code")).has_value());
        QCOMPARE(count("SELECT count(*) FROM interactions"), rows);
        QCOMPARE(m_server->workspace().writer().statistics().jobs, jobs + 1);
        // More than was allowed is asked about.
        QCOMPARE(
            browser.get(authorizeTarget(m_client, { { "scope", "openid profile email" } })).status,
            200);
    }

    void withoutRememberItAsksAgain()
    {
        Browser browser(*m_server);
        QCOMPARE(browser.confirm(consentPage(browser), "yes").status, 303);
        QCOMPARE(browser.get(authorizeTarget(m_client)).status, 200);
    }

    void publicClientsAreAlwaysAskedAbout()
    {
        const auto spa = m_server->addClient(test::publicClient());
        Browser browser(*m_server);
        m_client = spa;
        const auto page = consentPage(browser);
        QVERIFY(!page.body.contains("name=\"remember\""));
        QCOMPARE(browser.confirm(page, "yes", true).status, 303);
        QCOMPARE(browser.get(authorizeTarget(spa)).status, 200);
        QCOMPARE(redirected(browser.get(authorizeTarget(spa, { { "prompt", "none" } })), "error"),
            "consent_required"_ba);
    }

    void trustedClientsAreNotAskedAboutUnlessTheyRunOnTheDevice()
    {
        m_server->changeClient(
            m_client.id, [](domain::Client& client) { client.requiresConsent = false; });
        Browser browser(*m_server);
        browser.signIn("alice");
        QVERIFY(storedCode(redirected(browser.get(authorizeTarget(m_client)), "code")).has_value());
        domain::Client native = test::publicClient(u"native"_s);
        native.redirectUris = { u"http://127.0.0.1/cb"_s };
        native.requiresConsent = false;
        native = m_server->addClient(native);
        QCOMPARE(browser.get(authorizeTarget(native)).status, 200);
    }

    void promptNoneNeverShowsAPage()
    {
        Browser browser(*m_server);
        const auto target = authorizeTarget(m_client, { { "prompt", "none" } });
        QCOMPARE(redirected(browser.get(target), "error"), "login_required"_ba);
        browser.signIn("alice");
        QCOMPARE(redirected(browser.get(target), "error"), "consent_required"_ba);
        QCOMPARE(browser.confirm(browser.get(authorizeTarget(m_client)), "yes", true).status, 303);
        QVERIFY(storedCode(redirected(browser.get(target), "code")).has_value());
    }

    void promptLoginAndOldSessionsSignInAgain_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("prompt=login") << "prompt"_ba
                                      << "login"_ba;
        QTest::newRow("prompt=select_account") << "prompt"_ba
                                               << "select_account"_ba;
        QTest::newRow("max_age=1") << "max_age"_ba
                                   << "1"_ba;
        QTest::newRow("max_age=0") << "max_age"_ba
                                   << "0"_ba;
    }
    void promptLoginAndOldSessionsSignInAgain()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Browser browser(*m_server);
        QCOMPARE(browser.confirm(consentPage(browser), "yes", true).status, 303);
        m_server->clock.advance(2);
        const auto page = browser.get(authorizeTarget(m_client, { { name, value } }));
        QVERIFY(page.body.contains("name=\"password\""));
        // Going back without having signed in leads to the same page.
        const QByteArray id = Browser::hidden(page, "interaction");
        const auto again = browser.get("/oauth/authorize?interaction=" + id);
        QCOMPARE(Browser::hidden(again, "interaction"), id);
        const auto done = browser.signIn(again, "alice");
        const auto code = storedCode(redirected(browser.get(done.header("location")), "code"));
        QVERIFY(code.has_value());
        const auto family
            = store::TokenRepository(m_server->reader()).findFamily(code->familyRow).value();
        QCOMPARE(family->authTime, m_server->clock.now());
    }

    void aYoungSessionIsNotAskedAgain()
    {
        Browser browser(*m_server);
        QCOMPARE(browser.confirm(consentPage(browser), "yes", true).status, 303);
        m_server->clock.advance(2);
        const auto answer = browser.get(authorizeTarget(m_client, { { "max_age", "10000" } }));
        QVERIFY(storedCode(redirected(answer, "code")).has_value());
    }

    void anIdTokenHintOfAnotherUserSignsInAgain()
    {
        const auto hint = [this](const QString& subject, const QString& issuer) {
            const QJsonObject claims { { u"iss"_s, issuer }, { u"sub"_s, subject },
                { u"exp"_s, 1 } };
            return m_server->services()
                .keys.ring()
                .sign(crypto::SignatureAlgorithm::ES256, u"JWT"_s, claims)
                .value();
        };
        const QString issuer = u"https://issuer.example"_s;
        Browser browser(*m_server);
        QCOMPARE(browser.confirm(consentPage(browser), "yes", true).status, 303);
        const auto ask = [&](const QByteArray& token) {
            return browser.get(
                authorizeTarget(m_client, { { "id_token_hint", token }, { "prompt", "none" } }));
        };
        QVERIFY(storedCode(redirected(ask(hint(m_alice.subject, issuer)), "code")).has_value());
        QCOMPARE(redirected(ask(hint(u"somebody"_s, issuer)), "error"), "login_required"_ba);
        QCOMPARE(redirected(ask(hint(m_alice.subject, u"https://evil.example"_s)), "error"),
            "invalid_request"_ba);
        // Whoever else signs in then is not whom the client asked about.
        const auto page = browser.open(
            authorizeTarget(m_client, { { "id_token_hint", hint(u"somebody"_s, issuer) } }));
        const auto done = browser.signIn(page, "alice");
        QCOMPARE(redirected(browser.get(done.header("location")), "error"), "login_required"_ba);
    }

    void anAnswerCountsOnce()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        QCOMPARE(browser.confirm(page, "yes").status, 303);
        const auto again = browser.confirm(page, "yes");
        QCOMPARE(again.status, 400);
        QCOMPARE(again.header("location"), QByteArray());
        QCOMPARE(browser.confirm(page, "no").status, 400);
        QCOMPARE(count("SELECT count(*) FROM authorization_codes"), 1);
    }

    void ofParallelAnswersOneWins()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        const test::Fields form { { "csrf", Browser::hidden(page, "csrf") },
            { "interaction", Browser::hidden(page, "interaction") }, { "confirm", "yes" } };
        QByteArrayList pairs;
        for (auto cookie = browser.cookies.begin(); cookie != browser.cookies.end(); ++cookie)
            pairs.append(QByteArray(cookie.key() + '=' + cookie.value()));
        const QByteArray request = test::HttpClient::formRequest(
            "/oauth/authorize", form, { { "Cookie", pairs.join("; ") } });
        int won = 0;
        for (const auto& answer : m_server->client.send(std::vector<QByteArray>(20, request))) {
            QVERIFY(answer.status == 303 || answer.status == 400);
            won += answer.status == 303 ? 1 : 0;
        }
        QCOMPARE(won, 1);
        QCOMPARE(count("SELECT count(*) FROM authorization_codes"), 1);
    }

    void anExpiredRequestStops()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        m_server->clock.advance(1800);
        QCOMPARE(browser.confirm(page, "yes").status, 400);
    }

    void aClientDisabledMeanwhileGetsNothing()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        m_server->changeClient(
            m_client.id, [](domain::Client& client) { client.isEnabled = false; });
        const auto answer = browser.confirm(page, "yes");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("location"), QByteArray());
    }

    void aUserDisabledMeanwhileMustSignInAgain()
    {
        Browser browser(*m_server);
        const auto page = consentPage(browser);
        m_server->changeUser(m_alice.id, [](domain::User& user) { user.isEnabled = false; });
        QVERIFY(browser.confirm(page, "yes").body.contains("name=\"password\""));
        QCOMPARE(count("SELECT count(*) FROM authorization_codes"), 0);
    }

    void aPostFromAnotherSiteFindsItsSessionOnTheNextStep()
    {
        m_server->changeClient(
            m_client.id, [](domain::Client& client) { client.requiresConsent = false; });
        Browser browser(*m_server);
        browser.signIn("alice");
        // SameSite=Lax: the first request carries no cookie, the redirect after it does.
        const QByteArray query = authorizeTarget(m_client).mid(qstrlen("/oauth/authorize?"));
        const auto first
            = m_server->client.send({ test::HttpClient::request("POST", "/oauth/authorize",
                { { "Content-Type", "application/x-www-form-urlencoded" } }, query) });
        const QByteArray cookie = first.front().header("set-cookie");
        browser.cookies.insert(
            "__Host-gatehouse_browser", cookie.mid(cookie.indexOf('=') + 1).split(';').first());
        const auto second = browser.get(first.front().header("location"));
        QVERIFY(storedCode(redirected(second, "code")).has_value());
    }

    void aFullWriterIsToldToTheClient()
    {
        test::PageServer busy(true);
        const auto client = busy.addClient(test::webClient());
        const auto answer = busy.client.get(authorizeTarget(client));
        QCOMPARE(redirected(answer, "error"), "temporarily_unavailable"_ba);
        QCOMPARE(redirected(answer, "state"), "s-1"_ba);
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::AuthorizeFlowTest)
#include "tst_authorize_flow.moc"
