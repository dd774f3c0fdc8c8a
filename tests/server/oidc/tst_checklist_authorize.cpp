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

/// Sections A and B of the security checklist by their numbers, on both databases. What a number
/// needs beyond one observation has tests of its own beside the code.
class ChecklistAuthorizeTest : public QObject
{
    Q_OBJECT

    test::ChecklistServers m_servers {};
    test::FrontServer* m_server = nullptr;
    domain::Client m_client {};

    test::Answer get(const Fields& changes)
    {
        return m_server->client.get(authorizeTarget(m_client, changes));
    }
    /// What goes to the client for a request that must not show a page.
    QByteArray errorOf(Fields changes)
    {
        changes.emplace_back("prompt", "none");
        return frontAnswer(get(changes)).values.value("error");
    }
    void verifyPage(const test::Answer& answer)
    {
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.header("location").isEmpty());
        QVERIFY(answer.header("content-type").startsWith("text/html"));
    }
    void verifyPagesFor(const QByteArrayList& uris)
    {
        for (const QByteArray& uri : uris)
            verifyPage(get({ { "redirect_uri", uri } }));
    }
    QByteArray codeOf(const Fields& changes)
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        return frontAnswer(browser.get(authorizeTarget(m_client, changes))).values.value("code");
    }
    QString redeemed(const QByteArray& code, const QByteArray& verifier)
    {
        Fields form { { "grant_type", "authorization_code" }, { "code", code },
            { "redirect_uri", "https://app.example/cb" } };
        if (!verifier.isEmpty())
            form.emplace_back("code_verifier", verifier);
        const auto answer = m_server->client.post("/oauth/token", form,
            { { "Authorization", HttpClient::basic(m_client.clientId.toUtf8(), "secret") } });
        return answer.status == 200 ? u"ok"_s : answer.error();
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

    void C001_anUnknownClientStaysOnAPage() { verifyPage(get({ { "client_id", "nobody" } })); }
    void C002_anUnregisteredAddressStaysOnAPage() { verifyPagesFor({ "https://evil.example/cb" }); }
    void C003_addressesCompareExactly()
    {
        verifyPagesFor({ "https://app.example/CB", "https://APP.example/cb",
            "https://app.example/cb/", "https://app.example/./cb", "https://app.example%2Fcb",
            "https://app.example:443/cb", "https://app.example/cb?a=1" });
    }
    void C004_hostTricks()
    {
        verifyPagesFor({ "https://app.example@evil.example/cb",
            "https://app.example@a@evil.example/cb", "https://app.example.evil.example/cb",
            "https://evil.example#app.example/cb", "https://app.example\\cb",
            "https://app.example/cb\t", "https:/app.example/cb", "https:app.example/cb" });
    }
    void C005_noPatterns() { verifyPagesFor({ "https://appXexample/cb" }); }
    void C006_anyPortOfARegisteredLoopback()
    {
        m_server->changeClient(m_client.id,
            [](domain::Client& client) { client.redirectUris = { u"http://127.0.0.1/cb"_s }; });
        const auto good
            = get({ { "redirect_uri", "http://127.0.0.1:4711/cb" }, { "scope", "nothing" } });
        QVERIFY(good.header("location").startsWith("http://127.0.0.1:4711/cb?error=invalid_scope"));
        verifyPagesFor({ "http://127.0.0.1:4711/other", "http://localhost:4711/cb" });
    }
    void C007_C008_C009_whatCannotBeRegistered()
    {
        for (const char* uri : { "javascript:alert(1)", "JaVaScript:alert(1)", "data:text/html,x",
                 "vbscript:x", "file:///etc/passwd", "blob:https://a.example/x", "app:/cb",
                 "https://app.example/cb#x", "http://app.example/cb" }) {
            domain::Client client = test::frontClient();
            client.redirectUris = { QString::fromLatin1(uri) };
            QVERIFY2(!domain::validate(client).isEmpty(), uri);
        }
        QVERIFY(domain::validate(test::frontClient()).isEmpty());
    }
    void C010_aMissingAddress()
    {
        const Fields plain { { "redirect_uri", "" }, { "scope", "profile" } };
        QCOMPARE(errorOf(plain), "login_required"_ba);
        verifyPage(get({ { "redirect_uri", "" } })); // openid
        m_server->changeClient(m_client.id, [](domain::Client& client) {
            client.redirectUris.append(u"https://app.example/other"_s);
        });
        verifyPage(get(plain));
        m_server->changeClient(m_client.id, [](domain::Client& client) {
            client.defaultRedirectUri = u"https://app.example/cb"_s;
        });
        QCOMPARE(errorOf(plain), "login_required"_ba);
    }
    void C011_repeatedParameters()
    {
        for (const char* name : { "client_id", "redirect_uri" })
            verifyPage(m_server->client.get(
                authorizeTarget(m_client, {}) + '&' + name + "=https%3A%2F%2Fevil.example"));
        for (const char* name : { "response_type", "scope", "nonce", "code_challenge" }) {
            const auto answer = frontAnswer(m_server->client.get(
                authorizeTarget(m_client, { { "nonce", "n" } }) + '&' + name + "=code"));
            QCOMPARE(answer.values.value("error"), "invalid_request"_ba);
        }
    }
    void C012_unknownAndEmptyParametersAreIgnored()
    {
        const auto answer
            = frontAnswer(m_server->client.get(authorizeTarget(m_client, { { "prompt", "none" } })
                + "&unknown=1&request=&acr_values="));
        QCOMPARE(answer.values.value("error"), "login_required"_ba);
    }
    void C013_responseTypes()
    {
        QCOMPARE(errorOf({ { "response_type", "" } }), "invalid_request"_ba);
        QCOMPARE(errorOf({ { "response_type", "magic" } }), "unsupported_response_type"_ba);
        m_client = test::ChecklistServers::newClient(*m_server, test::webClient());
        QCOMPARE(errorOf({ { "response_type", "token" } }), "unauthorized_client"_ba);
        verifyPage(get({ { "response_type", "magic" }, { "redirect_uri", "https://x.example" } }));
    }
    void C014_noErrorGoesToAnUncheckedAddress()
    {
        for (const Fields& fault : { Fields { { "prompt", "none" } }, Fields { { "scope", "x" } },
                 Fields { { "code_challenge_method", "plain" } }, Fields { { "request", "x" } } }) {
            Fields changes = fault;
            changes.emplace_back("redirect_uri", "https://evil.example");
            verifyPage(get(changes));
        }
    }
    void C015_scopes()
    {
        QCOMPARE(errorOf({ { "scope", "openid admin" } }), "invalid_scope"_ba);
        QCOMPARE(errorOf({ { "scope", "" } }), "invalid_scope"_ba);
        m_server->changeClient(m_client.id, [](domain::Client& client) {
            client.defaultScopes = domain::ScopeSet::fromStored(u"profile"_s);
        });
        Browser browser(*m_server);
        browser.signIn("alice");
        const auto answer = frontAnswer(browser.get(
            authorizeTarget(m_client, { { "response_type", "token" }, { "scope", "" } })));
        QCOMPARE(answer.values.value("scope"), "profile"_ba);
    }
    void refusalsSpeakTheLanguageOfThePerson()
    {
        const auto description = [&](const QByteArray& locales) {
            return frontAnswer(get({ { "scope", "admin" }, { "ui_locales", locales } }))
                .values.value("error_description");
        };
        QVERIFY(description("de").startsWith("scope ist"));
        QCOMPARE(description("zh"), description("en"));
    }
    void C016_stateComesBackByteForByte()
    {
        for (const QByteArray& state : { QByteArray(384, 'x'), u"Grüße & = # + %20"_s.toUtf8() })
            QCOMPARE(frontAnswer(get({ { "state", state }, { "prompt", "none" } }))
                         .values.value("state"),
                state);
        QCOMPARE(errorOf({ { "state", QByteArray(2049, 'x') } }), "invalid_request"_ba);
    }
    void C017_noLineBreakReachesAHeader()
    {
        for (const char* name : { "state", "scope", "response_type", "ui_locales" }) {
            const auto answer = m_server->client.get(
                authorizeTarget(m_client, { { name, "" } }) + '&' + name + "=%0d%0aX-Evil:%201");
            QVERIFY(answer.header("x-evil").isEmpty());
        }
    }
    void C018_methods()
    {
        const QByteArray body = authorizeTarget(m_client).mid(qstrlen("/oauth/authorize?"));
        const Fields type { { "Content-Type", "application/x-www-form-urlencoded" } };
        QCOMPARE(
            m_server->client.send({ HttpClient::request("POST", "/oauth/authorize", type, body) })
                .front()
                .status,
            303);
        for (const char* method : { "PUT", "DELETE", "PATCH" }) {
            const auto answer
                = m_server->client.send({ HttpClient::request(method, "/oauth/authorize", {}, {}) })
                      .front();
            QCOMPARE(answer.status, 405);
            QVERIFY(answer.header("allow").contains("POST"));
        }
    }
    void C019_issuerOnSuccessAndError()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        for (const char* scope : { "openid", "admin" })
            QCOMPARE(frontAnswer(browser.get(authorizeTarget(m_client, { { "scope", scope } })))
                         .values.value("iss"),
                "https://issuer.example"_ba);
    }
    void C020_credentialsAreAnsweredWith303()
    {
        Browser browser(*m_server);
        QCOMPARE(browser.signIn(browser.get(authorizeTarget(m_client)), "alice").status, 303);
    }
    void C021_noFragmentIsCarriedOver()
    {
        m_server->changeClient(m_client.id, [](domain::Client& client) {
            client.redirectUris = { u"https://app.example/cb?x=1"_s };
        });
        const auto answer
            = get({ { "redirect_uri", "https://app.example/cb?x=1" }, { "prompt", "none" } });
        QVERIFY(answer.header("location").startsWith("https://app.example/cb?x=1&error="));
        QVERIFY(answer.header("location").endsWith('#'));
    }
    void C022_noCorsHere()
    {
        const auto answer = m_server->client.get(
            authorizeTarget(m_client), { { "Origin", "https://app.example" } });
        QVERIFY(answer.header("access-control-allow-origin").isEmpty());
    }
    void C023_noTokenInAQuery()
    {
        for (const char* type : { "token", "id_token", "code token", "code id_token token" })
            QCOMPARE(errorOf({ { "response_type", type }, { "response_mode", "query" },
                         { "nonce", "n" } }),
                "invalid_request"_ba);
    }
    void C024_thePostedPageEscapes()
    {
        const auto page = get({ { "response_mode", "form_post" }, { "prompt", "none" },
            { "state", "\"><script>x</script>" } });
        QCOMPARE(page.body.count("<script"), 1);
        QVERIFY(page.header("content-security-policy").contains("script-src 'sha256-"));
    }
    void C025_requestObjectsAreRefused()
    {
        QCOMPARE(errorOf({ { "request", "e30" } }), "request_not_supported"_ba);
        QCOMPARE(
            errorOf({ { "request_uri", "https://a.example/r" } }), "request_uri_not_supported"_ba);
    }
    void C026_promptNoneNeverShowsAPage()
    {
        QCOMPARE(errorOf({}), "login_required"_ba);
        m_server->changeClient(
            m_client.id, [](domain::Client& client) { client.requiresConsent = true; });
        Browser browser(*m_server);
        browser.signIn("alice");
        QCOMPARE(frontAnswer(browser.get(authorizeTarget(m_client, { { "prompt", "none" } })))
                     .values.value("error"),
            "consent_required"_ba);
    }
    void C027_promptLoginAndMaxAge()
    {
        Browser browser(*m_server);
        browser.signIn("alice");
        for (const Fields& change :
            { Fields { { "prompt", "login" } }, Fields { { "max_age", "0" } } }) {
            const auto page = browser.get(authorizeTarget(m_client, change));
            QVERIFY(page.body.contains("name=\"password\""));
        }
        QVERIFY(!codeOf({ { "max_age", "10000" } }).isEmpty());
    }
    void C028_publicClientsAlwaysAsk()
    {
        domain::Client app = test::publicClient();
        app.requiresConsent = false;
        app.redirectUris = { u"http://127.0.0.1/cb"_s };
        app = test::ChecklistServers::newClient(*m_server, app);
        Browser browser(*m_server);
        browser.signIn("alice");
        for (int i = 0; i < 2; ++i) {
            const auto page = browser.get(authorizeTarget(app));
            QVERIFY(page.body.contains("name=\"confirm\""));
            QCOMPARE(browser.confirm(page, "yes", true).status, 303);
        }
    }
    void C029_disabledClientsAndUsersGetNothing()
    {
        const domain::User carol = test::addPerson(*m_server, u"carol-"_s + m_client.clientId);
        Browser browser(*m_server);
        browser.signIn(carol.username.toUtf8());
        m_server->changeUser(carol.id, [](domain::User& user) { user.isEnabled = false; });
        QCOMPARE(frontAnswer(browser.get(authorizeTarget(m_client, { { "prompt", "none" } })))
                     .values.value("error"),
            "login_required"_ba);
        m_server->changeClient(
            m_client.id, [](domain::Client& client) { client.isEnabled = false; });
        verifyPage(get({}));
    }
    void C030_pushedParametersStayOnTheServer()
    {
        Fields form { { "response_type", "code" }, { "redirect_uri", "https://app.example/cb" },
            { "scope", "openid" }, { "nonce", "hidden-nonce" },
            { "code_challenge", oauth::pkce::s256(test::verifier) },
            { "code_challenge_method", "S256" } };
        const QByteArray id = m_client.clientId.toUtf8();
        const auto pushed = m_server->client.post(
            "/oauth/par", form, { { "Authorization", HttpClient::basic(id, "secret") } });
        const auto page = m_server->client.get("/oauth/authorize?"
            + HttpClient::encoded(
                { { "client_id", id }, { "request_uri", pushed.text("request_uri") } }));
        QCOMPARE(page.status, 200);
        QVERIFY(!page.body.contains("hidden-nonce"));
        for (const auto& header : page.headers)
            QVERIFY(!header.second.contains("hidden-nonce"));
    }
    void C031_publicClientsNeedAChallenge()
    {
        m_client = test::ChecklistServers::newClient(*m_server, test::publicClient());
        QCOMPARE(errorOf({ { "code_challenge", "" }, { "code_challenge_method", "" } }),
            "invalid_request"_ba);
    }
    void C032_onlyS256()
    {
        for (const char* method : { "plain", "S512", "" })
            QCOMPARE(errorOf({ { "code_challenge_method", method } }), "invalid_request"_ba);
        QCOMPARE(errorOf({ { "code_challenge", "" } }), "invalid_request"_ba);
    }
    void C033_lengthAndCharacters()
    {
        for (const QByteArray& challenge :
            { QByteArray(42, 'a'), QByteArray(129, 'a'), QByteArray(43, '=') })
            QCOMPARE(errorOf({ { "code_challenge", challenge } }), "invalid_request"_ba);
    }
    void C034_C036_C037_theVerifierMustFit()
    {
        const QByteArray code = codeOf({});
        QCOMPARE(redeemed(code, {}), u"invalid_grant"_s);
        QCOMPARE(redeemed(code, QByteArray(43, 'w')), u"invalid_grant"_s);
        QCOMPARE(redeemed(code, oauth::pkce::s256(test::verifier)), u"invalid_grant"_s);
        QCOMPARE(redeemed(code, test::verifier), u"ok"_s); // Not burnt by the failures.
    }
    void C035_noVerifierWithoutAChallenge()
    {
        m_server->changeClient(
            m_client.id, [](domain::Client& client) { client.requiresPkce = false; });
        const QByteArray code
            = codeOf({ { "code_challenge", "" }, { "code_challenge_method", "" } });
        QCOMPARE(redeemed(code, test::verifier), u"invalid_grant"_s);
    }
    void C038_theMetadataSaysS256()
    {
        QCOMPARE(m_server->client.get("/.well-known/openid-configuration")
                     .json()
                     .value(u"code_challenge_methods_supported"_s)
                     .toArray(),
            QJsonArray { u"S256"_s });
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::ChecklistAuthorizeTest)
#include "tst_checklist_authorize.moc"
