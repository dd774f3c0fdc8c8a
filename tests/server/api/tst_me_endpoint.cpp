// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/builtin_endpoints.h"

#include "tests/server/oauth/test_server.h"

#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using test::Answer;

class MeEndpointTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestServer> m_server;
    domain::Client m_web;
    domain::User m_alice;

    [[nodiscard]] static test::Fields credentials()
    {
        return { { "Authorization", test::HttpClient::basic("web", "secret") } };
    }
    [[nodiscard]] QByteArray tokenWith(const QString& scope) const
    {
        const auto change = [&scope](domain::AuthorizationCode& code) {
            code.scope = domain::ScopeSet::fromStored(scope);
        };
        const test::Fields form { { "grant_type", "authorization_code" },
            { "code",
                m_server->addCode(m_web, m_alice, oauth::pkce::s256(test::verifier), change) },
            { "code_verifier", test::verifier } };
        return m_server->client.post("/oauth/token", form, credentials()).text("access_token");
    }
    [[nodiscard]] Answer me(const QByteArray& token) const
    {
        return m_server->client.get("/api/me", { { "Authorization", "Bearer " + token } });
    }

private Q_SLOTS:
    void init()
    {
        const auto add = [](const oauth::Services& services, http::Router& router) {
            for (auto& endpoint : oauth::endpoints(services, {}))
                router.add(std::move(endpoint));
            for (auto& endpoint : api::endpoints(services))
                router.add(std::move(endpoint));
        };
        m_server = std::make_unique<test::TestServer>(add, test::TestServer::Options {});
        m_web = m_server->addClient(test::webClient());
        m_alice = m_server->addUser(u"alice"_s);
    }
    void cleanup() { m_server.reset(); }

    void tellsEmailAndUsername()
    {
        const Answer answer = me(tokenWith(u"profile"_s));
        QCOMPARE(answer.status, 200);
        const QJsonObject expected { { u"email"_s, u"alice@example.org"_s },
            { u"username"_s, u"alice"_s } };
        QCOMPARE(answer.json(), expected);
        QCOMPARE(answer.header("cache-control"), "no-store"_ba);
    }

    void takesTheTokenFromAForm()
    {
        const Answer answer
            = m_server->client.post("/api/me", { { "access_token", tokenWith(u"profile"_s) } });
        QCOMPARE(answer.status, 200);
    }

    void asksForATokenFirst()
    {
        const Answer answer = m_server->client.get("/api/me");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("www-authenticate"), "Bearer realm=\"gatehouse\""_ba);
    }

    void refusesATokenInTheQuery()
    {
        const Answer answer
            = m_server->client.get("/api/me?access_token=" + tokenWith(u"profile"_s));
        QCOMPARE(answer.status, 400); // C084
        QCOMPARE(answer.error(), u"invalid_request"_s);
    }

    void wantsTheScopeProfile()
    {
        const Answer answer = me(tokenWith(u"openid email"_s));
        QCOMPARE(answer.status, 403); // C084
        QCOMPARE(answer.error(), u"insufficient_scope"_s);
        QVERIFY(answer.header("www-authenticate").contains("scope=\"profile\""));
    }

    void wantsAUser()
    {
        const Answer own = m_server->client.post("/oauth/token",
            { { "grant_type", "client_credentials" }, { "scope", "profile" } }, credentials());
        QCOMPARE(me(own.text("access_token")).status, 403);
    }

    void refusesTokensForOthers()
    {
        m_server->changeClient(m_web.id, [](domain::Client& client) {
            client.audiences = QStringList { u"https://api.example"_s };
        });
        QCOMPARE(me(tokenWith(u"profile"_s)).status, 401);
        // An openid token is for this server too.
        QCOMPARE(me(tokenWith(u"openid profile"_s)).status, 200);
    }

    void noticesRevocationAtOnce()
    {
        const QByteArray token = tokenWith(u"profile"_s);
        QCOMPARE(me(token).status, 200);
        QCOMPARE(
            m_server->client.post("/oauth/revoke", { { "token", token } }, credentials()).status,
            200);
        const Answer answer = me(token);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.error(), u"invalid_token"_s);
        QVERIFY(answer.header("www-authenticate").contains("error=\"invalid_token\""));
    }
};

QTEST_GUILESS_MAIN(MeEndpointTest)
#include "tst_me_endpoint.moc"
