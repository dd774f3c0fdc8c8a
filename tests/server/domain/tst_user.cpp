// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/user.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gatehouse::domain;

using Change = std::function<void(User&)>;
Q_DECLARE_METATYPE(Change)

namespace {

User alice()
{
    User user;
    user.username = u"alice"_s;
    user.subject = u"s-1"_s;
    user.email = u"alice@example.org"_s;
    user.isEmailVerified = true;
    user.name = u"Alice Example"_s;
    user.givenName = u"Alice"_s;
    user.familyName = u"Example"_s;
    user.nickname = u"al"_s;
    user.picture = u"https://example.org/a.png"_s;
    user.website = u"https://example.org/"_s;
    user.phoneNumber = u"+49 (30) 1234-56"_s;
    user.locale = u"de-DE"_s;
    user.zoneinfo = u"Europe/Berlin"_s;
    user.otherClaims = QJsonObject { { u"birthdate"_s, u"0000-02-29"_s },
        { u"address"_s, QJsonObject { { u"formatted"_s, u"Main Street 1\nBerlin"_s } } } };
    return user;
}

QString firstFault(const FieldErrors& faults)
{
    return faults.isEmpty() ? u"none"_s
                            : QString(faults.first().field + u": "_s + faults.first().message);
}

} // namespace

class UserTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsGoodUsers_data()
    {
        QTest::addColumn<QString>("username");
        for (const char* name : { "alice", "alice@example.org", "Zoë", "李雷", "a" })
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void acceptsGoodUsers()
    {
        QFETCH(QString, username);
        User user = alice();
        user.username = username;
        QCOMPARE(firstFault(validate(user)), u"none"_s);
    }

    void refusesEveryBrokenRule_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const Change& change, const char* fault) {
            QTest::newRow(name) << change << QString::fromUtf8(fault);
        };
        row(
            "unknown persona", [](User& u) { u.persona = u"admin"_s; },
            "persona: must be signs_in or refused");
        row(
            "no username", [](User& u) { u.username.clear(); }, "username: must not be empty");
        row(
            "long username", [](User& u) { u.username = QString(256, u'a'); },
            "username: longer than 255 characters");
        row(
            "space in username", [](User& u) { u.username = u"al ice"_s; },
            "username: white space not allowed");
        row(
            "space around username", [](User& u) { u.username = u"alice "_s; },
            "username: must not begin or end with a space");
        row(
            "newline in username", [](User& u) { u.username = u"al\nice"_s; },
            "username: control or invisible character not allowed");
        row(
            "zero width username", [](User& u) { u.username = u"al\u200bice"_s; },
            "username: control or invisible character not allowed");
        row(
            "decomposed username", [](User& u) { u.username = u"Zoe\u0308"_s; },
            "username: must be in Unicode normalization form C");
        row(
            "subject with space", [](User& u) { u.subject = u"a b"_s; },
            "sub: only printable ASCII characters without spaces allowed");
        row(
            "plain password", [](User& u) { u.passwordHash = u"secret"_s; },
            "password_hash: must be an argon2id hash");
        row(
            "email", [](User& u) { u.email = u"alice"_s; }, "email: not an e-mail address");
        row(
            "email newline", [](User& u) { u.email = u"a@b.example\nBcc: x"_s; },
            "email: control or invisible character not allowed");
        row(
            "email two at", [](User& u) { u.email = u"a@b@c.example"_s; },
            "email: not an e-mail address");
        row(
            "email empty domain", [](User& u) { u.email = u"a@"_s; },
            "email: not an e-mail address");
        row(
            "picture", [](User& u) { u.picture = u"javascript:1"_s; },
            "picture: must be an http or https URL");
        row(
            "website", [](User& u) { u.website = u"example.org"_s; },
            "website: must be an absolute URI");
        row(
            "phone", [](User& u) { u.phoneNumber = u"call me"_s; },
            "phone_number: not a telephone number");
        row(
            "locale", [](User& u) { u.locale = u"de_DE"_s; }, "locale: not a language tag");
        row(
            "zoneinfo", [](User& u) { u.zoneinfo = u"Europe Berlin"_s; },
            "zoneinfo: not a time zone name");
        row(
            "birthdate", [](User& u) { u.otherClaims.insert(u"birthdate"_s, u"2001-02-30"_s); },
            "birthdate: not a date");
        row(
            "address text", [](User& u) { u.otherClaims.insert(u"address"_s, u"Berlin"_s); },
            "address: must be an object");
        row(
            "address member",
            [](User& u) {
                u.otherClaims.insert(u"address"_s, QJsonObject { { u"planet"_s, u"Mars"_s } });
            },
            "address: member planet not allowed");
        row(
            "unknown claim", [](User& u) { u.otherClaims.insert(u"admin"_s, u"yes"_s); },
            "admin: unknown claim");
    }
    void refusesEveryBrokenRule()
    {
        QFETCH(Change, change);
        QFETCH(QString, fault);
        User user = alice();
        change(user);
        QCOMPARE(firstFault(validate(user)), fault);
    }

    void survivesTheWayThroughJson()
    {
        const auto json = toJson(alice());
        const auto read = userFromJson(json);
        QCOMPARE(firstFault(read.faults), u"none"_s);
        QCOMPARE(toJson(read.user), json);
        QCOMPARE(read.user.otherClaims, alice().otherClaims);
    }

    void neverWritesThePasswordHash()
    {
        User user = alice();
        user.passwordHash = u"$argon2id$v=19$m=1,t=1,p=1$c2FsdA$aGFzaA"_s;
        QVERIFY(!QJsonDocument(toJson(user)).toJson().contains("argon2id"));
        QVERIFY(!QJsonDocument(claims(user)).toJson().contains("argon2id"));
    }

    void keepsWhatAChangeDoesNotName()
    {
        const auto changed
            = userFromJson({ { u"name"_s, u"A"_s }, { u"birthdate"_s, u""_s } }, alice());
        QVERIFY(changed.faults.isEmpty());
        QCOMPARE(changed.user.name, u"A"_s);
        QCOMPARE(changed.user.email, alice().email);
        QVERIFY(!changed.user.otherClaims.contains(u"birthdate"_s));
        QVERIFY(changed.user.otherClaims.contains(u"address"_s));
    }

    void refusesWrongTypesAndUnknownKeys()
    {
        QCOMPARE(firstFault(userFromJson({ { u"email_verified"_s, 1 } }).faults),
            u"email_verified: must be true or false"_s);
        QCOMPARE(firstFault(userFromJson({ { u"is_admin"_s, true } }).faults),
            u"is_admin: unknown key"_s);
        QCOMPARE(firstFault(userFromJson({ { u"password"_s, true } }).faults),
            u"password: must be text"_s);
    }

    void givesTheStandardClaims()
    {
        User user = alice();
        user.updatedAt = 1700000000;
        const auto all = claims(user);
        QCOMPARE(all.value(u"sub"_s).toString(), u"s-1"_s);
        QCOMPARE(all.value(u"preferred_username"_s).toString(), u"alice"_s);
        QCOMPARE(all.value(u"email_verified"_s), QJsonValue(true));
        QCOMPARE(all.value(u"phone_number_verified"_s), QJsonValue(false));
        QCOMPARE(all.value(u"updated_at"_s).toInteger(), 1700000000);
        QVERIFY(all.value(u"address"_s).isObject());
    }

    void leavesOutWhatTheUserDoesNotHave()
    {
        User user;
        user.username = u"bob"_s;
        user.subject = u"s-2"_s;
        user.isEmailVerified = true;
        const auto all = claims(user);
        QCOMPARE(all.keys(), (QStringList { u"preferred_username"_s, u"sub"_s }));
    }
};

QTEST_GUILESS_MAIN(UserTest)
#include "tst_user.moc"
