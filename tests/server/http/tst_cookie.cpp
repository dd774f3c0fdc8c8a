// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/cookie.h"

#include "server/http/request.h"

#include <QtTest/QTest>

using namespace gatehouse::http;

/// Cookies out and in.
class CookieTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsPlainCookies()
    {
        QCOMPARE(setCookie("session", "abc", false), "session=abc; Path=/; HttpOnly; SameSite=Lax");
        QCOMPARE(setCookie("session", "abc", false, 60),
            "session=abc; Path=/; HttpOnly; SameSite=Lax; Max-Age=60");
        QCOMPARE(setCookie("session", "", false, 0),
            "session=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
    }

    void setsSecureCookiesUnderTheHostPrefix()
    {
        QCOMPARE(cookieName("session", true), "__Host-session");
        QCOMPARE(setCookie("session", "abc", true),
            "__Host-session=abc; Path=/; HttpOnly; SameSite=Lax; Secure");
    }

    void letsNoValueBecomeAnAttribute()
    {
        QCOMPARE(setCookie("s", "a; Domain=evil\r\n,\"", false),
            "s=a%3B%20Domain=evil%0D%0A%2C%22; Path=/; HttpOnly; SameSite=Lax");
    }

    void findsACookie_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("alone") << QByteArray("session=abc") << QByteArray("abc");
        QTest::newRow("among others") << QByteArray("a=1; session=abc;b=2") << QByteArray("abc");
        QTest::newRow("longer name before")
            << QByteArray("xsession=no; sessionx=no; session=abc") << QByteArray("abc");
        QTest::newRow("quoted") << QByteArray("session=\"abc\"") << QByteArray("abc");
        QTest::newRow("equals inside") << QByteArray("session=a=b") << QByteArray("a=b");
        QTest::newRow("first of two")
            << QByteArray("session=first; session=second") << QByteArray("first");
        QTest::newRow("empty") << QByteArray("session=") << QByteArray();
        QTest::newRow("absent") << QByteArray("a=session") << QByteArray();
        QTest::newRow("other case") << QByteArray("Session=abc") << QByteArray();
    }
    void findsACookie()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, value);
        Request request;
        request.headers = { { "cookie", field } };
        QCOMPARE(request.cookie("session"), value);
    }

    void findsACookieInALaterField()
    {
        Request request;
        request.headers = { { "cookie", "a=1" }, { "host", "x" }, { "cookie", "b=2" } };
        QCOMPARE(request.cookie("b"), "2");
        QCOMPARE(request.count("cookie"), 2);
        QCOMPARE(request.header("cookie"), "a=1");
        QCOMPARE(request.header("Cookie"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(CookieTest)
#include "tst_cookie.moc"
