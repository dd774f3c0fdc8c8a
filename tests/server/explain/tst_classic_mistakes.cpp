// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/grant_types.h"
#include "server/explain/explainer.h"
#include "tests/server/oidc/front_server.h"

#include <QtTest/QtTest>

Q_DECLARE_METATYPE(gatehouse::test::Fields)

namespace gatehouse::explain {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Fields;
using test::HttpClient;

namespace {

const QByteArray tokenPath("/oauth/token");
const QByteArray appAddress("https://app.example/cb");

Fields basic(const QByteArray& id, const QByteArray& secret = "secret")
{
    return { { "Authorization", HttpClient::basic(id, secret) } };
}

Fields passwordForm(const QByteArray& password)
{
    return { { "grant_type", "password" }, { "client_id", "ember" }, { "username", "alice" },
        { "password", password } };
}

} // namespace

/// What people really do wrong, done to the whole server over a socket: the trace must be enough to
/// name the cause and to show what was expected and what came.
class ClassicMistakesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FrontServer> m_server;
    domain::Client m_app;
    Explainer m_explainer;

    void make()
    {
        m_server = std::make_unique<test::FrontServer>();
        domain::Client app = test::webClient(u"app"_s);
        app.redirectUris = { u"https://app.example/cb"_s, u"http://localhost/dev"_s };
        app.scope = domain::ScopeSet::fromStored(u"openid profile"_s);
        m_app = m_server->addClient(app);
        domain::Client ember = test::publicClient(u"ember"_s);
        ember.grantTypes = { u"password"_s };
        (void)m_server->addClient(ember, {});
    }
    [[nodiscard]] std::optional<Explanation> explained()
    {
        const auto& steps = m_server->sink.steps;
        return steps.empty() ? std::nullopt : m_explainer.explain(steps.back(), u"en"_s);
    }
    void authorize(const Fields& changes) const
    {
        (void)m_server->client.get(authorizeTarget(m_app, changes));
    }
    [[nodiscard]] test::Answer token(const Fields& form, const Fields& headers) const
    {
        return m_server->client.post(tokenPath, form, headers);
    }
    [[nodiscard]] QByteArray code() const
    {
        return m_server->addCode(m_app, m_server->alice, oauth::pkce::s256(test::verifier),
            [](domain::AuthorizationCode& row) { row.wasRedirectUriGiven = true; });
    }
    [[nodiscard]] Fields redemption(const QByteArray& code, const Fields& changes = {}) const
    {
        Fields form { { "grant_type", "authorization_code" }, { "code", code },
            { "redirect_uri", appAddress }, { "code_verifier", test::verifier } };
        for (const auto& change : changes) {
            std::erase_if(form, [&](const auto& field) { return field.first == change.first; });
            form.push_back(change);
        }
        return form;
    }

private Q_SLOTS:
    void initTestCase() { make(); }

