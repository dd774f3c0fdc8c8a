// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_filter_model.h"
#include "models/flow_list_model.h"
#include "models/step_command.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::FlowFilterModel;
using models::FlowListModel;

namespace {

trace::Step stepWith(
    const QByteArray& number, std::vector<quint64> keys, qint64 order = 1, int status = 200)
{
    trace::Step step;
    step.request = number;
    step.method = "GET";
    step.path = "/oauth/authorize";
    step.keys = std::move(keys);
    step.order = order;
    step.status = status;
    return step;
}

/// Of this thread alone, whatever else the machine does.
qint64 ownMilliseconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

} // namespace

class FlowListModelTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<FlowListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void makeModel(int capacity)
    {
        m_tester.reset();
        m_model = std::make_unique<FlowListModel>(nullptr, capacity);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    [[nodiscard]] int stepsOf(int row) const { return m_model->rowCount(m_model->index(row, 0)); }
    [[nodiscard]] QByteArray requestAt(int flow, int step) const
    {
        return m_model->step(m_model->index(step, 0, m_model->index(flow, 0)))->request;
    }

    /// First and last request of every flow that is shown.
    static QByteArrayList numbersOf(const FlowFilterModel& filtered)
    {
        QByteArrayList numbers;
        for (int row = 0; row < filtered.rowCount(); ++row) {
            const QModelIndex flow = filtered.index(row, 0);
            for (const int step : { 0, filtered.rowCount(flow) - 1 })
                numbers.append(filtered.index(step, 0, flow)
                                   .data(FlowListModel::RequestNumberRole)
                                   .toByteArray());
        }
        return numbers;
    }
    QByteArrayList wantedOf(const trace::StepFilter& filter)
    {
        QByteArrayList numbers;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const auto& steps = m_model->steps(row);
            const bool isWanted = filter.isEmpty()
                || std::any_of(steps.begin(), steps.end(),
                    [&filter](const trace::Step& step) { return filter.matches(step); });
            if (isWanted)
                numbers << steps.front().request << steps.back().request;
        }
        return numbers;
    }

