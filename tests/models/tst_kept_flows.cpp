// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kept_flows.h"

#include "models/flow_list_model.h"
#include "server/store/trace_repository.h"
#include "server/trace/step_json.h"
#include "tests/models/console_workspace.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::FlowListModel;
using models::KeptFlows;

namespace {

constexpr qint64 noon = 1'800'000'000;

/// `number` is the request's and, unless told otherwise, its second after noon.
trace::Step keptStep(int number, std::vector<quint64> keys, qint64 at = -1)
{
    trace::Step step;
    step.request = QByteArray::number(number, 16).rightJustified(16, '0');
    step.method = "GET";
    step.path = "/oauth/authorize";
    step.status = 303;
    step.keys = std::move(keys);
    step.at = noon + (at < 0 ? number : at);
    // As after a restart of the machine: no measure between what was kept and what comes.
    step.order = 1'000'000 - number;
    return step;
}

} // namespace

/// What the workspace keeps of the trace comes back at the place of its time.
class KeptFlowsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<models::ConsoleWorkspace> m_place;
    std::unique_ptr<KeptFlows> m_kept;
    std::unique_ptr<FlowListModel> m_flows;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void makeFlows(int capacity)
    {
        m_tester.reset();
        m_flows = std::make_unique<FlowListModel>(nullptr, capacity);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_flows.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void keep(const QList<trace::Step>& steps)
    {
        QList<store::KeptStep> rows;
        for (const trace::Step& step : steps) {
            store::KeptStep row;
            row.request = QString::fromLatin1(step.request);
            row.at = step.at;
            row.expiresAt = m_place->clock.now() + 86400;
            row.step = QString::fromUtf8(trace::toJson(step));
            rows.append(row);
        }
        m_place->write<void>([rows](store::Transaction& transaction) {
            return store::TraceRepository(transaction.database()).insert(rows);
        });
    }
    /// The first requests of the flows, from top to bottom.
    [[nodiscard]] QList<int> firsts() const
    {
        QList<int> numbers;
        for (int row = 0; row < m_flows->rowCount(); ++row)
            numbers.append(m_flows->steps(row).front().request.toInt(nullptr, 16));
        return numbers;
    }
    [[nodiscard]] QList<int> numbersOf(int row) const
    {
        QList<int> numbers;
        for (const trace::Step& step : m_flows->steps(row))
            numbers.append(step.request.toInt(nullptr, 16));
        return numbers;
    }
    [[nodiscard]] bool finds(int number)
    {
        std::optional<bool> found;
        m_kept->find(*m_flows, QByteArray::number(number, 16).rightJustified(16, '0'), this,
            [&found](bool isFound) { found = isFound; });
        return QTest::qWaitFor([&found] { return found.has_value(); }, 10000) && *found;
    }

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<models::ConsoleWorkspace>();
        m_kept = std::make_unique<KeptFlows>(*m_place->workspace);
        makeFlows(100);
    }
    void cleanup()
    {
        m_kept.reset();
        m_tester.reset();
        m_flows.reset();
        m_place.reset();
    }

    void comesBackInTheOrderOfItsTime()
    {
        keep({ keptStep(1, { 1 }), keptStep(2, { 2 }), keptStep(3, { 1 }), keptStep(4, {}) });
        m_kept->load(*m_flows);
        QTRY_COMPARE(m_flows->rowCount(), 3);
        QCOMPARE(firsts(), QList<int>({ 1, 2, 4 }));
        QCOMPARE(numbersOf(0), QList<int>({ 1, 3 }));
    }

    void isNotNewerThanWhatCameMeanwhile()
    {
        keep({ keptStep(1, { 1 }), keptStep(2, { 2 }) });
        m_kept->load(*m_flows);
        // Before the answer of the database.
        m_flows->append({ keptStep(50, { 50 }), keptStep(51, { 51 }) }, 0);
        QTRY_COMPARE(m_flows->rowCount(), 4);
        QCOMPARE(firsts(), QList<int>({ 1, 2, 51, 50 })); // order counts backwards here
        m_flows->append({ keptStep(60, { 60 }) }, 0);
        QCOMPARE(firsts().last(), 60);
    }

    void findsAFlowThatLeftTheRingAtItsPlace()
    {
        keep({ keptStep(10, { 10 }), keptStep(20, { 20 }), keptStep(21, { 20 }) });
        m_flows->append({ keptStep(5, { 5 }) }, 0);
        m_flows->append({ keptStep(30, { 30 }) }, 0);
        QVERIFY(finds(21));
        QCOMPARE(firsts(), QList<int>({ 5, 20, 30 }));
        QCOMPARE(numbersOf(1), QList<int>({ 20, 21 }));
        QVERIFY(finds(10));
        QCOMPARE(firsts(), QList<int>({ 5, 10, 20, 30 }));
        QVERIFY(!finds(99));
        // Still found by what the flow is known by, and it grows on.
        m_flows->append({ keptStep(40, { 20 }) }, 0);
        QCOMPARE(numbersOf(2), QList<int>({ 20, 21, 40 }));
    }

    void joinsTheFlowThatGoesOnHere()
    {
        keep({ keptStep(1, { 7 }), keptStep(2, { 7, 8 }) });
        m_flows->append({ keptStep(9, { 8 }) }, 0);
        m_kept->load(*m_flows);
        QTRY_COMPARE(m_flows->steps(0).size(), size_t(3));
        QCOMPARE(m_flows->rowCount(), 1);
        QCOMPARE(numbersOf(0), QList<int>({ 1, 2, 9 }));
    }

    void showsNoRequestTwice()
    {
        keep({ keptStep(1, { 1 }), keptStep(2, { 2 }) });
        m_flows->append({ keptStep(2, { 2 }) }, 0);
        m_kept->load(*m_flows);
        QTRY_COMPARE(m_flows->rowCount(), 2);
        QCOMPARE(firsts(), QList<int>({ 1, 2 }));
        m_kept->load(*m_flows);
        QVERIFY(finds(1));
        QCOMPARE(m_flows->rowCount(), 2);
        QCOMPARE(m_flows->steps(1).size(), size_t(1));
    }

    void makesRoomInAFullRingForWhatSomebodyAskedFor()
    {
        makeFlows(20);
        for (int number = 100; number < 200; ++number)
            m_flows->append({ keptStep(number, { quint64(number) }) }, 0);
        keep({ keptStep(1, { 1 }) });
        QVERIFY(finds(1));
        QVERIFY(m_flows->rowCount() <= 20);
        QCOMPARE(firsts().first(), 1);
        QCOMPARE(firsts().last(), 199);
    }

    void findsRoomBetweenTwoNeighboursAgainAndAgain()
    {
        m_flows->append({ keptStep(1, { 1 }) }, 0);
        m_flows->append({ keptStep(200, { 200 }) }, 0);
        for (int number = 80; number > 60; --number)
            m_flows->restore({ keptStep(number, { quint64(number) }) });
        QList<int> wanted { 1 };
        for (int number = 61; number <= 80; ++number)
            wanted.append(number);
        wanted.append(200);
        QCOMPARE(firsts(), wanted);
    }

    void staysBelowWhatIsPinned()
    {
        m_flows->append({ keptStep(50, { 50 }), keptStep(51, { 51 }) }, 0);
        QVERIFY(m_flows->setPinned(m_flows->indexOfRequest(keptStep(50, {}).request), true));
        m_flows->restore({ keptStep(1, { 1 }), keptStep(3, { 50 }) });
        QCOMPARE(firsts(), QList<int>({ 3, 1, 51 }));
        QCOMPARE(numbersOf(0), QList<int>({ 3, 50 }));
    }

    void saysNothingToAnAskerThatHasGone()
    {
        keep({ keptStep(1, { 1 }) });
        auto asker = std::make_unique<QObject>();
        bool isTold = false;
        m_kept->find(
            *m_flows, keptStep(1, {}).request, asker.get(), [&isTold](bool) { isTold = true; });
        asker.reset();
        QTRY_COMPARE(m_flows->rowCount(), 1);
        QVERIFY(!isTold);
    }

    void followsTheKeysOfAFlowThroughOthers()
    {
        const QList<trace::Step> steps { keptStep(1, { 1 }), keptStep(2, { 2 }),
            keptStep(3, { 1, 3 }), keptStep(4, { 3 }) };
        const QList<trace::Step> flow = models::flowOfRequest(steps, steps[3].request);
        QCOMPARE(flow.size(), 3);
        QCOMPARE(flow.first().request, steps[0].request);
        QVERIFY(models::flowOfRequest(steps, "ffffffffffffffff").isEmpty());
    }
};

QTEST_GUILESS_MAIN(KeptFlowsTest)
#include "tst_kept_flows.moc"
