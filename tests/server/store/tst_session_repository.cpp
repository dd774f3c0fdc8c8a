// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/session_repository.h"

#include "server/store/client_repository.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class SessionRepositoryTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    core::Result<T> write(std::function<core::Result<T>(Database&)> work)
    {
        return m_workspace->writer().runAndWait<T>(
            [&](Transaction& transaction) { return work(transaction.database()); });
    }
    template <typename Work>
    void perform(Work work)
    {
        const auto done = write<void>([&](Database& database) {
            SessionRepository sessions(database);
            return work(sessions);
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }
    qint64 addSession(const QString& publicId)
    {
        domain::BrowserSession session;
        session.secretHash = QByteArray(32, 'h');
        session.userRow = m_user;
        session.publicId = publicId;
        session.authTime = m_now - 1;
        session.createdAt = m_now;
        session.lastSeenAt = m_now;
        session.expiresAt = m_now + 100;
        return write<qint64>([&](Database& database) {
            return SessionRepository(database).insertSession(session);
        }).value_or(0);
    }
    qint64 addInteraction()
    {
        domain::Interaction interaction;
        interaction.secretHash = QByteArray(32, 'i');
        interaction.parameters = "client_id=web&x=%00"_ba;
        interaction.createdAt = m_now;
        interaction.expiresAt = m_now + 100;
        return write<qint64>([&](Database& database) {
            return SessionRepository(database).insertInteraction(interaction);
        }).value_or(0);
    }
    domain::Consent consent(const QString& scope) const
    {
        domain::Consent given;
        given.userRow = m_user;
        given.clientRow = m_client;
        given.scope = domain::ScopeSet::fromStored(scope);
        given.grantedAt = m_now;
        return given;
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_workspace = m_places.open(m_places.fresh(dialect));
        m_reader = m_workspace->openReader().value();
        m_now = m_places.clock.now();
        domain::User user;
        user.username = u"alice"_s;
        user.subject = u"s"_s;
        m_user = write<qint64>([&](Database& database) {
            return UserRepository(database).insert(user, m_now);
        }).value();
        domain::Client client;
        client.clientId = u"web"_s;
        m_client = write<qint64>([&](Database& database) {
            return ClientRepository(database).insert(client, m_now);
        }).value();
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void keepsASessionUntilItEnds()
    {
        const qint64 id = addSession(u"sid"_s);
        perform([&](SessionRepository& sessions) { return sessions.touchSession(id, m_now + 7); });
        auto session = SessionRepository(*m_reader).findSession(id).value().value();
        QCOMPARE(session.secretHash, QByteArray(32, 'h'));
        QCOMPARE(session.userRow, m_user);
        QCOMPARE(session.publicId, u"sid"_s);
        QCOMPARE(session.authTime, m_now - 1);
        QCOMPARE(session.lastSeenAt, m_now + 7);
        QCOMPARE(session.expiresAt, m_now + 100);
        QCOMPARE(session.endedAt, 0);
        perform([&](SessionRepository& sessions) { return sessions.endSession(id, m_now + 8); });
        perform([&](SessionRepository& sessions) { return sessions.touchSession(id, m_now + 9); });
        session = SessionRepository(*m_reader).findSession(id).value().value();
        QCOMPARE(session.endedAt, m_now + 8);
        QCOMPARE(session.lastSeenAt, m_now + 7);
    }

    void endsAllSessionsOfAUser()
    {
        const qint64 first = addSession(u"one"_s);
        const qint64 second = addSession(u"two"_s);
        perform(
            [&](SessionRepository& sessions) { return sessions.endSessionsOfUser(m_user, m_now); });
        QCOMPARE(SessionRepository(*m_reader).findSession(first).value()->endedAt, m_now);
        QCOMPARE(SessionRepository(*m_reader).findSession(second).value()->endedAt, m_now);
    }

    void listsAndEndsTheSessionsOfOneUser()
    {
        const qint64 first = addSession(u"one"_s);
        const qint64 second = addSession(u"two"_s);
        perform(
            [&](SessionRepository& sessions) { return sessions.touchSession(first, m_now + 5); });
        SessionRepository reader(*m_reader);
        auto listed = reader.sessionsOfUser(m_user, m_now, 10).value();
        QCOMPARE(listed.size(), 2);
        QCOMPARE(listed.first().id, first);
        QCOMPARE(reader.sessionsOfUser(m_user, m_now, 1).value().size(), 1);
        QCOMPARE(reader.sessionsOfUser(m_user + 1, m_now, 10).value().size(), 0);
        QCOMPARE(reader.sessionsOfUser(m_user, m_now + 100, 10).value().size(), 0);
        const auto end = [&](qint64 user) {
            return write<bool>([&](Database& database) {
                return SessionRepository(database).endSessionOfUser(second, user, m_now);
            }).value();
        };
        QVERIFY(!end(m_user + 1));
        QVERIFY(end(m_user));
        QVERIFY(!end(m_user));
        listed = reader.sessionsOfUser(m_user, m_now, 10).value();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().id, first);
    }

    void completesAnInteractionOnce()
    {
        const qint64 id = addInteraction();
        perform([&](SessionRepository& sessions) { return sessions.markSignedIn(id, m_now + 3); });
        const auto complete = [&] {
            return write<bool>([&](Database& database) {
                return SessionRepository(database).completeInteraction(id, m_now + 4);
            });
        };
        QVERIFY(*complete());
        QVERIFY(!*complete());
        const auto interaction = SessionRepository(*m_reader).findInteraction(id).value();
        QCOMPARE(interaction->parameters, "client_id=web&x=%00"_ba);
        QCOMPARE(interaction->signedInAt, m_now + 3);
        QCOMPARE(interaction->completedAt, m_now + 4);
    }

    void widensAConsent()
    {
        perform([&](SessionRepository& sessions) {
            return sessions.saveConsent(consent(u"openid profile"_s));
        });
        perform([&](SessionRepository& sessions) {
            return sessions.saveConsent(consent(u"openid email"_s));
        });
        const auto stored = SessionRepository(*m_reader).findConsent(m_user, m_client).value();
        QCOMPARE(stored->scope.toString(), u"openid profile email"_s);
        QCOMPARE(SessionRepository(*m_reader).consentsOfUser(m_user).value().size(), 1);
    }

    void aRemovedConsentTakesItsFamiliesAlong()
    {
        perform([&](SessionRepository& sessions) {
            return sessions.saveConsent(consent(u"openid"_s));
        });
        domain::TokenFamily family;
        family.clientRow = m_client;
        family.userRow = m_user;
        family.expiresAt = m_now + 100;
        const auto id = write<qint64>(
            [&](Database& database) { return TokenRepository(database).insertFamily(family); });
        QVERIFY(id);
        perform([&](SessionRepository& sessions) {
            return sessions.removeConsent(m_user, m_client, m_now);
        });
        QVERIFY(!SessionRepository(*m_reader).findConsent(m_user, m_client).value());
        QCOMPARE(TokenRepository(*m_reader).findFamily(*id).value()->revokedAt, m_now);
    }

    void expiredOnesArePurgedAndTheirFamiliesStay()
    {
        const qint64 session = addSession(u"sid"_s);
        const qint64 interaction = addInteraction();
        domain::TokenFamily family;
        family.clientRow = m_client;
        family.userRow = m_user;
        family.sessionRow = session;
        family.createdAt = m_now;
        family.expiresAt = m_now + 100000;
        const auto id = write<qint64>(
            [&](Database& database) { return TokenRepository(database).insertFamily(family); });
        const auto purged = write<qint64>(
            [&](Database& database) { return TokenRepository(database).purge(m_now + 101, 10); });
        QCOMPARE(*purged, 2);
        QVERIFY(!SessionRepository(*m_reader).findSession(session).value());
        QVERIFY(!SessionRepository(*m_reader).findInteraction(interaction).value());
        QCOMPARE(TokenRepository(*m_reader).findFamily(*id).value()->sessionRow, 0);
    }

private:
    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;
    qint64 m_user = 0;
    qint64 m_client = 0;
};

QTEST_GUILESS_MAIN(SessionRepositoryTest)
#include "tst_session_repository.moc"
