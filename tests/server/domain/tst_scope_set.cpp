// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/scope_set.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using gatehouse::domain::ScopeSet;

class ScopeSetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheOrderAndFoldsRepeats()
    {
        const auto set = ScopeSet::parse(u" profile openid  profile email "_s);
        QVERIFY(set);
        QCOMPARE(set->toString(), u"profile openid email"_s);
    }

    void readsEmptyTextAsTheEmptySet()
    {
        QVERIFY(ScopeSet::parse(QString())->isEmpty());
        QVERIFY(ScopeSet::parse(u"   "_s)->isEmpty());
    }

    void refusesCharactersOutsideTheGrammar_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quote") << u"open\"id"_s;
        QTest::newRow("backslash") << u"open\\id"_s;
        QTest::newRow("tab") << u"openid\tprofile"_s;
        QTest::newRow("newline") << u"openid\nprofile"_s;
        QTest::newRow("nul") << QString(u"openid"_s + QChar(0));
        QTest::newRow("delete") << u"\x7f"_s;
        QTest::newRow("non-ASCII") << u"profil\u00e9"_s;
        QTest::newRow("no-break space") << u"openid\u00a0profile"_s;
    }
    void refusesCharactersOutsideTheGrammar()
    {
        QFETCH(QString, text);
        QVERIFY(!ScopeSet::parse(text));
    }

    void acceptsEveryCharacterOfTheGrammar()
    {
        QString all(QChar(0x21));
        for (char16_t c = 0x23; c <= 0x7e; ++c) {
            if (c != u'\\')
                all.append(QChar(c));
        }
        const auto set = ScopeSet::parse(all);
        QVERIFY(set);
        QCOMPARE(set->tokens(), QStringList { all });
    }

    void isCaseSensitive() { QVERIFY(!ScopeSet::parse(u"Profile"_s)->contains(u"profile"_s)); }

    void knowsSubsets()
    {
        const auto all = *ScopeSet::parse(u"openid profile email"_s);
        QVERIFY(all.containsAll(*ScopeSet::parse(u"email openid"_s)));
        QVERIFY(all.containsAll(ScopeSet()));
        QVERIFY(!all.containsAll(*ScopeSet::parse(u"email phone"_s)));
        QVERIFY(!ScopeSet().containsAll(all));
    }

    void intersectsInItsOwnOrder()
    {
        const auto asked = *ScopeSet::parse(u"email admin openid"_s);
        const auto allowed = *ScopeSet::parse(u"openid email"_s);
        QCOMPARE(asked.intersected(allowed).toString(), u"email openid"_s);
    }

    void unitesWithoutRepeats()
    {
        const auto set = ScopeSet::parse(u"b a"_s)->united(*ScopeSet::parse(u"a c"_s));
        QCOMPARE(set.toString(), u"b a c"_s);
    }

    void comparesEqualWhenStoredAndReadAgain()
    {
        const auto set = *ScopeSet::parse(u"b a"_s);
        QVERIFY(ScopeSet::fromStored(set.toString()) == set);
        QVERIFY(!(ScopeSet::fromStored(u"b"_s) == set));
    }
};

QTEST_GUILESS_MAIN(ScopeSetTest)
#include "tst_scope_set.moc"
