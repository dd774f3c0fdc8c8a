// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry_page.h"

#include "models/registry_table_model.h"
#include "server/crypto/password_hash.h"
#include "tests/ui/console_fixture.h"
#include "ui/widgets/error_banner.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

/// A person at the registry pages.
class RegistryPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    ui::MainWindow& window() { return *m_console->window; }
    ui::ErrorBanner* banner() { return window().findChild<ui::ErrorBanner*>(); }
    QTableView* table() { return ConsoleFixture::child<QTableView>(m_page, "table"); }

    int columnNumber(const QString& title)
    {
        const QAbstractItemModel& model = *table()->model();
        int number = 0;
        while (model.headerData(number, Qt::Horizontal).toString() != title) {
            ++number;
        }
        return number;
    }

    /// Rows as they stand in the table, by one column's title.
    QStringList column(const QString& title)
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row) {
            texts.append(table()->model()->index(row, columnNumber(title)).data().toString());
        }
        return texts;
    }

    QModelIndex cell(const QString& text, const QString& title)
    {
        return table()->model()->index(int(column(title).indexOf(text)), columnNumber(title));
    }

    void select(const QString& clientId)
    {
        table()->selectRow(int(column(u"Client ID"_s).indexOf(clientId)));
    }

    QString fieldText(const char* name)
    {
        return ConsoleFixture::child<QLineEdit>(m_page, name)->text();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        for (const QString& name : { u"c1"_s, u"c2"_s, u"c10"_s }) {
            m_console->place.addClient(name);
        }
        m_console->place.addUser(u"alice"_s);
        m_console->open();
        m_page = m_console->page("clients");
    }

    void cleanup() { m_console.reset(); }

    void addsAClientThroughTheForm()
    {
        ConsoleFixture::click(m_page, "new");
        ConsoleFixture::type(m_page, "field_client_name", u"Shop"_s);
        ConsoleFixture::type(m_page, "field_client_id", u"shop"_s);
        ConsoleFixture::child<QPlainTextEdit>(m_page, "field_redirect_uris")
            ->setPlainText(u"https://shop.example/cb"_s);
        ConsoleFixture::click(m_page, "save");
        const auto stored = m_console->place.client(u"shop"_s);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->clientName, u"Shop"_s);
        QCOMPARE(stored->redirectUris, QStringList { u"https://shop.example/cb"_s });
        auto* dialog = window().findChild<QDialog*>(u"secretDialog"_s);
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(
            ConsoleFixture::child<QLineEdit>(dialog, "secretValue")->text().startsWith(u"ghk_"_s));
        dialog->accept();
        QCOMPARE(fieldText("field_client_id"), u"shop"_s); // Still selected.
    }

    void saysBesideTheFieldWhyItIsRefused()
    {
        select(u"c1"_s);
        auto* uris = ConsoleFixture::child<QPlainTextEdit>(m_page, "field_redirect_uris");
        uris->setPlainText(u"https://a.example/#x"_s);
        auto* fault = ConsoleFixture::child<QLabel>(m_page, "fault_redirect_uris");
        QVERIFY(!fault->isHidden());
        QVERIFY(fault->text().contains(u"fragment"_s));
        ConsoleFixture::click(m_page, "save");
        QVERIFY(banner()->isVisible());
        QVERIFY(m_console->place.client(u"c1"_s)->redirectUris.isEmpty());
        uris->setPlainText(u"https://a.example/"_s);
        QVERIFY(fault->isHidden());
        ConsoleFixture::click(m_page, "save");
        QVERIFY(!banner()->isVisible());
        QCOMPARE(m_console->place.client(u"c1"_s)->redirectUris.size(), 1);
    }

    void editsInTheTableAndShowsItInTheForm()
    {
        select(u"c2"_s);
        const QModelIndex name = cell(u"Name of c2"_s, u"Name"_s);
        table()->setCurrentIndex(name);
        table()->edit(name);
        auto* editor = table()->findChild<QLineEdit*>(u"cellEditor"_s);
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, u"Second"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(fieldText("field_client_name"), u"Second"_s);
        QVERIFY(name.data(Qt::FontRole).value<QFont>().bold());
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(m_console->place.client(u"c2"_s)->clientName, u"Second"_s);
    }

    void savesAnEditorThatIsStillOpen()
    {
        const QModelIndex name = cell(u"Name of c2"_s, u"Name"_s);
        table()->setCurrentIndex(name);
        table()->edit(name);
        QTest::keyClicks(table()->findChild<QLineEdit*>(u"cellEditor"_s), u"Second"_s);
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(m_console->place.client(u"c2"_s)->clientName, u"Second"_s);
    }

    void opensNoEditorWhereOneLineIsNotEnough()
    {
        table()->edit(cell(u"c1"_s, u"Client ID"_s).siblingAtColumn(columnNumber(u"Grants"_s)));
        QVERIFY(table()->findChild<QLineEdit*>(u"cellEditor"_s) == nullptr);
    }

    void switchesAClientOffInTheTable()
    {
        const QModelIndex on = cell(u"c1"_s, u"Client ID"_s).siblingAtColumn(columnNumber(u"On"_s));
        QVERIFY(table()->model()->setData(on, Qt::Unchecked, Qt::CheckStateRole));
        select(u"c1"_s);
        QVERIFY(!ConsoleFixture::child<QCheckBox>(m_page, "field_enabled")->isChecked());
        ConsoleFixture::click(m_page, "save");
        QVERIFY(!m_console->place.client(u"c1"_s)->isEnabled);
    }

    void deletesOnlyOnSave()
    {
        select(u"c2"_s);
        ConsoleFixture::click(m_page, "delete");
        QVERIFY(m_console->place.client(u"c2"_s).has_value());
        QVERIFY(cell(u"c2"_s, u"Client ID"_s).data(Qt::FontRole).value<QFont>().strikeOut());
        QVERIFY(!ConsoleFixture::child<QLineEdit>(m_page, "field_client_id")->isEnabled());
        ConsoleFixture::click(m_page, "save");
        QVERIFY(!m_console->place.client(u"c2"_s).has_value());
        QCOMPARE(column(u"Client ID"_s), (QStringList { u"c1"_s, u"c10"_s }));
    }

    void revertsEverythingThatIsPending()
    {
        select(u"c2"_s);
        ConsoleFixture::click(m_page, "delete");
        ConsoleFixture::click(m_page, "new");
        select(u"c1"_s);
        ConsoleFixture::type(m_page, "field_client_name", u"Other"_s);
        ConsoleFixture::click(m_page, "revert");
        QCOMPARE(column(u"Client ID"_s), (QStringList { u"c1"_s, u"c2"_s, u"c10"_s }));
        QCOMPARE(fieldText("field_client_name"), u"Name of c1"_s);
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "save")->isEnabled());
    }

    void duplicatesTheSelectedClient()
    {
        select(u"c10"_s);
        ConsoleFixture::click(m_page, "duplicate");
        QCOMPARE(fieldText("field_client_id"), u"c10-2"_s);
        ConsoleFixture::click(m_page, "save");
        QVERIFY(m_console->place.client(u"c10-2"_s).has_value());
        window().findChild<QDialog*>(u"secretDialog"_s)->accept();
    }

    void selectsOnlyTheCopyAfterAShortcut()
    {
        select(u"c10"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyPress(&window(), Qt::Key_D, Qt::ControlModifier); // Ctrl is still down.
        QCOMPARE(fieldText("field_client_id"), u"c10-2"_s);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QTest::keyRelease(&window(), Qt::Key_D, Qt::NoModifier);
    }

    void staysInItsPlaceWhileItIsRenamed()
    {
        select(u"c1"_s);
        ConsoleFixture::type(m_page, "field_client_id", u"zebra"_s);
        QCOMPARE(column(u"Client ID"_s), (QStringList { u"zebra"_s, u"c2"_s, u"c10"_s }));
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(column(u"Client ID"_s), (QStringList { u"c2"_s, u"c10"_s, u"zebra"_s }));
        QCOMPARE(fieldText("field_client_id"), u"zebra"_s);
    }

    void findsAndSorts()
    {
        QCOMPARE(column(u"Client ID"_s), (QStringList { u"c1"_s, u"c2"_s, u"c10"_s }));
        table()->sortByColumn(columnNumber(u"Client ID"_s), Qt::DescendingOrder);
        QCOMPARE(column(u"Client ID"_s), (QStringList { u"c10"_s, u"c2"_s, u"c1"_s }));
        ConsoleFixture::type(m_page, "search", u"c1"_s);
        QCOMPARE(column(u"Client ID"_s), (QStringList { u"c10"_s, u"c1"_s }));
        QCOMPARE(ConsoleFixture::child<QLabel>(m_page, "count")->text(), u"showing 2 of 3"_s);
        QTest::keyClick(ConsoleFixture::child<QLineEdit>(m_page, "search"), Qt::Key_Escape);
        QCOMPARE(column(u"Client ID"_s).size(), 3);
    }

    void offersToClearASearchWithoutResult()
    {
        ConsoleFixture::type(m_page, "search", u"nowhere"_s);
        QVERIFY(!table()->isVisible());
        ConsoleFixture::click(m_page, "emptyAction");
        QVERIFY(table()->isVisible());
        QCOMPARE(column(u"Client ID"_s).size(), 3);
    }

    void keepsTheSelectionOverARefresh()
    {
        select(u"c10"_s);
        m_console->place.addClient(u"a0"_s);
        Q_EMIT m_console->control.registryChanged();
        QCOMPARE(column(u"Client ID"_s).size(), 4);
        QCOMPARE(fieldText("field_client_id"), u"c10"_s);
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->currentIndex().row(), column(u"Client ID"_s).indexOf(u"c10"_s));
        ConsoleFixture::type(m_page, "field_client_name", u"Tenth"_s);
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(m_console->place.client(u"c10"_s)->clientName, u"Tenth"_s);
    }

    void losesNoPendingEditWhenTheServerChangesTheRegistry()
    {
        select(u"c1"_s);
        ConsoleFixture::type(m_page, "field_client_name", u"Mine"_s);
        m_console->place.addClient(u"a0"_s);
        Q_EMIT m_console->control.registryChanged();
        QCOMPARE(fieldText("field_client_name"), u"Mine"_s);
        ConsoleFixture::click(m_page, "save");
        QCOMPARE(column(u"Client ID"_s).size(), 4);
        QCOMPARE(m_console->place.client(u"c1"_s)->clientName, u"Mine"_s);
    }

    void letsMineWinOverTheirs()
    {
        select(u"c1"_s);
        ConsoleFixture::type(m_page, "field_client_name", u"Mine"_s);
        m_console->place.renameClient(u"c1"_s, u"Theirs"_s);
        ConsoleFixture::click(m_page, "save");
        QVERIFY(banner()->text().contains(u"c1"_s));
        QCOMPARE(m_console->place.client(u"c1"_s)->clientName, u"Theirs"_s);
        ConsoleFixture::click(&window(), "keepMine");
        QCOMPARE(m_console->place.client(u"c1"_s)->clientName, u"Mine"_s);
        QVERIFY(!banner()->isVisible());
    }

    void takesTheirsOverMine()
    {
        select(u"c1"_s);
        ConsoleFixture::type(m_page, "field_client_name", u"Mine"_s);
        m_console->place.renameClient(u"c1"_s, u"Theirs"_s);
        Q_EMIT m_console->control.registryChanged();
        ConsoleFixture::click(m_page, "save");
        ConsoleFixture::click(&window(), "takeTheirs");
        QCOMPARE(fieldText("field_client_name"), u"Theirs"_s);
    }

    void saysWhenANameIsTaken()
    {
        select(u"c2"_s);
        ConsoleFixture::type(m_page, "field_client_id", u"c1"_s);
        ConsoleFixture::click(m_page, "save");
        QVERIFY(banner()->text().contains(u"exists already"_s));
    }

    void setsAPassword()
    {
        m_page = m_console->page("users");
        ConsoleFixture::click(m_page, "setPassword");
        auto* dialog = window().findChild<QDialog*>(u"passwordDialog"_s);
        ConsoleFixture::type(dialog, "newPassword", u"short"_s);
        QVERIFY(!ConsoleFixture::child<QPushButton>(dialog, "acceptPassword")->isEnabled());
        ConsoleFixture::type(dialog, "newPassword", u"long enough"_s);
        ConsoleFixture::type(dialog, "repeatPassword", u"long enouhg"_s);
        QVERIFY(!ConsoleFixture::child<QPushButton>(dialog, "acceptPassword")->isEnabled());
        ConsoleFixture::type(dialog, "repeatPassword", u"long enough"_s);
        ConsoleFixture::click(dialog, "acceptPassword");
        const auto alice
            = store::UserRepository(*m_console->place.reader).findByUsername(u"alice"_s);
        QVERIFY(crypto::verifyPassword((*alice)->passwordHash, "long enough"));
        QCOMPARE(ConsoleFixture::child<QLabel>(m_page, "passwordState")->text(),
            u"A password is set."_s);
    }

    void offersToAddTheFirstRow()
    {
        m_page = m_console->page("error-uris");
        QVERIFY(!table()->isVisible());
        ConsoleFixture::click(m_page, "emptyAction");
        ConsoleFixture::type(m_page, "field_error", u"invalid_client"_s);
        ConsoleFixture::type(m_page, "field_uri", u"https://a.example/e"_s);
        ConsoleFixture::click(m_page, "save");
        QVERIFY(table()->isVisible());
        QCOMPARE(column(u"Error code"_s), QStringList { u"invalid_client"_s });
    }

    void makesAndShowsANewSecret()
    {
        select(u"c1"_s);
        auto* list = ConsoleFixture::child<QTableWidget>(m_page, "secretTable");
        QCOMPARE(list->rowCount(), 0);
        ConsoleFixture::click(m_page, "rotateSecret");
        auto* dialog = window().findChild<QDialog*>(u"secretDialog"_s);
        QVERIFY(dialog != nullptr);
        dialog->accept();
        QCOMPARE(list->rowCount(), 1);
        QCOMPARE(list->item(0, 1)->text(), u"never used"_s);
    }
};

QTEST_MAIN(RegistryPageTest)
#include "tst_registry_page.moc"
