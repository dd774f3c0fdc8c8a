// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_comparison.h"

#include "server/core/bytes.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ComparedMember;
using models::TokenComparison;
using Difference = models::ComparedMember::Difference;

class TokenComparisonTest : public QObject
{
    Q_OBJECT

    static QByteArray token(const QJsonObject& claims, const QString& kid = u"k1"_s)
    {
        const QJsonObject header { { u"alg"_s, u"ES256"_s }, { u"kid"_s, kid } };
        const auto part = [](const QJsonObject& object) {
            return core::toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
        };
        return part(header) + '.' + part(claims) + ".c2ln";
    }
    static ComparedMember member(const TokenComparison& comparison, const QString& name)
    {
        for (const ComparedMember& one : comparison.members) {
            if (one.name == name)
                return one;
        }
        return {};
    }

private Q_SLOTS:
    void laysTwoTokensSideBySide()
    {
        const auto seen = models::compareTokens(
            token({ { u"sub"_s, u"a"_s }, { u"scope"_s, u"x"_s }, { u"nonce"_s, u"n"_s } }),
            "Bearer "
                + token({ { u"sub"_s, u"a"_s }, { u"scope"_s, u"x y"_s }, { u"azp"_s, u"web"_s } },
                    u"k2"_s)
                + '\n');
        QCOMPARE(seen.fault, QString());
        QCOMPARE(seen.differences, 4);
        QCOMPARE(member(seen, u"sub"_s).difference, Difference::Same);
        QCOMPARE(member(seen, u"scope"_s).difference, Difference::Changed);
        QCOMPARE(member(seen, u"scope"_s).second, u"x y"_s);
        QCOMPARE(member(seen, u"nonce"_s).difference, Difference::OnlyFirst);
        QCOMPARE(member(seen, u"azp"_s).difference, Difference::OnlySecond);
        QVERIFY(member(seen, u"kid"_s).isHeader);
        QCOMPARE(member(seen, u"kid"_s).difference, Difference::Changed);
        QVERIFY(seen.members.first().isHeader);
    }

    void tellsNullFromAbsentAndNumbersFromText()
    {
        const auto seen = models::compareTokens(
            token({ { u"a"_s, QJsonValue::Null }, { u"b"_s, 1 }, { u"c"_s, QJsonObject() } }),
            token({ { u"b"_s, u"1"_s }, { u"c"_s, QJsonObject() } }));
        QCOMPARE(member(seen, u"a"_s).difference, Difference::OnlyFirst);
        QCOMPARE(member(seen, u"b"_s).difference, Difference::Changed);
        QCOMPARE(member(seen, u"c"_s).difference, Difference::Same);
    }

    void saysWhichOneCannotBeRead()
    {
        const QByteArray good = token({ { u"sub"_s, u"a"_s } });
        QVERIFY(models::compareTokens("words", good).fault.startsWith(u"The first"));
        QVERIFY(models::compareTokens(good, "gha_1_opaque").fault.startsWith(u"The second"));
        QVERIFY(models::compareTokens("a.b.c", good).members.isEmpty());
    }

    void everyDifferenceHasItsOwnWords()
    {
        QSet<QString> words;
        for (const auto difference : { Difference::Same, Difference::Changed, Difference::OnlyFirst,
                 Difference::OnlySecond })
            words.insert(models::differenceText(difference));
        QCOMPARE(words.size(), 4);
        QVERIFY(!words.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TokenComparisonTest)
#include "tst_token_comparison.moc"
