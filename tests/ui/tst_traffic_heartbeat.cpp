// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/flow_list_model.h"
#include "tests/ui/console_fixture.h"
#include "tests/ui/heartbeat.h"
#include "ui/console_models.h"
#include "ui/widgets/sequence_diagram.h"

#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace std::chrono_literals;
using ui::ConsoleFixture;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int longestStall = 500;
#else
constexpr int longestStall = 50;
#endif
constexpr int stepsInABatch = 300; // ten batches a second

} // namespace

/// The window over a full ring while 3,000 steps arrive in a second. console_heartbeat is the long
/// form, with every page and real time.
class TrafficHeartbeatTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverStandsStill_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("following the newest") << QString();
        QTest::newRow("filtered") << u"status:>=400 client:client-3"_s;
    }

    void neverStandsStill()
    {
        QFETCH(const QString, filter);
        ConsoleFixture console;
        console.open();
        QWidget* page = console.page("traffic");
        ui::StepFlood flood;
        models::FlowListModel& flows = console.window->models()->flows;
        while (flows.rowCount() < models::FlowListModel::defaultCapacity - 400)
            Q_EMIT console.control.stepsRecorded(flood.next(stepsInABatch), 0);
        ConsoleFixture::child<QLineEdit>(page, "trafficFilter")->setText(filter);
        auto* tree = ConsoleFixture::child<QTreeView>(page, "trafficTree");
        tree->setCurrentIndex(tree->model()->index(tree->model()->rowCount() - 1, 0));
        ConsoleFixture::child<QToolButton>(page, "trafficPin")->click();
        QTest::qWait(50);
        QTimer arriving;
        arriving.callOnTimeout(
            [&] { Q_EMIT console.control.stepsRecorded(flood.next(stepsInABatch), 0); });
        arriving.start(100ms);
        const ui::Heartbeat heartbeat;
        QTest::qWait(2500);
        arriving.stop();
        QVERIFY(flows.rowCount() > models::FlowListModel::defaultCapacity * 9 / 10);
        QVERIFY(flows.rowCount() <= models::FlowListModel::defaultCapacity);
        QVERIFY(ConsoleFixture::child<ui::SequenceDiagram>(page, "sequenceDiagram")->steps() > 0);
        const int longest = heartbeat.longestOwn().value(0);
        const QString told = u"longest stall: own time %1 ms, real time %2 ms"_s.arg(longest).arg(
            heartbeat.longest().value(0));
        qInfo().noquote() << told;
        QVERIFY2(longest <= longestStall, qPrintable(told));
    }
};

QTEST_MAIN(TrafficHeartbeatTest)
#include "tst_traffic_heartbeat.moc"
