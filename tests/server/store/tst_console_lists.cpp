// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/console_lists.h"

#include "server/store/audit.h"
#include "server/store/client_repository.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class ConsoleListsTest : public QObject
{
    Q_OBJECT

    test::TestWorkspace m_place;
    test::TestClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_client = 0;

    template <typename Work>
    qint64 write(Work work)
    {
        const auto id = m_workspace->writer().runAndWait<qint64>(
            [&work](Transaction& transaction) { return work(transaction); });
        if (!id)
            qFatal("%s", qPrintable(id.error().message));
        return *id;
    }
    qint64 addUser(const QString& username)
    {
        domain::User user;
        user.username = username;
        user.subject = u"sub-"_s + username;
        return write([&](Transaction& transaction) {
            return UserRepository(transaction.database()).insert(user, transaction.now());
        });
    }
    qint64 addSession(qint64 user, qint64 expiresAt)
    {
        domain::BrowserSession session;
        session.secretHash = QByteArray(32, 's');
        session.userRow = user;
        session.publicId = u"sid-%1-%2"_s.arg(user).arg(expiresAt);
        session.expiresAt = expiresAt;
        return write([&](Transaction& transaction) {
            return SessionRepository(transaction.database()).insertSession(session);
        });
    }
    qint64 addFamily(qint64 user, qint64 session)
    {
        domain::TokenFamily family;
        family.clientRow = m_client;
        family.userRow = user;
        family.sessionRow = session;
        family.grantType = u"authorization_code"_s;
        family.createdAt = m_clock.now();
        family.expiresAt = m_clock.now() + 600;
        return write([&](Transaction& transaction) {
            return TokenRepository(transaction.database()).insertFamily(family);
        });
    }
    void addConsent(qint64 user)
    {
        domain::Consent consent;
        consent.userRow = user;
        consent.clientRow = m_client;
        consent.scope = domain::ScopeSet::fromStored(u"openid"_s);
        consent.grantedAt = m_clock.now();
        write([&](Transaction& transaction) -> core::Result<qint64> {
            const auto saved = SessionRepository(transaction.database()).saveConsent(consent);
            if (!saved)
                return tl::unexpected(saved.error());
            return 1;
        });
    }
    ListQuery query(const QString& filter = {}) const
    {
        return { .filter = filter, .limit = 10, .now = m_clock.now() };
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_workspace = std::move(*Workspace::open(m_place.fresh(dialect), m_clock, m_random, {}));
        m_reader = std::move(*m_workspace->openReader());
        domain::Client client;
        client.clientId = u"web"_s;
        client.clientName = u"Acme Web"_s;
        m_client = write([&](Transaction& transaction) {
            return ClientRepository(transaction.database()).insert(client, transaction.now());
        });
    }
    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void listsAuditsOfAnAreaByAnyWord()
    {
        const auto note = [this](const char* action, const QString& object) {
            write([&](Transaction& transaction) -> core::Result<qint64> {
                const auto noted = writeAudit(
                    transaction, { .action = action, .actor = u"console"_s, .object = object });
                return noted ? core::Result<qint64>(1) : tl::unexpected(noted.error());
            });
        };
        note("client.changed", u"client:Web"_s);
        note("client_x.changed", u"client:other"_s);
        note("user.changed", u"user:100%"_s);
        note("totp.reset", u"user:alice"_s);
        ConsoleLists lists(*m_reader);
        const auto actions = [&](const QString& filter, const QStringList& areas = {}) {
            QStringList found;
            const QList<ListedAudit> page = lists.audits(query(filter), areas).value();
            for (const ListedAudit& audit : page)
                found.append(audit.action);
            return found;
        };
        QCOMPARE(actions({}),
            QStringList({ u"totp.reset"_s, u"user.changed"_s, u"client_x.changed"_s,
                u"client.changed"_s }));
        QCOMPARE(actions({}, { u"client."_s }), QStringList { u"client.changed"_s });
        QCOMPARE(actions({}, { u"user."_s, u"totp."_s }),
            QStringList({ u"totp.reset"_s, u"user.changed"_s }));
        QCOMPARE(actions(u"WEB"_s), QStringList { u"client.changed"_s });
        QCOMPARE(actions(u"0%"_s), QStringList { u"user.changed"_s });
        QCOMPARE(actions(u"alice"_s, { u"client."_s }), QStringList());
        ListQuery older = query();
        older.before = lists.audits(query()).value().last().id;
        QVERIFY(lists.audits(older).value().isEmpty());
    }

    void listsConsentsWithNamesAndLastUse()
    {
        const qint64 alice = addUser(u"alice"_s);
        const qint64 bob = addUser(u"bob"_s);
        addConsent(alice);
        addConsent(bob);
        addFamily(alice, 0);
        ConsoleLists lists(*m_reader);
        const auto all = lists.consents(query());
        QVERIFY2(all, all ? "" : qPrintable(all.error().message));
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().username, u"bob"_s);
        QCOMPARE(all->first().lastUsedAt, 0);
        QCOMPARE(all->last().lastUsedAt, m_clock.now());
        QCOMPARE(all->last().clientName, u"Acme Web"_s);
        QCOMPARE(lists.consents(query(u"ALI"_s))->size(), 1);
        QCOMPARE(lists.consents(query(u"acme w"_s))->size(), 2);
        ListQuery next = query();
        next.before = all->first().id;
        QCOMPARE(lists.consents(next)->first().username, u"alice"_s);
    }

    void takesNoPatternFromAPerson()
    {
        addConsent(addUser(u"alice"_s));
        ConsoleLists lists(*m_reader);
        for (const QString& text : { u"%"_s, u"_"_s, u"!"_s, u"a%e"_s, u"al_ce"_s, u"'"_s })
            QCOMPARE(lists.consents(query(text))->size(), 0);
    }

    void listsLiveSessionsWithTheirClients()
    {
        const qint64 alice = addUser(u"alice"_s);
        const qint64 bob = addUser(u"bob"_s);
        addSession(alice, m_clock.now() - 1);
        const qint64 live = addSession(alice, m_clock.now() + 60);
        addSession(bob, m_clock.now() + 61);
        addFamily(alice, live);
        addFamily(alice, live);
        ConsoleLists lists(*m_reader);
        const auto all = lists.sessions(query());
        QVERIFY2(all, all ? "" : qPrintable(all.error().message));
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->last().clients, QStringList { u"web"_s });
        QVERIFY(all->first().clients.isEmpty());
        QCOMPARE(lists.sessions(query(u"bob"_s))->size(), 1);
        QCOMPARE(lists.sessions(query(), alice)->first().id, live);
    }

    void listsFamiliesAndTheirMembers()
    {
        const qint64 family = addFamily(addUser(u"alice"_s), 0);
        domain::IssuedToken access;
        access.secretHash = QByteArray(32, 'a');
        access.familyRow = family;
        access.clientRow = m_client;
        access.grantType = u"authorization_code"_s;
        access.issuedAt = m_clock.now();
        access.expiresAt = m_clock.now() + 60;
        write([&](Transaction& transaction) {
            return TokenRepository(transaction.database()).insertAccessToken(access);
        });
        domain::RefreshToken refresh;
        refresh.secretHash = QByteArray(32, 'r');
        refresh.familyRow = family;
        refresh.expiresAt = m_clock.now() + 60;
        write([&](Transaction& transaction) {
            return TokenRepository(transaction.database()).insertRefreshToken(refresh);
        });
        ConsoleLists lists(*m_reader);
        const auto families = lists.families(query(u"WEB"_s));
        QVERIFY2(families, families ? "" : qPrintable(families.error().message));
        QCOMPARE(families->size(), 1);
        QCOMPARE(families->first().username, u"alice"_s);
        QVERIFY(lists.families(query(u"reuse"_s))->isEmpty());
        const auto members = lists.members(family, 10);
        QVERIFY2(members, members ? "" : qPrintable(members.error().message));
        QCOMPARE(members->size(), 2);
        QVERIFY(members->last().kind == ListedMember::Kind::RefreshToken);
        QCOMPARE(members->last().successorRow, 0);
    }
};

QTEST_GUILESS_MAIN(ConsoleListsTest)
#include "tst_console_lists.moc"
