// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/login/passkey_user.h"
#include "tests/server/oidc/front_server.h"

#include <QtTest/QTest>

namespace gatehouse {

using namespace Qt::StringLiterals;
using test::authorizeTarget;
using test::Browser;
using test::Fields;
using test::frontAnswer;
using test::HttpClient;

/// Reads the server's own metadata and holds it to every word: what is listed works, what is not
/// listed is refused (C112). A capability that appears is tested here by appearing.
class MetadataPromisesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::FrontServer> m_server {};
    std::unique_ptr<Browser> m_browser {}; ///< Alice is signed in.
    QJsonObject m_metadata {};

    [[nodiscard]] QByteArrayList listed(const char* key) const
    {
        QByteArrayList names;
        for (const QJsonValue& value : m_metadata.value(QLatin1StringView(key)).toArray())
            names.append(value.toString().toUtf8());
        return names;
    }
    [[nodiscard]] QByteArray pathOf(const char* key) const
    {
        return m_metadata.value(QLatin1StringView(key))
            .toString()
            .mid(m_server->services().issuer.size())
            .toUtf8();
    }
    test::FrontAnswer ask(const Fields& changes)
    {
        return frontAnswer(m_browser->get(authorizeTarget(m_server->front, changes)));
    }
    QByteArray errorOf(const Fields& changes) { return ask(changes).values.value("error"); }
    void giveEverything()
    {
        m_server->changeClient(m_server->front.id, [this](domain::Client& client) {
            QString all;
            for (const QByteArray& scope : listed("scopes_supported"))
                all += QString::fromUtf8(scope) + u' ';
            client.scope = domain::ScopeSet::fromStored(all.trimmed());
        });
        m_server->changeUser(m_server->alice.id, [](domain::User& user) {
            const QString text = u"value"_s;
            user.givenName = user.familyName = user.nickname = text;
            user.picture = user.website = u"https://alice.example/"_s;
            user.phoneNumber = u"+49301234567"_s;
            user.locale = u"de"_s;
            user.zoneinfo = u"Europe/Berlin"_s;
            user.otherClaims = QJsonObject { { u"middle_name"_s, text }, { u"profile"_s, text },
                { u"preferred_username"_s, text }, { u"gender"_s, text },
                { u"birthdate"_s, u"1865-11-26"_s },
                { u"address"_s, QJsonObject { { u"country"_s, u"DE"_s } } } };
        });
    }

    /// What `acr` is about.
    void signInWithPasskey()
    {
        test::PasskeyUser user(*m_server);
        test::SoftAuthenticator key;
        user.signIn("alice");
        user.add(key);
        key.counter = 2;
        user.use(key, user.open(authorizeTarget(m_server->front, { { "prompt", "login" } })));
        m_browser->cookies = user.cookies;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::FrontServer>();
        m_browser = std::make_unique<Browser>(*m_server);
        m_browser->signIn("alice");
        m_metadata = m_server->client.get("/.well-known/openid-configuration").json();
        QVERIFY(!m_metadata.isEmpty());
    }
    void cleanup()
    {
        m_browser.reset();
        m_server.reset();
    }

    void everyEndpointAnswers()
    {
        int seen = 0; // C112
        for (auto it = m_metadata.begin(); it != m_metadata.end(); ++it) {
            if (!it.key().endsWith(u"_endpoint"_s) && it.key() != u"jwks_uri"_s)
                continue;
            ++seen;
            const QByteArray key = it.key().toLatin1();
            const auto got = m_server->client.get(pathOf(key.constData()));
            const auto posted = m_server->client.post(pathOf(key.constData()), {});
            QVERIFY2(got.status != 404 && got.status != 0 && got.status < 500, key.constData());
            QVERIFY2(posted.status != 404 && posted.status < 500, key.constData());
            QVERIFY2(got.status != 405 || posted.status != 405, key.constData());
        }
        QVERIFY(seen >= 8);
    }

