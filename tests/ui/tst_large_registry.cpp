// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/large_registry.h"

#include "tests/ui/console_fixture.h"
#include "tests/ui/heartbeat.h"
#include "ui/console_models.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

/// The window over 100,000 clients. console_bench is the long form and prints what it measures.
class LargeRegistryTest : public QObject
{
    Q_OBJECT
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int longestStall = 500;
#else
    static constexpr int longestStall = 50; // Milliseconds of the window's thread.
#endif
    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    [[nodiscard]] models::ClientTableModel& clients() const
    {
        return m_console->window->models()->clients;
    }
    void verifyQuick(const Heartbeat& heartbeat)
    {
        const QList<int> longest = heartbeat.longestOwn();
        QVERIFY2(longest.value(0) <= longestStall,
            qPrintable(u"own time %1 ms, real time %2 ms"_s.arg(longest.value(0))
                           .arg(heartbeat.longest().value(0))));
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->place.addClient(u"web"_s);
        QVERIFY(large_registry::copyClient(
            *m_console->place.workspace, u"web"_s, large_registry::clientCount));
        m_console->open();
        m_page = m_console->page("clients");
        QTRY_VERIFY(!clients().isSearching());
    }
    void cleanup()
    {
        m_console.reset();
    }

    void readsAgainBesideTheWindowWhatSomebodyElseChanged()
    {
        // The costliest order: no index has it.
        auto* table = ConsoleFixture::child<QTableView>(m_page, "table");
        table->sortByColumn(clients().columnOf("client_name"), Qt::DescendingOrder);
        QTRY_VERIFY(!clients().isSearching());
        const QString last = clients().objectName(0);
        m_console->place.renameClient(last, u"zzz"_s);
        const Heartbeat heartbeat;
        for (int change = 0; change < 3; ++change) {
            Q_EMIT m_console->control.registryChanged();
            QVERIFY(clients().isSearching());
            QTRY_VERIFY(!clients().isSearching());
            QTest::qWait(20);
        }
        QTRY_COMPARE(table->model()->index(0, clients().columnOf("client_name")).data().toString(),
            u"zzz"_s);
        verifyQuick(heartbeat);
    }

    void opensThePageAgainAtOnce()
    {
        m_console->window->openPage(u"overview"_s);
        QTest::qWait(20);
        const Heartbeat heartbeat;
        m_console->window->openPage(u"clients"_s);
        QTRY_VERIFY(!clients().isSearching());
        QTest::qWait(20);
        verifyQuick(heartbeat);
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::LargeRegistryTest)
#include "tst_large_registry.moc"
