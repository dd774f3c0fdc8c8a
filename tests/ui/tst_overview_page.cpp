// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "models/problem_list_model.h"
#include "server/store/trace_repository.h"
#include "server/trace/step_json.h"
#include "tests/ui/console_fixture.h"
#include "ui/console_models.h"
#include "ui/widgets/error_banner.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QListView>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

namespace {

/// How often a button was switched on or off, however shortly.
class EnabledChanges final : public QObject
{
public:
    explicit EnabledChanges(QWidget* watched) { watched->installEventFilter(this); }

    int count = 0;

private:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::EnabledChange ? 1 : 0;
        return false;
    }
};

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    void refuse(const QString& uri)
    {
        trace::Step step;
        step.path = "/oauth/authorize";
        step.clientId = u"web"_s;
        step.error = u"invalid_request"_s;
        step.description = u"redirect_uri is not registered"_s;
        step.detail = uri;
        Q_EMIT m_console->control.stepsRecorded({ step }, 0);
    }
    /// A request of this number that was refused, and one before it in the same flow.
    trace::Step refuseRequest(const QByteArray& number, const QString& error = u"invalid_grant"_s)
    {
        trace::Step before;
        before.request = "00000000000000f0";
        before.method = "GET";
        before.path = "/oauth/authorize";
        before.status = 303;
        before.keys = { 1 };
        before.order = 1;
        before.at = m_console->place.clock.now();
        trace::Step step = before;
        step.request = number;
        step.method = "POST";
        step.path = "/oauth/token";
        step.status = 400;
        step.order = 2;
        step.clientId = u"web"_s;
        step.error = error;
        step.description = u"code_verifier does not match the authorization request"_s;
        step.checks = { { "code_verifier matches", false, "RFC 7636", u"E9"_s, u"Kx"_s } };
        Q_EMIT m_console->control.stepsRecorded({ before, step }, 0);
        return step;
    }
    QPushButton* button(const char* name)
    {
        return m_page->findChild<QPushButton*>(QLatin1String(name));
    }
    QTreeView* tree() { return m_console->window->findChild<QTreeView*>(u"trafficTree"_s); }
    QWidget* shownPart()
    {
        const auto* page = m_console->window->findChild<QWidget*>(u"page_traffic"_s);
        return page->findChild<QTabWidget*>(u"stepTabs"_s)->currentWidget();
    }
    QPushButton* fix() { return m_page->findChild<QPushButton*>(u"fix"_s); }
    QDialog* question() { return m_console->window->findChild<QDialog*>(u"confirmDialog"_s); }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        domain::Client client = models::ConsoleWorkspace::machineClient(u"web"_s);
        client.grantTypes = { u"authorization_code"_s };
        client.responseTypes = { u"code"_s };
        client.redirectUris = { u"https://acme.example/callback"_s };
        m_console->place.write<qint64>([client](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .insert(client, transaction.now());
        });
        m_console->open();
        m_page = m_console->page("overview");
    }
    void cleanup() { m_console.reset(); }

    void registersARedirectUriAfterAsking()
    {
        refuse(u"https://acme.example/cb"_s);
        QVERIFY(fix() != nullptr);
        fix()->click();
        QVERIFY(question()->accessibleDescription().contains(u"https://acme.example/cb"_s));
        ConsoleFixture::click(question(), "confirm");
        QTRY_COMPARE(m_console->place.client(u"web"_s)->redirectUris.size(), 2);
        QCOMPARE(
            m_console->place.client(u"web"_s)->redirectUris.last(), u"https://acme.example/cb"_s);
        QCOMPARE(m_console->place.consoleAudits(u"client.changed"_s), 1);
        QTRY_VERIFY(fix() == nullptr);
    }

    void registersNothingWhenToldNotTo()
    {
        refuse(u"https://evil.example/cb"_s);
        fix()->click();
        ConsoleFixture::click(question(), "keep");
        QTest::qWait(30);
        QCOMPARE(m_console->place.client(u"web"_s)->redirectUris.size(), 1);
    }

    void saysWhyARedirectUriMayNotBe()
    {
        refuse(u"https://acme.example/cb#part"_s);
        fix()->click();
        ConsoleFixture::click(question(), "confirm");
        auto* banner = m_console->window->findChild<ui::ErrorBanner*>();
        QTRY_VERIFY(banner->text().contains(u"fragment"_s));
        QCOMPARE(m_console->place.client(u"web"_s)->redirectUris.size(), 1);
    }

    void offersNoFixForOtherProblems()
    {
        trace::Step step;
        step.clientId = u"web"_s;
        step.error = u"invalid_grant"_s;
        step.detail = u"code_verifier does not match"_s;
        Q_EMIT m_console->control.stepsRecorded({ step }, 0);
        QVERIFY(fix() == nullptr);
    }

    void explainsARefusal()
    {
        refuseRequest("00000000000000f1");
        QVERIFY(button("explainProblem")->isEnabled());
        QVERIFY(button("explainProblem")->accessibleDescription().contains(u"web"_s));
        button("explainProblem")->click();
        QCOMPARE(m_console->window->currentPage(), u"traffic"_s);
        QCOMPARE(tree()->currentIndex().row(), 1); // The refused step of its flow.
        QVERIFY(tree()->currentIndex().parent().isValid());
        QCOMPARE(shownPart()->objectName(), u"stepExplanation"_s);
    }

    void opensTheFlowOfARefusal()
    {
        refuseRequest("00000000000000f1");
        button("openProblem")->click();
        QCOMPARE(m_console->window->currentPage(), u"traffic"_s);
        QCOMPARE(tree()->currentIndex().row(), 1);
        // The diagram, though a refusal that is chosen by hand shows its explanation first.
        QVERIFY(shownPart()->findChild<QWidget*>(u"sequenceDiagram"_s) != nullptr);
    }

    void leadsThereWithTheKeyboard()
    {
        refuseRequest("00000000000000f1");
        QVERIFY(QTest::qWaitForWindowActive(m_console->window.get()));
        for (int presses = 0; presses < 60 && !button("openProblem")->hasFocus(); ++presses)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(button("openProblem")->hasFocus());
        QTest::keyClick(button("openProblem"), Qt::Key_Space);
        QCOMPARE(m_console->window->currentPage(), u"traffic"_s);
    }

    void leadsNowhereWhenTheRequestHasGone()
    {
        refuseRequest("00000000000000f1");
        m_console->window->models()->flows.clear();
        QTRY_VERIFY(!button("openProblem")->isEnabled());
        QVERIFY(!button("explainProblem")->isEnabled());
        QVERIFY(button("openProblem")->toolTip().contains(u"made room"_s));
    }

    void waitsWhileTheFlowsArePaused()
    {
        m_console->window->models()->flows.setPaused(true);
        refuseRequest("00000000000000f1");
        QTRY_VERIFY(!button("openProblem")->isEnabled());
        QVERIFY(button("openProblem")->toolTip().contains(u"paused"_s));
        m_console->window->models()->flows.setPaused(false);
        QTRY_VERIFY(button("openProblem")->isEnabled());
    }

    void leadsToARequestThatTheWorkspaceKeeps()
    {
        const trace::Step step = refuseRequest("00000000000000f1");
        store::KeptStep kept;
        kept.request = QString::fromLatin1(step.request);
        kept.expiresAt = m_console->place.clock.now() + 86400;
        kept.step = QString::fromUtf8(trace::toJson(step));
        m_console->place.write<void>([kept](store::Transaction& transaction) {
            return store::TraceRepository(transaction.database()).insert({ kept });
        });
        ui::ConsoleModels& models = *m_console->window->models();
        EnabledChanges changes(button("openProblem"));
        models.flows.clear();
        // It is looked for in the background, and the button comes back.
        QTRY_COMPARE(changes.count, 2);
        QVERIFY(button("openProblem")->isEnabled());
        button("explainProblem")->click();
        QTRY_VERIFY(models.flows.indexOfRequest(step.request).isValid());
        QTRY_COMPARE(shownPart()->objectName(), u"stepExplanation"_s);
    }

    void hasNoExplanationForWhatTheRuleBaseDoesNotKnow()
    {
        refuseRequest("00000000000000f1", u"strange_error"_s);
        QVERIFY(!button("explainProblem")->isEnabled());
        QVERIFY(!button("explainProblem")->toolTip().isEmpty());
        QVERIFY(button("openProblem")->isEnabled());
    }

    void showsTheLastHourAsChartAndAsTable()
    {
        m_console->window->startServer();
        control::ServerStatus& state = m_console->control.state;
        Q_EMIT m_console->control.statusChanged(state);
        state.tokens += 7;
        state.refusals += 2;
        Q_EMIT m_console->control.statusChanged(state);
        auto* chart = ConsoleFixture::child<QWidget>(m_page, "rateChart");
        QVERIFY(chart->accessibleDescription().startsWith(u"7 issued, 2 refused"_s));
        QVERIFY(chart->isVisible());
        ConsoleFixture::click(m_page, "rateTwin");
        auto* table = ConsoleFixture::child<QTableView>(m_page, "rateTable");
        QVERIFY(table->isVisible());
        QVERIFY(!chart->isVisible());
        const int last = table->model()->rowCount() - 1;
        QCOMPARE(table->model()->index(last, 1).data().toInt()
                + table->model()->index(last - 1, 1).data().toInt(),
            7);
    }
};

QTEST_MAIN(OverviewPageTest)
#include "tst_overview_page.moc"
