// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_edits.h"

#include "server/store/schema.h"

#include <QtTest/QTest>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class RegistryEditsTest : public QObject
{
    Q_OBJECT

private:
    static QString name(const char* column) { return QString::fromLatin1(column); }

private Q_SLOTS:
    void readsWhatAPersonTyped()
    {
        const auto edit = clientFromFields({
            { name(schema::clients::clientId), u"web"_s },
            { name(schema::clients::redirectUris),
                u" https://a.example/cb \n\nhttps://b.example/cb\n"_s },
            { name(schema::clients::grantTypes), u"authorization_code  refresh_token"_s },
            { name(schema::clients::scope), u"openid\tprofile\nemail"_s },
            { name(schema::clients::requiresPkce), 0 },
            { name(schema::clients::tokenEndpointAuthMethod), u"none"_s },
            { name(schema::clients::ownerId), QVariant() },
            { name(schema::clients::jwks), QString() },
        });
        QVERIFY(edit.faults.isEmpty());
        QCOMPARE(edit.value.redirectUris,
            QStringList({ u"https://a.example/cb"_s, u"https://b.example/cb"_s }));
        QCOMPARE(
            edit.value.grantTypes, QStringList({ u"authorization_code"_s, u"refresh_token"_s }));
        QCOMPARE(edit.value.scope.toString(), u"openid profile email"_s);
        QVERIFY(!edit.value.requiresPkce);
        QVERIFY(edit.value.isPublic());
        QVERIFY(!edit.value.ownerId);
    }

    void keepsWhatTheEditDoesNotName()
    {
        domain::User base;
        base.id = 7;
        base.username = u"alice"_s;
        base.passwordHash = u"$argon2id$"_s;
        const auto edit
            = userFromFields({ { u"email"_s, u"a@example"_s }, { u"no_such_column"_s, 1 } }, base);
        QVERIFY(edit.faults.isEmpty());
        QCOMPARE(edit.value.id, 7);
        QCOMPARE(edit.value.username, u"alice"_s);
        QCOMPARE(edit.value.passwordHash, u"$argon2id$"_s);
        QCOMPARE(edit.value.email, u"a@example"_s);
    }

    void comesBackAsItWent()
    {
        domain::Scope scope;
        scope.id = 3;
        scope.version = 4;
        scope.name = u"mail"_s;
        scope.description = { { u"en"_s, u"Mail"_s } };
        scope.claims = { u"email"_s, u"email_verified"_s };
        const auto edit = scopeFromFields(toFields(scope));
        QVERIFY(edit.faults.isEmpty());
        QCOMPARE(toFields(edit.value), toFields(scope));
        QCOMPARE(edit.value.version, 4);
    }

    void namesTheColumnThatCannotBeRead_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("method") << name(schema::clients::tokenEndpointAuthMethod)
                                << QVariant(u"magic"_s);
        QTest::newRow("format") << name(schema::clients::accessTokenFormat) << QVariant(u"paper"_s);
        QTest::newRow("no JSON") << name(schema::clients::jwks) << QVariant(u"{keys"_s);
        QTest::newRow("JSON list") << name(schema::clients::tokenExpiresIn) << QVariant(u"[1]"_s);
        QTest::newRow("scope") << name(schema::clients::scope) << QVariant(u"open\"id"_s);
        QTest::newRow("flag") << name(schema::clients::isEnabled) << QVariant(u"maybe"_s);
        QTest::newRow("owner") << name(schema::clients::ownerId) << QVariant(u"alice"_s);
        QTest::newRow("version") << name(schema::column::version) << QVariant(u"new"_s);
    }
    void namesTheColumnThatCannotBeRead()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, value);
        domain::Client base;
        base.jwks = { { u"keys"_s, 1 } };
        const auto edit = clientFromFields({ { column, value } }, base);
        QCOMPARE(edit.faults.size(), 1);
        QCOMPARE(edit.faults.first().field, column);
        QVERIFY(!edit.faults.first().message.isEmpty());
        QCOMPARE(edit.value.jwks, base.jwks);
    }
};

QTEST_GUILESS_MAIN(RegistryEditsTest)
#include "tst_registry_edits.moc"
