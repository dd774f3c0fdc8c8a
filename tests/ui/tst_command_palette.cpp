// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "tests/ui/console_fixture.h"
#include "ui/page.h"
#include "ui/palette/menu_actions.h"

#include <QtGui/QAction>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

class CommandPaletteTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ConsoleFixture> m_console;

    MainWindow& window() { return *m_console->window; }

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

    void cleanup() { m_console.reset(); }

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
        QCOMPARE(currentTitle(palette), u"Name of batch"_s);
        press(palette, Qt::Key_Return);
        QTRY_COMPARE(window().currentPage(), u"clients"_s);
        QCOMPARE(
            ConsoleFixture::child<QLineEdit>(m_console->page("clients"), "field_client_id")->text(),
            u"batch"_s);
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
