// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keyboard_map_dialog.h"

#include "tests/ui/console_fixture.h"
#include "ui/shell/chosen_keys.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

/// Every action can be given another key, and keeps it.
class KeyboardMapTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;

    MainWindow& window() { return *m_console->window; }
    QAction* action(const char* name) { return ConsoleFixture::child<QAction>(&window(), name); }
    KeyboardMapDialog* openMap()
    {
        action("actionKeyboardMap")->trigger();
        return window().findChild<KeyboardMapDialog*>();
    }
    static int rowOf(const QTableWidget* table, const QString& text)
    {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 1)->text() == text) {
                return row;
            }
        }
        return -1;
    }
    static QString keyOf(const KeyboardMapDialog* map, const QString& text)
    {
        auto* table = ConsoleFixture::child<QTableWidget>(map, "keyboardMap");
        const int row = rowOf(table, text);
        return row < 0 ? u"no row"_s : table->item(row, 0)->text();
    }
    static void choose(const KeyboardMapDialog* map, const QString& text)
    {
        auto* table = ConsoleFixture::child<QTableWidget>(map, "keyboardMap");
        table->selectRow(rowOf(table, text));
    }
    static void press(const KeyboardMapDialog* map, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(ConsoleFixture::child<QKeySequenceEdit>(map, "newKeys"), key, modifiers);
    }
    static QString note(const KeyboardMapDialog* map)
    {
        return ConsoleFixture::child<QLabel>(map, "keysNote")->text();
    }
    static bool canSet(const KeyboardMapDialog* map)
    {
        return ConsoleFixture::child<QPushButton>(map, "setKeys")->isEnabled();
    }
    void giveFindTheKeyJ()
    {
        const KeyboardMapDialog* map = openMap();
        choose(map, u"Find"_s);
        press(map, Qt::Key_J, Qt::ControlModifier);
        ConsoleFixture::click(map, "setKeys");
        QCOMPARE(keyOf(map, u"Find"_s), u"Ctrl+J"_s);
        ConsoleFixture::click(map, "closeKeyboardMap");
        QTRY_VERIFY(window().findChild<KeyboardMapDialog*>() == nullptr);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->open();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_console.reset(); }

    void changesAKey()
    {
        window().openPage(u"clients"_s);
        giveFindTheKeyJ();
        QCOMPARE(action("actionFind")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QSignalSpy found(action("actionFind"), &QAction::triggered);
        QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(found.size(), 0);
        QTest::keyClick(&window(), Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(found.size(), 1);
    }

    void givesAKeyToAnActionWithoutOne()
    {
        const KeyboardMapDialog* map = openMap();
        choose(map, u"Copy issuer"_s);
        QVERIFY(!ConsoleFixture::child<QPushButton>(map, "clearKeys")->isEnabled());
        press(map, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        ConsoleFixture::click(map, "setKeys");
        QCOMPARE(keyOf(map, u"Copy issuer"_s), u"Ctrl+Shift+I"_s);
    }

    /// Those of pages are no entries of the menus, and those of a list no actions.
    void changesTheKeysOfPagesToo()
    {
        window().openPage(u"traffic"_s);
        const KeyboardMapDialog* map = openMap();
        choose(map, u"Copy the request as HTTPie"_s);
        press(map, Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
        ConsoleFixture::click(map, "setKeys");
        QCOMPARE(
            action("exportHttpie")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y));
        choose(map, u"Pause the list of flows"_s);
        press(map, Qt::Key_F9, Qt::NoModifier);
        ConsoleFixture::click(map, "setKeys");
        QCOMPARE(keyOf(map, u"Pause the list of flows"_s), u"F9"_s);
    }

    void refusesAKeyThatAnotherActionHas()
    {
        const KeyboardMapDialog* map = openMap();
        choose(map, u"Find"_s);
        press(map, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!canSet(map));
        QVERIFY2(note(map).contains(u"“Go to or do”"_s), qPrintable(note(map)));
        // The same holds for keys of a page.
        press(map, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!canSet(map));
        QVERIFY2(note(map).contains(u"“Pin the flow”"_s), qPrintable(note(map)));
        QCOMPARE(action("actionFind")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    }

    void refusesWhatOpensAMenuAndWhatTypes()
    {
        const KeyboardMapDialog* map = openMap();
        choose(map, u"Find"_s);
        press(map, Qt::Key_F, Qt::AltModifier);
        QVERIFY(!canSet(map));
        QVERIFY2(note(map).contains(u"“File”"_s), qPrintable(note(map)));
        for (const Qt::Key key : { Qt::Key_A, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Left }) {
            press(map, key, Qt::NoModifier);
            QVERIFY(!canSet(map));
        }
        press(map, Qt::Key_F8, Qt::NoModifier);
        QVERIFY(canSet(map));
    }

    void clearsAndResetsAKey()
    {
        const KeyboardMapDialog* map = openMap();
        choose(map, u"Find"_s);
        ConsoleFixture::click(map, "clearKeys");
        QVERIFY(keyOf(map, u"Find"_s).isEmpty());
        QVERIFY(action("actionFind")->shortcut().isEmpty());
        ConsoleFixture::click(map, "resetKeys");
        QCOMPARE(keyOf(map, u"Find"_s), u"Ctrl+F"_s);
        QVERIFY(!ConsoleFixture::child<QPushButton>(map, "resetKeys")->isEnabled());
    }

    void doesNotResetToAKeyThatWasGivenAway()
    {
        const KeyboardMapDialog* map = openMap();
        choose(map, u"Find"_s);
        ConsoleFixture::click(map, "clearKeys");
        choose(map, u"Copy issuer"_s);
        press(map, Qt::Key_F, Qt::ControlModifier);
        ConsoleFixture::click(map, "setKeys");
        choose(map, u"Find"_s);
        ConsoleFixture::click(map, "resetKeys");
        QVERIFY2(note(map).contains(u"“Copy issuer”"_s), qPrintable(note(map)));
        QVERIFY(keyOf(map, u"Find"_s).isEmpty());
        ConsoleFixture::click(map, "resetAllKeys");
        QCOMPARE(keyOf(map, u"Find"_s), u"Ctrl+F"_s);
        QVERIFY(keyOf(map, u"Copy issuer"_s).isEmpty());
    }

    void keepsTheKeyForTheNextWindow()
    {
        giveFindTheKeyJ();
        m_console->window.reset();
        m_console->open();
        QCOMPARE(action("actionFind")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        const KeyboardMapDialog* map = openMap();
        QCOMPARE(keyOf(map, u"Find"_s), u"Ctrl+J"_s);
        choose(map, u"Find"_s);
        ConsoleFixture::click(map, "resetKeys");
        m_console->window.reset();
        m_console->open();
        QCOMPARE(action("actionFind")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F));
    }

    void keepsTheKeyWhenTheMenusAreMadeAnew()
    {
        giveFindTheKeyJ();
        window().extendFileMenu([](QMenu&) {});
        QCOMPARE(action("actionFind")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QCOMPARE(
            chosen_keys::standardOf(*action("actionFind")), QKeySequence(Qt::CTRL | Qt::Key_F));
    }

    /// Whatever stands in the settings file.
    void neverGivesOneKeyTwice()
    {
        m_console->window.reset();
        {
            QSettings settings;
            settings.setValue(u"console/keys/actionCopyIssuer"_s, u"Ctrl+F"_s);
            settings.setValue(u"console/keys/actionTls"_s, u"Ctrl+F"_s);
            settings.setValue(u"console/keys/actionNew"_s, u"nonsense+Q"_s);
        }
        m_console->open();
        int holders = 0;
        for (const char* name : { "actionCopyIssuer", "actionTls", "actionFind" }) {
            holders += action(name)->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_F) ? 1 : 0;
        }
        QCOMPARE(holders, 1);
        QVERIFY(action("actionFind")->shortcut().isEmpty());
        QCOMPARE(action("actionNew")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_N));
    }

    void everyActionOfTheMenusCanBeGivenAKey()
    {
        for (const MenuAction& entry : actionsOf(*window().menuBar())) {
            const bool isChoice = entry.action->isCheckable() && entry.action->actionGroup();
            QVERIFY2(isChoice || chosen_keys::isChangeable(*entry.action), qPrintable(entry.text));
        }
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::KeyboardMapTest)
#include "tst_keyboard_map.moc"
