// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/grant_types.h"
#include "tests/server/oidc/oidc_server.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace gatehouse;
using namespace Qt::StringLiterals;
using test::Answer;

/// Which client authentication a grant type takes (Authlib's TOKEN_ENDPOINT_AUTH_METHODS), and the
/// lifetime presets, as an administrator sees them: changed while the server runs.
class GrantAuthMethodsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::OidcServer> m_oidc;

    [[nodiscard]] Answer clientCredentials() const
    {
        return m_oidc->server.client.post("/oauth/token",
            { { "grant_type", "client_credentials" } }, test::OidcServer::credentials());
    }
    void allow(const QString& grantType, const QStringList& methods)
    {
        m_oidc->server.changeSettings([&](domain::Settings& settings) {
            settings.grantAuthMethods = { { grantType, QJsonArray::fromStringList(methods) } };
        });
    }
    [[nodiscard]] QJsonArray advertised() const
    {
        return m_oidc->server.client.get("/.well-known/openid-configuration")
            .json()
            .value(u"token_endpoint_auth_methods_supported"_s)
            .toArray();
    }

private Q_SLOTS:
    void init() { m_oidc = std::make_unique<test::OidcServer>(); }
    void cleanup() { m_oidc.reset(); }

    void refusesAMethodThatTheGrantDoesNotTake()
    {
        QCOMPARE(clientCredentials().status, 200);
        allow(u"client_credentials"_s, { u"client_secret_post"_s, u"private_key_jwt"_s });
        const Answer refused = clientCredentials();
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.error(), u"unauthorized_client"_s);
        const auto& checks = m_oidc->server.sink.steps.back().checks;
        QCOMPARE(QByteArray(checks.back().name), "authentication method allowed for the grant"_ba);
        QCOMPARE(checks.back().expected, u"client_secret_post private_key_jwt"_s);
        QCOMPARE(checks.back().got, u"client_secret_basic"_s);
        // Other grants keep their own.
        const Answer code = m_oidc->tokens();
        QCOMPARE(code.status, 200);
        allow(u"client_credentials"_s, { u"client_secret_basic"_s });
        QCOMPARE(clientCredentials().status, 200);
    }

    void keepsPublicClientsOutOfAGrant()
    {
        (void)m_oidc->server.addClient(test::publicClient(), {});
        const test::Fields refresh { { "grant_type", "refresh_token" }, { "client_id", "spa" },
            { "refresh_token", "x" } };
        QCOMPARE(m_oidc->server.client.post("/oauth/token", refresh).error(), u"invalid_grant"_s);
        allow(u"refresh_token"_s, { u"client_secret_basic"_s });
        QCOMPARE(
            m_oidc->server.client.post("/oauth/token", refresh).error(), u"unauthorized_client"_s);
    }

    void tellsWhatTheGrantsTakeTogether()
    {
        QCOMPARE(advertised().size(), 5);
        m_oidc->server.changeSettings([](domain::Settings& settings) {
            for (const QString& grantType : domain::knownGrantTypes())
                settings.grantAuthMethods.insert(
                    grantType, QJsonArray { u"client_secret_basic"_s });
        });
        QCOMPARE(advertised(), QJsonArray { u"client_secret_basic"_s });
        const auto document = m_oidc->server.client.get("/.well-known/openid-configuration").json();
        QVERIFY(!document.contains(u"token_endpoint_auth_signing_alg_values_supported"_s));
    }

    void givesTheLifetimesOfThePreset()
    {
        const auto lifetime
            = [this] { return clientCredentials().json().value(u"expires_in"_s).toInt(); };
        const auto choose = [this](const QJsonObject& values) {
            m_oidc->server.changeSettings([&](domain::Settings& settings) {
                settings = domain::settingsFromJson(values, settings).settings;
            });
        };
        QCOMPARE(lifetime(), 3600);
        choose({ { u"preset"_s, u"compatible"_s } });
        QCOMPARE(lifetime(), 864000);
        QCOMPARE(m_oidc->tokens().json().value(u"expires_in"_s).toInt(), 864000);
        const Answer refreshed = m_oidc->refreshed(m_oidc->tokens());
        QCOMPARE(refreshed.json().value(u"expires_in"_s).toInt(), 864000);
        choose({ { u"token_expires_in"_s, QJsonObject { { u"client_credentials"_s, 60 } } } });
        QCOMPARE(lifetime(), 60);
        m_oidc->server.changeClient(m_oidc->web.id,
            [](domain::Client& web) { web.tokenExpiresIn.insert(u"client_credentials"_s, 7); });
        QCOMPARE(lifetime(), 7);
        choose({ { u"preset"_s, u"safe"_s } });
        QCOMPARE(m_oidc->tokens().json().value(u"expires_in"_s).toInt(), 3600);
    }
};

QTEST_GUILESS_MAIN(GrantAuthMethodsTest)
#include "tst_grant_auth_methods.moc"
