// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "models/sidebar_model.h"
#include "tests/ui/console_fixture.h"
#include "ui/help/field_hint.h"
#include "ui/widgets/error_banner.h"

#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

class MainWindowTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;

    ui::MainWindow& window() { return *m_console->window; }
    template <typename T>
    T* child(const char* name)
    {
        return ConsoleFixture::child<T>(m_console->window.get(), name);
    }
    QString writeFile(const QString& name)
    {
        QFile file(m_console->place.folder.filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write("PEM") == 3;
        return isWritten ? file.fileName() : QString();
    }
    ui::ErrorBanner* banner() { return window().findChild<ui::ErrorBanner*>(); }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_console->place.addClient(u"web"_s);
        m_console->open();
    }

    void cleanup() { m_console.reset(); }

    void startsAndStopsTheServerWhereTheHeaderSays()
    {
        child<QLineEdit>("serverHost")->setText(u"127.0.0.1"_s);
        child<QSpinBox>("serverPort")->setValue(9090);
        child<QPushButton>("serverToggle")->click();
        QCOMPARE(m_console->control.starts.size(), 1);
        QCOMPARE(m_console->control.starts.first().listen,
            (QStringList { u"127.0.0.1:9090"_s, u"[::1]:9090"_s }));
        QCOMPARE(child<QLabel>("serverState")->text(), u"Running"_s);
        QVERIFY(!child<QSpinBox>("serverPort")->isEnabled());
        child<QPushButton>("serverToggle")->click();
        QCOMPARE(child<QLabel>("serverState")->text(), u"Stopped"_s);
        QVERIFY(child<QSpinBox>("serverPort")->isEnabled());
    }

    void copiesTheIssuer()
    {
        window().startServer();
        child<QToolButton>("copyIssuer")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8080"_s);
    }

    void offersAFreePortWhenTheWantedOneIsTaken()
    {
        m_console->control.takenListener = u"127.0.0.1:8080"_s;
        window().startServer();
        QVERIFY(banner()->isVisible());
        QVERIFY(banner()->text().contains(u"8080"_s));
        QCOMPARE(child<QLabel>("serverState")->text(), u"Stopped"_s);
        child<QPushButton>("usePort")->click();
        QCOMPARE(m_console->control.starts.size(), 2);
        QCOMPARE(m_console->control.starts.last().listen.first(), u"127.0.0.1:8081"_s);
        QVERIFY(!banner()->isVisible());
        QCOMPARE(child<QLabel>("serverState")->text(), u"Running"_s);
    }

    void triesTheSamePortAgain()
    {
        m_console->control.takenListener = u"127.0.0.1:8080"_s;
        window().startServer();
        m_console->control.takenListener.clear();
        child<QPushButton>("tryAgain")->click();
        QCOMPARE(m_console->control.starts.last().listen.first(), u"127.0.0.1:8080"_s);
        QVERIFY(!banner()->isVisible());
    }

    void startsWithTheCertificateThatWasChosen()
    {
        const QString certificate = writeFile(u"server.pem"_s);
        const QString key = writeFile(u"server.key"_s);
        child<QToolButton>("serverTls")->click();
        auto* dialog = child<QDialog>("tlsDialog");
        auto* accept = ConsoleFixture::child<QPushButton>(dialog, "acceptTls");
        QVERIFY(accept->isEnabled()); // Plain HTTP is a choice too.
        ConsoleFixture::type(dialog, "tlsCertificate", certificate);
        QVERIFY(!accept->isEnabled());
        ConsoleFixture::type(dialog, "tlsKey", u"/nowhere/server.key"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY(ConsoleFixture::child<QLabel>(dialog, "tlsFault")->text().contains(u"nowhere"_s));
        ConsoleFixture::type(dialog, "tlsKey", key);
        accept->click();
        window().startServer();
        QCOMPARE(m_console->control.starts.last().tlsCertificate, certificate);
        QCOMPARE(m_console->control.starts.last().tlsKey, key);
        QVERIFY(!child<QToolButton>("serverTls")->isEnabled());
        QVERIFY(!child<QAction>("actionTls")->isEnabled());
        // The next window of this workspace knows it.
        m_console->control.stop();
        m_console->open();
        window().startServer();
        QCOMPARE(m_console->control.starts.last().tlsCertificate, certificate);
        QCOMPARE(m_console->control.starts.last().tlsKey, key);
    }

    void offersTheCertificateWhereTlsFails()
    {
        Q_EMIT m_console->control.startFailed(
            { .fault = control::StartFault::Tls, .message = u"the key does not fit"_s });
        QVERIFY(banner()->text().contains(u"does not fit"_s));
        child<QPushButton>("setUpTls")->click();
        QVERIFY(child<QDialog>("tlsDialog")->isVisible());
    }

    void restartsTheServer()
    {
        window().startServer();
        child<QAction>("actionRestartServer")->trigger();
        QCOMPARE(m_console->control.starts.size(), 2);
        QCOMPARE(child<QLabel>("serverState")->text(), u"Running"_s);
    }

    void saysSoWhileTheServerIsInLabMode()
    {
        window().startServer();
        auto* lab = child<QWidget>("labBanner");
        QVERIFY(!lab->isVisible());
        auto* action = child<QAction>("actionLabMode");
        QVERIFY(!action->isChecked());
        action->trigger();
        QCOMPARE(m_console->control.starts.size(), 2);
        QVERIFY(m_console->control.starts.last().isLab);
        QVERIFY(lab->isVisible());
        QVERIFY(!lab->accessibleName().isEmpty());
        // Opening another page or a message does not take it away.
        window().openPage(u"users"_s);
        banner()->showMessage(ui::ErrorBanner::Severity::Info, u"x"_s, u"x"_s);
        QVERIFY(lab->isVisible());
        child<QPushButton>("leaveLabMode")->click();
        QVERIFY(!m_console->control.starts.last().isLab);
        QVERIFY(!lab->isVisible());
        QVERIFY(!action->isChecked());
    }

    void offersToStartWithoutLabModeWhereOthersCouldReachIt()
    {
        child<QLineEdit>("serverHost")->setText(u"192.0.2.1"_s);
        child<QAction>("actionLabMode")->trigger();
        QVERIFY(m_console->control.starts.isEmpty());
        window().startServer();
        QVERIFY(banner()->text().contains(u"127.0.0.1"_s));
        child<QPushButton>("startWithoutLab")->click();
        QCOMPARE(m_console->control.starts.size(), 2);
        QVERIFY(!m_console->control.starts.last().isLab);
        QVERIFY(!child<QWidget>("labBanner")->isVisible());
    }

    void showsTheCountersOfTheServer()
    {
        window().startServer();
        m_console->control.state.tokens = 42;
        Q_EMIT m_console->control.statusChanged(m_console->control.state);
        QVERIFY(child<QLabel>("statusTokens")->text().contains(u"42"_s));
        QCOMPARE(child<QLabel>("statusWorkspace")->text(), u"test.gatehouse"_s);
    }

    void opensPagesByNumber_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("page");
        QTest::newRow("1") << int(Qt::Key_1) << u"overview"_s;
        QTest::newRow("2") << int(Qt::Key_2) << u"traffic"_s;
        QTest::newRow("3") << int(Qt::Key_3) << u"tokens"_s;
        QTest::newRow("4") << int(Qt::Key_4) << u"clients"_s;
        QTest::newRow("5") << int(Qt::Key_5) << u"users"_s;
        QTest::newRow("6") << int(Qt::Key_6) << u"scopes"_s;
        QTest::newRow("7") << int(Qt::Key_7) << u"error-uris"_s;
    }

    void opensPagesByNumber()
    {
        QFETCH(int, key);
        QFETCH(QString, page);
        window().openPage(page == u"overview" ? u"users"_s : u"overview"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(&window(), Qt::Key(key), Qt::ControlModifier);
        QCOMPARE(window().currentPage(), page);
        auto* sidebar = child<QListView>("sidebar");
        QCOMPARE(sidebar->currentIndex().data(models::SidebarModel::PageIdRole).toString(), page);
    }

    void marksUnsavedPagesInTheSidebar()
    {
        QWidget* clients = m_console->page("clients");
        ConsoleFixture::type(clients, "field_client_name", u"Changed"_s);
        auto* sidebar = child<QListView>("sidebar");
        QCOMPARE(sidebar->currentIndex().data(models::SidebarModel::BadgeRole).toInt(), 1);
    }

    void doesNotCloseOverUnsavedChanges()
    {
        QWidget* clients = m_console->page("clients");
        ConsoleFixture::type(clients, "field_client_name", u"Changed"_s);
        QVERIFY(!window().close());
        QVERIFY(window().isVisible());
        QVERIFY(banner()->isVisible());
        ConsoleFixture::click(&window(), "saveAndClose");
        QVERIFY(!window().isVisible());
        QCOMPARE(m_console->place.client(u"web"_s)->clientName, u"Changed"_s);
    }

    void closesWithoutSavingWhenTold()
    {
        QWidget* clients = m_console->page("clients");
        ConsoleFixture::type(clients, "field_client_name", u"Changed"_s);
        QVERIFY(!window().close());
        ConsoleFixture::click(&window(), "closeUnsaved");
        QVERIFY(!window().isVisible());
        QCOMPARE(m_console->place.client(u"web"_s)->clientName, u"Name of web"_s);
    }

    void opensTheLastPageAgain()
    {
        window().openPage(u"scopes"_s);
        QVERIFY(window().close());
        m_console->open();
        QCOMPARE(window().currentPage(), u"scopes"_s);
    }

    void showsProblemsOnTheOverview()
    {
        auto* list
            = ConsoleFixture::child<QListView>(m_console->page("overview"), "newestProblems");
        trace::Step refused;
        refused.error = u"invalid_grant"_s;
        refused.detail = u"code_verifier does not match"_s;
        Q_EMIT m_console->control.stepsRecorded({ refused }, 0);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->isVisible());
    }

    void namesEverythingThatTakesTheFocus()
    {
        QStringList nameless;
        for (const char* id : { "overview", "traffic", "tokens", "clients", "users", "scopes",
                 "error-uris", "keys", "consents", "sessions", "providers", "flow-lab" }) {
            QVERIFY(m_console->page(id) != nullptr);
            for (QWidget* widget : window().findChildren<QWidget*>()) {
                QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
                const bool isTabStop
                    = (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr;
                if (isTabStop && !widget->objectName().startsWith(u"qt_"_s)
                    && (seen == nullptr || seen->text(QAccessible::Name).isEmpty())) {
                    nameless.append(QLatin1String(id) + u": "_s
                        + QLatin1String(widget->metaObject()->className()) + u' '
                        + widget->objectName() + u" in "_s + widget->parentWidget()->objectName());
                }
            }
        }
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void showsDataAsPlainText()
    {
        m_console->place.renameClient(u"web"_s, u"<b>bold</b>"_s);
        Q_EMIT m_console->control.registryChanged();
        window().openPage(u"clients"_s);
        for (const QLabel* label : window().findChildren<QLabel*>()) {
            // A hint is the program's own sentence, escaped, with a link behind it: no data.
            QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty()
                    || qobject_cast<const ui::FieldHint*>(label) != nullptr,
                qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
