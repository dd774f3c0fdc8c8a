// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problem_list_model.h"
#include "models/sidebar_model.h"
#include "models/time_text.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::ProblemListModel;
using models::SidebarModel;

class SidebarModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsPagesBelowTheirSection()
    {
        SidebarModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.addPage(u"Server"_s, u"a"_s, u"A"_s, {});
        model.addPage(u"Server"_s, u"b"_s, u"B"_s, {});
        model.addPage(u"Registry"_s, u"c"_s, u"C"_s, {});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.indexOf(u"c"_s).row(), 4);
        QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(!model.indexOf(QString()).isValid());
    }

    void saysUnsavedChangesInWordsToo()
    {
        SidebarModel model;
        model.addPage(u"Registry"_s, u"c"_s, u"Clients"_s, {});
        model.setUnsaved(u"c"_s, 3);
        const QModelIndex clients = model.indexOf(u"c"_s);
        QCOMPARE(clients.data(SidebarModel::BadgeRole).toInt(), 3);
        QVERIFY(clients.data(Qt::AccessibleTextRole).toString().contains(u'3'));
        QCOMPARE(clients.data(Qt::DisplayRole).toString(), u"Clients"_s);
    }

    void keepsTheNewestProblemsOnly()
    {
        ProblemListModel model(nullptr, 2);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<trace::Step> steps;
        for (const QString& error : { u"one"_s, QString(), u"two"_s, u"three"_s }) {
            trace::Step step;
            step.error = error;
            step.detail = u"because"_s;
            steps.append(step);
        }
        model.append(steps, 0);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(ProblemListModel::ReasonRole).toString(), u"three: because"_s);
        QCOMPARE(model.index(1).data(ProblemListModel::ReasonRole).toString(), u"two: because"_s);
    }

    void saysWhatHappenedAndHowToMendIt()
    {
        ProblemListModel model;
        trace::Step step;
        step.error = u"invalid_client"_s;
        step.description = u"client authentication failed"_s;
        step.detail = u"wrong secret"_s;
        model.append({ step }, 0);
        const QString reason = model.index(0).data(ProblemListModel::ReasonRole).toString();
        QVERIFY2(reason.startsWith(u"The client secret is wrong. "_s), qPrintable(reason));
        const QString tip = model.index(0).data(Qt::ToolTipRole).toString();
        QCOMPARE(tip, u"invalid_client: wrong secret"_s);
    }

    void writesDurationsShort_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("past") << qint64(-5) << u"0 s"_s;
        QTest::newRow("seconds") << qint64(59) << u"59 s"_s;
        QTest::newRow("minutes") << qint64(60) << u"1 min"_s;
        QTest::newRow("hours") << qint64(7200) << u"2 h"_s;
        QTest::newRow("days") << qint64(3 * 86400) << u"3 days"_s;
    }

    void writesDurationsShort()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, text);
        QCOMPARE(models::durationText(seconds), text);
    }
};

QTEST_GUILESS_MAIN(SidebarModelTest)
#include "tst_sidebar_model.moc"
