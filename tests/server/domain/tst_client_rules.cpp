// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/domain/clients.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gatehouse::domain;

using Change = std::function<void(Client&)>;
Q_DECLARE_METATYPE(Change)

namespace {

QString firstFault(const FieldErrors& faults)
{
    return faults.isEmpty() ? u"none"_s
                            : QString(faults.first().field + u": "_s + faults.first().message);
}

} // namespace

class ClientRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsGoodClients()
    {
        QCOMPARE(firstFault(validate(webClient())), u"none"_s);
        QCOMPARE(firstFault(validate(fullClient())), u"none"_s);
    }

    void refusesEveryBrokenRule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const Change& change, const char* fault) {
            QTest::newRow(name) << change << QString::fromUtf8(fault);
        };
        namesAndAddresses(row);
        grantsAndScopes(row);
        keysAndContacts(row);
        generators(row);
    }
    void refusesEveryBrokenRule()
    {
        QFETCH(Change, change);
        QFETCH(QString, fault);
        Client client = webClient();
        change(client);
        QCOMPARE(firstFault(validate(client)), fault);
    }

private:
    template <typename Row>
    void namesAndAddresses(const Row& row)
    {
        row(
            "no client_id", [](Client& c) { c.clientId.clear(); }, "client_id: must not be empty");
        row(
            "long client_id", [](Client& c) { c.clientId = QString(256, u'a'); },
            "client_id: longer than 255 characters");
        row(
            "client_id newline", [](Client& c) { c.clientId = u"a\nb"_s; },
            "client_id: only printable ASCII characters allowed");
        row(
            "client_id non-ASCII", [](Client& c) { c.clientId = u"caf\u00e9"_s; },
            "client_id: only printable ASCII characters allowed");
        row(
            "long name", [](Client& c) { c.clientName = QString(256, u'a'); },
            "client_name: longer than 255 characters");
        row(
            "name with newline", [](Client& c) { c.clientName = u"a\nb"_s; },
            "client_name: control or invisible character not allowed");
        row(
            "name reversed", [](Client& c) { c.clientName = u"a\u202eb"_s; },
            "client_name: control or invisible character not allowed");
        row(
            "localized name tag",
            [](Client& c) { c.localizedNames.insert(u"client_name#"_s, u"x"_s); },
            "client_name#: not a language tag");
        row(
            "localized name control",
            [](Client& c) { c.localizedNames.insert(u"client_name#de"_s, u"\x1b"_s); },
            "client_name#de: control or invisible character not allowed");
        row(
            "redirect fragment", [](Client& c) { c.redirectUris[1] += u"#x"_s; },
            "redirect_uris[1]: fragment not allowed");
        row(
            "redirect twice", [](Client& c) { c.redirectUris[1] = c.redirectUris[0]; },
            "redirect_uris[1]: listed twice");
        row(
            "redirect http", [](Client& c) { c.redirectUris[0] = u"http://app.example/"_s; },
            "redirect_uris[0]: http only allowed for loopback hosts");
        row(
            "redirects too many",
            [](Client& c) {
                for (int i = 0; i < 100; ++i)
                    c.redirectUris.append(u"https://a.example/%1"_s.arg(i));
            },
            "redirect_uris: more than 100 entries");
        row(
            "default redirect",
            [](Client& c) { c.defaultRedirectUri = u"https://app.example/x"_s; },
            "default_redirect_uri: must be one of redirect_uris");
        row(
            "logout redirect",
            [](Client& c) { c.postLogoutRedirectUris.append(u"javascript:x"_s); },
            "post_logout_redirect_uris[0]: scheme javascript not allowed");
        row(
            "origin wildcard", [](Client& c) { c.allowedOrigins.append(u"*"_s); },
            "allowed_origins[0]: must be an absolute URI");
        row(
            "origin null", [](Client& c) { c.allowedOrigins.append(u"null"_s); },
            "allowed_origins[0]: must be an absolute URI");
        row(
            "origin path", [](Client& c) { c.allowedOrigins.append(u"https://a.example/"_s); },
            "allowed_origins[0]: an origin has no path or query");
        row(
            "origin case", [](Client& c) { c.allowedOrigins.append(u"https://A.example"_s); },
            "allowed_origins[0]: an origin is written in lower case");
        row(
            "origin default port",
            [](Client& c) { c.allowedOrigins.append(u"https://a.example:443"_s); },
            "allowed_origins[0]: an origin leaves its default port out");
    }

    template <typename Row>
    void grantsAndScopes(const Row& row)
    {
        row(
            "unknown grant", [](Client& c) { c.grantTypes.append(u"magic"_s); },
            "grant_types[2]: unknown grant type");
        row(
            "public client credentials",
            [](Client& c) {
                c.tokenEndpointAuthMethod = TokenEndpointAuthMethod::None;
                c.grantTypes.append(grant_type::clientCredentials);
            },
            "grant_types[2]: not allowed for a public client");
        row(
            "public speaks for users",
            [](Client& c) {
                c.tokenEndpointAuthMethod = TokenEndpointAuthMethod::None;
                c.grantTypes.append(grant_type::jwtBearer);
            },
            "grant_types[2]: needs jwks, jwks_uri or a secret");
        row(
            "code without redirect", [](Client& c) { c.redirectUris.clear(); },
            "redirect_uris: authorization_code needs at least one");
        row(
            "code without response type", [](Client& c) { c.responseTypes.clear(); },
            "response_types: none fits the grant type authorization_code");
        row(
            "unknown response type", [](Client& c) { c.responseTypes.append(u"saml"_s); },
            "response_types[1]: unknown response type");
        row(
            "token without implicit", [](Client& c) { c.responseTypes.append(u"token"_s); },
            "response_types[1]: needs the grant type implicit");
        row(
            "hybrid without implicit",
            [](Client& c) { c.responseTypes.append(u"code id_token"_s); },
            "response_types[1]: needs the grant type implicit");
        row(
            "code without its grant",
            [](Client& c) { c.grantTypes = QStringList { grant_type::clientCredentials }; },
            "response_types[0]: needs the grant type authorization_code");
        row(
            "default scope",
            [](Client& c) { c.defaultScopes = *ScopeSet::parse(u"openid admin"_s); },
            "default_scopes: admin is not in scope");
        row(
            "scope characters", [](Client& c) { c.scope = ScopeSet::fromStored(u"a\\b"_s); },
            "scope[0]: character not allowed in a scope");
        row(
            "no id token algorithm", [](Client& c) { c.idTokenSignedResponseAlg = u"none"_s; },
            "id_token_signed_response_alg: must be one of RS256, ES256, EdDSA");
        row(
            "audience with space", [](Client& c) { c.audiences.append(u"a b"_s); },
            "audiences[0]: only printable ASCII characters without spaces allowed");
        row(
            "lifetime zero", [](Client& c) { c.tokenExpiresIn.insert(u"password"_s, 0); },
            "token_expires_in.password: must be a positive integer");
        row(
            "lifetime fraction", [](Client& c) { c.tokenExpiresIn.insert(u"password"_s, 1.5); },
            "token_expires_in.password: must be a positive integer");
        row(
            "lifetime text", [](Client& c) { c.tokenExpiresIn.insert(u"password"_s, u"60"_s); },
            "token_expires_in.password: must be a positive integer");
        row(
            "lifetime endless", [](Client& c) { c.tokenExpiresIn.insert(u"password"_s, 1e12); },
            "token_expires_in.password: longer than ten years");
        row(
            "lifetime unknown grant", [](Client& c) { c.tokenExpiresIn.insert(u"magic"_s, 60); },
            "token_expires_in.magic: unknown grant type");
        row(
            "public introspects",
            [](Client& c) {
                c.tokenEndpointAuthMethod = TokenEndpointAuthMethod::None;
                c.mayIntrospect = true;
            },
            "may_introspect: not allowed for a public client");
    }

    template <typename Row>
    void generators(const Row& row)
    {
        row(
            "token algorithm", [](Client& c) { c.accessTokenSigningAlg = u"none"_s; },
            "access_token_signing_alg: must be one of RS256, ES256, EdDSA");
        row(
            "generator name", [](Client& c) { c.accessTokenGenerator = u"../x"_s; },
            "access_token_generator: must be a name in lower case");
        row(
            "refresh generator name", [](Client& c) { c.refreshTokenGenerator = u"My own"_s; },
            "refresh_token_generator: must be a name in lower case");
        for (const qint64 length : { -1, 1, 42, 257 })
            row(
                qPrintable(u"token length %1"_s.arg(length)),
                [length](Client& c) { c.accessTokenLength = length; },
                "access_token_length: must be 43 to 256");
        row(
            "assertion algorithm of a key pair",
            [](Client& c) { c.tokenEndpointAuthSigningAlg = u"HS256"_s; },
            "token_endpoint_auth_signing_alg: must be one of RS256, ES256, EdDSA");
    }

    template <typename Row>
    void keysAndContacts(const Row& row)
    {
        const auto jwks = [](const QJsonObject& key) {
            return QJsonObject { { u"keys"_s, QJsonArray { key } } };
        };
        row(
            "jwks without keys",
            [](Client& c) {
                c.jwks = QJsonObject { { u"key"_s, 1 } };
            },
            "jwks.keys: must be a list of keys");
        row(
            "jwk without kty",
            [jwks](Client& c) {
                c.jwks = jwks({ { u"n"_s, u"AQAB"_s } });
            },
            "jwks.keys[0]: kty missing");
        row(
            "private jwk",
            [jwks](Client& c) {
                c.jwks = jwks({ { u"kty"_s, u"EC"_s }, { u"d"_s, u"x"_s } });
            },
            "jwks.keys[0]: private key material not allowed");
        row(
            "symmetric jwk",
            [jwks](Client& c) {
                c.jwks = jwks({ { u"kty"_s, u"oct"_s }, { u"k"_s, u"x"_s } });
            },
            "jwks.keys[0]: private key material not allowed");
        row(
            "jwks_uri http", [](Client& c) { c.jwksUri = u"http://app.example/jwks"_s; },
            "jwks_uri: http only allowed for loopback hosts");
        row(
            "jwks and jwks_uri",
            [jwks](Client& c) {
                c.jwks = jwks({ { u"kty"_s, u"EC"_s } });
                c.jwksUri = u"https://app.example/jwks"_s;
            },
            "jwks_uri: not allowed together with jwks");
        row(
            "private_key_jwt without keys",
            [](Client& c) { c.tokenEndpointAuthMethod = TokenEndpointAuthMethod::PrivateKeyJwt; },
            "token_endpoint_auth_method: private_key_jwt needs jwks or jwks_uri");
        row(
            "contact", [](Client& c) { c.contacts.append(u"nobody"_s); },
            "contacts[0]: not an e-mail address");
        row(
            "contact with name", [](Client& c) { c.contacts.append(u"Ops <ops@a.example>"_s); },
            "contacts[0]: not an e-mail address");
        row(
            "client_uri script", [](Client& c) { c.clientUri = u"javascript:alert(1)"_s; },
            "client_uri: must be an http or https URL");
        row(
            "logo data", [](Client& c) { c.logoUri = u"data:image/png;base64,AA"_s; },
            "logo_uri: must be an http or https URL");
        row(
            "policy relative", [](Client& c) { c.policyUri = u"policy.html"_s; },
            "policy_uri: must be an absolute URI");
        row(
            "tos userinfo", [](Client& c) { c.tosUri = u"https://a@b.example/"_s; },
            "tos_uri: user information (@) not allowed");
        row(
            "software id control", [](Client& c) { c.softwareId = u"a\x07"_s; },
            "software_id: control or invisible character not allowed");
    }
};

QTEST_GUILESS_MAIN(ClientRulesTest)
#include "tst_client_rules.moc"
