// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/user_repository.h"

#include "server/store/client_repository.h"
#include "server/store/registry_edits.h"
#include "server/store/session_repository.h"
#include "server/store/token_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class UserRepositoryTest : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    core::Result<T> write(std::function<core::Result<T>(Database&)> work)
    {
        return m_workspace->writer().runAndWait<T>(
            [&](Transaction& transaction) { return work(transaction.database()); });
    }
    core::Result<qint64> insert(const domain::User& user)
    {
        return write<qint64>(
            [&](Database& database) { return UserRepository(database).insert(user, m_now); });
    }
    static domain::User named(const QString& username)
    {
        domain::User user;
        user.username = username;
        user.subject = u"subject of "_s + username;
        user.passwordHash = u"$argon2id$first"_s;
        return user;
    }
    /// A session and a family of the user.
    void signIn(qint64 userRow)
    {
        const auto done = write<qint64>([&](Database& database) -> core::Result<qint64> {
            domain::BrowserSession session;
            session.userRow = userRow;
            session.publicId = u"sid"_s;
            session.expiresAt = m_now + 100;
            m_session = SessionRepository(database).insertSession(session).value_or(0);
            domain::Client client;
            client.clientId = u"owned"_s;
            client.ownerId = userRow;
            domain::TokenFamily family;
            family.clientRow = ClientRepository(database).insert(client, m_now).value_or(0);
            family.userRow = userRow;
            family.expiresAt = m_now + 100;
            return TokenRepository(database).insertFamily(family);
        });
        QVERIFY(done);
        m_family = *done;
    }
    bool isSignedIn()
    {
        const bool hasSession
            = SessionRepository(*m_reader).findSession(m_session).value()->endedAt == 0;
        const bool hasFamily
            = TokenRepository(*m_reader).findFamily(m_family).value()->revokedAt == 0;
        return hasSession && hasFamily;
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
    }

    void cleanup()
    {
        m_reader.reset();
        m_workspace.reset();
    }

    void findsWhoSignsInByNameOrAddress()
    {
        domain::User alice = named(u"alice"_s);
        alice.email = u"Alice@Example.org"_s;
        domain::User bob = named(u"bob"_s);
        bob.email = u"shared@example.org"_s;
        domain::User carol = named(u"carol"_s);
        carol.email = u"shared@example.org"_s;
        domain::User dave = named(u"alice@example.org"_s);
        for (const domain::User& user : { alice, bob, carol })
            QVERIFY(insert(user));
        UserRepository users(*m_reader);
        const auto found = [&users](const QString& name) {
            const auto user = users.findBySignInName(name).value();
            return user ? user->username : QString();
        };
        QCOMPARE(found(u"alice"_s), u"alice"_s);
        QCOMPARE(found(u"alice@example.ORG"_s), u"alice"_s);
        QCOMPARE(found(u"shared@example.org"_s), QString());
        QCOMPARE(found(u"nobody@example.org"_s), QString());
        QCOMPARE(found(QString()), QString());
        QVERIFY(insert(dave));
        QCOMPARE(found(u"alice@example.org"_s), u"alice@example.org"_s);
    }

    void listsThePersonasWhoMaySignIn()
    {
        domain::User zoe = named(u"zoe"_s);
        zoe.persona = u"signs_in"_s;
        domain::User mallory = named(u"mallory"_s);
        mallory.persona = u"refused"_s;
        domain::User gone = named(u"gone"_s);
        gone.persona = u"signs_in"_s;
        gone.isEnabled = false;
        for (const domain::User& user : { zoe, mallory, gone, named(u"bob"_s) })
            QVERIFY(insert(user));
        const auto names = [this](int limit) {
            QStringList found;
            // Kept: the result would be gone before the first round of the loop.
            const auto users = UserRepository(*m_reader).personas(limit).value();
            for (const domain::User& user : users)
                found.append(user.username);
            return found;
        };
        QCOMPARE(names(10), (QStringList { u"mallory"_s, u"zoe"_s }));
        QCOMPARE(names(1), QStringList { u"mallory"_s });
    }

    void keepsEveryMember()
    {
        domain::User user = named(u"alice"_s);
        user.isEnabled = false;
        user.email = u"a@example"_s;
        user.isEmailVerified = true;
        user.name = u"Alice A"_s;
        user.givenName = u"Alice"_s;
        user.familyName = u"A"_s;
        user.nickname = u"al"_s;
        user.picture = u"https://p.example"_s;
        user.website = u"https://w.example"_s;
        user.phoneNumber = u"+1"_s;
        user.isPhoneNumberVerified = true;
        user.locale = u"de"_s;
        user.zoneinfo = u"Europe/Berlin"_s;
        user.persona = u"signs_in"_s;
        user.otherClaims = { { u"birthdate"_s, u"2000-01-01"_s } };
        user.id = insert(user).value();
        user.version = 1;
        user.createdAt = user.updatedAt = m_now;
        UserRepository users(*m_reader);
        QCOMPARE(toFields(*users.findByUsername(u"alice"_s).value()), toFields(user));
        QCOMPARE(toFields(*users.findByRow(user.id).value()), toFields(user));
        QCOMPARE(toFields(*users.findBySubject(user.subject).value()), toFields(user));
    }

    void findsWhoSignsIn()
    {
        domain::User alice = named(u"alice"_s);
        alice.email = u"Alice@Example.org"_s;
        domain::User bob = named(u"bob@example.org"_s);
        bob.email = u"bob@home.example"_s;
        domain::User eve = named(u"eve"_s);
        eve.email = u"bob@example.org"_s; // another's user name as her address
        for (const domain::User& user : { alice, bob, eve })
            QVERIFY(insert(user).has_value());
        UserRepository users(*m_reader);
        const auto found = [&users](const QString& login) {
            const auto user = users.findBySignInName(login).value();
            return user ? user->username : u"nobody"_s;
        };
        QCOMPARE(found(u"alice"_s), u"alice"_s);
        QCOMPARE(found(u"alice@example.ORG"_s), u"alice"_s);
        QCOMPARE(found(u"bob@example.org"_s), u"bob@example.org"_s);
        QCOMPARE(found(u"bob@home.example"_s), u"bob@example.org"_s);
        QCOMPARE(found(u"Alice"_s), u"nobody"_s);
        QCOMPARE(found(u""_s), u"nobody"_s);
        QCOMPARE(found(u"@"_s), u"nobody"_s);
        domain::User twin = named(u"twin"_s);
        twin.email = u"alice@example.org"_s;
        const qint64 row = insert(twin).value();
        QCOMPARE(found(u"alice@example.org"_s), u"nobody"_s);
        QVERIFY(write<void>(
            [&](Database& database) { return UserRepository(database).remove(row, 1, m_now); }));
        QCOMPARE(found(u"alice@example.org"_s), u"alice"_s);
    }

    void anUpdateLeavesSubjectAndPasswordAlone()
    {
        domain::User user = named(u"alice"_s);
        user.id = insert(user).value();
        user.version = 1;
        user.email = u"new@example"_s;
        user.subject = u"another"_s;
        user.passwordHash = QString();
        QVERIFY(write<void>(
            [&](Database& database) { return UserRepository(database).update(user, m_now); }));
        const auto stored = UserRepository(*m_reader).findByUsername(u"alice"_s).value();
        QCOMPARE(stored->email, u"new@example"_s);
        QCOMPARE(stored->subject, u"subject of alice"_s);
        QCOMPARE(stored->passwordHash, u"$argon2id$first"_s);
        QCOMPARE(stored->version, 2);
    }

    void aNewPasswordSignsOutEverywhere()
    {
        const qint64 id = insert(named(u"alice"_s)).value();
        signIn(id);
        QVERIFY(isSignedIn());
        QVERIFY(write<void>([&](Database& database) {
            return UserRepository(database).setPassword(id, u"$argon2id$second"_s, m_now);
        }));
        QVERIFY(!isSignedIn());
        const auto stored = UserRepository(*m_reader).findByRow(id).value();
        QCOMPARE(stored->passwordHash, u"$argon2id$second"_s);
        QCOMPARE(stored->version, 2);
        const auto unknown = write<void>([&](Database& database) {
            return UserRepository(database).setPassword(4711, u"x"_s, m_now);
        });
        QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    }

    void aRemovedUserTakesSessionsFamiliesAndClientsAlong()
    {
        const qint64 id = insert(named(u"alice"_s)).value();
        signIn(id);
        QVERIFY(write<void>(
            [&](Database& database) { return UserRepository(database).remove(id, 1, m_now); }));
        QVERIFY(!isSignedIn());
        QVERIFY(!UserRepository(*m_reader).findByUsername(u"alice"_s).value());
        QVERIFY(!UserRepository(*m_reader).findBySubject(u"subject of alice"_s).value());
        QVERIFY(!ClientRepository(*m_reader).find(u"owned"_s).value());
    }

    void aNameIsFreeAgainAfterRemovalButASubjectNever()
    {
        const qint64 id = insert(named(u"alice"_s)).value();
        QVERIFY(write<void>(
            [&](Database& database) { return UserRepository(database).remove(id, 1, m_now); }));
        const auto same = insert(named(u"alice"_s));
        QVERIFY(!same);
        QCOMPARE(same.error().kind, ErrorKind::Conflict);
        auto other = named(u"alice"_s);
        other.subject = u"fresh"_s;
        QVERIFY(insert(other));
    }

    void countsFailedSignInsByKey()
    {
        const auto recordFailure = [&](const QString& key, qint64 at) {
            return write<void>([&](Database& database) {
                return UserRepository(database).recordFailure(key, at);
            });
        };
        UserRepository users(*m_reader);
        QCOMPARE(users.attempts(u"user:alice"_s).value().failures, 0);
        QVERIFY(recordFailure(u"user:alice"_s, 10));
        QVERIFY(recordFailure(u"user:alice"_s, 12));
        QVERIFY(recordFailure(u"address:::1"_s, 13));
        const auto attempts = users.attempts(u"user:alice"_s).value();
        QCOMPARE(attempts.failures, 2);
        QCOMPARE(attempts.lastFailureAt, 12);
        QVERIFY(write<void>([&](Database& database) {
            return UserRepository(database).clearFailures(u"user:alice"_s);
        }));
        QCOMPARE(users.attempts(u"user:alice"_s).value().failures, 0);
        QCOMPARE(users.attempts(u"address:::1"_s).value().failures, 1);
    }

    void forgetsFailedSignInsByTheBeginningOfTheirKey()
    {
        for (const auto& key : { u"user:zo\u00eb address:1"_s, u"user:zo\u00eb address:2"_s,
                 u"user:zo\u00ebs address:1"_s, u"user:zo_ address:1"_s })
            QVERIFY(write<void>([&](Database& database) {
                return UserRepository(database).recordFailure(key, 10);
            }));
        QVERIFY(write<void>([&](Database& database) {
            return UserRepository(database).clearFailuresFrom(u"user:zo\u00eb address:"_s);
        }));
        UserRepository users(*m_reader);
        QCOMPARE(users.attempts(u"user:zo\u00eb address:1"_s).value().failures, 0);
        QCOMPARE(users.attempts(u"user:zo\u00eb address:2"_s).value().failures, 0);
        QCOMPARE(users.attempts(u"user:zo\u00ebs address:1"_s).value().failures, 1);
        QCOMPARE(users.attempts(u"user:zo_ address:1"_s).value().failures, 1);
    }

private:
    test::TestWorkspace m_places;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_reader;
    qint64 m_now = 0;
    qint64 m_session = 0;
    qint64 m_family = 0;
};

QTEST_GUILESS_MAIN(UserRepositoryTest)
#include "tst_user_repository.moc"
