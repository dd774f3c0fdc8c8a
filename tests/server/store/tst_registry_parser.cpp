// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_document.h"

#include <QtCore/QFile>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

/// JSON with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QString fault(const core::Result<store::RegistryDocument>& result)
{
    if (result)
        return u"none"_s;
    return result.error().path + u": "_s + result.error().message;
}

constexpr char goodClient[]
    = "{'client_id':'web','redirect_uris':['https://app.example/cb'],'client_secret':'web-secret'}";

} // namespace

class RegistryParserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheDemoRegistry()
    {
        QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/resources/demo/demo_registry.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto document = store::parseRegistryDocument(file.readAll());
        QCOMPARE(fault(document), u"none"_s);
        QCOMPARE(document->clients.size(), 5);
        QCOMPARE(document->users.size(), 3);
        QCOMPARE(document->providers.size(), 1);
        QVERIFY(document->settings);
    }

    void readsAnEmptyRegistry()
    {
        QCOMPARE(fault(store::parseRegistryDocument(json("{'gatehouse':1}"))), u"none"_s);
    }

    void keepsSecretsApartFromTheNouns()
    {
        const auto document = store::parseRegistryDocument(
            json(QByteArray("{'gatehouse':1,'clients':[") + goodClient
                + "],'users':[{'username':'a','password':'p\xc3\xa4ss'}],"
                  "'providers':[{'name':'x','client_secret':'up'}]}"));
        QCOMPARE(fault(document), u"none"_s);
        QCOMPARE(document->clients.first().secret.value_or(QByteArray()), "web-secret"_ba);
        QCOMPARE(document->users.first().password.value_or(QByteArray()), "p\xc3\xa4ss"_ba);
        QVERIFY(document->users.first().user.passwordHash.isEmpty());
        QCOMPARE(document->providers.first().secret.value_or(QByteArray()), "up"_ba);
        QVERIFY(document->providers.first().provider.sealedClientSecret.isEmpty());
    }

    void namesTheFirstFault_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QByteArray& text, const char* expected) {
            QTest::newRow(name) << json(text) << QString::fromUtf8(expected);
        };
        frames(row);
        entries(row);
        secrets(row);
    }
    void namesTheFirstFault()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(fault(store::parseRegistryDocument(text)), expected);
    }

    void namesLineAndColumnOfBrokenJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("first line") << json("{'gatehouse':1,,}") << u"line 1, column 16"_s;
        QTest::newRow("third line")
            << json("{\n  'gatehouse': 1,\n  'users' []\n}") << u"line 3, column 11"_s;
        QTest::newRow("cut") << json("{\n'gatehouse':1") << u"line 2, column 14"_s;
    }
    void namesLineAndColumnOfBrokenJson()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto document = store::parseRegistryDocument(text);
        QVERIFY(!document);
        QCOMPARE(document.error().path, path);
        QCOMPARE(document.error().kind, core::ErrorKind::Invalid);
    }

    void refusesAKeyWrittenTwice()
    {
        // A parser that kept one of the two would apply something a reader of the file did not see.
        QVERIFY(!store::parseRegistryDocument(json("{'gatehouse':1,'users':[],'users':[]}")));
        QVERIFY(!store::parseRegistryDocument(
            json("{'gatehouse':1,'users':[{'username':'a','username':'b'}]}")));
    }

