// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/user_code.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

/// Counts upwards, so that every byte comes equally often.
class CountingRandom final : public core::RandomSource
{
public:
    QByteArray bytes(qsizetype count) override
    {
        QByteArray made;
        for (qsizetype i = 0; i < count; ++i)
            made.append(static_cast<char>(m_next++));
        return made;
    }

private:
    uchar m_next = 0;
};

class UserCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesEveryLetterEquallyOften()
    {
        CountingRandom random; // C069
        QHash<QChar, int> counts;
        for (int i = 0; i < 2000; ++i) {
            const QString code = user_code::make(random);
            QCOMPARE(code.size(), 8);
            for (const QChar letter : code)
                ++counts[letter];
        }
        QCOMPARE(counts.size(), 20);
        for (const char16_t vowel : u"AEIOUY0123456789")
            QVERIFY(!counts.contains(QChar(vowel)));
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
        QVERIFY2(*most - *least < 200, qPrintable(u"%1 to %2"_s.arg(*least).arg(*most)));
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("as shown") << u"WDJB-MJHT"_s << u"WDJBMJHT"_s;
        QTest::newRow("small") << u"wdjbmjht"_s << u"WDJBMJHT"_s;
        QTest::newRow("spaces") << u" wd jb\tmj ht "_s << u"WDJBMJHT"_s;
        QTest::newRow("dashes") << u"WD–JB—MJ_HT."_s << u"WDJBMJHT"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("too short") << u"WDJBMJH"_s << QString();
        QTest::newRow("too long") << u"WDJBMJHTT"_s << QString();
        QTest::newRow("vowel") << u"WDJBMJHA"_s << QString();
        QTest::newRow("digit") << u"WDJBMJH1"_s << QString();
        QTest::newRow("other script") << u"WDJBMJHТ"_s << QString();
        QTest::newRow("endless") << QString(u"WDJBMJHT"_s + QString(100, u' ')) << QString();
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QTEST(user_code::normalized(typed).value_or(QString()), "code");
    }

    void showsTwoHalves() { QCOMPARE(user_code::shown(u"WDJBMJHT"_s), u"WDJB-MJHT"_s); }
};

} // namespace gatehouse::domain

QTEST_GUILESS_MAIN(gatehouse::domain::UserCodeTest)
#include "tst_user_code.moc"
