// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rate_history_model.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace gatehouse;
using models::RateHistoryModel;

class RateHistoryModelTest : public QObject
{
    Q_OBJECT

    class StillClock final : public core::Clock
    {
    public:
        [[nodiscard]] qint64 now() const override { return seconds; }
        [[nodiscard]] qint64 monotonicMs() const override { return seconds * 1000; }
        qint64 seconds = 1'700'000'040; ///< Twenty seconds before the next minute.
    };
    StillClock m_clock;
    static constexpr int last = RateHistoryModel::minutes - 1;

private Q_SLOTS:
    void init() { m_clock.seconds = 1'700'000'040; }

    void countsWhatGrewSinceItLooked()
    {
        RateHistoryModel model(m_clock);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.note(1000, 10); // From before.
        QCOMPARE(int(model.totalIssued()), 0);
        model.note(1005, 11);
        model.note(1007, 11);
        QCOMPARE(int(model.issued(last)), 7);
        QCOMPARE(int(model.refused(last)), 1);
        QCOMPARE(model.index(last, RateHistoryModel::IssuedColumn).data().toInt(), 7);
    }

    void movesOnWithTheMinutes()
    {
        RateHistoryModel model(m_clock);
        model.note(0, 0);
        model.note(3, 0);
        m_clock.seconds += 60;
        model.tick();
        QCOMPARE(int(model.issued(last)), 0);
        QCOMPARE(int(model.issued(last - 1)), 3);
        m_clock.seconds += 2 * 60;
        model.note(4, 2);
        QCOMPARE(int(model.issued(last)), 1);
        QCOMPARE(int(model.refused(last)), 2);
        QCOMPARE(int(model.issued(last - 3)), 3);
        m_clock.seconds += 59 * 60;
        model.tick();
        QCOMPARE(int(model.totalIssued()), 1);
        m_clock.seconds += 86400;
        model.tick();
        QCOMPARE(int(model.totalIssued()), 0);
    }

    void countsFromZeroWhenTheServerStartsAnew()
    {
        RateHistoryModel model(m_clock);
        model.note(0, 0);
        model.note(100, 0);
        model.note(5, 0);
        QCOMPARE(int(model.totalIssued()), 105);
    }

    void survivesAClockThatGoesBack()
    {
        RateHistoryModel model(m_clock);
        model.note(0, 0);
        model.note(2, 0);
        m_clock.seconds -= 7200;
        model.note(3, 0);
        QCOMPARE(int(model.totalIssued()), 3);
    }
};

QTEST_GUILESS_MAIN(RateHistoryModelTest)
#include "tst_rate_history_model.moc"
