// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Traps of table editing beside a server that writes to the same database; each slot is one of
// those measured when the console was designed, by its number there.
#include "server/store/file_lock.h"
#include "tests/ui/console_fixture.h"
#include "ui/console_models.h"
#include "ui/pages/registry_page.h"
#include "ui/widgets/error_banner.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QThread>
#include <QtGui/QWindow>
#include <QtWidgets/QDialog>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableWidget>

#include <chrono>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

class EditingTrapsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    ui::MainWindow& window() { return *m_console->window; }
    models::ConsoleWorkspace& place() { return m_console->place; }
    ui::ErrorBanner* banner() { return window().findChild<ui::ErrorBanner*>(); }
    QTableView* table() { return ConsoleFixture::child<QTableView>(m_page, "table"); }

    void open(int clients)
    {
        place().write<void>([clients](store::Transaction& transaction) -> core::Result<void> {
            store::ClientRepository repository(transaction.database());
            for (int number = 1; number <= clients; ++number) {
                const auto id = repository.insert(
                    models::ConsoleWorkspace::machineClient(u"c%1"_s.arg(number)),
                    transaction.now());
                if (!id) {
                    return tl::unexpected(id.error());
                }
            }
            return {};
        });
        m_console->open();
        m_page = m_console->page("clients");
    }

    int columnNumber(const QString& title)
    {
        int number = 0;
        while (table()->model()->headerData(number, Qt::Horizontal).toString() != title) {
            ++number;
        }
        return number;
    }

    QStringList ids()
    {
        QStringList texts;
        const int column = columnNumber(u"Client ID"_s);
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            texts.append(table()->model()->index(row, column).data().toString());
        }
        return texts;
    }

    void select(const QString& clientId) { table()->selectRow(int(ids().indexOf(clientId))); }
    void rename(const QString& text) { ConsoleFixture::type(m_page, "field_client_name", text); }
    QString shownName()
    {
        return ConsoleFixture::child<QLineEdit>(m_page, "field_client_name")->text();
    }
    void save() { ConsoleFixture::click(m_page, "save"); }
    QString storedName(const QString& clientId) { return place().client(clientId)->clientName; }

    /// Another process' connection that writes.
    std::unique_ptr<store::Database> otherProcess()
    {
        return std::move(*store::Database::open(
            place().workspace->location(), store::Database::Access::ReadWrite));
    }

