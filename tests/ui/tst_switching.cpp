// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/console_fixture.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

/// Enabling and disabling of what is selected on the pages of the registry.
class SwitchingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    QTableView* table() { return ConsoleFixture::child<QTableView>(m_page, "table"); }
    QPushButton* button(const char* name)
    {
        return ConsoleFixture::child<QPushButton>(m_page, name);
    }
    void click(const char* name) { ConsoleFixture::click(m_page, name); }

    int columnNumber(const QString& title)
    {
        int number = 0;
        while (table()->model()->headerData(number, Qt::Horizontal).toString() != title) {
            ++number;
        }
        return number;
    }

    QModelIndex cell(const QString& id, const QString& title)
    {
        const QAbstractItemModel& model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, columnNumber(u"Client ID"_s)).data().toString() == id) {
                return model.index(row, columnNumber(title));
            }
        }
        return {};
    }

    void select(const QStringList& ids)
    {
        table()->clearSelection();
        for (const QString& id : ids) {
            table()->selectionModel()->setCurrentIndex(
                cell(id, u"Client ID"_s), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    /// As the table shows it: saved or not.
    QStringList shownOn()
    {
        QStringList on;
        for (const QString& id : { u"c1"_s, u"c2"_s, u"c3"_s }) {
            if (cell(id, u"On"_s).data(Qt::CheckStateRole) == Qt::Checked) {
                on.append(id);
            }
        }
        return on;
    }

    bool isStoredOn(const QString& id) { return m_console->place.client(id)->isEnabled; }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        for (const QString& id : { u"c1"_s, u"c2"_s, u"c3"_s }) {
            m_console->place.addClient(id);
        }
        m_console->place.addUser(u"alice"_s);
        m_console->open();
        m_page = m_console->page("clients");
    }
    void cleanup() { m_console.reset(); }

    void disablesWhatIsSelectedOnSave()
    {
        select({ u"c1"_s, u"c3"_s });
        QCOMPARE(button("switch")->text(), u"Disable"_s);
        click("switch");
        QCOMPARE(shownOn(), QStringList { u"c2"_s });
        QVERIFY(isStoredOn(u"c1"_s));
        click("save");
        QVERIFY(!isStoredOn(u"c1"_s));
        QVERIFY(isStoredOn(u"c2"_s));
        QVERIFY(!isStoredOn(u"c3"_s));
    }

    void enablesThemAgain()
    {
        select({ u"c1"_s, u"c3"_s });
        click("switch");
        click("save");
        QCOMPARE(button("switch")->text(), u"Enable"_s);
        QCOMPARE(button("switch")->accessibleName(), u"Enable"_s);
        click("switch");
        click("save");
        QVERIFY(isStoredOn(u"c1"_s));
        QVERIFY(isStoredOn(u"c3"_s));
    }

    void turnsAllOffWhereSomeAreOff()
    {
        select({ u"c2"_s });
        click("switch");
        select({ u"c1"_s, u"c2"_s, u"c3"_s });
        QCOMPARE(button("switch")->text(), u"Disable"_s);
        click("switch");
        QCOMPARE(shownOn(), QStringList());
    }

    void undoesSeveralRowsInOneStep()
    {
        select({ u"c1"_s, u"c2"_s, u"c3"_s });
        click("switch");
        QCOMPARE(shownOn(), QStringList());
        QCOMPARE(button("undo")->toolTip(), u"Undo: Disabling of 3 row(s)"_s);
        click("undo");
        QCOMPARE(shownOn(), (QStringList { u"c1"_s, u"c2"_s, u"c3"_s }));
        QVERIFY(!button("save")->isEnabled());
        click("redo");
        QCOMPARE(shownOn(), QStringList());
    }

    void undoesAfterSaving()
    {
        select({ u"c1"_s, u"c2"_s });
        click("switch");
        click("save");
        click("undo");
        QCOMPARE(shownOn(), (QStringList { u"c1"_s, u"c2"_s, u"c3"_s }));
        QVERIFY(!isStoredOn(u"c1"_s));
        click("save");
        QVERIFY(isStoredOn(u"c1"_s));
        QVERIFY(isStoredOn(u"c2"_s));
    }

    void isAStepOfItsOwnEachTime()
    {
        select({ u"c1"_s });
        click("switch");
        click("switch");
        click("undo");
        QCOMPARE(shownOn(), (QStringList { u"c2"_s, u"c3"_s }));
        click("undo");
        QCOMPARE(shownOn(), (QStringList { u"c1"_s, u"c2"_s, u"c3"_s }));
    }

    void leavesWhatWillBeDeleted()
    {
        select({ u"c2"_s });
        click("delete");
        select({ u"c1"_s, u"c2"_s });
        click("switch");
        click("undo");
        click("undo");
        QCOMPARE(shownOn(), (QStringList { u"c1"_s, u"c2"_s, u"c3"_s }));
        QVERIFY(!button("save")->isEnabled());
    }

    void disablesUsers()
    {
        m_page = m_console->page("users");
        table()->selectRow(0);
        click("switch");
        click("save");
        const auto alice
            = store::UserRepository(*m_console->place.reader).findByUsername(u"alice"_s);
        QVERIFY(alice && *alice);
        QVERIFY(!(*alice)->isEnabled);
    }

    void isInTheMenuToo()
    {
        QAction* action = nullptr;
        for (QAction* entry : m_console->window->menuBar()->findChildren<QAction*>()) {
            if (entry->text() == u"&Enable or disable") {
                action = entry;
            }
        }
        QVERIFY(action != nullptr);
        QVERIFY(!action->shortcut().isEmpty());
        select({ u"c3"_s });
        action->trigger();
        QCOMPARE(shownOn(), (QStringList { u"c1"_s, u"c2"_s }));
        // Scopes know no such thing.
        m_page = m_console->page("scopes");
        QVERIFY(m_page->findChild<QPushButton*>(u"switch"_s) == nullptr);
        QVERIFY(!action->isEnabled());
    }

    void waitsForASelection()
    {
        table()->clearSelection();
        QVERIFY(!button("switch")->isEnabled());
    }
};

QTEST_MAIN(SwitchingTest)
#include "tst_switching.moc"
