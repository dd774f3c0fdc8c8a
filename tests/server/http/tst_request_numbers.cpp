// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_numbers.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

#include <bit>

using gatehouse::http::RequestNumbers;

class RequestNumbersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areSixteenHexadecimalDigits()
    {
        RequestNumbers numbers;
        for (int i = 0; i < 200; ++i) {
            const QByteArray number = numbers.next();
            QCOMPARE(number.size(), 16);
            for (const char digit : number)
                QVERIFY((digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'));
        }
    }

    void comeOnceFromWhicheverWorker()
    {
        RequestNumbers first;
        RequestNumbers second;
        QSet<QByteArray> seen;
        for (int i = 0; i < 10'000; ++i) {
            seen.insert(first.next());
            seen.insert(second.next());
        }
        QCOMPARE(seen.size(), 20'000);
    }

    void tellNothingOfHowManyLieBetween()
    {
        RequestNumbers numbers;
        // Each of the 64 bits is set in about half of them, and neighbours differ in about half.
        constexpr int drawn = 4000;
        std::array<int, 64> set {};
        qint64 different = 0;
        quint64 before = numbers.next().toULongLong(nullptr, 16);
        for (int i = 0; i < drawn; ++i) {
            const quint64 number = numbers.next().toULongLong(nullptr, 16);
            different += std::popcount(number ^ before);
            before = number;
            for (size_t bit = 0; bit < set.size(); ++bit)
                set[bit] += int((number >> bit) & 1);
        }
        for (const int times : set)
            QVERIFY2(
                times > drawn * 2 / 5 && times < drawn * 3 / 5, qPrintable(QString::number(times)));
        QVERIFY(different > drawn * 31LL && different < drawn * 33LL);
    }
};

QTEST_GUILESS_MAIN(RequestNumbersTest)
#include "tst_request_numbers.moc"
