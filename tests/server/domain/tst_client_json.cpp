// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/domain/clients.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::domain;

namespace {

QString firstFault(const FieldErrors& faults)
{
    return faults.isEmpty() ? u"none"_s
                            : QString(faults.first().field + u": "_s + faults.first().message);
}

/// JSON with ' for ", which moc reads better than raw strings.
QJsonObject object(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

} // namespace

class ClientJsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesTheWayThroughJson_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("plain") << false;
        QTest::newRow("full") << true;
    }
    void survivesTheWayThroughJson()
    {
        QFETCH(bool, isFull);
        const Client client = isFull ? fullClient() : webClient();
        const auto json = toJson(client);
        const auto read = clientFromJson(json);
        QCOMPARE(firstFault(read.faults), u"none"_s);
        QCOMPARE(toJson(read.client), json);
        QCOMPARE(read.client.scope, client.scope);
        QCOMPARE(read.client.isEnabled, client.isEnabled);
        QCOMPARE(read.client.tokenEndpointAuthMethod, client.tokenEndpointAuthMethod);
        QCOMPARE(read.client.accessTokenFormat, client.accessTokenFormat);
    }

    void fillsTheDefaultsOfTheRfc()
    {
        const auto read = clientFromJson(object("{'client_id':'a'}"));
        QCOMPARE(read.client.grantTypes, QStringList { u"authorization_code"_s });
        QCOMPARE(read.client.responseTypes, QStringList { u"code"_s });
        QCOMPARE(read.client.tokenEndpointAuthMethod, TokenEndpointAuthMethod::ClientSecretBasic);
        const auto service
            = clientFromJson(object("{'client_id':'a','grant_types':['client_credentials']}"));
        QCOMPARE(service.client.responseTypes, QStringList {});
        const auto none = clientFromJson(object("{'client_id':'a','grant_types':[]}"));
        QCOMPARE(none.client.grantTypes, QStringList {});
    }

    void keepsWhatAChangeDoesNotName()
    {
        const auto changed = clientFromJson(object("{'client_name':'New'}"), fullClient());
        QVERIFY(changed.faults.isEmpty());
        auto expected = toJson(fullClient());
        expected.insert(u"client_name"_s, u"New"_s);
        QCOMPARE(toJson(changed.client), expected);
    }

    void refusesWrongTypesAndUnknownKeys_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* json, const char* fault) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(fault);
        };
        row("number as text", "{'client_name':1}", "client_name: must be text");
        row("null", "{'client_name':null}", "client_name: must be text");
        row("text as list", "{'redirect_uris':'https://a.example'}",
            "redirect_uris: must be a list of texts");
        row("number in list", "{'redirect_uris':['https://a.example',1]}",
            "redirect_uris[1]: must be text");
        row("text as boolean", "{'enabled':'true'}", "enabled: must be true or false");
        row("number as boolean", "{'require_pkce':0}", "require_pkce: must be true or false");
        row("list as object", "{'jwks':[]}", "jwks: must be an object");
        row("number as scope", "{'scope':1}", "scope: must be text");
        row("quote in scope", "{'scope':'a\\\"b'}", "scope: character not allowed in a scope");
        row("auth method", "{'token_endpoint_auth_method':'tls'}",
            "token_endpoint_auth_method: unknown authentication method");
        row("token format", "{'access_token_format':'xml'}",
            "access_token_format: must be opaque or jwt");
        row("unknown key", "{'redirect_uri':'https://a.example'}", "redirect_uri: unknown key");
        row("localized type", "{'client_name#de':1}", "client_name#de: must be text");
        row("secret type", "{'client_secret':1}", "client_secret: must be text");
    }
    void refusesWrongTypesAndUnknownKeys()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);
        QCOMPARE(firstFault(clientFromJson(object(json)).faults), fault);
    }

    void readsScopesAsListToo()
    {
        const auto read = clientFromJson(object("{'scope':['openid','email']}"));
        QCOMPARE(read.client.scope.toString(), u"openid email"_s);
    }

    void namesAuthMethodsBothWays()
    {
        for (const char* text : { "none", "client_secret_basic", "client_secret_post",
                 "client_secret_jwt", "private_key_jwt" }) {
            const auto method = tokenEndpointAuthMethodFromName(QString::fromLatin1(text));
            QVERIFY(method);
            QCOMPARE(name(*method), QString::fromLatin1(text));
        }
        QVERIFY(!tokenEndpointAuthMethodFromName(u"None"_s));
    }
};

QTEST_GUILESS_MAIN(ClientJsonTest)
#include "tst_client_json.moc"
