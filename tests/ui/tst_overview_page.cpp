// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview_page.h"

#include "models/problem_list_model.h"
#include "tests/ui/console_fixture.h"
#include "ui/widgets/error_banner.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

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
