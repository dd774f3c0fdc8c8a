// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/error_uri.h"
#include "server/domain/provider.h"
#include "server/domain/scope.h"
#include "server/domain/settings.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::domain;

namespace {

QString firstFault(FieldErrors faults, const FieldErrors& more = {})
{
    faults += more;
    return faults.isEmpty() ? u"none"_s
                            : QString(faults.first().field + u": "_s + faults.first().message);
}

/// JSON with ' for ", which moc reads better than raw strings.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

} // namespace

/// Scope, ErrorUri, Provider and Settings: reading, rules, writing.
class RegistryNounsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesScopes_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* json, const char* fault) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(fault);
        };
        row("{'name':'api.read','description':{'en':'Read','de':'Lesen'},'claims':['name']}",
            "none");
        row("{'name':''}", "name: must not be empty");
        row("{'name':'a b'}", "name: character not allowed in a scope");
        row("{'name':'a\\\"b'}", "name: character not allowed in a scope");
        row("{'name':1}", "name: must be text");
        row("{'name':'a','description':'x'}", "description: must be an object");
        row("{'name':'a','description':{'en':1}}", "description.en: must be text");
        row("{'name':'a','description':{'en US':'x'}}", "description.en US: not a language tag");
        row("{'name':'a','description':{'en':'x\\ny'}}",
            "description.en: control or invisible character not allowed");
        row("{'name':'a','claims':['a b']}",
            "claims[0]: only printable ASCII characters without spaces allowed");
        row("{'name':'a','claims':['name','name']}", "claims[1]: listed twice");
        row("{'name':'a','claims':['iss']}", "claims[0]: set by the server itself");
        row("{'name':'a','title':'x'}", "title: unknown key");
    }
    void judgesScopes()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        const auto read = scopeFromJson(object(json));
        QCOMPARE(firstFault(read.faults, validate(read.scope)), fault);
        if (fault == u"none"_s)
            QCOMPARE(toJson(read.scope), object(json));
    }

    void hasTheStandardScopes()
    {
        QStringList names;
        for (const auto& scope : standardScopes()) {
            QCOMPARE(firstFault(validate(scope)), u"none"_s);
            QVERIFY(scope.description.contains(u"en"_s) && scope.description.contains(u"de"_s));
            names.append(scope.name);
        }
        QCOMPARE(names.join(u' '), u"openid profile email address phone offline_access"_s);
        // OpenID Connect Core §5.4.
        QCOMPARE(standardScopes().at(2).claims, (QStringList { u"email"_s, u"email_verified"_s }));
        QCOMPARE(standardScopes().at(1).claims.size(), 14);
    }

    void judgesErrorUris_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* json, const char* fault) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(fault);
        };
        row("{'error':'invalid_client','uri':'https://developer.example.com/"
            "errors#invalid-client'}",
            "none");
        row("{'error':'','uri':'https://a.example/'}", "error: must not be empty");
        row("{'error':'a\\\"b','uri':'https://a.example/'}",
            "error: character not allowed in an error code");
        row("{'error':'a\\\\b','uri':'https://a.example/'}",
            "error: character not allowed in an error code");
        row("{'error':'é','uri':'https://a.example/'}",
            "error: character not allowed in an error code");
        row("{'error':'e'}", "uri: must not be empty");
        row("{'error':'e','uri':'javascript:1'}", "uri: must be an http or https URL");
        row("{'error':'e','uri':'https://a.example/\\\"x'}", "uri: character \" not allowed");
        row("{'error':'e','uri':'https://a.example/','lang':'de'}", "lang: unknown key");
    }
    void judgesErrorUris()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        const auto read = errorUriFromJson(object(json));
        QCOMPARE(firstFault(read.faults, validate(read.errorUri)), fault);
        if (fault == u"none"_s)
            QCOMPARE(toJson(read.errorUri), object(json));
    }

    void judgesProviders_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* json, const char* fault) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(fault);
        };
        row("twitter of the seed",
            "{'name':'twitter','client_id':'k','request_token_url':'https://api.twitter.com/oauth/"
            "request_token', "
            "'request_token_params':null,'access_token_url':'https://api.twitter.com/oauth/"
            "access_token', 'access_token_params':null,'refresh_token_url':null, "
            "'authorize_url':'https://api.twitter.com/oauth/authenticate', "
            "'api_base_url':'https://api.twitter.com/1.1/','client_kwargs':null}",
            "none");
        row("code challenge of the seed",
            "{'name':'example','client_id':'k','access_token_url':'https://example.com/oauth/"
            "access_token', "
            "'authorize_url':'https://example.com/oauth/authorize','api_base_url':'https://"
            "api.example.com/', 'client_kwargs':{'scope':'email'},'code_challenge_method':'S256'}",
            "none");
        row("no name", "{'client_id':'k'}",
            "name: must be 1 to 64 letters, digits, underscores or dashes");
        row("slash in name", "{'name':'a/b'}",
            "name: must be 1 to 64 letters, digits, underscores or dashes");
        row("url type", "{'name':'a','authorize_url':1}", "authorize_url: must be text");
        row("url scheme", "{'name':'a','authorize_url':'ftp://a.example/'}",
            "authorize_url: must be an http or https URL");
        row("params type", "{'name':'a','access_token_params':'x'}",
            "access_token_params: must be an object");
        row("plain challenge", "{'name':'a','code_challenge_method':'plain'}",
            "code_challenge_method: only S256 is supported");
        row("challenge in OAuth 1",
            "{'name':'a','request_token_url':'https://a.example/','code_challenge_method':'S256'}",
            "code_challenge_method: not part of OAuth 1.0a (request_token_url)");
        row("unknown key", "{'name':'a','userinfo':'x'}", "userinfo: unknown key");
    }
    void judgesProviders()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        const auto read = providerFromJson(object(json));
        QCOMPARE(firstFault(read.faults, validate(read.provider)), fault);
        const auto again = providerFromJson(toJson(read.provider));
        QCOMPARE(toJson(again.provider), toJson(read.provider));
    }

    void keepsProviderSecretsOutOfTheJson()
    {
        auto read = providerFromJson(object("{'name':'a','client_secret':'hush'}"));
        QCOMPARE(firstFault(read.faults), u"none"_s);
        read.provider.sealedClientSecret = "sealed"_ba;
        QVERIFY(!toJson(read.provider).contains(u"client_secret"_s));
        QVERIFY(!read.provider.configuration.contains(u"client_secret"_s));
    }

    void judgesSettings_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* json, const char* fault) {
            QTest::newRow(json) << QByteArray(json) << QString::fromUtf8(fault);
        };
        row("{}", "none");
        row("{'token_expires_in':{'authorization_code':864000,'implicit':3600}}", "none");
        row("{'token_expires_in':{'magic':1}}", "token_expires_in.magic: unknown grant type");
        row("{'token_expires_in':{'password':-1}}",
            "token_expires_in.password: must be a positive integer");
        row("{'authorization_code_lifetime':0}",
            "authorization_code_lifetime: must be 1 to 3600 seconds");
        row("{'authorization_code_lifetime':3601}",
            "authorization_code_lifetime: must be 1 to 3600 seconds");
        row("{'device_code_lifetime':59}", "device_code_lifetime: must be 60 to 86400 seconds");
        row("{'device_poll_interval':0}", "device_poll_interval: must be 1 to 300 seconds");
        row("{'authorization_code_lifetime':1.5}",
            "authorization_code_lifetime: must be an integer");
        row("{'authorization_code_lifetime':'60'}",
            "authorization_code_lifetime: must be an integer");
        row("{'preset':'compatible'}", "none");
        row("{'preset':'bold'}", "preset: must be safe or compatible");
        row("{'preset':1}", "preset: must be text");
        row("{'grant_auth_methods':{'password':['none','client_secret_jwt']}}", "none");
        row("{'grant_auth_methods':{'magic':['none']}}",
            "grant_auth_methods.magic: unknown grant type");
        row("{'grant_auth_methods':{'password':[]}}",
            "grant_auth_methods.password: must be a list of authentication methods");
        row("{'grant_auth_methods':{'password':'none'}}",
            "grant_auth_methods.password: must be a list of authentication methods");
        row("{'grant_auth_methods':{'password':['none','tls']}}",
            "grant_auth_methods.password[1]: unknown authentication method");
        row("{'grant_auth_methods':{'client_credentials':['none']}}",
            "grant_auth_methods.client_credentials[0]: client_credentials stands on client "
            "authentication alone");
        row("{'grant_auth_methods':{'implicit':['client_secret_basic']}}",
            "grant_auth_methods.implicit[0]: implicit knows no client authentication");
        row("{'refresh_retry_window':0}", "none");
        row("{'refresh_retry_window':301}", "refresh_retry_window: must be 0 to 300 seconds");
        row("{'server_name':''}", "server_name: must not be empty");
        row("{'error_pages':1}", "error_pages: must be true or false");
        row("{'colour':'red'}", "colour: unknown key");
    }
    void judgesSettings()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        const auto read = settingsFromJson(object(json), Settings {});
        QCOMPARE(firstFault(read.faults, validate(read.settings)), fault);
    }

    void keepsSettingsThatAChangeDoesNotName()
    {
        Settings settings;
        settings.serverName = u"Here"_s;
        settings.rotatesRefreshTokens = false;
        const auto read = settingsFromJson(object("{'session_lifetime':600}"), settings);
        QCOMPARE(read.settings.serverName, u"Here"_s);
        QCOMPARE(read.settings.rotatesRefreshTokens, false);
        QCOMPARE(read.settings.sessionLifetime, 600);
        const auto again = settingsFromJson(toJson(read.settings), Settings {});
        QVERIFY(again.faults.isEmpty());
        QCOMPARE(toJson(again.settings), toJson(read.settings));
    }

    void takesLifetimesFromThePreset()
    {
        const auto compatible = settingsFromJson(object("{'preset':'compatible'}"), Settings {});
        QCOMPARE(compatible.settings.authorizationCodeLifetime, 3600);
        QCOMPARE(compatible.settings.deviceCodeLifetime, 3600);
        for (const char* grant : { "authorization_code", "password", "client_credentials" })
            QCOMPARE(accessTokenLifetime(compatible.settings, QString::fromLatin1(grant)), 864000);
        QCOMPARE(accessTokenLifetime(compatible.settings, u"implicit"_s), 3600);
        QCOMPARE(
            accessTokenLifetime(compatible.settings, u"refresh_token"_s, u"password"_s), 864000);
        // And back again.
        const auto safe = settingsFromJson(object("{'preset':'safe'}"), compatible.settings);
        QCOMPARE(toJson(safe.settings), toJson(Settings {}));
        QCOMPARE(accessTokenLifetime(safe.settings, u"password"_s), 3600);
    }

    void explicitLifetimesWinOverThePreset()
    {
        const auto read = settingsFromJson(object("{'authorization_code_lifetime':120,"
                                                  "'token_expires_in':{'password':90}}"),
            Settings {});
        const auto later = settingsFromJson(object("{'preset':'compatible'}"), read.settings);
        QCOMPARE(later.settings.authorizationCodeLifetime, 120);
        QCOMPARE(later.settings.deviceCodeLifetime, 3600);
        QCOMPARE(accessTokenLifetime(later.settings, u"password"_s), 90);
        const auto together = settingsFromJson(
            object("{'preset':'compatible','device_code_lifetime':600}"), Settings {});
        QCOMPARE(together.settings.deviceCodeLifetime, 600);
        const auto again = settingsFromJson(toJson(together.settings), Settings {});
        QCOMPARE(toJson(again.settings), toJson(together.settings));
    }

    void looksUpAccessTokenLifetimes()
    {
        Settings settings;
        QCOMPARE(accessTokenLifetime(settings, u"authorization_code"_s), 3600);
        settings.tokenExpiresIn.insert(u"authorization_code"_s, 60);
        QCOMPARE(accessTokenLifetime(settings, u"authorization_code"_s), 60);
        QCOMPARE(accessTokenLifetime(settings, u"client_credentials"_s), 3600);
    }
};

QTEST_GUILESS_MAIN(RegistryNounsTest)
#include "tst_registry_nouns.moc"