    void responseTypesAndModes()
    {
        const auto types = listed("response_types_supported"); // C112
        const auto modes = listed("response_modes_supported");
        QVERIFY(types.size() >= 7 && modes.size() >= 3);
        for (const QByteArray& type : types) {
            for (const QByteArray& mode : modes) {
                const auto answer = ask(
                    { { "response_type", type }, { "response_mode", mode }, { "nonce", "n" } });
                const bool isLeak = mode == "query" && type.contains("token");
                const QByteArray error = answer.values.value("error");
                const QByteArray row = type + ' ' + mode;
                QVERIFY2(error == (isLeak ? "invalid_request" : ""), row.constData());
                QVERIFY(isLeak || answer.channel == mode);
            }
        }
        for (const char* type : { "device", "code code", "code none", "CODE", "id_token  token" })
            QCOMPARE(errorOf({ { "response_type", type } }), "unsupported_response_type"_ba);
        for (const char* mode : { "jwt", "query.jwt", "web_message", "Query" })
            QCOMPARE(errorOf({ { "response_mode", mode } }), "invalid_request"_ba);
    }

    void grantTypes()
    {
        const auto grants = listed("grant_types_supported"); // C112
        QSet<QByteArray> known(grants.begin(), grants.end());
        for (const QString& name : domain::knownGrantTypes())
            known.insert(name.toUtf8());
        known.insert("urn:ietf:params:oauth:grant-type:token-exchange");
        for (const QByteArray& grant : known) {
            if (grant == "implicit") {
                QVERIFY(grants.contains(grant));
                QVERIFY(ask({ { "response_type", "token" } }).values.contains("access_token"));
                continue;
            }
            const auto answer
                = m_server->client.post(pathOf("token_endpoint"), { { "grant_type", grant } },
                    { { "Authorization", HttpClient::basic("front", "secret") } });
            const bool isRefused = answer.error() == u"unsupported_grant_type"_s;
            QVERIFY2(isRefused != grants.contains(grant), grant.constData());
        }
    }

    void authenticationMethods_data()
    {
        QTest::addColumn<QByteArray>("endpoint");
        QTest::newRow("token") << QByteArray("token_endpoint");
        QTest::newRow("revocation") << QByteArray("revocation_endpoint");
        QTest::newRow("introspection") << QByteArray("introspection_endpoint");
    }
    void authenticationMethods()
    {
        QFETCH(QByteArray, endpoint);
        const auto methods // C112
            = listed(QByteArray(endpoint + "_auth_methods_supported").constData());
        QVERIFY(methods.contains("client_secret_basic"));
        for (const char* name : { "client_secret_basic", "client_secret_post", "none" }) {
            const auto method = domain::tokenEndpointAuthMethodFromName(QString::fromLatin1(name));
            domain::Client client = test::webClient(QString::fromLatin1(name));
            client.tokenEndpointAuthMethod = *method;
            client.mayIntrospect = !client.isPublic();
            m_server->addClient(client, client.isPublic() ? "" : "secret");
            Fields form { { "token", "x" }, { "grant_type", "refresh_token" },
                { "refresh_token", "x" } };
            Fields headers;
            const bool isBasic = *method == domain::TokenEndpointAuthMethod::ClientSecretBasic;
            if (isBasic)
                headers.emplace_back("Authorization", HttpClient::basic(name, "secret"));
            else
                form.emplace_back("client_id", name);
            if (!isBasic && !client.isPublic())
                form.emplace_back("client_secret", "secret");
            const auto answer = m_server->client.post(pathOf(endpoint.constData()), form, headers);
            const bool isLetIn = answer.status == 200 || answer.error() == u"invalid_grant"_s;
            QVERIFY2(isLetIn == methods.contains(name), name);
        }
    }

    void codeChallengeMethods()
    {
        const auto methods = listed("code_challenge_methods_supported"); // C038, C112
        QCOMPARE(methods, QByteArrayList { "S256" });
        for (const QByteArray& method : methods)
            QCOMPARE(errorOf({ { "code_challenge_method", method } }), QByteArray());
        for (const char* method : { "plain", "S512", "s256" })
            QCOMPARE(errorOf({ { "code_challenge_method", method } }), "invalid_request"_ba);
    }

