// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_page.h"

#include "models/flow_list_model.h"
#include "tests/ui/console_fixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

class TrafficPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    QTreeView* tree() { return ConsoleFixture::child<QTreeView>(m_page, "trafficTree"); }
    int flows() { return tree()->model()->rowCount(); }
    template <typename T>
    T* child(const char* name)
    {
        return ConsoleFixture::child<T>(m_page, name);
    }

    static trace::Step step(const QByteArray& number, quint64 key, const QString& error = {})
    {
        trace::Step made;
        made.request = number;
        made.method = "POST";
        made.path = "/oauth/token";
        made.status = error.isEmpty() ? 200 : 400;
        made.error = error;
        made.clientId = u"acme-web"_s;
        made.keys = { key };
        made.order = number.toLongLong(nullptr, 16);
        made.fields = { { trace::Place::Form, "code", "abcd\xe2\x80\xa6#12345678", true } };
        made.checks
            = { { "code_verifier matches", error.isEmpty(), "RFC 7636", u"E9"_s, u"Kx"_s } };
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->open();
        m_page = m_console->page("traffic");
        QVERIFY(m_page != nullptr);
    }
    void cleanup() { m_console.reset(); }

    void showsFlowsWithTheirSteps()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1), step("0000000000000002", 1, u"invalid_grant"_s),
                step("0000000000000003", 2) },
            0);
        QCOMPARE(flows(), 2);
        QCOMPARE(tree()->model()->rowCount(tree()->model()->index(0, 0)), 2);
        QVERIFY(child<QLabel>("trafficCount")->text().contains(u"2 of 2"_s));
    }

    void showsRequestAnswerAndChecksOfWhatIsSelected()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1, u"invalid_grant"_s) }, 0);
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        QVERIFY(child<QPlainTextEdit>("stepRequest")->toPlainText().contains(u"abcd\u2026#"_s));
        QVERIFY(child<QPlainTextEdit>("stepAnswer")->toPlainText().contains(u"invalid_grant"_s));
        auto* checks = child<QTreeWidget>("stepChecks");
        QCOMPARE(checks->topLevelItemCount(), 1);
        QCOMPARE(checks->topLevelItem(0)->text(0), u"failed"_s);
        QCOMPARE(checks->topLevelItem(0)->text(3), u"Kx"_s);
        ConsoleFixture::click(m_page, "copyCurl");
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"curl "_s) && copied.contains(u"abcd\u2026#12345678"_s));
    }

    void standsStillWhilePaused()
    {
        child<QToolButton>("trafficPause")->click();
        Q_EMIT m_console->control.stepsRecorded({ step("0000000000000001", 1) }, 0);
        QCOMPARE(flows(), 0);
        QVERIFY(child<QLabel>("trafficCount")->text().contains(u"1 waiting"_s));
        child<QToolButton>("trafficPause")->click();
        QCOMPARE(flows(), 1);
    }

    void filtersAndSaysWhatItDoesNotUnderstand()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1), step("0000000000000002", 2, u"invalid_grant"_s) }, 0);
        ConsoleFixture::type(m_page, "trafficFilter", u"is:failed"_s);
        QCOMPARE(flows(), 1);
        ConsoleFixture::type(m_page, "trafficFilter", u"colour:red"_s);
        bool isSaid = false;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            isSaid = isSaid || label->text().contains(u"colour"_s);
        QVERIFY(isSaid);
    }

    void opensARequestByItsNumber()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1), step("00000000000000a2", 1),
                step("0000000000000003", 2) },
            0);
        ConsoleFixture::type(m_page, "trafficFilter", u"00000000000000a2"_s);
        QTest::keyClick(child<QLineEdit>("trafficFilter"), Qt::Key_Return);
        const QModelIndex current = tree()->currentIndex();
        QCOMPARE(current.data(models::FlowListModel::RequestNumberRole).toByteArray(),
            "00000000000000a2"_ba);
        QVERIFY(current.parent().isValid());
    }

    void keepsTheSelectionWhileOthersArrive()
    {
        Q_EMIT m_console->control.stepsRecorded({ step("0000000000000001", 1) }, 0);
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        for (int number = 2; number < 60; ++number)
            Q_EMIT m_console->control.stepsRecorded(
                { step(QByteArray::number(number).rightJustified(16, '0'), quint64(number)) }, 0);
        QCOMPARE(
            tree()->currentIndex().data(models::FlowListModel::RequestNumberRole).toByteArray(),
            "0000000000000001"_ba);
    }
};

QTEST_MAIN(TrafficPageTest)
#include "tst_traffic_page.moc"
