// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/passkey_repository.h"

#include "server/store/backup_code_repository.h"
#include "server/store/passkey_challenge_repository.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

/// Passkeys, their challenges and back-up codes: what the database decides.
class PasskeyRepositoryTest : public QObject
{
    Q_OBJECT

    test::TestWorkspace m_place;
    test::TestClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_alice = 0;
    qint64 m_bob = 0;

    template <typename T>
    core::Result<T> write(std::function<core::Result<T>(Transaction&)> work)
    {
        return m_workspace->writer().runAndWait<T>(std::move(work));
    }
    qint64 addUser(const QString& name)
    {
        domain::User user;
        user.username = name;
        user.subject = u"sub-"_s + name;
        return *write<qint64>([&](Transaction& transaction) {
            return UserRepository(transaction.database()).insert(user, transaction.now());
        });
    }
    core::Result<qint64> add(qint64 userRow, const QByteArray& credential, qint64 count = 0)
    {
        Passkey passkey;
        passkey.userRow = userRow;
        passkey.credentialId = credential;
        passkey.algorithm = -7;
        passkey.publicKey = "key\0key"_ba;
        passkey.signCount = count;
        passkey.isSynced = true;
        passkey.name = u"Laptop"_s;
        passkey.transports = u"internal hybrid"_s;
        passkey.createdAt = m_clock.now();
        return write<qint64>([&](Transaction& transaction) {
            return PasskeyRepository(transaction.database()).insert(passkey);
        });
    }
    bool use(qint64 id, qint64 count)
    {
        return *write<bool>([&](Transaction& transaction) {
            return PasskeyRepository(transaction.database()).use(id, count, transaction.now());
        });
    }
    QList<Passkey> ofUser(qint64 userRow)
    {
        const auto reader = std::move(*m_workspace->openReader());
        return *PasskeyRepository(*reader).ofUser(userRow);
    }
    qint64 challenge(const QByteArray& browser)
    {
        const PasskeyChallenge row { 0, "challenge"_ba, browser, 0, 0, m_clock.now() + 300 };
        return *write<qint64>([&](Transaction& transaction) {
            return PasskeyChallengeRepository(transaction.database()).insert(row);
        });
    }
    bool take(qint64 id)
    {
        return *write<bool>([&](Transaction& transaction) {
            return PasskeyChallengeRepository(transaction.database()).take(id, transaction.now());
        });
    }
    bool isOpen(qint64 id)
    {
        const auto reader = std::move(*m_workspace->openReader());
        return PasskeyChallengeRepository(*reader).find(id)->has_value();
    }
    void setCodes(qint64 userRow, const QByteArrayList& hashes)
    {
        QVERIFY(write<void>([&](Transaction& transaction) {
            return BackupCodeRepository(transaction.database())
                .replace(userRow, hashes, transaction.now());
        }));
    }
    bool takeCode(qint64 userRow, const QByteArray& hash)
    {
        return *write<bool>([&](Transaction& transaction) {
            return BackupCodeRepository(transaction.database())
                .take(userRow, hash, transaction.now());
        });
    }
    int codesLeft(qint64 userRow)
    {
        const auto reader = std::move(*m_workspace->openReader());
        return *BackupCodeRepository(*reader).left(userRow);
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_workspace = std::move(*Workspace::open(m_place.fresh(dialect), m_clock, m_random, {}));
        m_alice = addUser(u"alice"_s);
        m_bob = addUser(u"bob"_s);
    }
    void cleanup() { m_workspace.reset(); }