    void scopes()
    {
        giveEverything(); // C112
        const auto scopes = listed("scopes_supported");
        QVERIFY(scopes.contains("openid"));
        for (const QByteArray& scope : scopes) {
            const auto answer = ask({ { "response_type", "token" }, { "scope", scope } });
            QCOMPARE(answer.values.value("scope"), scope);
        }
        QCOMPARE(errorOf({ { "scope", "openid nobody-has-this" } }), "invalid_scope"_ba);
    }

    void claims()
    {
        giveEverything(); // C112
        signInWithPasskey();
        QByteArray all = listed("scopes_supported").join(' ');
        const auto answer
            = ask({ { "response_type", "id_token token" }, { "nonce", "n" }, { "scope", all } });
        const auto token = jose::verifyCompact(
            answer.values.value("id_token"), test::testKeys().verificationKeys());
        QVERIFY(token.has_value());
        const QByteArray bearer = "Bearer " + answer.values.value("access_token");
        const QJsonObject userinfo
            = m_server->client.get(pathOf("userinfo_endpoint"), { { "Authorization", bearer } })
                  .json();
        const auto claims = listed("claims_supported");
        for (const QByteArray& claim : claims) {
            const QString name = QString::fromUtf8(claim);
            QVERIFY2(token->claims.contains(name) || userinfo.contains(name), claim.constData());
        }
        QVERIFY(listed("acr_values_supported")
                    .contains(token->claims.value(u"acr"_s).toString().toUtf8()));
        for (const QString& name : token->claims.keys() + userinfo.keys())
            QVERIFY2(claims.contains(name.toUtf8()), qPrintable(name));
    }

    void promptValues()
    {
        const auto prompts = listed("prompt_values_supported"); // C112
        QVERIFY(prompts.contains("none") && prompts.contains("login"));
        for (const QByteArray& prompt : prompts)
            QVERIFY2(errorOf({ { "prompt", prompt } }).isEmpty(), prompt.constData());
        for (const char* prompt : { "create", "None", "signup" })
            QCOMPARE(errorOf({ { "prompt", prompt } }), "invalid_request"_ba);
    }

    void languages()
    {
        const auto tags = listed("ui_locales_supported"); // C112
        QVERIFY(tags.contains("en") && tags.contains("de"));
        for (const QByteArray& tag : tags) {
            const auto page = m_server->client.get("/login?ui_locales=" + tag);
            const QByteArray language = "<html lang=\"" + tag + '"';
            QVERIFY2(page.body.contains(language), tag.constData());
        }
        QVERIFY(m_server->client.get("/login?ui_locales=tlh").body.contains("<html lang=\"en\""));
    }

    void signingAlgorithms()
    {
        for (const QByteArray& name : listed("id_token_signing_alg_values_supported")) { // C112
            m_server->changeClient(m_server->front.id, [&name](domain::Client& client) {
                client.idTokenSignedResponseAlg = QString::fromLatin1(name);
            });
            const auto answer = ask({ { "response_type", "id_token" }, { "nonce", "n" } });
            const auto token = jose::verifyCompact(
                answer.values.value("id_token"), test::testKeys().verificationKeys());
            QVERIFY(token.has_value());
            QCOMPARE(token->header.value(u"alg"_s).toString().toLatin1(), name);
        }
    }

    void switches()
    {
        const auto isOn // C112
            = [this](const char* key) { return m_metadata.value(QLatin1StringView(key)).toBool(); };
        QCOMPARE(errorOf({ { "request", "eyJ" } }).isEmpty(), isOn("request_parameter_supported"));
        QCOMPARE(errorOf({ { "request_uri", "https://a.example/r" } }).isEmpty(),
            isOn("request_uri_parameter_supported"));
        QCOMPARE(
            ask({}).values.contains("iss"), isOn("authorization_response_iss_parameter_supported"));
        QVERIFY(m_metadata.contains(u"claims_parameter_supported"_s));
        QVERIFY(!isOn("claims_parameter_supported"));
        QCOMPARE(
            m_metadata.value(u"subject_types_supported"_s).toArray(), QJsonArray { u"public"_s });
    }
};

} // namespace gatehouse

QTEST_GUILESS_MAIN(gatehouse::MetadataPromisesTest)
#include "tst_metadata_promises.moc"