private:
    template <typename Row>
    void frames(const Row& row)
    {
        row("no version", "{}", "gatehouse: must be 1, the version of this format");
        row("newer version", "{'gatehouse':2}", "gatehouse: must be 1, the version of this format");
        row("version as text", "{'gatehouse':'1'}",
            "gatehouse: must be 1, the version of this format");
        row("unknown section", "{'gatehouse':1,'roles':[]}", "roles: unknown key");
        row("section type", "{'gatehouse':1,'clients':{}}", "clients: must be a list");
        row("entry type", "{'gatehouse':1,'clients':['web']}", "clients[0]: must be an object");
        row("settings type", "{'gatehouse':1,'settings':[]}", "settings: must be an object");
        row("settings key", "{'gatehouse':1,'settings':{'colour':'red'}}",
            "settings.colour: unknown key");
        row("settings value", "{'gatehouse':1,'settings':{'token_expires_in':{'magic':1}}}",
            "settings.token_expires_in.magic: unknown grant type");
    }

    template <typename Row>
    void entries(const Row& row)
    {
        const QByteArray head = QByteArray("{'gatehouse':1,'clients':[") + goodClient + ',';
        row("third redirect fragment",
            head
                + "{'client_id':'b','redirect_uris':['https://b.example/']},"
                  "{'client_id':'c','redirect_uris':['https://c.example/#top']}]}",
            "clients[2].redirect_uris[0]: fragment not allowed");
        row("first of two faults",
            head
                + "{'client_id':'b','redirect_uris':['https://b.example/"
                  "']},{'client_id':''},{'client_id':1}]}",
            "clients[2].client_id: must not be empty");
        row("wrong type before rules", head + "{'client_id':1,'redirect_uris':['x']}]}",
            "clients[1].client_id: must be text");
        row("unknown client key", head + "{'client_id':'b','redirect_uri':'https://b.example/'}]}",
            "clients[1].redirect_uri: unknown key");
        row("client twice", head + goodClient + "]}",
            "clients[1].client_id: named twice in this document");
        row("user twice", "{'gatehouse':1,'users':[{'username':'a'},{'username':'a'}]}",
            "users[1].username: named twice in this document");
        row("scope twice", "{'gatehouse':1,'scopes':[{'name':'a'},{'name':'a'}]}",
            "scopes[1].name: named twice in this document");
        row("error twice",
            "{'gatehouse':1,'error_uris':[{'error':'a','uri':'https://a.example/'},"
            "{'error':'a','uri':'https://b.example/'}]}",
            "error_uris[1].error: named twice in this document");
        row("provider twice", "{'gatehouse':1,'providers':[{'name':'a'},{'name':'a'}]}",
            "providers[1].name: named twice in this document");
        row("scope rule", "{'gatehouse':1,'scopes':[{'name':'a b'}]}",
            "scopes[0].name: character not allowed in a scope");
        row("user rule", "{'gatehouse':1,'users':[{'username':'a','email':'x'}]}",
            "users[0].email: not an e-mail address");
        row("error rule", "{'gatehouse':1,'error_uris':[{'error':'a'}]}",
            "error_uris[0].uri: must not be empty");
        row("provider rule",
            "{'gatehouse':1,'providers':[{'name':'a','code_challenge_method':'plain'}]}",
            "providers[0].code_challenge_method: only S256 is supported");
    }

    template <typename Row>
    void secrets(const Row& row)
    {
        const QByteArray head
            = "{'gatehouse':1,'clients':[{'client_id':'b','redirect_uris':['https://b.example/'],";
        row("short secret", head + "'client_secret':'short'}]}",
            "clients[0].client_secret: must be 8 to 255 characters long");
        row("secret characters", head + "'client_secret':'caf\xc3\xa9-secret'}]}",
            "clients[0].client_secret: only printable ASCII characters allowed");
        row("secret of a public client",
            head + "'token_endpoint_auth_method':'none','client_secret':'long-enough'}]}",
            "clients[0].client_secret: not allowed with token_endpoint_auth_method none");
        row("secret hash", head + "'client_secret_hash':'abc'}]}",
            "clients[0].client_secret_hash: must be a SHA-256 hash in base64url");
        row("secret and hash", head + "'client_secret':'long-enough','client_secret_hash':'abc'}]}",
            "clients[0].client_secret_hash: not allowed together with client_secret");
        row("empty password", "{'gatehouse':1,'users':[{'username':'a','password':''}]}",
            "users[0].password: must be 1 to 1024 bytes long");
        row("endless password",
            "{'gatehouse':1,'users':[{'username':'a','password':'" + QByteArray(1025, 'x') + "'}]}",
            "users[0].password: must be 1 to 1024 bytes long");
        row("password hash kind",
            "{'gatehouse':1,'users':[{'username':'a','password_hash':'md5:x'}]}",
            "users[0].password_hash: must be an argon2id hash");
        row("password and hash",
            "{'gatehouse':1,'users':[{'username':'a','password':'x','password_hash':'$argon2id$v="
            "19$m=1,t=1,p=1$a$b'}]}",
            "users[0].password_hash: not allowed together with password");
    }
};

QTEST_GUILESS_MAIN(RegistryParserTest)
#include "tst_registry_parser.moc"