private Q_SLOTS:
    void init() { m_console = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_console.reset(); }

    void trap1FindsRowsBeyondTheFirst256()
    {
        open(400);
        QCOMPARE(table()->model()->rowCount(), 400);
        ConsoleFixture::type(m_page, "search", u"c399"_s);
        QCOMPARE(ids(), QStringList { u"c399"_s });
    }

    void trap2LeavesTheDatabaseFreeForTheServersWrites()
    {
        open(400);
        rename(u"Mine"_s);
        const auto other = otherProcess();
        QVERIFY(other->run(u"PRAGMA busy_timeout = 0"_s));
        QVERIFY(other->run(u"UPDATE clients SET scope = 'openid' WHERE client_id = 'c7'"_s));
    }

    void trap3KeepsNoReadStatementOpen()
    {
        open(400);
        rename(u"Mine"_s);
        const auto other = otherProcess();
        auto busy = other->query("PRAGMA wal_checkpoint(TRUNCATE)");
        QVERIFY(busy && busy->next());
        QCOMPARE(busy->integer(0), 0);
        save();
        QCOMPARE(storedName(u"c1"_s), u"Mine"_s);
    }

    void trap4ReadsAndWritesInOneTransactionFromTheStart()
    {
        open(1);
        // A deferred BEGIN would fail at once here: the other one writes between our reads.
        auto rival = store::Workspace::open(
            place().workspace->location(), place().clock, place().random, {});
        QVERIFY(rival);
        const auto raise = [](store::Transaction& transaction) -> core::Result<void> {
            store::ClientRepository clients(transaction.database());
            auto client = clients.find(u"c1"_s);
            (*client)->clientName = QString::number((*client)->version);
            return clients.update(**client, transaction.now());
        };
        for (int round = 0; round < 20; ++round) {
            QVERIFY((*rival)->writer().runAndWait<void>(raise));
            place().write<void>(raise);
        }
        QCOMPARE(place().client(u"c1"_s)->version, qint64(41));
    }

    void trap5DoesNotStandStillWhileAnotherProcessWrites()
    {
        open(2);
        const auto lock = store::FileLock::open(place().workspace->location().file + u".lock"_s);
        QVERIFY(lock && (*lock)->acquire(std::chrono::seconds(2)));
        rename(u"Mine"_s);
        QElapsedTimer clock;
        clock.start();
        save();
        QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(banner()->isVisible());
        QVERIFY(banner()->text().contains(u"trying again"_s));
        QCOMPARE(shownName(), u"Mine"_s);
        (*lock)->release();
        QTRY_COMPARE_WITH_TIMEOUT(storedName(u"c1"_s), u"Mine"_s, 8000);
        QTRY_VERIFY(!banner()->isVisible());
    }

    void trap6LosesNeitherEditNorPlaceToARefresh()
    {
        open(300);
        select(u"c250"_s);
        table()->scrollTo(table()->currentIndex(), QAbstractItemView::PositionAtCenter);
        const int scroll = table()->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        rename(u"Mine"_s);
        place().addClient(u"c999"_s);
        Q_EMIT m_console->control.registryChanged();
        QCOMPARE(shownName(), u"Mine"_s);
        save();
        QCOMPARE(storedName(u"c250"_s), u"Mine"_s);
        QCOMPARE(ids().size(), 301);
        QCOMPARE(table()->verticalScrollBar()->value(), scroll);
        QCOMPARE(table()->currentIndex().row(), ids().indexOf(u"c250"_s));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    }

    void trap7SavesAllRowsOrNone()
    {
        open(3);
        select(u"c1"_s);
        rename(u"First"_s);
        select(u"c2"_s);
        rename(u"Second"_s);
        place().renameClient(u"c2"_s, u"Theirs"_s);
        save();
        QCOMPARE(storedName(u"c1"_s), u"Name of c1"_s);
        ConsoleFixture::click(&window(), "keepMine");
        QCOMPARE(storedName(u"c1"_s), u"First"_s);
        QCOMPARE(storedName(u"c2"_s), u"Second"_s);
    }

    void trap8ShowsBothValuesAndKeepsTheirOtherFields()
    {
        open(1);
        rename(u"Mine"_s);
        domain::Client theirs = *place().client(u"c1"_s);
        theirs.clientName = u"Theirs"_s;
        theirs.clientUri = u"https://theirs.example"_s;
        place().write<void>([theirs](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database())
                .update(theirs, transaction.now());
        });
        // Before anything is saved: the server tells that the registry changed.
        Q_EMIT m_console->control.registryChanged();
        QVERIFY(banner()->text().contains(u"changed by somebody else"_s));
        ConsoleFixture::click(&window(), "showChange");
        auto* differences = ConsoleFixture::child<QTableWidget>(m_page, "differences");
        QVERIFY(differences->isVisible());
        QCOMPARE(differences->rowCount(), 2);
        QCOMPARE(differences->item(0, 0)->text(), u"Name"_s);
        QCOMPARE(differences->item(0, 1)->text(), u"Name of c1"_s);
        QCOMPARE(differences->item(0, 2)->text(), u"Theirs"_s);
        QCOMPARE(differences->item(0, 3)->text(), u"Mine"_s);
        QCOMPARE(differences->item(1, 2)->text(), u"https://theirs.example"_s);
        ConsoleFixture::click(m_page, "keepMineShown");
        QVERIFY(!differences->isVisible());
        save();
        QCOMPARE(storedName(u"c1"_s), u"Mine"_s);
        QCOMPARE(place().client(u"c1"_s)->clientUri, u"https://theirs.example"_s);
    }

    void trap8TellsThatARowWasDeletedMeanwhile()
    {
        open(2);
        rename(u"Mine"_s);
        place().removeClient(u"c1"_s);
        save();
        QVERIFY(banner()->text().contains(u"deleted by somebody else"_s));
        QCOMPARE(shownName(), u"Mine"_s);
        ConsoleFixture::click(&window(), "discardMine");
        Q_EMIT m_console->control.registryChanged();
        QCOMPARE(ids(), QStringList { u"c2"_s });
    }

    void trap8DeletesWhatSomebodyElseChangedOnlyWhenTold()
    {
        open(2);
        ConsoleFixture::click(m_page, "delete");
        place().renameClient(u"c1"_s, u"Theirs"_s);
        save();
        QVERIFY(place().client(u"c1"_s).has_value());
        ConsoleFixture::click(&window(), "keepMine");
        QVERIFY(!place().client(u"c1"_s).has_value());
    }

    void trap9HidesNoRowForWhatItRefersTo()
    {
        const qint64 owner = place().addUser(u"alice"_s);
        place().addClient(u"owned"_s);
        place().addClient(u"free"_s);
        domain::Client owned = *place().client(u"owned"_s);
        owned.ownerId = owner;
        place().write<void>([owned](store::Transaction& transaction) {
            return store::ClientRepository(transaction.database()).update(owned, transaction.now());
        });
        open(0);
        QCOMPARE(ids(), (QStringList { u"free"_s, u"owned"_s }));
    }

    void trap10ShowsWhatAnotherConnectionWrote()
    {
        open(1);
        const auto other = otherProcess();
        QVERIFY(other->run(u"UPDATE clients SET client_name = 'Theirs', version = version + 1"_s));
        Q_EMIT m_console->control.registryChanged();
        QCOMPARE(shownName(), u"Theirs"_s);
    }

    void trap11UsesItsConnectionInItsOwnThreadOnly()
    {
        open(1);
        const QString name = place().reader->connection().connectionName();
        bool isUsable = true;
        QThread* thread
            = QThread::create([&] { isUsable = QSqlDatabase::database(name, false).isValid(); });
        thread->start();
        QVERIFY(thread->wait());
        delete thread;
        QVERIFY(!isUsable);
        rename(u"Mine"_s); // Written by the writer's thread through its own connection.
        save();
        QCOMPARE(storedName(u"c1"_s), u"Mine"_s);
    }

    void trap12KeepsNullWhereNothingWasTyped()
    {
        open(1);
        rename(u"Mine"_s);
        save();
        auto rows = place().reader->query(
            "SELECT count(*) FROM clients WHERE owner_id IS NULL AND client_name = 'Mine'");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), qint64(1));
    }

    void trap13ChecksForeignKeysOnEveryConnection()
    {
        open(1);
        const auto other = otherProcess();
        for (store::Database* database : { place().reader.get(), other.get() }) {
            auto rows = database->query("PRAGMA foreign_keys");
            QVERIFY(rows && rows->next());
            QCOMPARE(rows->integer(0), qint64(1));
        }
        QVERIFY(!other->run(u"UPDATE clients SET owner_id = 4711"_s));
    }

    void trap14KeepsTheSelectionWhenTheHeaderIsClicked()
    {
        open(12);
        select(u"c10"_s);
        rename(u"Mine"_s);
        table()->sortByColumn(columnNumber(u"Client ID"_s), Qt::DescendingOrder);
        QCOMPARE(ids().mid(0, 4), (QStringList { u"c12"_s, u"c11"_s, u"c10"_s, u"c9"_s }));
        QCOMPARE(table()->currentIndex().row(), 2);
        QCOMPARE(shownName(), u"Mine"_s);
    }

    void trap15WritesAgainAfterASave()
    {
        open(2);
        for (const QString& name : { u"First"_s, u"Second"_s, u"Third"_s }) {
            rename(name);
            save();
            QCOMPARE(storedName(u"c1"_s), name);
        }
    }

    void trap16And17KeepLiveListsOutOfTheDatabase()
    {
        static_assert(!std::is_base_of_v<QSqlQueryModel, models::TokenListModel>);
        static_assert(!std::is_base_of_v<QSqlQueryModel, models::ProblemListModel>);
        models::ConsoleWorkspace& where = place();
        models::TokenListModel tokens(*where.workspace, *where.reader, nullptr, 100);
        QList<trace::Issuance> issued(1000);
        for (int number = 0; number < issued.size(); ++number) {
            issued[number].tokenRow = number + 1;
        }
        tokens.append(issued, 0);
        QCOMPARE(tokens.rowCount(), 100);
    }

    void losesNothingWhenAnotherPageIsOpened()
    {
        open(2);
        rename(u"Mine"_s);
        window().openPage(u"users"_s);
        Q_EMIT m_console->control.registryChanged();
        window().openPage(u"clients"_s);
        QCOMPARE(shownName(), u"Mine"_s);
        QVERIFY(!window().close());
        ConsoleFixture::click(&window(), "keepEditing");
        QVERIFY(window().isVisible());
        QCOMPARE(shownName(), u"Mine"_s);
    }

    void undoesWithTheKeyboardInAField()
    {
        open(1);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        auto* field = ConsoleFixture::child<QLineEdit>(m_page, "field_client_name");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"Mine"_s);
        save();
        QCOMPARE(storedName(u"c1"_s), u"Mine"_s);
        // It had no secret yet, and is shown the new one.
        ConsoleFixture::child<QDialog>(m_page, "secretDialog")->accept();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        field->setFocus();
        // To the window's handle: the way that a real key press takes, shortcuts included.
        QWindow* handle = window().windowHandle();
        QTest::keyClick(handle, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shownName(), u"Name of c1"_s);
        QTest::keyClick(handle, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shownName(), u"Mine"_s);
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "save")->isEnabled());
    }
};

QTEST_MAIN(EditingTrapsTest)
#include "tst_editing_traps.moc"
