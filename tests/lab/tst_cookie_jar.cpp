// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/cookie_jar.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::lab;

class CookieJarTest : public QObject
{
    Q_OBJECT

    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'900'000'000, Qt::UTC);

    void keep(CookieJar& jar, const QByteArray& line, const QString& path = u"/sign-in/page"_s)
    {
        jar.keep({ { "Set-Cookie", line } }, path, m_now);
    }

private Q_SLOTS:
    void sendsACookieBelowItsPathOnly()
    {
        CookieJar jar;
        keep(jar, "step=one; Path=/sign-in/1; HttpOnly\nstep=two; Path=/sign-in/2\nall=1; Path=/");
        QCOMPARE(jar.header(u"/sign-in/1"_s), "step=one; all=1"_ba);
        QCOMPARE(jar.header(u"/sign-in/2/more"_s), "step=two; all=1"_ba);
        QCOMPARE(jar.header(u"/sign-in/22"_s), "all=1"_ba);
    }

    void takesTheFolderOfTheAddressWhereNoPathIsGiven()
    {
        CookieJar jar;
        keep(jar, "a=1");
        QCOMPARE(jar.header(u"/sign-in/other"_s), "a=1"_ba);
        QCOMPARE(jar.header(u"/"_s), QByteArray());
        keep(jar, "b=2; Path=nonsense", u"/top"_s);
        QCOMPARE(jar.header(u"/"_s), "b=2"_ba);
    }

    void forgetsWhatIsTakenBack_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("expires") << "a=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT"_ba;
        QTest::newRow("max-age") << "a=x; Path=/; Max-Age=0"_ba;
        QTest::newRow("past") << "a=x; Path=/; Expires=Wed, 01 Jan 2020 00:00:00 GMT"_ba;
    }
    void forgetsWhatIsTakenBack()
    {
        QFETCH(QByteArray, line);
        CookieJar jar;
        keep(jar, "a=1; Path=/");
        keep(jar, line);
        QCOMPARE(jar.header(u"/"_s), QByteArray());
    }

    void replacesAndKeepsABoundedNumber()
    {
        CookieJar jar;
        keep(jar, "a=1; Path=/");
        keep(jar, "a=2; Path=/");
        QCOMPARE(jar.header(u"/"_s), "a=2"_ba);
        for (int i = 0; i < 100; ++i)
            keep(jar, "c" + QByteArray::number(i) + "=1; Path=/");
        QCOMPARE(jar.header(u"/"_s).count(';'), int(CookieJar::most) - 1);
    }
};

QTEST_GUILESS_MAIN(CookieJarTest)
#include "tst_cookie_jar.moc"
