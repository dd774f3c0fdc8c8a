// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "tests/ui/console_fixture.h"
#include "tests/ui/heartbeat.h"
#include "tests/ui/large_registry.h"
#include "ui/console_models.h"
#include "ui/page.h"
#include "ui/palette/menu_actions.h"
#include "ui/widgets/error_banner.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

class CommandPaletteTest : public QObject
{
    Q_OBJECT
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr int longestStall = 500;
#else
    static constexpr int longestStall = 50; // Milliseconds of the window's thread.
#endif

    std::unique_ptr<ConsoleFixture> m_console;

    MainWindow& window()
    {
        return *m_console->window;
    }

    CommandPalette* openPalette()
    {
        QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window().findChild<CommandPalette*>();
        return palette;
    }

    /// Keys as a person types them: to whatever has the focus.
    static void typeInto(const CommandPalette* palette, const QString& text)
    {
        QTest::keyClicks(ConsoleFixture::child<QLineEdit>(palette, "paletteText"), text);
    }
    static void press(const CommandPalette* palette, Qt::Key key)
    {
        QTest::keyClick(ConsoleFixture::child<QLineEdit>(palette, "paletteText"), key);
    }
    static QString currentTitle(const CommandPalette* palette)
    {
        return ConsoleFixture::child<QListView>(palette, "paletteList")
            ->currentIndex()
            .data()
            .toString();
    }