private Q_SLOTS:
    void init() { makeModel(100); }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void joinsStepsThatShareAKey()
    {
        m_model->append({ stepWith("a", { 1 }), stepWith("b", { 2 }), stepWith("c", { 1, 3 }) }, 0);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(stepsOf(0), 2);
        // Through c, who knew 1 and 3; in a later batch as well.
        m_model->append({ stepWith("d", { 3, 4 }) }, 0);
        m_model->append({ stepWith("e", { 4 }), stepWith("f", {}) }, 0);
        QCOMPARE(m_model->rowCount(), 3);
        QCOMPARE(stepsOf(0), 4);
        QCOMPARE(requestAt(0, 3), "e"_ba);
    }

    void putsStepsOfSeveralWorkersInOrder()
    {
        m_model->append({ stepWith("late", { 1 }, 20), stepWith("early", { 1 }, 10) }, 0);
        QCOMPARE(requestAt(0, 0), "early"_ba);
    }

    void letsTheSessionDecideOnlyWhereNothingBetterDoes()
    {
        trace::Step first = stepWith("a", { 1 });
        trace::Step second = stepWith("b", { 2 });
        trace::Step account = stepWith("c", {});
        first.session = second.session = account.session = 99;
        m_model->append({ first, second, account }, 0);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(stepsOf(0), 1);
        QCOMPARE(stepsOf(1), 2);
    }

    void forgetsTheOldestFlows()
    {
        makeModel(20);
        for (quint64 number = 1; number <= 100; ++number)
            m_model->append({ stepWith(QByteArray::number(number), { number }) }, 0);
        QVERIFY(m_model->rowCount() <= 20);
        QVERIFY(m_model->rowCount() >= 18);
        QCOMPARE(requestAt(m_model->rowCount() - 1, 0), "100"_ba);
        QVERIFY(!m_model->indexOfRequest("1").isValid());
        // Its key begins another flow.
        const int before = m_model->rowCount();
        m_model->append({ stepWith("again", { 1 }) }, 0);
        QVERIFY(m_model->rowCount() <= before + 1);
        QCOMPARE(stepsOf(m_model->rowCount() - 1), 1);
    }

    void takesNoMoreThanFitsFromOneBatch()
    {
        makeModel(20);
        QList<trace::Step> many;
        for (int number = 0; number < 50; ++number)
            many.append(stepWith(QByteArray::number(number), {}, number));
        m_model->append(many, 5);
        QCOMPARE(m_model->rowCount(), 20);
        QCOMPARE(m_model->dropped(), 35U);
    }

    void beginsAnotherFlowWhenOneIsFull()
    {
        QList<trace::Step> many;
        for (size_t number = 0; number < FlowListModel::mostSteps + 10; ++number)
            many.append(stepWith(QByteArray::number(number), { 7 }, qint64(number)));
        makeModel(1000);
        m_model->append(many, 0);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(stepsOf(0), int(FlowListModel::mostSteps));
        m_model->append({ stepWith("more", { 7 }) }, 0);
        QCOMPARE(stepsOf(1), 11);
    }

    void standsStillWhilePaused()
    {
        m_model->append({ stepWith("a", { 1 }) }, 0);
        m_model->setPaused(true);
        m_model->append({ stepWith("b", { 1 }), stepWith("c", {}) }, 0);
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->waiting(), 2);
        m_model->setPaused(false);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(stepsOf(0), 2);
        QCOMPARE(m_model->waiting(), 0);
    }

    void keepsABoundedNumberWaiting()
    {
        makeModel(20);
        m_model->setPaused(true);
        for (int number = 0; number < 100; ++number)
            m_model->append({ stepWith(QByteArray::number(number), {}) }, 0);
        QVERIFY(m_model->waiting() <= 20);
        QCOMPARE(m_model->dropped() + quint64(m_model->waiting()), 100U);
    }

    void showsTheFailureOfAFlow()
    {
        trace::Step failed = stepWith("bad", { 1 }, 2, 400);
        failed.error = u"invalid_grant"_s;
        m_model->append({ stepWith("good", { 1 }, 1), failed }, 0);
        const QModelIndex flow = m_model->index(0, FlowListModel::AnswerColumn);
        QCOMPARE(flow.data().toString(), u"400 invalid_grant"_s);
        QVERIFY(flow.data(FlowListModel::IsFailedRole).toBool());
        QCOMPARE(m_model->step(flow)->request, "bad"_ba);
    }

    void keepsPinnedFlowsOnTopAndWhenOthersMakeRoom()
    {
        makeModel(20);
        m_model->append({ stepWith("a", { 1 }), stepWith("b", { 2 }), stepWith("c", { 3 }) }, 0);
        const QPersistentModelIndex step = m_model->index(0, 0, m_model->index(1, 0));
        QVERIFY(m_model->setPinned(m_model->index(1, 0), true));
        QCOMPARE(requestAt(0, 0), "b"_ba);
        QVERIFY(m_model->index(0, 0).data(FlowListModel::PinnedRole).toBool());
        QCOMPARE(step.parent().row(), 0);
        for (quint64 number = 10; number <= 100; ++number)
            m_model->append({ stepWith(QByteArray::number(number), { number }) }, 0);
        QVERIFY(m_model->rowCount() <= 20);
        QCOMPARE(requestAt(0, 0), "b"_ba);
        QVERIFY(!m_model->indexOfRequest("a").isValid());
        // It grows on.
        m_model->append({ stepWith("more", { 2 }) }, 0);
        QCOMPARE(stepsOf(0), 2);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->indexOfRequest("more").parent().row(), 0);
    }

    void putsUnpinnedFlowsBackWhereTheirAgeIs()
    {
        m_model->append({ stepWith("a", { 1 }), stepWith("b", { 2 }), stepWith("c", { 3 }) }, 0);
        QVERIFY(m_model->setPinned(m_model->index(2, 0), true));
        QVERIFY(m_model->setPinned(m_model->index(2, 0), true));
        QCOMPARE(requestAt(0, 0) + requestAt(1, 0) + requestAt(2, 0), "cba"_ba);
        QVERIFY(m_model->setPinned(m_model->index(0, 0), false));
        QCOMPARE(requestAt(0, 0) + requestAt(1, 0) + requestAt(2, 0), "bac"_ba);
        QVERIFY(m_model->setPinned(m_model->index(0, 0), false));
        QCOMPARE(requestAt(0, 0) + requestAt(1, 0) + requestAt(2, 0), "abc"_ba);
        QCOMPARE(m_model->pinnedRows(), 0);
        QVERIFY(!m_model->setPinned({}, true));
    }

    void pinsABoundedNumber()
    {
        for (int number = 0; number <= FlowListModel::mostPinned; ++number)
            m_model->append({ stepWith(QByteArray::number(number), {}) }, 0);
        for (int number = 0; number < FlowListModel::mostPinned; ++number)
            QVERIFY(m_model->setPinned(m_model->index(m_model->rowCount() - 1, 0), true));
        QVERIFY(!m_model->setPinned(m_model->index(m_model->rowCount() - 1, 0), true));
        QCOMPARE(m_model->pinnedRows(), FlowListModel::mostPinned);
    }

    void findsARequestByItsNumber()
    {
        m_model->append({ stepWith("a", { 1 }), stepWith("b", { 1 }) }, 0);
        const QModelIndex found = m_model->indexOfRequest("b");
        QVERIFY(found.isValid() && found.parent().isValid());
        QCOMPARE(found.row(), 1);
        QVERIFY(!m_model->indexOfRequest("z").isValid());
    }

    void filtersFlowsByAnyOfTheirSteps()
    {
        FlowFilterModel filtered(*m_model);
        const QAbstractItemModelTester tester(
            &filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filtered.setFilter(*trace::StepFilter::parse(u"is:failed"_s));
        m_model->append({ stepWith("a", { 1 }), stepWith("b", { 2 }) }, 0);
        QCOMPARE(filtered.rowCount(), 0);
        m_model->append({ stepWith("c", { 2 }, 2, 500) }, 0);
        QCOMPARE(filtered.rowCount(), 1);
        QCOMPARE(filtered.rowCount(filtered.index(0, 0)), 2);
    }

    /// Whatever happens to the flows: the filtered ones are those that match, in their order.
    void filtersTheSameAsLookingAtEachFlow()
    {
        makeModel(60);
        FlowFilterModel filtered(*m_model);
        const QAbstractItemModelTester tester(
            &filtered, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        trace::StepFilter filter;
        for (quint64 round = 1; round <= 600; ++round) {
            const quint32 what = random.bounded(12);
            if (what == 0 && m_model->rowCount() > 0) {
                const int row = int(random.bounded(quint32(m_model->rowCount())));
                m_model->setPinned(m_model->index(row, 0), row >= m_model->pinnedRows());
            } else if (what == 1) {
                filter = *trace::StepFilter::parse(
                    random.bounded(2) == 0 ? QString() : u"is:failed"_s);
                filtered.setFilter(filter);
            } else if (what == 2) {
                trace::Step old
                    = stepWith(QByteArray::number(round).prepend("old"), { round + 9000 });
                old.at = random.bounded(600);
                old.status = random.bounded(2) == 0 ? 200 : 500;
                m_model->restore({ old });
            } else if (what == 3 && random.bounded(10) == 0) {
                m_model->clear();
            } else {
                trace::Step one = stepWith(QByteArray::number(round), { round - random.bounded(4) },
                    qint64(round), random.bounded(4) == 0 ? 500 : 200);
                one.at = qint64(round);
                m_model->append({ one }, 0);
            }
            QCOMPARE(numbersOf(filtered), wantedOf(filter));
        }
    }

    void takesThreeThousandStepsASecondInTwentyThousandFlows()
    {
        m_tester.reset();
        m_model = std::make_unique<FlowListModel>();
        qint64 longest = 0;
        quint64 key = 0;
        for (int batch = 0; batch < 160; ++batch) {
            QList<trace::Step> steps;
            for (int i = 0; i < 300; ++i) {
                ++key;
                steps.append(stepWith(QByteArray::number(key), { key / 2 }, qint64(key)));
            }
            const qint64 begin = ownMilliseconds();
            m_model->append(steps, 0);
            longest = std::max(longest, ownMilliseconds() - begin);
        }
        QVERIFY(m_model->rowCount() > 15000 && m_model->rowCount() <= 20000);
        QVERIFY2(longest <= 50, qPrintable(QString::number(longest)));
    }

    void makesACommandWithMaskedSecrets()
    {
        trace::Step step = stepWith("a", {});
        step.method = "POST";
        step.path = "/oauth/token";
        step.fields = { { trace::Place::Form, "grant_type", "it's", false },
            { trace::Place::Form, "code", "abcd\xe2\x80\xa6#12345678", true },
            { trace::Place::Query, "a b", "c&d", false } };
        const QString command = models::commandText(step, u"http://127.0.0.1:8080"_s);
        QVERIFY2(command.startsWith(u"curl 'http://127.0.0.1:8080/oauth/token?a%20b=c%26d'"_s),
            qPrintable(command));
        QVERIFY(command.contains(u"--data 'grant_type=it%27s'"_s));
        QVERIFY(command.contains(u"code=abcd\u2026#12345678"_s));
    }
};

QTEST_GUILESS_MAIN(FlowListModelTest)
#include "tst_flow_list_model.moc"
