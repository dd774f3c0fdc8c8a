// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/endpoints/discovery_endpoint.h"
#include "tests/server/oauth/assertions.h"
#include "tests/server/oidc/front_server.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using test::Answer;
using test::HttpClient;

namespace {

const QString issuer = QStringLiteral("https://issuer.example");

QStringList list(const QJsonObject& metadata, const char* key)
{
    QStringList names;
    for (const QJsonValue& value : metadata.value(QLatin1StringView(key)).toArray())
        names.append(value.toString());
    return names;
}

} // namespace

class DiscoveryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OidcServer> m_oidc;

    [[nodiscard]] QJsonObject metadata() const
    {
        return m_oidc->server.client.get("/.well-known/openid-configuration").json();
    }
    [[nodiscard]] QByteArray pathOf(const char* key) const
    {
        return metadata().value(QLatin1StringView(key)).toString().mid(issuer.size()).toLatin1();
    }

private Q_SLOTS:
    void init() { m_oidc = std::make_unique<test::OidcServer>(); }
    void cleanup() { m_oidc.reset(); }

    void servesBothDocumentsToEverybody()
    {
        const HttpClient& client = m_oidc->server.client; // C112
        const test::Fields origin { { "Origin", "https://any.example" } };
        const Answer openid = client.get("/.well-known/openid-configuration", origin);
        const Answer oauth = client.get("/.well-known/oauth-authorization-server", origin);
        QCOMPARE(openid.status, 200);
        QVERIFY(openid.header("content-type").startsWith("application/json"));
        QVERIFY(openid.header("cache-control").contains("max-age="));
        QCOMPARE(openid.header("access-control-allow-origin"), QByteArray("*"));
        QCOMPARE(oauth.body, openid.body);
        QCOMPARE(openid.text("issuer"), issuer.toLatin1());
    }

    void listsEndpointsThatAnswer()
    {
        const QJsonObject document = metadata(); // C112
        int endpoints = 0;
        for (auto it = document.begin(); it != document.end(); ++it) {
            if (!it.key().endsWith(QStringLiteral("_endpoint"))
                && it.key() != QStringLiteral("jwks_uri"))
                continue;
            ++endpoints;
            QVERIFY(it->toString().startsWith(issuer));
            const Answer answer
                = m_oidc->server.client.get(it->toString().mid(issuer.size()).toLatin1());
            QVERIFY2(answer.status != 404 && answer.status != 0, qPrintable(it.key()));
        }
        QCOMPARE(endpoints, 8);
        // Nothing is said of an authorization endpoint that is not there.
        QVERIFY(!document.contains(QStringLiteral("response_types_supported")));
    }

    void listsGrantTypesThatWorkAndNoOthers()
    {
        const QStringList listed = list(metadata(), "grant_types_supported"); // C112
        QCOMPARE(listed,
            (QStringList { u"authorization_code"_s, u"refresh_token"_s, u"client_credentials"_s,
                u"password"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s,
                u"urn:ietf:params:oauth:grant-type:device_code"_s }));
        const QStringList others { u"implicit"_s,
            u"urn:ietf:params:oauth:grant-type:token-exchange"_s };
        for (const QString& grantType : listed + others) {
            const Answer answer = m_oidc->server.client.post(pathOf("token_endpoint"),
                { { "grant_type", grantType.toUtf8() } }, test::OidcServer::credentials());
            QCOMPARE(answer.error() != QStringLiteral("unsupported_grant_type"),
                listed.contains(grantType));
        }
    }

    /// What a client of that method sends to prove itself.
    void prove(const domain::Client& client, const QString& algorithm, test::Fields& form,
        test::Fields& headers) const
    {
        using Method = domain::TokenEndpointAuthMethod;
        const Method method = client.tokenEndpointAuthMethod;
        const QByteArray id = client.clientId.toUtf8();
        if (method == Method::ClientSecretBasic)
            headers.emplace_back("Authorization", HttpClient::basic(id, test::hmacSecret));
        if (method == Method::ClientSecretPost || method == Method::None)
            form.emplace_back("client_id", id);
        if (method == Method::ClientSecretPost)
            form.emplace_back("client_secret", test::hmacSecret);
        if (algorithm.isEmpty())
            return;
        const auto claims = test::goodClaims(m_oidc->server, client.clientId);
        const auto known = jose::algorithmFromName(algorithm);
        form.emplace_back("client_assertion_type", oauth::jwtAssertionType);
        form.emplace_back("client_assertion",
            known ? test::signedWithKey(*known, claims)
                  : test::signedWithSecret(test::hmacSecret, claims));
    }

    void listsAuthenticationMethodsThatWork_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("token") << u"token_endpoint"_s << "/oauth/token"_ba;
        QTest::newRow("revocation") << u"revocation_endpoint"_s << "/oauth/revoke"_ba;
        QTest::newRow("introspection") << u"introspection_endpoint"_s << "/oauth/introspect"_ba;
    }
    void listsAuthenticationMethodsThatWork()
    {
        QFETCH(QString, endpoint); // C112
        QFETCH(QByteArray, path);
        const QJsonObject document = metadata();
        const auto listed = [&](const char* suffix) {
            return list(document, QString(endpoint + QLatin1StringView(suffix)).toLatin1());
        };
        const QStringList algorithms = listed("_auth_signing_alg_values_supported");
        QVERIFY(algorithms.contains(u"HS256"_s) && algorithms.contains(u"ES256"_s));
        int tried = 0;
        for (const QString& name : listed("_auth_methods_supported")) {
            const auto method = domain::tokenEndpointAuthMethodFromName(name);
            QVERIFY(method);
            domain::Client client = test::webClient(name);
            client.tokenEndpointAuthMethod = *method;
            client.jwks = test::clientKeys();
            const bool isSecret = store::usesSecret(*method);
            if (isSecret)
                (void)test::addSigningClient(m_oidc->server, client);
            else
                (void)m_oidc->server.addClient(client, {});
            QStringList signs { QString() };
            if (name.endsWith("_jwt"_L1))
                signs = algorithms.filter(QRegularExpression(isSecret ? u"^HS"_s : u"^(?!HS)"_s));
            for (const QString& algorithm : std::as_const(signs)) {
                ++tried;
                test::Fields form { { "grant_type", "refresh_token" }, { "refresh_token", "x" },
                    { "token", "x" } };
                test::Fields headers;
                prove(client, algorithm, form, headers);
                // Past authentication: the grant refuses the value, the others do not know it.
                const Answer answer = m_oidc->server.client.post(path, form, headers);
                QVERIFY2(answer.status == 200 || answer.error() == u"invalid_grant"_s,
                    answer.body.constData());
            }
        }
        QCOMPARE(tried, endpoint.startsWith(u"intro"_s) ? 6 : 7);
    }

    void listsAlgorithmsThatKeysAreThereFor()
    {
        const QStringList algorithms
            = list(metadata(), "id_token_signing_alg_values_supported"); // C112
        QVERIFY(algorithms.contains(QStringLiteral("RS256")));
        QStringList published;
        for (const QJsonValue& key : m_oidc->server.client.get(pathOf("jwks_uri"))
                                         .json()
                                         .value(QStringLiteral("keys"))
                                         .toArray())
            published.append(key.toObject().value(QStringLiteral("alg")).toString());
        for (const QString& algorithm : algorithms)
            QVERIFY(published.contains(algorithm));
    }

    void publishesNoPrivateKeys()
    {
        const Answer answer = m_oidc->server.client.get("/oauth/jwks"); // C091
        QCOMPARE(answer.status, 200);
        QSet<QString> kids;
        const QJsonArray keys = answer.json().value(QStringLiteral("keys")).toArray();
        QCOMPARE(keys.size(), 3);
        for (const QJsonValue& key : keys) {
            for (const char* member : { "d", "p", "q", "dp", "dq", "qi", "k", "oth" })
                QVERIFY(!key.toObject().contains(QLatin1StringView(member)));
            kids.insert(key.toObject().value(QStringLiteral("kid")).toString());
        }
        QCOMPARE(kids.size(), 3);
    }

    void followsTheRegistry()
    {
        QVERIFY(list(metadata(), "scopes_supported").contains(QStringLiteral("openid")));
        QVERIFY(!list(metadata(), "scopes_supported").contains(QStringLiteral("invoices")));
        m_oidc->server.write<qint64>([](store::Transaction& tx) {
            domain::Scope scope;
            scope.name = QStringLiteral("invoices");
            scope.claims = { QStringLiteral("zoneinfo") };
            return store::ScopeRepository(tx.database()).insert(scope, tx.now());
        });
        QVERIFY(list(metadata(), "scopes_supported").contains(QStringLiteral("invoices")));
        QVERIFY(list(metadata(), "claims_supported").contains(QStringLiteral("zoneinfo")));
    }

    void describesAnAuthorizationEndpointThatIsThere()
    {
        test::TestServer server(test::addEverything, {});
        const QJsonObject document = server.client.get("/.well-known/openid-configuration").json();
        QCOMPARE(document.value(QStringLiteral("authorization_endpoint")).toString(),
            QString(issuer + QStringLiteral("/oauth/authorize")));
        QCOMPARE(
            list(document, "code_challenge_methods_supported"), QStringList { u"S256"_s }); // C038
        QCOMPARE(list(document, "response_types_supported"), domain::knownResponseTypes());
        QCOMPARE(document.value(QStringLiteral("authorization_response_iss_parameter_supported")),
            QJsonValue(true));
        QCOMPARE(
            document.value(QStringLiteral("request_uri_parameter_supported")), QJsonValue(false));
    }

    void knowsWherePathIssuersAreLookedFor()
    {
        QCOMPARE(oidc::wellKnownPaths(QStringLiteral("https://a.example")).size(), 2);
        const QByteArrayList paths
            = oidc::wellKnownPaths(QStringLiteral("https://a.example/tenant")); // C112
        QVERIFY(paths.contains("/.well-known/oauth-authorization-server/tenant"));
        QVERIFY(paths.contains("/.well-known/openid-configuration"));
    }
};

QTEST_GUILESS_MAIN(DiscoveryTest)
#include "tst_discovery.moc"
