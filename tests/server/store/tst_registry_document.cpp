// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_document.h"

#include "server/crypto/password_hash.h"
#include "server/crypto/sealer.h"
#include "server/crypto/token_value.h"
#include "server/store/client_repository.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

QByteArray demoRegistry()
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/resources/demo/demo_registry.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// JSON with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

/// "added/changed/unchanged", or the fault.
QString summary(const core::Result<store::ImportReport>& report)
{
    if (!report)
        return report.error().path + u": "_s + report.error().message;
    return u"%1/%2/%3"_s.arg(report->added).arg(report->changed).arg(report->unchanged);
}

} // namespace

class RegistryDocumentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data() { store::test::TestWorkspace::addDialects(); }
    void init()
    {
        QFETCH_GLOBAL(store::Dialect, dialect);
        if (!store::test::TestWorkspace::isAvailable(dialect))
            QSKIP(store::test::TestWorkspace::skipReason());
        m_location = m_test.fresh(dialect);
        m_workspace = m_test.open(m_location);
    }
    void cleanup() { m_workspace.reset(); }

    void importsTheDemoRegistry()
    {
        QCOMPARE(importText(demoRegistry()), u"12/1/0"_s); // the settings change, the rest is new
        const auto reader = m_workspace->openReader();
        const auto web = store::ClientRepository(**reader).find(u"demo-web"_s);
        QVERIFY(web && *web);
        QCOMPARE((*web)->redirectUris.size(), 2);
        QVERIFY((*web)->clientIdIssuedAt > 0);
        const auto alice = store::UserRepository(**reader).findByUsername(u"alice"_s);
        QVERIFY(alice && *alice);
        QCOMPARE((*alice)->subject.size(), 22);
        QVERIFY(crypto::verifyPassword((*alice)->passwordHash, "demo-password"));
    }

    void changesNothingTheSecondTime()
    {
        QCOMPARE(importText(demoRegistry()), u"12/1/0"_s);
        const auto before = snapshot(true);
        const auto audits = auditRows();
        QCOMPARE(importText(demoRegistry()), u"0/0/13"_s);
        QCOMPARE(snapshot(true), before);
        QCOMPARE(auditRows(), audits);
    }

    void keepsUnchangedPasswordsUnhashed()
    {
        importText(demoRegistry());
        const auto before = user(u"alice"_s).passwordHash;
        importText(demoRegistry());
        QCOMPARE(user(u"alice"_s).passwordHash, before);
        QCOMPARE(importText(json(
                     "{'gatehouse':1,'users':[{'username':'alice','password':'another one'}]}")),
            u"0/1/0"_s);
        QVERIFY(crypto::verifyPassword(user(u"alice"_s).passwordHash, "another one"));
    }

    void keepsPasswordAndSubjectThatAreLeftOut()
    {
        importText(demoRegistry());
        const auto before = user(u"alice"_s);
        QCOMPARE(importText(json("{'gatehouse':1,'users':[{'username':'alice','name':'A'}]}")),
            u"0/1/0"_s);
        QCOMPARE(user(u"alice"_s).name, u"A"_s);
        QCOMPARE(user(u"alice"_s).subject, before.subject);
        QCOMPARE(user(u"alice"_s).passwordHash, before.passwordHash);
    }

    void leavesRowsAloneThatItDoesNotName()
    {
        importText(demoRegistry());
        QCOMPARE(importText(json("{'gatehouse':1,'users':[{'username':'carol'}]}")), u"1/0/0"_s);
        QVERIFY(!user(u"alice"_s).subject.isEmpty());
    }

    void neverChangesASubject()
    {
        importText(json("{'gatehouse':1,'users':[{'username':'a','sub':'s-1'}]}"));
        QCOMPARE(importText(json("{'gatehouse':1,'users':[{'username':'a','sub':'s-2'}]}")),
            u"users[0].sub: this user has another one, and it never changes"_s);
        QCOMPARE(user(u"a"_s).subject, u"s-1"_s);
    }

    void appliesAllOrNothing()
    {
        QCOMPARE(
            importText(json("{'gatehouse':1,'users':[{'username':'a'}],'clients':[{'client_id':'c',"
                            "'redirect_uris':['https://c.example/'],'owner':'nobody'}]}")),
            u"clients[0].owner: no user has this name"_s);
        const auto reader = m_workspace->openReader();
        QVERIFY(!*store::UserRepository(**reader).findByUsername(u"a"_s));
        QCOMPARE(auditRows(), 0);
    }

    void storesClientSecretsOnlyAsHash()
    {
        importText(demoRegistry());
        const auto live = secrets(u"demo-web"_s);
        QCOMPARE(live.size(), 1);
        QVERIFY(crypto::matchesHash("demo-web-secret", live.first().hash));
        QVERIFY(live.first().sealed.isEmpty());
        QVERIFY(!fileContains("demo-web-secret"));
        QVERIFY(!fileContains("demo-password"));
        QVERIFY(!fileContains("demo-upstream-secret"));
    }

    void replacesAChangedClientSecret()
    {
        importText(demoRegistry());
        QCOMPARE(importText(demoRegistry().replace("demo-web-secret", "demo-web-secret-2")),
            u"0/1/12"_s);
        const auto live = secrets(u"demo-web"_s);
        QCOMPARE(live.size(), 1);
        QVERIFY(crypto::matchesHash("demo-web-secret-2", live.first().hash));
    }

    void sealsSecretsThatAreUsedAgain()
    {
        importText(json(
            "{'gatehouse':1,'clients':[{'client_id':'j','redirect_uris':['https://c.example/'],"
            "'token_endpoint_auth_method':'client_secret_jwt','client_secret':'hmac-secret-value-"
            "of-32-characters'}]"
            ","
            "'providers':[{'name':'up','client_secret':'upstream-value'}]}"));
        const auto sealed = secrets(u"j"_s).first().sealed;
        const auto opened = m_workspace->sealer().open(sealed, store::clientSecretContext(u"j"_s));
        QVERIFY(opened);
        QCOMPARE(opened->reveal(), "hmac-secret-value-of-32-characters"_ba);
        QVERIFY(!m_workspace->sealer().open(sealed, store::clientSecretContext(u"k"_s)));
        const auto reader = m_workspace->openReader();
        const auto provider = store::ProviderRepository(**reader).find(u"up"_s);
        const auto upstream = m_workspace->sealer().open(
            (*provider)->sealedClientSecret, store::providerSecretContext(u"up"_s));
        QVERIFY(upstream);
        QCOMPARE(upstream->reveal(), "upstream-value"_ba);
    }

    void keepsTheEndOfASecret()
    {
        const qint64 end = m_workspace->clock().now() + 1000;
        const auto text = [&](const QByteArray& members) {
            return json("{'gatehouse':1,'clients':[{'client_id':'e','redirect_uris':"
                        "['https://c.example/'],"
                + members + "}]}");
        };
        const QByteArray ending = text("'client_secret':'a secret that ends',"
                                       "'client_secret_expires_at':"
            + QByteArray::number(end));
        importText(ending);
        importText(ending); // the same again changes nothing
        QCOMPARE(secrets(u"e"_s).size(), 1);
        QCOMPARE(secrets(u"e"_s).first().expiresAt, end);
        const auto exported = snapshot(true)[u"clients"_s].toArray().first().toObject();
        QCOMPARE(exported[u"client_secret_expires_at"_s].toInteger(), end);
        QVERIFY(!snapshot(false)[u"clients"_s].toArray().first().toObject().contains(
            u"client_secret_expires_at"_s));
        for (const char* bad : { "'client_secret_expires_at':1",
                 "'client_secret':'a secret that ends','client_secret_expires_at':'soon'",
                 "'client_secret':'a secret that ends','client_secret_expires_at':-1" }) {
            const auto read = store::parseRegistryDocument(text(bad));
            QVERIFY(!read);
            QCOMPARE(read.error().path, u"clients[0].client_secret_expires_at"_s);
        }
    }

    void wantsLongSecretsWhereTheySign()
    {
        const auto read = store::parseRegistryDocument(
            json("{'gatehouse':1,'clients':[{'client_id':'j','redirect_uris':['https://c.example/'"
                 "],'token_endpoint_auth_method':'client_secret_jwt',"
                 "'client_secret':'only 31 characters are here....'}]}"));
        QVERIFY(!read);
        QCOMPARE(read.error().path, u"clients[0].client_secret"_s);
        QCOMPARE(read.error().message, u"must be 32 to 255 characters long"_s);
    }

    void carriesPresetAndGrantMethods()
    {
        importText(json("{'gatehouse':1,'settings':{'preset':'compatible',"
                        "'grant_auth_methods':{'password':['none']}}}"));
        const auto exported = snapshot(false)[u"settings"_s].toObject();
        QCOMPARE(exported[u"preset"_s].toString(), u"compatible"_s);
        QCOMPARE(exported[u"authorization_code_lifetime"_s].toInt(), 3600);
        QCOMPARE(exported[u"grant_auth_methods"_s].toObject()[u"password"_s],
            QJsonValue(QJsonArray { u"none"_s }));
    }

    void exportsWithoutSecretsUnlessAsked()
    {
        importText(demoRegistry());
        const auto plain = QJsonDocument(snapshot(false)).toJson();
        for (const char* word : { "client_secret\"", "secret_hash", "password_hash", "argon2id",
                 "demo-web-secret", "demo-upstream-secret" })
            QVERIFY2(!plain.contains(word), word);
        const auto full = QJsonDocument(snapshot(true)).toJson();
        for (const char* word : { "client_secret_hash", "password_hash", "demo-upstream-secret" })
            QVERIFY2(full.contains(word), word);
        QVERIFY(!full.contains("demo-web-secret"));
    }

    void exportsWhatItImported_data()
    {
        QTest::addColumn<bool>("withSecrets");
        QTest::newRow("without secrets") << false;
        QTest::newRow("with secrets") << true;
    }
    void exportsWhatItImported()
    {
        QFETCH(bool, withSecrets);
        importText(demoRegistry());
        importText(json(
            "{'gatehouse':1,'clients':[{'client_id':'owned','redirect_uris':['https://c.example/'],"
            "'owner':'alice'}],'settings':{'session_lifetime':600}}"));
        const auto document = snapshot(withSecrets);
        const auto second = m_test.open(m_test.fresh(m_location.dialect));
        const auto parsed = store::parseRegistryDocument(QJsonDocument(document).toJson());
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().path + parsed.error().message));
        QVERIFY(store::importRegistry(*second, *parsed, u"test"_s));
        QCOMPARE(*store::exportRegistry(*second, withSecrets), document);
    }

    void listsEntriesInOrderOfTheirNames()
    {
        importText(
            json("{'gatehouse':1,'users':[{'username':'b'},{'username':'C'},{'username':'a'}]}"));
        QStringList names;
        for (const auto& entry : snapshot(false).value(u"users"_s).toArray())
            names.append(entry.toObject().value(u"username"_s).toString());
        QCOMPARE(names, (QStringList { u"C"_s, u"a"_s, u"b"_s }));
    }

    void exportsMoreThanOnePage()
    {
        QJsonArray users;
        for (int i = 0; i < 1203; ++i)
            users.append(QJsonObject { { u"username"_s, u"user-%1"_s.arg(i) } });
        const QJsonObject document { { u"gatehouse"_s, 1 }, { u"users"_s, users } };
        QCOMPARE(importText(QJsonDocument(document).toJson()), u"1203/0/0"_s);
        QCOMPARE(snapshot(false).value(u"users"_s).toArray().size(), 1203);
    }

    void recordsWhoChangedWhat()
    {
        importText(json("{'gatehouse':1,'users':[{'username':'a','password':'hush-hush'}]}"));
        const auto reader = m_workspace->openReader();
        auto rows = (*reader)->query("SELECT action, actor, object, detail FROM audit_log");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), u"user.added"_s);
        QCOMPARE(rows->text(1), u"test"_s);
        QCOMPARE(rows->text(2), u"user:a"_s);
        QVERIFY(!rows->text(3).contains(u"hush"_s));
    }

