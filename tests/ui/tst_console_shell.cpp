// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/console_shell.h"

#include "tests/ui/shell_fixture.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/view_state.h"
#include "ui/widgets/error_banner.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QWizard>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

class ConsoleShellTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<ShellFixture> m_fixture;

    ConsoleShell& shell() { return *m_fixture->shell; }
    MainWindow& window() { return *shell().window(); }
    FakeShellHost& host() { return m_fixture->host; }
    QString bannerText() { return window().findChild<ErrorBanner*>()->text(); }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<ShellFixture>();
        m_fixture->addUser();
    }
    void cleanup() { m_fixture.reset(); }

    void opensTheWindowAndStartsTheServer()
    {
        m_fixture->open();
        QCOMPARE(host().fake().starts.size(), 1);
        QVERIFY(m_fixture->find<QWizard>("firstRunWizard") == nullptr);
    }

    void leavesTheServerAloneWhenToldSo()
    {
        Preferences chosen;
        chosen.startsServer = false;
        chosen.save();
        m_fixture->open();
        QVERIFY(host().fake().starts.isEmpty());
    }

    void handsOverToTheWindowThatIsOpen()
    {
        m_fixture->open();
        window().showMinimized();
        ConsoleShell second(host(), m_fixture->settings.path());
        QSignalSpy finished(&second, &ConsoleShell::finished);
        second.start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(second.window() == nullptr);
        QCOMPARE(host().opens, 1);
        QTRY_VERIFY(!window().isMinimized());
    }

    void saysWhyAWorkspaceCannotBeOpened()
    {
        host().refusal = core::Error { core::ErrorKind::Conflict, u"in use by another server"_s };
        m_fixture->make();
        QSignalSpy refused(&shell(), &ConsoleShell::refused);
        shell().start();
        const auto box = [] {
            for (QWidget* top : QApplication::topLevelWidgets()) {
                if (auto* found = qobject_cast<QMessageBox*>(top)) {
                    return found;
                }
            }
            return static_cast<QMessageBox*>(nullptr);
        };
        QTRY_VERIFY(box() != nullptr);
        QCOMPARE(box()->informativeText(), u"in use by another server"_s);
        box()->button(QMessageBox::Close)->click();
        QTRY_COMPARE(refused.size(), 1);
    }

    void opensPageRowAndPlaceAgain()
    {
        m_fixture->open();
        window().openPage(u"users"_s);
        window().resize(1100, 700);
        const qint64 row = ViewState::load(host().workspaceName()).records.value(u"users"_s);
        QCOMPARE(row, 0);
        window().close();
        const ViewState kept = ViewState::load(host().workspaceName());
        QCOMPARE(kept.page, u"users"_s);
        QVERIFY(kept.records.value(u"users"_s) > 0);
        m_fixture->shell.reset();
        host().close();
        m_fixture->open();
        QCOMPARE(window().currentPage(), u"users"_s);
        QCOMPARE(window().size(), QSize(1100, 700));
    }

    void keepsViewsOfWorkspacesApart()
    {
        ViewState state;
        state.page = u"scopes"_s;
        state.save(u"/a.gatehouse"_s);
        QCOMPARE(ViewState::load(u"/b.gatehouse"_s).page, QString());
        QCOMPARE(ViewState::load(u"/a.gatehouse"_s).page, u"scopes"_s);
    }

    void remembersWorkspacesTheNewestFirst()
    {
        for (int number = 0; number < 12; ++number) {
            recent_workspaces::note(u"/%1.gatehouse"_s.arg(number));
        }
        recent_workspaces::note(u"/9.gatehouse"_s);
        const QStringList all = recent_workspaces::load();
        QCOMPARE(all.size(), recent_workspaces::mostKept);
        QCOMPARE(all.first(), u"/9.gatehouse"_s);
        QCOMPARE(all.count(u"/9.gatehouse"_s), 1);
    }

    void offersRecentWorkspaces()
    {
        recent_workspaces::note(u"/other & more.gatehouse"_s);
        m_fixture->open();
        auto* menu = m_fixture->find<QMenu>("menuRecent");
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QCOMPARE(host().launched, QStringList { u"/other & more.gatehouse"_s });
        QCOMPARE(recent_workspaces::load().first(), host().workspaceName());
    }

    void opensAWorkspaceFile()
    {
        QFile there(m_fixture->settings.filePath(u"there.gatehouse"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        m_fixture->open();
        m_fixture->trigger("actionOpenWorkspace");
        auto* dialog = m_fixture->find<QDialog>("workspaceDialog");
        auto* accept = ConsoleFixture::child<QPushButton>(dialog, "acceptWorkspace");
        QVERIFY(!accept->isEnabled());
        ConsoleFixture::type(dialog, "workspaceFile", u"/no/such.gatehouse"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY(!ConsoleFixture::child<QLabel>(dialog, "workspaceFault")->text().isEmpty());
        ConsoleFixture::type(dialog, "workspaceFile", there.fileName());
        accept->click();
        QCOMPARE(host().launched, QStringList { there.fileName() });
    }

    void doesNotMakeANewWorkspaceOverAFile()
    {
        QFile there(m_fixture->settings.filePath(u"there.gatehouse"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        m_fixture->open();
        m_fixture->trigger("actionNewWorkspace");
        auto* dialog = m_fixture->find<QDialog>("workspaceDialog");
        ConsoleFixture::type(dialog, "workspaceFile", there.fileName());
        QVERIFY(!ConsoleFixture::child<QPushButton>(dialog, "acceptWorkspace")->isEnabled());
    }

    void theDialogOfAWorkspaceIsAsHighAsWhatItAsksFor()
    {
        m_fixture->open();
        m_fixture->trigger("actionOpenWorkspace");
        auto* dialog = m_fixture->find<QDialog>("workspaceDialog");
        const int ofAFile = dialog->height();
        auto* server = ConsoleFixture::child<QRadioButton>(dialog, "workspaceIsServer");
        server->setChecked(true);
        const auto* password = ConsoleFixture::child<QLineEdit>(dialog, "workspacePassword");
        QVERIFY(password->isVisible());
        QVERIFY(dialog->height() >= ofAFile + 3 * password->height());
        ConsoleFixture::child<QRadioButton>(dialog, "workspaceIsFile")->setChecked(true);
        QVERIFY(!password->isVisible());
        QCOMPARE(dialog->height(), ofAFile);
    }

    void keepsThePasswordOutOfTheAddressOfADatabase()
    {
        m_fixture->open();
        m_fixture->trigger("actionOpenWorkspace");
        auto* dialog = m_fixture->find<QDialog>("workspaceDialog");
        ConsoleFixture::child<QRadioButton>(dialog, "workspaceIsServer")->setChecked(true);
        ConsoleFixture::type(dialog, "workspaceHost", u"db.example"_s);
        ConsoleFixture::child<QSpinBox>(dialog, "workspacePort")->setValue(5433);
        ConsoleFixture::type(dialog, "workspaceDatabase", u"gatehouse"_s);
        ConsoleFixture::type(dialog, "workspaceUser", u"ad min"_s);
        ConsoleFixture::type(dialog, "workspacePassword", u"p@ss/word"_s);
        ConsoleFixture::click(dialog, "acceptWorkspace");
        QCOMPARE(host().launched.size(), 1);
        const auto location = store::Location::parse(host().launched.first());
        QVERIFY(location);
        QCOMPARE(location->user, u"ad min"_s);
        QCOMPARE(location->port, 5433);
        QCOMPARE(location->database, u"gatehouse"_s);
        QVERIFY(!host().launched.first().contains(u"word"_s));
        QCOMPARE(host().passwords.first(), QByteArray("p@ss/word"));
    }

    void backsUpWithoutHoldingTheWindow()
    {
        m_fixture->open();
        const QString file = m_fixture->settings.filePath(u"copy.gatehouse"_s);
        shell().backUp(file);
        QTRY_VERIFY(bannerText().contains(file));
        store::Location copy;
        copy.file = file;
        const auto database = store::Database::open(copy, store::Database::Access::ReadOnly);
        QVERIFY(database);
        auto users = (*database)->query("SELECT username FROM users");
        QVERIFY(users && users->next());
        QCOMPARE(users->text(0), u"alice"_s);
    }

    void stopsABackupThatIsUnderWay()
    {
        m_fixture->open();
        const std::function<core::Result<void>(store::Transaction&)> grow
            = [](store::Transaction& transaction) {
                  // 100 MB in small rows: a copy takes long enough to be stopped.
                  return transaction.database().run(
                      u"CREATE TABLE filler AS WITH RECURSIVE n(i) AS"
                      " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500000)"
                      " SELECT i, zeroblob(200) AS bytes FROM n"_s);
              };
        QVERIFY(host().workspace().writer().runAndWait<void>(grow));
        const QString file = m_fixture->settings.filePath(u"copy.gatehouse"_s);
        shell().backUp(file);
        // It is being written.
        QVERIFY(QTest::qWaitFor([&file] { return QFileInfo(file).size() > 1000000; }));
        auto* progress = window().findChild<QDialog*>(u"progressDialog"_s);
        QVERIFY(progress != nullptr);
        ConsoleFixture::click(progress, "cancelProgress");
        QTRY_COMPARE(bannerText(), u"Cancelled; nothing was changed."_s);
        QVERIFY(!QFileInfo::exists(file));
        QTRY_VERIFY(window().findChild<QDialog*>(u"progressDialog"_s) == nullptr);
    }

    void saysWhyABackupFailed()
    {
        m_fixture->open();
        QFile there(m_fixture->settings.filePath(u"there.gatehouse"_s));
        QVERIFY(there.open(QIODevice::WriteOnly));
        shell().backUp(there.fileName());
        QTRY_VERIFY(bannerText().contains(u"exists already"_s));
    }

    void restoresABackup()
    {
        m_fixture->open();
        const QString file = m_fixture->settings.filePath(u"copy.gatehouse"_s);
        shell().backUp(file);
        QTRY_VERIFY(bannerText().contains(file));
        QWidget* users = window().findChild<QWidget*>(u"page_users"_s);
        window().openPage(u"users"_s);
        ConsoleFixture::type(users, "field_username", u"mallory"_s);
        ConsoleFixture::click(users, "save");
        shell().restore(file);
        QTRY_COMPARE(host().opens, 2);
        QTRY_VERIFY(shell().window() != nullptr);
        QVERIFY(bannerText().startsWith(u"Restored."_s));
        QCOMPARE(window().currentPage(), u"users"_s);
        QWidget* restored = window().findChild<QWidget*>(u"page_users"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(restored, "field_username")->text(), u"alice"_s);
    }

    void keepsTheWorkspaceWhenTheBackupIsNone()
    {
        m_fixture->open();
        QFile nonsense(m_fixture->settings.filePath(u"nonsense.gatehouse"_s));
        QVERIFY(nonsense.open(QIODevice::WriteOnly));
        nonsense.write("no database");
        nonsense.close();
        shell().restore(nonsense.fileName());
        QTRY_COMPARE(host().opens, 2);
        QTRY_VERIFY(shell().window() != nullptr && !bannerText().isEmpty());
        QWidget* users = window().findChild<QWidget*>(u"page_users"_s);
        window().openPage(u"users"_s);
        QCOMPARE(ConsoleFixture::child<QLineEdit>(users, "field_username")->text(), u"alice"_s);
    }

    void doesNotRestoreOverUnsavedChanges()
    {
        m_fixture->open();
        window().openPage(u"users"_s);
        ConsoleFixture::type(
            window().findChild<QWidget*>(u"page_users"_s), "field_username", u"changed"_s);
        shell().restore(u"/whatever.gatehouse"_s);
        QCOMPARE(host().opens, 1);
        QCOMPARE(window().unsavedChanges(), 1);
    }

    void endsWhenTheWindowIsClosed()
    {
        m_fixture->open();
        QSignalSpy finished(&shell(), &ConsoleShell::finished);
        window().close();
        QCOMPARE(finished.size(), 1);
    }
};

} // namespace gatehouse::ui

QTEST_MAIN(gatehouse::ui::ConsoleShellTest)
#include "tst_console_shell.moc"
