// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/provider_office.h"
#include "server/store/linked_accounts.h"
#include "tests/server/upstream/linked_account.h"
#include "tests/ui/console_fixture.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::ui;
using test::ApiProvider;
using test::bearerTokens;

/// Linked accounts in the console, against a provider over real sockets.
class LinkedAccountsPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    std::unique_ptr<ApiProvider> m_provider;
    std::unique_ptr<runtime::ProviderOffice> m_office;
    QWidget* m_page = nullptr;

    void link(const QString& username, const upstream::TokenSet& tokens)
    {
        test::linkAccount(*m_console->place.workspace,
            { .username = username,
                .subject = u"s-"_s + username,
                .configuration = m_provider->configuration(),
                .tokens = tokens });
    }
    void open()
    {
        m_console->open();
        QWidget* page = m_console->page("providers");
        ConsoleFixture::child<QTabWidget>(page, "providersTabs")->setCurrentIndex(1);
        m_page = ConsoleFixture::child<QWidget>(page, "linkedAccounts");
    }
    QTableView* table() { return ConsoleFixture::child<QTableView>(m_page, "accountsTable"); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }
    QPushButton* button(const char* name)
    {
        return ConsoleFixture::child<QPushButton>(m_page, name);
    }
    QString banner() const
    {
        QStringList texts;
        for (const QLabel* label : m_console->window->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    QDialog* dialog() { return ConsoleFixture::child<QDialog>(m_page, "confirmDialog"); }
    static QString textOf(const QDialog* dialog)
    {
        QStringList texts;
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_provider = std::make_unique<ApiProvider>();
        m_office
            = std::make_unique<runtime::ProviderOffice>(*m_console->place.workspace, u"console"_s);
        m_console->control.actions = m_office.get();
    }
    void cleanup()
    {
        m_office.reset();
        m_provider.reset();
        m_console.reset();
    }

    void showsWhoIsLinkedAndForHowLong()
    {
        const qint64 now = m_console->place.clock.now();
        link(u"jane"_s, bearerTokens(now, 3630));
        link(u"bob"_s, bearerTokens(now, 0));
        link(u"carol"_s, {});
        open();
        QCOMPARE(table()->model()->rowCount(), 3);
        QCOMPARE(cell(0, 1), u"bob"_s);
        QCOMPARE(cell(0, 4), u"never"_s);
        QCOMPARE(cell(1, 3), u"no token"_s);
        QCOMPARE(cell(2, 2), u"jane@there (s-jane)"_s);
        QCOMPARE(cell(2, 3), u"Bearer"_s);
        QVERIFY2(cell(2, 4).startsWith(u"in 1 h, "_s), qPrintable(cell(2, 4)));
        QCOMPARE(cell(2, 6), u"read"_s);
        // Only what is possible can be clicked.
        QVERIFY(!button("refreshToken")->isEnabled());
        table()->selectRow(1);
        QVERIFY(!button("refreshToken")->isEnabled());
        QVERIFY(!button("revokeToken")->isEnabled());
        QVERIFY(button("unlinkAccount")->isEnabled());
    }

    void seesWhatTheServerDoes()
    {
        open();
        QVERIFY(!table()->isVisible());
        link(u"jane"_s, bearerTokens(m_console->place.clock.now(), 3630));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QVERIFY(table()->isVisible());
        table()->selectRow(0);
        link(u"adam"_s, {});
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        // The selection stays with the person.
        QCOMPARE(table()->currentIndex().siblingAtColumn(1).data().toString(), u"jane"_s);
    }

    void refreshesNow()
    {
        link(u"jane"_s, bearerTokens(m_console->place.clock.now(), 90));
        open();
        table()->selectRow(0);
        QVERIFY(cell(0, 4).startsWith(u"in 1 min"_s));
        button("refreshToken")->click();
        QVERIFY(!button("refreshToken")->isEnabled()); // one at a time
        QTRY_VERIFY(banner().contains(u"The token of jane at fake was refreshed."_s));
        QVERIFY2(!cell(0, 4).startsWith(u"in 1 min"_s), qPrintable(cell(0, 4)));
        QVERIFY(button("refreshToken")->isEnabled());
        m_provider->tokenStatus = "400 Bad Request";
        button("refreshToken")->click();
        QTRY_VERIFY(banner().contains(u"the provider refused: invalid_grant"_s));
        QVERIFY(!banner().contains(u"fresh-"_s));
    }

    void revokesAfterAsking()
    {
        link(u"jane"_s, bearerTokens(m_console->place.clock.now(), 3600));
        open();
        table()->selectRow(0);
        button("revokeToken")->click();
        QVERIFY(textOf(dialog()).contains(u"Revoke the token of jane at fake?"_s));
        dialog()->reject();
        QTRY_VERIFY(m_page->findChild<QDialog*>() == nullptr);
        QVERIFY(m_provider->server.requests.isEmpty());
        button("revokeToken")->click();
        ConsoleFixture::click(dialog(), "confirm");
        QTRY_COMPARE(cell(0, 3), u"no token"_s);
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 1);
        QCOMPARE(m_console->place.consoleAudits(u"provider.token_revoked"_s), 1);
    }

    void unlinksAndSaysWhatEnds()
    {
        link(u"jane"_s, bearerTokens(m_console->place.clock.now(), 3600));
        open();
        table()->selectRow(0);
        button("unlinkAccount")->click();
        const QString asked = textOf(dialog());
        QVERIFY(asked.contains(u"Unlink jane from fake?"_s));
        QVERIFY(asked.contains(u"jane can no longer sign in here through fake."_s));
        QVERIFY(asked.contains(u"jane has no password"_s));
        ConsoleFixture::click(dialog(), "confirm");
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        QCOMPARE(m_provider->requestsTo("/revoke").size(), 1);
        QCOMPARE(m_console->place.consoleAudits(u"provider.unlinked"_s), 1);
    }

    void outlivesAWindowThatCloses()
    {
        link(u"jane"_s, bearerTokens(m_console->place.clock.now(), 3600));
        open();
        table()->selectRow(0);
        button("refreshToken")->click();
        m_console->window.reset();
        QTRY_COMPARE(m_provider->requestsTo("/token").size(), 1);
        m_office.reset(); // waits for it
        const auto reader = m_console->place.workspace->openReader();
        const auto accounts = store::linkedAccounts(**reader);
        QCOMPARE(accounts->size(), 1);
    }
};

QTEST_MAIN(LinkedAccountsPageTest)
#include "tst_linked_accounts_page.moc"
