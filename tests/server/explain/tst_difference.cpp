// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/explain/difference.h"

#include <QtTest/QtTest>

namespace gatehouse::explain {

using namespace Qt::StringLiterals;

class DifferenceTest : public QObject
{
    Q_OBJECT

    /// The marked characters in brackets, as a person would read them.
    static QString shown(const QString& text, const QList<Range>& ranges)
    {
        QString result = text;
        for (qsizetype i = ranges.size() - 1; i >= 0; --i) {
            result.insert(ranges[i].at + ranges[i].length, u']');
            result.insert(ranges[i].at, u'[');
        }
        return result;
    }

private Q_SLOTS:
    void marksOnlyWhatDiffers_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("inExpected");
        QTest::addColumn<QString>("inGot");
        QTest::newRow("nothing") << u"same"_s << u"same"_s << u"same"_s << u"same"_s;
        QTest::newRow("slash") << u"https://a/cb"_s << u"https://a/cb/"_s << u"https://a/cb"_s
                               << u"https://a/cb[/]"_s;
        QTest::newRow("scheme") << u"https://a/cb"_s << u"http://a/cb"_s << u"http[s]://a/cb"_s
                                << u"http://a/cb"_s;
        QTest::newRow("two places")
            << u"abcdef"_s << u"axcdyf"_s << u"a[b]cd[e]f"_s << u"a[x]cd[y]f"_s;
        QTest::newRow("all") << u"abc"_s << u"xyz"_s << u"[abc]"_s << u"[xyz]"_s;
        QTest::newRow("nothing came") << u"abc"_s << QString() << u"[abc]"_s << QString();
    }
    void marksOnlyWhatDiffers()
    {
        QFETCH(QString, expected);
        QFETCH(QString, got);
        const Difference difference = compareText(expected, got);
        QTEST(shown(difference.expected, difference.inExpected), "inExpected");
        QTEST(shown(difference.got, difference.inGot), "inGot");
    }

    void marksTheMiddleOfVeryLongTexts()
    {
        const QString one = u"a"_s + QString(5000, u'b') + u"c"_s;
        const QString other = u"a"_s + QString(5000, u'x') + u"c"_s;
        const Difference difference = compareText(one, other);
        QCOMPARE(difference.inExpected, QList<Range>({ Range { 1, 5000 } }));
        QCOMPARE(difference.inGot, QList<Range>({ Range { 1, 5000 } }));
    }

    void comparesWithTheEntryThatWasMeant()
    {
        const Difference difference = compareWithNearest(
            u"https://other.example/x https://app.example/cb"_s, u"https://app.example/cb/"_s);
        QCOMPARE(difference.expected, u"https://app.example/cb"_s);
        QCOMPARE(shown(difference.got, difference.inGot), u"https://app.example/cb[/]"_s);
        QCOMPARE(compareWithNearest({}, u"x"_s).inGot, QList<Range>({ Range { 0, 1 } }));
    }

    void marksTheWordsThatAreTooMany()
    {
        const Difference difference
            = compareWords(u"openid profile"_s, u"openid write profile all"_s);
        QCOMPARE(shown(difference.got, difference.inGot), u"openid [write] profile [all]"_s);
        QVERIFY(difference.inExpected.isEmpty());
    }

    void namesHowAddressesDiffer_data()
    {
        QTest::addColumn<QString>("got");
        QTest::addColumn<QString>("kind");
        QTest::newRow("same") << u"https://localhost:8080/cb?x=1"_s << QString();
        QTest::newRow("slash") << u"https://localhost:8080/cb?x=1/"_s << u"trailing_slash"_s;
        QTest::newRow("case") << u"https://localhost:8080/CB?x=1"_s << u"letter_case"_s;
        QTest::newRow("scheme") << u"http://localhost:8080/cb?x=1"_s << u"scheme"_s;
        QTest::newRow("name") << u"https://127.0.0.1:8080/cb?x=1"_s << u"loopback_name"_s;
        QTest::newRow("host") << u"https://evil.example:8080/cb?x=1"_s << u"host"_s;
        QTest::newRow("port") << u"https://localhost:8081/cb?x=1"_s << u"port"_s;
        QTest::newRow("path") << u"https://localhost:8080/callback?x=1"_s << u"path"_s;
        QTest::newRow("query") << u"https://localhost:8080/cb?x=2"_s << u"query"_s;
        QTest::newRow("two things") << u"http://localhost:8080/cb"_s << QString();
        QTest::newRow("no address") << u"::no address::"_s << QString();
    }
    void namesHowAddressesDiffer()
    {
        QFETCH(QString, got);
        QTEST(addressDifference(u"https://localhost:8080/cb?x=1"_s, got), "kind");
    }
};

} // namespace gatehouse::explain

QTEST_GUILESS_MAIN(gatehouse::explain::DifferenceTest)
#include "tst_difference.moc"