    void keepsWhatItIsGiven()
    {
        const auto id = add(m_alice, "credential\0one"_ba, 7);
        QVERIFY(id);
        const auto found = ofUser(m_alice);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, *id);
        QCOMPARE(found.first().credentialId, "credential\0one"_ba);
        QCOMPARE(found.first().publicKey, "key\0key"_ba);
        QCOMPARE(found.first().algorithm, -7);
        QCOMPARE(found.first().signCount, 7);
        QVERIFY(found.first().isSynced);
        QCOMPARE(found.first().name, u"Laptop"_s);
        QCOMPARE(found.first().transports, u"internal hybrid"_s);
        QCOMPARE(found.first().createdAt, m_clock.now());
        QCOMPARE(found.first().lastUsedAt, 0);
        const auto reader = std::move(*m_workspace->openReader());
        QVERIFY(PasskeyRepository(*reader).find("credential\0one"_ba)->has_value());
        QVERIFY(!PasskeyRepository(*reader).find("credential"_ba)->has_value());
    }

    void givesACredentialToOneUserOnly()
    {
        QVERIFY(add(m_alice, "one"_ba));
        const auto again = add(m_bob, "one"_ba);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, core::ErrorKind::Conflict);
    }

    void holdsTwentyForAUser()
    {
        for (int i = 0; i < mostPasskeys; ++i)
            QVERIFY(add(m_alice, QByteArray::number(i)));
        const auto more = add(m_alice, "one more"_ba);
        QVERIFY(!more);
        QCOMPARE(more.error().kind, core::ErrorKind::Denied);
        QVERIFY(add(m_bob, "one more"_ba));
    }

    void takesOnlyACounterThatRises()
    {
        const qint64 id = *add(m_alice, "one"_ba, 5);
        QVERIFY(!use(id, 5));
        QVERIFY(!use(id, 4));
        QVERIFY(!use(id, 0));
        QVERIFY(use(id, 6));
        QVERIFY(!use(id, 6));
        QCOMPARE(ofUser(m_alice).first().signCount, 6);
        QCOMPARE(ofUser(m_alice).first().lastUsedAt, m_clock.now());
    }

    void takesAnAuthenticatorThatDoesNotCount()
    {
        const qint64 id = *add(m_alice, "one"_ba, 0);
        QVERIFY(use(id, 0));
        QVERIFY(use(id, 0));
        QVERIFY(use(id, 3));
        QVERIFY(!use(id, 0));
    }

    void removesOnlyWhatIsTheUsersOwn()
    {
        const qint64 id = *add(m_alice, "one"_ba);
        const auto remove = [&](qint64 userRow) {
            return *write<bool>([&](Transaction& transaction) {
                return PasskeyRepository(transaction.database()).remove(id, userRow);
            });
        };
        QVERIFY(!remove(m_bob));
        QVERIFY(remove(m_alice));
        QVERIFY(!remove(m_alice));
        QVERIFY(!use(id, 1));
    }

    void givesAChallengeOnceAndInTime()
    {
        const qint64 first = challenge("browser"_ba);
        QVERIFY(isOpen(first));
        QVERIFY(take(first));
        QVERIFY(!take(first));
        const qint64 late = challenge("browser"_ba);
        m_clock.seconds += 300;
        QVERIFY(!take(late));
    }

    void bindsTheNumberOfOpenChallenges()
    {
        QList<qint64> rows;
        for (int i = 0; i < PasskeyChallengeRepository::mostOfABrowser + 2; ++i)
            rows.append(challenge("browser"_ba));
        const qint64 other = challenge("another"_ba);
        QVERIFY(!isOpen(rows.at(0)));
        QVERIFY(!isOpen(rows.at(1)));
        QVERIFY(isOpen(rows.at(2)));
        QVERIFY(isOpen(other));
    }

    void forgetsExpiredChallenges()
    {
        const qint64 row = challenge("browser"_ba);
        m_clock.seconds += 301;
        QVERIFY(write<qint64>([](Transaction& transaction) {
            return TokenRepository(transaction.database()).purge(transaction.now(), 100);
        }));
        QVERIFY(!isOpen(row));
    }

    void takesEachBackupCodeOnce()
    {
        setCodes(m_alice, { "a"_ba, "b"_ba });
        setCodes(m_bob, { "a"_ba });
        QVERIFY(takeCode(m_alice, "a"_ba));
        QVERIFY(!takeCode(m_alice, "a"_ba));
        QVERIFY(!takeCode(m_alice, "c"_ba));
        QCOMPARE(codesLeft(m_alice), 1);
        QCOMPARE(codesLeft(m_bob), 1);
        setCodes(m_alice, { "d"_ba });
        QVERIFY(!takeCode(m_alice, "b"_ba));
        QCOMPARE(codesLeft(m_alice), 1);
    }

    void goesWithItsUser()
    {
        QVERIFY(add(m_alice, "one"_ba));
        QVERIFY(add(m_bob, "two"_ba));
        setCodes(m_alice, { "a"_ba });
        QVERIFY(write<void>([&](Transaction& transaction) {
            return UserRepository(transaction.database()).remove(m_alice, 1, transaction.now());
        }));
        QVERIFY(ofUser(m_alice).isEmpty());
        QCOMPARE(codesLeft(m_alice), 0);
        QCOMPARE(ofUser(m_bob).size(), 1);
    }
};

QTEST_GUILESS_MAIN(PasskeyRepositoryTest)
#include "tst_passkey_repository.moc"
