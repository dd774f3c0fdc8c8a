// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/scope_expression.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using gatehouse::resource::ScopeExpression;

class ScopeExpressionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensForWhatItNames_data()
    {
        QTest::addColumn<QStringList>("needed");
        QTest::addColumn<QStringList>("granted");
        QTest::addColumn<bool>("isOpen");
        const QStringList both { u"profile email"_s };
        const QStringList either { u"profile email"_s, u"admin"_s };
        QTest::newRow("one") << QStringList { u"profile"_s } << QStringList { u"profile"_s }
                             << true;
        QTest::newRow("none granted") << QStringList { u"profile"_s } << QStringList() << false;
        QTest::newRow("and, both") << both << QStringList { u"email"_s, u"profile"_s } << true;
        QTest::newRow("and, one missing") << both << QStringList { u"profile"_s } << false;
        QTest::newRow("or, first") << either << QStringList { u"profile"_s, u"email"_s } << true;
        QTest::newRow("or, second") << either << QStringList { u"admin"_s } << true;
        QTest::newRow("or, halves") << either << QStringList { u"email"_s } << false;
        QTest::newRow("no prefix match")
            << QStringList { u"profile"_s } << QStringList { u"profiles"_s } << false;
        QTest::newRow("case counts")
            << QStringList { u"profile"_s } << QStringList { u"Profile"_s } << false;
        QTest::newRow("more spaces") << QStringList { u"  profile   email "_s }
                                     << QStringList { u"email"_s, u"profile"_s } << true;
    }
    void opensForWhatItNames()
    {
        QFETCH(QStringList, needed);
        QFETCH(QStringList, granted);
        const auto expression = ScopeExpression::parse(needed);
        QVERIFY(expression.has_value());
        QTEST(expression->isSatisfiedBy(granted), "isOpen");
    }

    void refusesWhatWouldBeOpenByMistake_data()
    {
        QTest::addColumn<QStringList>("alternatives");
        QTest::newRow("no alternative") << QStringList();
        QTest::newRow("empty alternative") << QStringList { u"profile"_s, QString() };
        QTest::newRow("spaces only") << QStringList { u"   "_s };
        QTest::newRow("quote") << QStringList { u"pro\"file"_s };
        QTest::newRow("backslash") << QStringList { u"pro\\file"_s };
        QTest::newRow("control") << QStringList { u"pro\tfile"_s };
        QTest::newRow("not ASCII") << QStringList { u"prof\u00efl"_s };
        QTest::newRow("too long") << QStringList { QString(
            ScopeExpression::longestAlternative + 1, u'a') };
        QTest::newRow("too many") << QStringList(
            ScopeExpression::mostAlternatives + 1, u"profile"_s);
    }
    void refusesWhatWouldBeOpenByMistake()
    {
        QFETCH(QStringList, alternatives);
        QVERIFY(!ScopeExpression::parse(alternatives).has_value());
        // In a program, such an expression opens nothing, not even for somebody with everything.
        QVERIFY(!ScopeExpression::of(alternatives)
                     .isSatisfiedBy({ u"profile"_s, u"email"_s, u"admin"_s, QString() }));
    }

    void wantsNoScopeOnlyWhenThatIsSaid()
    {
        QVERIFY(ScopeExpression::none().isSatisfiedBy({}));
        QVERIFY(ScopeExpression::anyOf(u"a b"_s).isSatisfiedBy({ u"b"_s }));
        QVERIFY(!ScopeExpression::allOf(u"a b"_s).isSatisfiedBy({ u"b"_s }));
        QVERIFY(!ScopeExpression::anyOf(QString()).isSatisfiedBy({ u"b"_s }));
    }

    void saysWhatToAskFor()
    {
        QCOMPARE(ScopeExpression::of({ u"profile  email"_s, u"admin"_s }).neededScope(),
            u"profile email"_s);
        QCOMPARE(ScopeExpression::none().neededScope(), QString());
    }
};

QTEST_GUILESS_MAIN(ScopeExpressionTest)
#include "tst_scope_expression.moc"
