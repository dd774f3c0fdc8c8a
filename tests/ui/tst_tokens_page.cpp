// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens_page.h"

#include "models/token_list_model.h"
#include "server/keys/key_rotation.h"
#include "server/keys/signing_key_maker.h"
#include "server/store/token_repository.h"
#include "tests/ui/console_fixture.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using models::TokenListModel;
using ui::ConsoleFixture;

class TokensPageTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;
    QList<qint64> m_stored;

    QTableView* table() { return ConsoleFixture::child<QTableView>(m_page, "table"); }
    int rows() { return table()->model()->rowCount(); }

    void issue(qint64 from, int count)
    {
        QList<trace::Issuance> issued;
        for (int number = 0; number < count; ++number) {
            trace::Issuance one;
            one.tokenRow = from + number;
            one.clientId = u"live-%1"_s.arg(from + number);
            one.issuedAt = m_console->place.clock.now();
            one.expiresAt = one.issuedAt + 600;
            issued.append(one);
        }
        Q_EMIT m_console->control.tokensIssued(issued, 0);
    }

    QString client(int row)
    {
        return table()->model()->index(row, TokenListModel::ClientColumn).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        const qint64 clientRow = m_console->place.addClient(u"batch"_s);
        m_stored = m_console->place.write<QList<qint64>>(
            [clientRow](store::Transaction& transaction) -> core::Result<QList<qint64>> {
                store::TokenRepository tokens(transaction.database());
                QList<qint64> ids;
                for (int number = 0; number < 2; ++number) {
                    domain::IssuedToken token;
                    token.secretHash = QByteArray(32, 'x');
                    token.clientRow = clientRow;
                    token.clientId = u"batch"_s;
                    token.grantType = u"client_credentials"_s;
                    token.issuedAt = transaction.now();
                    token.expiresAt = transaction.now() + 600;
                    ids.append(*tokens.insertAccessToken(token));
                }
                return ids;
            });
        m_console->open();
        m_page = m_console->page("tokens");
    }

    void cleanup() { m_console.reset(); }

    void showsTokensWhileTheyAreIssued()
    {
        QCOMPARE(rows(), 2);
        issue(100, 3);
        QCOMPARE(rows(), 5);
        QCOMPARE(client(0), u"live-102"_s);
        QCOMPARE(ConsoleFixture::child<QLabel>(m_page, "count")->text(), u"showing 5 of 5"_s);
    }

    void standsStillWhilePaused()
    {
        ConsoleFixture::child<QToolButton>(m_page, "pause")->click();
        issue(100, 3);
        QCOMPARE(rows(), 2);
        QVERIFY(ConsoleFixture::child<QLabel>(m_page, "count")->text().contains(u"3 waiting"_s));
        ConsoleFixture::child<QToolButton>(m_page, "pause")->click();
        QCOMPARE(rows(), 5);
    }

    void revokesTheSelectedToken()
    {
        auto* button = ConsoleFixture::child<QPushButton>(m_page, "revoke");
        QVERIFY(!button->isEnabled());
        table()->selectRow(0);
        QVERIFY(button->isEnabled());
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "revokeFamily")->isEnabled());
        button->click();
        store::TokenRepository tokens(*m_console->place.reader);
        QVERIFY((**tokens.findAccessToken(m_stored.last())).revokedAt != 0);
        QCOMPARE((**tokens.findAccessToken(m_stored.first())).revokedAt, 0);
        QVERIFY(!button->isEnabled());
    }

    void keepsTheSelectedTokenWhileOthersArrive()
    {
        table()->selectRow(1);
        const QString before = client(table()->currentIndex().row());
        const qint64 token
            = table()->currentIndex().data(TokenListModel::TokenRowRole).toLongLong();
        issue(100, 50);
        QCOMPARE(table()->currentIndex().data(TokenListModel::TokenRowRole).toLongLong(), token);
        QCOMPARE(client(table()->currentIndex().row()), before);
    }

    void selectsNoNeighbourWhenTheSelectedTokenIsTrimmed()
    {
        table()->selectRow(1); // The oldest.
        issue(1000, TokenListModel::defaultCapacity - 1);
        QVERIFY(table()->selectionModel()->selectedRows().isEmpty());
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "revoke")->isEnabled());
    }

    void pinsTheSelectedToken()
    {
        table()->selectRow(1);
        const QString pinned = client(1);
        ConsoleFixture::child<QToolButton>(m_page, "pin")->click();
        issue(100, 5);
        QCOMPARE(client(0), pinned);
        ConsoleFixture::click(m_page, "clearLive");
        QCOMPARE(rows(), 1);
        QCOMPARE(client(0), pinned);
    }

    void switchesTheFilterOffForAMoment()
    {
        issue(100, 10);
        ConsoleFixture::type(m_page, "search", u"live-103"_s);
        QCOMPARE(rows(), 1);
        ConsoleFixture::child<QToolButton>(m_page, "filterOn")->click();
        QCOMPARE(rows(), 12);
        ConsoleFixture::child<QToolButton>(m_page, "filterOn")->click();
        QCOMPARE(rows(), 1);
    }

    void mintsATestTokenAndInspectsIt()
    {
        ConsoleFixture::click(m_page, "mint");
        auto* dialog = m_page->findChild<QDialog*>(u"mintDialog"_s);
        ConsoleFixture::type(dialog, "mintClient", u"nobody"_s);
        ConsoleFixture::click(dialog, "acceptMint");
        auto* fault = ConsoleFixture::child<QLabel>(dialog, "mintFault");
        QTRY_VERIFY(fault->text().contains(u"nobody"_s));
        ConsoleFixture::type(dialog, "mintClient", u"batch"_s);
        ConsoleFixture::type(dialog, "mintScope", u"admin"_s);
        ConsoleFixture::click(dialog, "acceptMint");
        QTRY_VERIFY(fault->text().contains(u"may only have"_s));
        ConsoleFixture::type(dialog, "mintScope", u"profile"_s);
        ConsoleFixture::click(dialog, "acceptMint");
        auto* value = ConsoleFixture::child<QLineEdit>(dialog, "mintedValue");
        QTRY_VERIFY(value->text().startsWith(u"gha_"_s));
        QCOMPARE(rows(), 3);
        QCOMPARE(
            table()->model()->index(0, TokenListModel::GrantColumn).data().toString(), u"minted"_s);
        QCOMPARE(m_console->place.consoleAudits(u"token.minted"_s), 1);
        ConsoleFixture::click(dialog, "inspectMinted");
        auto* verdict = ConsoleFixture::child<QLabel>(m_page, "tokenVerdict");
        QTRY_VERIFY(verdict->text().contains(u"nothing is wrong"_s));
        auto* members = ConsoleFixture::child<QTreeWidget>(m_page, "tokenMembers");
        QCOMPARE(members->topLevelItem(0)->text(1), u"batch"_s);
    }

    void mintsAMarkedJwt()
    {
        const auto key = *keys::makeSigningKey(crypto::SignatureAlgorithm::ES256,
            m_console->place.workspace->sealer(), keys::Duty::Sign, m_console->place.clock.now());
        m_console->place.write<bool>(
            [key](store::Transaction& transaction) { return keys::rotate(transaction, key); });
        m_console->window->startServer();
        ConsoleFixture::click(m_page, "mint");
        auto* dialog = m_page->findChild<QDialog*>(u"mintDialog"_s);
        auto* format = ConsoleFixture::child<QComboBox>(dialog, "mintFormat");
        QVERIFY(format->model()->index(1, 0).flags().testFlag(Qt::ItemIsEnabled));
        format->setCurrentIndex(1);
        ConsoleFixture::type(dialog, "mintClient", u"batch"_s);
        ConsoleFixture::click(dialog, "acceptMint");
        auto* value = ConsoleFixture::child<QLineEdit>(dialog, "mintedValue");
        QTRY_COMPARE(value->text().count(u'.'), 2);
        QCOMPARE(
            table()->model()->index(0, TokenListModel::GrantColumn).data().toString(), u"minted"_s);
        ConsoleFixture::click(dialog, "inspectMinted");
        auto* verdict = ConsoleFixture::child<QLabel>(m_page, "tokenVerdict");
        QTRY_VERIFY2(verdict->text().startsWith(u"JWT access token: nothing is wrong"_s),
            qPrintable(verdict->text()));
    }

    void mintsNoJwtWhileTheServerIsStopped()
    {
        ConsoleFixture::click(m_page, "mint");
        auto* dialog = m_page->findChild<QDialog*>(u"mintDialog"_s);
        const auto* format = ConsoleFixture::child<QComboBox>(dialog, "mintFormat");
        QVERIFY(!format->model()->index(1, 0).flags().testFlag(Qt::ItemIsEnabled));
    }

    void saysWhatIsNoTokenInTheInspector()
    {
        ConsoleFixture::child<QTabWidget>(m_page, "tokenTabs")->setCurrentIndex(2);
        auto* input = ConsoleFixture::child<QPlainTextEdit>(m_page, "tokenInput");
        QTest::keyClicks(input, u"hello"_s);
        auto* verdict = ConsoleFixture::child<QLabel>(m_page, "tokenVerdict");
        QTRY_VERIFY(verdict->text().contains(u"Neither"_s));
        ConsoleFixture::click(m_page, "clearToken");
        QTRY_VERIFY(verdict->text().startsWith(u"Nothing to inspect"_s));
    }

    void revokesAFamilyFromTheTree()
    {
        const qint64 clientRow = m_console->place.addClient(u"web"_s);
        const qint64 user = m_console->place.addUser(u"alice"_s);
        const qint64 family = m_console->place.write<qint64>([=](store::Transaction& transaction) {
            domain::TokenFamily one;
            one.clientRow = clientRow;
            one.userRow = user;
            one.grantType = u"authorization_code"_s;
            one.createdAt = transaction.now();
            one.expiresAt = transaction.now() + 600;
            return store::TokenRepository(transaction.database()).insertFamily(one);
        });
        ConsoleFixture::child<QTabWidget>(m_page, "tokenTabs")->setCurrentIndex(1);
        auto* tree = ConsoleFixture::child<QTreeView>(m_page, "familyTree");
        QTRY_COMPARE(tree->model()->rowCount(), 1);
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "revokeWholeFamily")->isEnabled());
        tree->setCurrentIndex(tree->model()->index(0, 0));
        ConsoleFixture::click(m_page, "revokeWholeFamily");
        store::TokenRepository tokens(*m_console->place.reader);
        QTRY_VERIFY((**tokens.findFamily(family)).revokedAt != 0);
        QTRY_VERIFY(!ConsoleFixture::child<QPushButton>(m_page, "revokeWholeFamily")->isEnabled());
    }

    void searchesTheLiveList()
    {
        issue(100, 10);
        ConsoleFixture::type(m_page, "search", u"live-103"_s);
        QCOMPARE(rows(), 1);
        issue(1030, 1);
        QCOMPARE(rows(), 2);
        ConsoleFixture::type(m_page, "search", u"nothing like it"_s);
        QVERIFY(!table()->isVisible());
    }
};

QTEST_MAIN(TokensPageTest)
#include "tst_tokens_page.moc"