private:
    QString importText(const QByteArray& text)
    {
        const auto document = store::parseRegistryDocument(text);
        if (!document)
            return document.error().path + u": "_s + document.error().message;
        return summary(store::importRegistry(*m_workspace, *document, u"test"_s));
    }
    QJsonObject snapshot(bool withSecrets)
    {
        return store::exportRegistry(*m_workspace, withSecrets).value_or(QJsonObject());
    }
    domain::User user(const QString& name)
    {
        const auto reader = m_workspace->openReader();
        return store::UserRepository(**reader).findByUsername(name)->value_or(domain::User {});
    }
    QList<domain::ClientSecret> secrets(const QString& clientId)
    {
        const auto reader = m_workspace->openReader();
        store::ClientRepository clients(**reader);
        return *clients.liveSecrets((*clients.find(clientId))->id, m_test.clock.now());
    }
    qint64 auditRows()
    {
        const auto reader = m_workspace->openReader();
        auto rows = (*reader)->query("SELECT count(*) FROM audit_log");
        return rows && rows->next() ? rows->integer(0) : -1;
    }
    /// Looks at the bytes on disk; a PostgreSQL cluster keeps them elsewhere.
    bool fileContains(const QByteArray& text)
    {
        if (m_location.dialect != store::Dialect::Sqlite)
            return false;
        for (const QString& suffix : { QString(), u"-wal"_s }) {
            QFile file(m_location.file + suffix);
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    store::test::TestWorkspace m_test;
    store::Location m_location;
    std::unique_ptr<store::Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(RegistryDocumentTest)
#include "tst_registry_document.moc"