    [[nodiscard]] QString shownClient() const
    {
        return ConsoleFixture::child<QLineEdit>(m_console->page("clients"), "field_client_id")
            ->text();
    }
    static bool saysNothing(const CommandPalette* palette)
    {
        const auto labels = palette->findChildren<QLabel*>();
        return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel* label) {
            return label->isVisible() && label->text() == u"Nothing has that name.";
        });
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->place.addClient(u"web"_s);
        m_console->place.addClient(u"batch"_s);
        m_console->place.addUser(u"alice"_s);
        m_console->open();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup()
    {
        m_console.reset();
    }

    void opensAPageByNameWithTheKeyboardAlone()
    {
        CommandPalette* palette = openPalette();
        QVERIFY(palette != nullptr);
        typeInto(palette, u"scop"_s);
        QCOMPARE(currentTitle(palette), u"Scopes"_s);
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), u"scopes"_s);
        QTRY_VERIFY(window().findChild<CommandPalette*>() == nullptr);
    }

    void offersPagesFirstAndLeavingLast()
    {
        CommandPalette* palette = openPalette();
        QCOMPARE(currentTitle(palette), u"Overview"_s);
        const auto* list = ConsoleFixture::child<QListView>(palette, "paletteList");
        const int last = list->model()->rowCount() - 1;
        QCOMPARE(list->model()->index(last, 0).data().toString(), u"Quit"_s);
    }

    void doesAnActionOfTheMenus()
    {
        CommandPalette* palette = openPalette();
        typeInto(palette, u"start"_s);
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(m_console->control.starts.size(), 1);
    }

    void opensAClientByName()
    {
        CommandPalette* palette = openPalette();
        typeInto(palette, u"name of b"_s);
        QTRY_COMPARE(currentTitle(palette), u"Name of batch"_s);
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), u"clients"_s);
        QCOMPARE(shownClient(), u"batch"_s);
    }

    void opensWhatIsFoundAfterReturnWasPressed()
    {
        CommandPalette* palette = openPalette();
        typeInto(palette, u"name of b"_s);
        press(palette, Qt::Key_Return); // Before the search has answered.
        QTRY_COMPARE(window().currentPage(), u"clients"_s);
        QCOMPARE(shownClient(), u"batch"_s);
    }

    void opensAClientThatIsNotInTheWindowOfItsTable()
    {
        models::ClientTableModel& clients = window().models()->clients;
        for (int number = 100; number < 130; ++number) {
            m_console->place.addClient(u"app-%1"_s.arg(number));
        }
        clients.setWindowSize(5);
        window().openPage(u"clients"_s);
        QTRY_VERIFY(!clients.isSearching());
        QCOMPARE(clients.rowCount(), 5);
        CommandPalette* palette = openPalette();
        typeInto(palette, u"app-127"_s);
        QTRY_COMPARE(currentTitle(palette), u"Name of app-127"_s);
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(shownClient(), u"app-127"_s);
        QTRY_VERIFY(!clients.isSearching());
        QCOMPARE(shownClient(), u"app-127"_s); // Reading again has not taken it away.
    }

    void searchesAHundredThousandClientsBesideTheWindow()
    {
        QVERIFY(large_registry::copyClient(
            *m_console->place.workspace, u"web"_s, large_registry::clientCount));
        m_console->open();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        CommandPalette* palette = openPalette();
        {
            const Heartbeat heartbeat;
            for (const QChar letter : u"bulk number 99991"_s) {
                typeInto(palette, letter);
                QTest::qWait(20);
            }
            QTRY_COMPARE(currentTitle(palette), u"Bulk number 99991"_s);
            const int longest = heartbeat.longestOwn().first();
            QVERIFY2(longest <= longestStall, qPrintable(u"%1 ms"_s.arg(longest)));
        }
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(shownClient(), u"bulk-99991"_s);
    }

    void clearsTheSearchThatHidesWhatIsOpened()
    {
        QWidget* page = m_console->page("clients");
        ConsoleFixture::type(page, "search", u"web"_s);
        CommandPalette* palette = openPalette();
        typeInto(palette, u"name of b"_s);
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(shownClient(), u"batch"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(page, "search")->text(), QString());
    }

    void saysWhenWhatWasFoundIsGone()
    {
        CommandPalette* palette = openPalette();
        typeInto(palette, u"name of b"_s);
        QTRY_COMPARE(currentTitle(palette), u"Name of batch"_s);
        m_console->place.removeClient(u"batch"_s);
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(window().banner()->text(), u"batch is not there any more."_s);
    }

    void opensAUserByName()
    {
        CommandPalette* palette = openPalette();
        typeInto(palette, u"alic"_s);
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), u"users"_s);
    }

    void movesThroughTheListWithTheArrows()
    {
        CommandPalette* palette = openPalette();
        typeInto(palette, u"view"_s);
        const QString first = currentTitle(palette);
        press(palette, Qt::Key_Down);
        const QString second = currentTitle(palette);
        QVERIFY(first != second);
        press(palette, Qt::Key_Up);
        QCOMPARE(currentTitle(palette), first);
        press(palette, Qt::Key_Up);
        QVERIFY(currentTitle(palette) != first);
        press(palette, Qt::Key_Down);
        press(palette, Qt::Key_PageDown);
        QVERIFY(currentTitle(palette) != first);
        press(palette, Qt::Key_PageUp);
        QCOMPARE(currentTitle(palette), first);
    }

    void goesWithItsWindow()
    {
        CommandPalette* palette = openPalette();
        typeInto(palette, u"name of b"_s); // The search is still under way.
        m_console.reset();
    }

    void leavesWithEscapeAndDoesNothing()
    {
        const QString page = window().currentPage();
        CommandPalette* palette = openPalette();
        typeInto(palette, u"scop"_s);
        press(palette, Qt::Key_Escape);
        QTRY_VERIFY(window().findChild<CommandPalette*>() == nullptr);
        QCOMPARE(window().currentPage(), page);
    }

    void saysWhenNothingMatches()
    {
        CommandPalette* palette = openPalette();
        typeInto(palette, u"zzzz"_s);
        press(palette, Qt::Key_Return);
        QTRY_VERIFY(saysNothing(palette));
        QVERIFY(palette->isVisible());
    }

    void doesNotOfferWhatCannotBeDoneNow()
    {
        window().openPage(u"overview"_s);
        CommandPalette* palette = openPalette();
        typeInto(palette, u"revert"_s);
        QCOMPARE(currentTitle(palette), QString());
    }

    void listsEveryKeyOfTheMenus()
    {
        QTest::keyClick(&window(), Qt::Key_Slash, Qt::ControlModifier);
        auto* table = window().findChild<QTableWidget*>(u"keyboardMap"_s);
        QVERIFY(table != nullptr);
        QStringList shown;
        for (int row = 0; row < table->rowCount(); ++row) {
            shown.append(table->item(row, 0)->text() + u' ' + table->item(row, 1)->text());
        }
        for (const MenuAction& entry : actionsOf(*window().menuBar())) {
            if (!entry.shortcut.isEmpty()) {
                const QString expected = entry.shortcut + u' ' + entry.text;
                QVERIFY2(shown.contains(expected), qPrintable(expected));
            }
        }
        QVERIFY(shown.contains(u"Ctrl+K Go to or do"_s));
        QVERIFY(shown.contains(u"Ctrl+/ Keyboard shortcuts"_s));
    }

    void givesNoKeyTwice()
    {
        QStringList keys;
        for (const MenuAction& entry : actionsOf(*window().menuBar())) {
            if (!entry.shortcut.isEmpty()) {
                QVERIFY2(!keys.contains(entry.shortcut), qPrintable(entry.shortcut));
                keys.append(entry.shortcut);
            }
        }
        QVERIFY(keys.size() > 10);
    }

    void showsMatchingKeysOnly()
    {
        QTest::keyClick(&window(), Qt::Key_Slash, Qt::ControlModifier);
        auto* table = window().findChild<QTableWidget*>(u"keyboardMap"_s);
        auto* search = ConsoleFixture::child<QLineEdit>(table->parentWidget(), "search");
        QTest::keyClicks(search, u"ctrl+k"_s);
        int visible = 0;
        for (int row = 0; row < table->rowCount(); ++row) {
            visible += table->isRowHidden(row) ? 0 : 1;
        }
        QCOMPARE(visible, 1);
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::CommandPaletteTest)
#include "tst_command_palette.moc"
