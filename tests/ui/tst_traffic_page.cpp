// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_page.h"

#include "models/flow_list_model.h"
#include "tests/ui/console_fixture.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/sequence_diagram.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
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

    void showsTheTitlesOfItsColumnsWhole()
    {
        const QHeaderView& header = *tree()->header();
        for (int column = 0; column < header.count(); ++column) {
            if (!header.isSectionHidden(column))
                QVERIFY2(header.sectionSize(column) >= header.sectionSizeHint(column),
                    qPrintable(QString::number(column)));
        }
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
    }

    void copiesTheRequestInEveryForm_data()
    {
        QTest::addColumn<QString>("entry"); // Of the step's menu.
        QTest::addColumn<QString>("exported"); // Of the page's menu.
        QTest::addColumn<QString>("start");
        QTest::newRow("curl") << u"copyCurl"_s << u"exportCurl"_s << u"curl "_s;
        QTest::newRow("HTTPie") << u"copyHttpie"_s << u"exportHttpie"_s << u"http --form "_s;
        QTest::newRow("raw HTTP") << u"copyRaw"_s << u"exportRaw"_s << u"POST /"_s;
    }
    void copiesTheRequestInEveryForm()
    {
        QFETCH(QString, entry);
        QFETCH(QString, exported);
        QFETCH(QString, start);
        auto* button = child<QPushButton>("copyRequest");
        QVERIFY(!button->isEnabled());
        Q_EMIT m_console->control.stepsRecorded({ step("0000000000000001", 1) }, 0);
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        QVERIFY(button->isEnabled());
        for (const QString& name : { entry, exported }) {
            QGuiApplication::clipboard()->clear();
            m_page->findChild<QAction*>(name)->trigger();
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY2(copied.startsWith(start), qPrintable(copied));
            QVERIFY2(copied.contains(u"abcd\u2026#12345678"_s), qPrintable(copied));
        }
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

    void saysThatARequestIsNotHereAnyMore()
    {
        Q_EMIT m_console->control.stepsRecorded({ step("0000000000000001", 1) }, 0);
        ConsoleFixture::type(m_page, "trafficNumber", u"00000000000000ff"_s);
        QTest::keyClick(child<QLineEdit>("trafficNumber"), Qt::Key_Return);
        auto* note = child<QLabel>("trafficNote");
        QTRY_VERIFY(note->isVisible() && note->text().contains(u"00000000000000ff"_s));
        ConsoleFixture::type(m_page, "trafficNumber", u"x"_s);
        QVERIFY(!note->isVisible());
    }

    void opensARequestByTheAddressOfItsErrorPageDespiteTheFilter()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("00000000000000a2", 1), step("0000000000000003", 2, u"invalid_grant"_s) }, 0);
        ConsoleFixture::type(m_page, "trafficFilter", u"is:failed"_s);
        QCOMPARE(flows(), 1);
        child<QLineEdit>("trafficNumber")
            ->setText(u"http://127.0.0.1/oauth/errors/invalid_grant?request=00000000000000A2"_s);
        QTest::keyClick(child<QLineEdit>("trafficNumber"), Qt::Key_Return);
        QCOMPARE(flows(), 2);
        QCOMPARE(
            tree()->currentIndex().data(models::FlowListModel::RequestNumberRole).toByteArray(),
            "00000000000000a2"_ba);
    }

    void goesToTheNumberFromEveryPage()
    {
        m_console->window->openPage(u"clients"_s);
        QVERIFY(QTest::qWaitForWindowActive(m_console->window.get()));
        QTest::keyClick(m_console->window.get(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(m_console->window->currentPage(), u"traffic"_s);
        QCOMPARE(m_console->window->focusWidget(), child<QLineEdit>("trafficNumber"));
    }

    void letsTheFilterRestForAWhile()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1), step("0000000000000002", 2, u"invalid_grant"_s) }, 0);
        ConsoleFixture::type(m_page, "trafficFilter", u"is:failed"_s);
        child<QToolButton>("trafficFilterOn")->click();
        QCOMPARE(flows(), 2);
        child<QToolButton>("trafficFilterOn")->click();
        QCOMPARE(flows(), 1);
        QVERIFY(!child<QLabel>("trafficFilterHelpText")->isVisible());
        child<QToolButton>("trafficFilterHelp")->click();
        QVERIFY(child<QLabel>("trafficFilterHelpText")->isVisible());
    }

    void selectsTheSameStepInTreeAndDiagram()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1), step("0000000000000002", 1, u"invalid_grant"_s) }, 0);
        auto* diagram = child<ui::SequenceDiagram>("sequenceDiagram");
        const QModelIndex flow = tree()->model()->index(0, 0);
        tree()->setCurrentIndex(tree()->model()->index(1, 0, flow));
        QCOMPARE(diagram->currentStep(), 1);
        diagram->chooseMessage(0);
        QCOMPARE(tree()->currentIndex().row(), 0);
        QCOMPARE(tree()->currentIndex().parent(), flow);
        QVERIFY(child<QPlainTextEdit>("stepAnswer")->toPlainText().startsWith(u"200"_s));
    }

    void letsTheDiagramGrowWithItsFlow()
    {
        Q_EMIT m_console->control.stepsRecorded({ step("0000000000000001", 1) }, 0);
        auto* diagram = child<ui::SequenceDiagram>("sequenceDiagram");
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        QCOMPARE(diagram->steps(), 1);
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000002", 1, u"invalid_grant"_s), step("0000000000000003", 2) }, 0);
        QCOMPARE(diagram->steps(), 2);
        QCOMPARE(diagram->currentStep(), 1);
        child<QToolButton>("trafficClear")->click();
        QCOMPARE(diagram->steps(), 0);
    }

    void pinsTheChosenFlow()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1), step("0000000000000002", 2) }, 0);
        auto* pin = child<QToolButton>("trafficPin");
        QVERIFY(!pin->isEnabled());
        tree()->setCurrentIndex(tree()->model()->index(1, 0));
        pin->click();
        QVERIFY(pin->isChecked());
        const QModelIndex first = tree()->model()->index(0, 0);
        QVERIFY(first.data(models::FlowListModel::PinnedRole).toBool());
        QCOMPARE(tree()->currentIndex().row(), 0);
        child<QToolButton>("trafficClear")->click();
        QCOMPARE(flows(), 1);
        pin->click();
        QVERIFY(!first.data(models::FlowListModel::PinnedRole).toBool());
    }

    void copiesAndSavesTheFlow()
    {
        Q_EMIT m_console->control.stepsRecorded({ step("0000000000000001", 1) }, 0);
        tree()->setCurrentIndex(tree()->model()->index(0, 0));
        QVERIFY(QTest::qWaitForWindowActive(m_console->window.get()));
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"sequenceDiagram"_s));
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"curl "_s));
        auto* page = static_cast<ui::TrafficPage*>(m_page);
        const ui::FlowSelection selection { { step("0000000000000001", 1) }, {}, u"http://x"_s };
        QTemporaryDir folder;
        for (const auto& [what, name, start] :
            { std::tuple { ui::FlowExport::SaveHar, "a.har", "{" },
                std::tuple { ui::FlowExport::SavePng, "a.png", "\x89PNG" },
                std::tuple { ui::FlowExport::SaveSvg, "a.svg", "<?xml" },
                std::tuple { ui::FlowExport::SaveMermaid, "a.mmd", "sequenceDiagram" } }) {
            const QString path = folder.filePath(QLatin1String(name));
            page->exports().save(what, selection, path);
            QTRY_VERIFY(QFileInfo(path).size() > 0);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().startsWith(start), name);
        }
        QTRY_VERIFY(m_console->window->banner()->text().contains(u"a.mmd"_s)
            || m_console->window->banner()->text().contains(u"a.har"_s));
    }

    void savesOnlyWhatTheFilterLetsThrough()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1), step("0000000000000002", 2),
                step("0000000000000003", 2, u"invalid_grant"_s) },
            0);
        const auto* page = static_cast<ui::TrafficPage*>(m_page);
        QCOMPARE(page->selectionFor(ui::FlowExport::SaveHarOfShown).steps.size(), size_t(3));
        ConsoleFixture::type(m_page, "trafficFilter", u"is:failed"_s);
        const auto steps = page->selectionFor(ui::FlowExport::SaveHarOfShown).steps;
        QCOMPARE(steps.size(), size_t(2));
        QCOMPARE(steps.front().request, "0000000000000002"_ba);
    }

    void keepsTheSelectionThroughTheFilter()
    {
        Q_EMIT m_console->control.stepsRecorded(
            { step("0000000000000001", 1), step("0000000000000002", 2, u"invalid_grant"_s),
                step("0000000000000003", 3) },
            0);
        tree()->setCurrentIndex(tree()->model()->index(1, 0));
        tree()->expand(tree()->model()->index(1, 0));
        for (const char* filter : { "is:failed", "" }) {
            child<QLineEdit>("trafficFilter")->setText(QLatin1String(filter));
            const QModelIndex current = tree()->currentIndex();
            QCOMPARE(current.data(models::FlowListModel::RequestNumberRole).toByteArray(),
                "0000000000000002"_ba);
            QVERIFY(tree()->isExpanded(current));
            QCOMPARE(tree()->selectionModel()->selectedRows().size(), 1);
        }
        // Pinned while only some are shown, it goes on top of those and of all.
        child<QLineEdit>("trafficFilter")->setText(u"-path:/nowhere request:0000000000000003"_s);
        QCOMPARE(flows(), 1);
        child<QLineEdit>("trafficFilter")->setText(u"client:acme-web"_s);
        tree()->setCurrentIndex(tree()->model()->index(2, 0));
        child<QToolButton>("trafficPin")->click();
        QCOMPARE(tree()->currentIndex().row(), 0);
        QCOMPARE(
            tree()->currentIndex().data(models::FlowListModel::RequestNumberRole).toByteArray(),
            "0000000000000003"_ba);
    }

    void saysWhyAFileCouldNotBeSaved()
    {
        auto* page = static_cast<ui::TrafficPage*>(m_page);
        page->exports().save(ui::FlowExport::SaveMermaid, {}, u"/nowhere/at/all.mmd"_s);
        QVERIFY(m_console->window->banner()->text().contains(u"/nowhere/at/all.mmd"_s));
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