    void atTheAuthorizationEndpoint_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("got");
        const auto row = [](const char* name, const Fields& changes, const QString& cause,
                             const QString& expected = {}, const QString& got = {}) {
            QTest::newRow(name) << changes << cause << expected << got;
        };
        const QString registered = u"https://app.example/cb"_s;
        row("slash too many", { { "redirect_uri", "https://app.example/cb/" } },
            u"redirect_uri.trailing_slash"_s, registered, u"https://app.example/cb/"_s);
        row("http behind a proxy", { { "redirect_uri", "http://app.example/cb" } },
            u"redirect_uri.scheme"_s, registered, u"http://app.example/cb"_s);
        row("127.0.0.1 for localhost", { { "redirect_uri", "http://127.0.0.1/dev" } },
            u"redirect_uri.loopback_name"_s, u"http://localhost/dev"_s, u"http://127.0.0.1/dev"_s);
        row("capitals", { { "redirect_uri", "https://app.example/CB" } }, u"redirect_uri.case"_s,
            registered, u"https://app.example/CB"_s);
        row("default path of a library", { { "redirect_uri", "https://app.example/callback" } },
            u"redirect_uri.path"_s, registered, u"https://app.example/callback"_s);
        row("port", { { "redirect_uri", "https://app.example:3000/cb" } }, u"redirect_uri.port"_s,
            registered, u"https://app.example:3000/cb"_s);
        row("query", { { "redirect_uri", "https://app.example/cb?lang=de" } },
            u"redirect_uri.query"_s, registered, u"https://app.example/cb?lang=de"_s);
        row("client_id of another environment", { { "client_id", "app-staging" } },
            u"client.unknown"_s);
        row("no PKCE", { { "code_challenge", "" }, { "code_challenge_method", "" } },
            u"pkce.required"_s);
        row("plain by leaving S256 out", { { "code_challenge_method", "" } },
            u"pkce.method_plain"_s);
        row("challenge with padding",
            { { "code_challenge", QByteArray(oauth::pkce::s256(test::verifier) + '=') } },
            u"pkce.challenge_malformed"_s);
        row("scope never allowed", { { "scope", "openid email" } }, u"scope.not_allowed"_s,
            u"openid profile"_s, u"openid email"_s);
        row("implicit by default", { { "response_type", "token" } },
            u"response_type.not_allowed"_s);
        row("prompt none without session", { { "prompt", "none" } }, u"login.required"_s);
    }
    void atTheAuthorizationEndpoint()
    {
        QFETCH(Fields, changes);
        QFETCH(QString, expected);
        authorize(changes);
        const auto found = explained();
        QVERIFY2(found.has_value(), qPrintable(m_server->sink.steps.back().detail));
        QTEST(found->cause, "cause");
        if (expected.isEmpty())
            return;
        QCOMPARE(found->difference.expected, expected);
        QTEST(found->difference.got, "got");
    }

    void atTheTokenEndpoint_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<Fields>("headers");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("got");
        const auto row
            = [](const char* name, const Fields& changes, const Fields& headers,
                  const QString& cause, const QString& expected = {}, const QString& got = {}) {
                  QTest::newRow(name) << changes << headers << cause << expected << got;
              };
        const Fields app = basic("app");
        row("redirect_uri built anew", { { "redirect_uri", "http://app.example/cb" } }, app,
            u"code.redirect_uri"_s, u"https://app.example/cb"_s, u"http://app.example/cb"_s);
        const QByteArray other(43, 'a');
        row("verifier of another tab", { { "code_verifier", other } }, app, u"code.verifier"_s,
            QString::fromLatin1(oauth::pkce::s256(test::verifier)),
            QString::fromLatin1(oauth::pkce::s256(other)));
        row("no code", { { "code", "" } }, app, u"code.missing"_s);
        row("wrong secret", {}, basic("app", "old"), u"client_auth.wrong_secret"_s);
        row("secret in the body", { { "client_id", "app" }, { "client_secret", "secret" } }, {},
            u"client_auth.wrong_method"_s, u"client_secret_basic"_s, u"client_secret_post"_s);
        row("secret twice", { { "client_secret", "secret" } }, app, u"client_auth.two_methods"_s);
        row("no credentials", {}, {}, u"client_auth.none"_s);
        row("grant type misspelt", { { "grant_type", "auth_code" } }, app,
            u"grant_type.unsupported"_s);
        row("another client's code", {}, basic("front"), u"code.other_client"_s, u"app"_s,
            u"front"_s);
    }
    void atTheTokenEndpoint()
    {
        QFETCH(Fields, changes);
        QFETCH(Fields, headers);
        QFETCH(QString, expected);
        QCOMPARE(token(redemption(code(), changes), headers).status / 100, 4);
        const auto found = explained();
        QVERIFY2(found.has_value(), qPrintable(m_server->sink.steps.back().detail));
        QTEST(found->cause, "cause");
        if (expected.isEmpty())
            return;
        QCOMPARE(found->difference.expected, expected);
        QTEST(found->difference.got, "got");
    }

    void aCodeUsedTwice()
    {
        const QByteArray once = code();
        QCOMPARE(token(redemption(once), basic("app")).status, 200);
        QCOMPARE(token(redemption(once), basic("app")).status, 400);
        QCOMPARE(explained()->cause, u"code.used"_s);
    }

    void aCodeThatCameLate()
    {
        const QByteArray late = code();
        m_server->clock.advance(61);
        QCOMPARE(token(redemption(late), basic("app")).status, 400);
        QCOMPARE(explained()->cause, u"code.expired"_s);
    }

    void anOldRefreshToken()
    {
        const auto first = token(redemption(code()), basic("app"));
        const Fields refresh { { "grant_type", "refresh_token" },
            { "refresh_token", first.text("refresh_token") } };
        const auto second = token(refresh, basic("app"));
        const Fields again { { "grant_type", "refresh_token" },
            { "refresh_token", second.text("refresh_token") } };
        QCOMPARE(token(again, basic("app")).status, 200);
        m_server->clock.advance(3600);
        QCOMPARE(token(refresh, basic("app")).status, 400);
        QCOMPARE(explained()->cause, u"refresh.reused"_s);
    }

    void aClientThatIsSwitchedOff()
    {
        m_server->changeClient(m_app.id, [](domain::Client& client) { client.isEnabled = false; });
        QCOMPARE(token(redemption("x"), basic("app")).status, 401);
        QCOMPARE(explained()->cause, u"client.disabled"_s);
        QCOMPARE(explained()->action, u"enable_client"_s);
        m_server->changeClient(m_app.id, [](domain::Client& client) { client.isEnabled = true; });
    }

    /// The first mistake of the Ember article.
    void thePasswordIsWrong()
    {
        QCOMPARE(token(passwordForm("wrong horse"), {}).status, 400);
        QCOMPARE(explained()->cause, u"password.wrong"_s);
        QCOMPARE(explained()->detail, u"password is wrong"_s);
    }

    /// The second mistake of the Ember article.
    void theClientLacksThePasswordGrant()
    {
        Fields form = passwordForm(test::password);
        std::erase_if(form, [](const auto& field) { return field.first == "client_id"; });
        QCOMPARE(token(form, basic("app")).status, 400);
        const auto found = explained();
        QCOMPARE(found->cause, u"grant_type.not_registered"_s);
        QCOMPARE(found->action, u"add_grant_type"_s);
        QCOMPARE(
            found->difference.expected, u"authorization_code refresh_token client_credentials"_s);
        QCOMPARE(found->difference.got, u"password"_s);
        QCOMPARE(found->difference.inGot, QList<Range>({ Range { 0, 8 } }));
    }

    void jsonInsteadOfAForm()
    {
        const QByteArray request = HttpClient::request("POST", tokenPath,
            { { "Content-Type", "application/json" },
                { "Authorization", HttpClient::basic("app", "secret") } },
            "{\"grant_type\":\"client_credentials\"}");
        QCOMPARE(m_server->client.send({ request }).front().status, 400);
        QCOMPARE(explained()->cause, u"body.content_type"_s);
    }

    void anAccessTokenThatHasExpired()
    {
        const auto tokens = token(redemption(code()), basic("app"));
        m_server->clock.advance(86400);
        const QByteArray bearer = "Bearer " + tokens.text("access_token");
        const auto answer
            = m_server->client.get("/oauth/userinfo", { { "Authorization", bearer } });
        QCOMPARE(answer.status, 401);
        QCOMPARE(explained()->cause, u"token.expired"_s);
    }

    void noSecretIsInAnExplanation()
    {
        for (const trace::Step& step : m_server->sink.steps) {
            const auto found = m_explainer.explain(step, u"en"_s);
            if (!found)
                continue;
            const QString all = found->detail + found->difference.expected + found->difference.got
                + found->text.happened;
            for (const char* secret : { test::verifier, test::password, "wrong horse" })
                QVERIFY2(!all.contains(QLatin1StringView(secret)), qPrintable(all));
        }
    }
};

} // namespace gatehouse::explain

QTEST_GUILESS_MAIN(gatehouse::explain::ClassicMistakesTest)
#include "tst_classic_mistakes.moc"
