// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/paged_list_model.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"
#include "tests/ui/console_fixture.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using ui::ConsoleFixture;

/// The pages of what users allowed and of signed-in browsers.
class SessionsAndConsentsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConsoleFixture> m_console;
    QWidget* m_page = nullptr;

    models::ConsoleWorkspace& place() { return m_console->place; }
    QTableView* table() { return ConsoleFixture::child<QTableView>(m_page, "table"); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    void addConsent(qint64 user, qint64 client)
    {
        place().write<void>([user, client](store::Transaction& transaction) -> core::Result<void> {
            domain::Consent consent;
            consent.userRow = user;
            consent.clientRow = client;
            consent.scope = domain::ScopeSet::fromStored(u"openid email"_s);
            consent.grantedAt = transaction.now();
            return store::SessionRepository(transaction.database()).saveConsent(consent);
        });
    }
    qint64 addSession(qint64 user)
    {
        return place().write<qint64>([user](store::Transaction& transaction) {
            domain::BrowserSession session;
            session.secretHash = QByteArray(32, 's');
            session.userRow = user;
            static int number = 0;
            session.publicId = u"sid-%1"_s.arg(++number);
            session.authTime = transaction.now();
            session.createdAt = transaction.now();
            session.lastSeenAt = transaction.now();
            session.expiresAt = transaction.now() + 3600;
            return store::SessionRepository(transaction.database()).insertSession(session);
        });
    }
    qint64 addFamily(qint64 user, qint64 client, qint64 session, const QString& scope)
    {
        return place().write<qint64>([=](store::Transaction& transaction) {
            domain::TokenFamily family;
            family.clientRow = client;
            family.userRow = user;
            family.sessionRow = session;
            family.scope = domain::ScopeSet::fromStored(scope);
            family.grantType = u"authorization_code"_s;
            family.createdAt = transaction.now();
            family.expiresAt = transaction.now() + 3600;
            return store::TokenRepository(transaction.database()).insertFamily(family);
        });
    }
    bool isRevoked(qint64 family)
    {
        return (**store::TokenRepository(*place().reader).findFamily(family)).revokedAt != 0;
    }
    void open(const char* id)
    {
        m_console->open();
        m_page = m_console->page(id);
    }
    void press(const char* button)
    {
        ConsoleFixture::click(m_page, button);
        auto* dialog = m_page->findChild<QDialog*>(u"confirmDialog"_s);
        QVERIFY(dialog != nullptr);
        ConsoleFixture::click(dialog, "confirm");
    }

private Q_SLOTS:
    void init() { m_console = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_console.reset(); }

    void revokesSeveralConsentsWithTheirTokens()
    {
        const qint64 alice = place().addUser(u"alice"_s);
        const qint64 bob = place().addUser(u"bob"_s);
        const qint64 client = place().addClient(u"web"_s);
        addConsent(alice, client);
        addConsent(bob, client);
        const qint64 family = addFamily(alice, client, 0, u"openid"_s);
        open("consents");
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cell(0, 0), u"bob"_s);
        QVERIFY(cell(0, 1).contains(u"web"_s));
        QCOMPARE(cell(0, 4), u"never"_s);
        QVERIFY(!ConsoleFixture::child<QPushButton>(m_page, "revoke")->isEnabled());
        table()->selectAll();
        press("revoke");
        QTRY_COMPARE(rows(), 0);
        QVERIFY(isRevoked(family));
        QCOMPARE(place().consoleAudits(u"consent.revoked"_s), 2);
    }

    void filtersInTheDatabase()
    {
        const qint64 client = place().addClient(u"web"_s);
        for (const QString& name : { u"alice"_s, u"bob"_s, u"al%"_s }) {
            addConsent(place().addUser(name), client);
        }
        open("consents");
        QTRY_COMPARE(rows(), 3);
        ConsoleFixture::type(m_page, "search", u"AL"_s);
        QTRY_COMPARE(rows(), 2);
        // What a person types is no pattern.
        ConsoleFixture::type(m_page, "search", u"al%"_s);
        QTRY_COMPARE(rows(), 1);
        ConsoleFixture::type(m_page, "search", u"nobody"_s);
        QTRY_COMPARE(rows(), 0);
        QVERIFY(!table()->isVisible());
    }

    void endsOneSessionAndWhatHangsOnIt()
    {
        const qint64 alice = place().addUser(u"alice"_s);
        const qint64 client = place().addClient(u"web"_s);
        const qint64 first = addSession(alice);
        const qint64 second = addSession(alice);
        const qint64 bound = addFamily(alice, client, first, u"openid"_s);
        const qint64 offline = addFamily(alice, client, first, u"openid offline_access"_s);
        const qint64 other = addFamily(alice, client, second, u"openid"_s);
        open("sessions");
        QTRY_COMPARE(rows(), 2);
        QCOMPARE(cell(1, 4), u"web"_s);
        table()->selectRow(1); // The older one.
        press("end");
        QTRY_COMPARE(rows(), 1);
        QVERIFY(isRevoked(bound));
        QVERIFY(!isRevoked(offline));
        QVERIFY(!isRevoked(other));
        QCOMPARE(place().consoleAudits(u"session.ended"_s), 1);
    }

    void readsFurtherPagesWhenAskedTo()
    {
        const qint64 alice = place().addUser(u"alice"_s);
        for (int number = 0; number < models::PagedListModel::pageSize + 20; ++number) {
            addSession(alice);
        }
        open("sessions");
        QTRY_COMPARE(rows(), models::PagedListModel::pageSize);
        QAbstractItemModel* model = table()->model();
        QTRY_VERIFY(model->canFetchMore({}));
        model->fetchMore({});
        QTRY_COMPARE(rows(), models::PagedListModel::pageSize + 20);
        QVERIFY(!model->canFetchMore({}));
    }

    void keepsTheSelectionWhenOthersSignIn()
    {
        const qint64 alice = place().addUser(u"alice"_s);
        addSession(alice);
        open("sessions");
        QTRY_COMPARE(rows(), 1);
        table()->selectRow(0);
        const qint64 selected
            = table()->model()->index(0, 0).data(models::PagedListModel::IdRole).toLongLong();
        addSession(alice);
        m_console->page("overview");
        m_page = m_console->page("sessions");
        QTRY_COMPARE(rows(), 2);
        const QModelIndexList rows = table()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().data(models::PagedListModel::IdRole).toLongLong(), selected);
    }
};

QTEST_MAIN(SessionsAndConsentsTest)
#include "tst_sessions_and_consents.moc"
