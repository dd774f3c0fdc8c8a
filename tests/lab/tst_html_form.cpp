// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab/html_form.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse::lab;

/// Pages are foreign bytes.
class HtmlFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAPageAsks()
    {
        const auto forms
            = formsOf("<formula><FORM class=a action='/sign-in?a=1&amp;b=2' method=post>"
                      "<input type=\"hidden\" name=\"csrf\" value=\"&#60;&quot;&#x26;amp;\">"
                      "<button name=confirm value=no>No</button><input name=username /></form>"
                      "<form><input type=PASSWORD name=p></form>");
        QCOMPARE(forms.size(), 2U);
        QCOMPARE(forms[0].action, "/sign-in?a=1&b=2"_ba);
        QCOMPARE(forms[0].inputs.size(), 3U);
        QCOMPARE(forms[0].inputs[0].value, "<\"&amp;"_ba); // decoded once
        QCOMPARE(forms[0].inputs[1].type, "submit"_ba);
        QCOMPARE(forms[0].inputs[2].name, "username"_ba);
        QCOMPARE(forms[0].inputs[2].type, "text"_ba);
        QVERIFY(!forms[0].hasPassword());
        QVERIFY(forms[1].hasPassword());
        QVERIFY(forms[1].action.isEmpty());
    }

    void readsTheHeadingAsPlainText()
    {
        QCOMPARE(headingOf("<p><h1 id=a>Sign  in<br> to <b>R&amp;D</b></h1><h1>b</h1>"),
            u"Sign in to R&D"_s);
        QCOMPARE(headingOf("<h1>never closed"), QString());
        QCOMPARE(headingOf("no heading"), QString());
    }

    void readsABoundedNumber()
    {
        QByteArray page;
        for (int i = 0; i < 100; ++i)
            page += "<form>" + QByteArray("<input name=a>").repeated(100) + "</form>";
        const auto forms = formsOf(page);
        QCOMPARE(forms.size(), 16U);
        QCOMPARE(forms.front().inputs.size(), 64U);
    }

    /// What would take minutes if it were looked at again and again.
    void readsHostilePagesAtOnce_data()
    {
        QTest::addColumn<QByteArray>("page");
        constexpr int count = 100'000;
        QTest::newRow("never closed forms") << QByteArray("<form >").repeated(count);
        QTest::newRow("never closed tags") << QByteArray("<form ").repeated(count);
        QTest::newRow("other tags") << QByteArray("<formula>").repeated(count) + "<form></form>";
        QTest::newRow("other tags that end late")
            << QByteArray("<formula").repeated(count) + "><form></form>";
        QTest::newRow("styles") << QByteArray("<style></style><stylex").repeated(count);
        QTest::newRow("headings") << QByteArray("<h1>").repeated(count);
        QTest::newRow("entities") << "<form action='" + QByteArray("&#38;#38;").repeated(count)
                + "'></form>";
        QTest::newRow("ampersands")
            << "<form action='" + QByteArray("&").repeated(10 * count) + "'></form>";
        QTest::newRow("never closed quotes")
            << "<form " + QByteArray(" action=\"").repeated(count) + "></form>";
        QTest::newRow("attributes") << "<form " + QByteArray(" a=b").repeated(count) + "></form>";
    }

    void readsHostilePagesAtOnce()
    {
        QFETCH(const QByteArray, page);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(formsOf(page).size() <= 16);
        QVERIFY(headingOf(page).size() <= 200);
        QVERIFY(textOf(page).size() <= 300);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(HtmlFormTest)
#include "tst_html_form.moc"
