// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/totp_repository.h"

#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class TotpRepositoryTest : public QObject
{
    Q_OBJECT

    test::TestWorkspace m_place;
    test::TestClock m_clock;
    crypto::SystemRandom m_random;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_user = 0;

    template <typename T>
    core::Result<T> write(std::function<core::Result<T>(TotpRepository&)> work)
    {
        return m_workspace->writer().runAndWait<T>([&work](Transaction& transaction) {
            TotpRepository repository(transaction.database());
            return work(repository);
        });
    }
    core::Result<void> enroll()
    {
        const TotpSecret secret { m_user, "sealed"_ba, 100, m_clock.now() };
        return write<void>(
            [&secret](TotpRepository& repository) { return repository.insert(secret); });
    }
    core::Result<bool> take(qint64 step)
    {
        return write<bool>(
            [&](TotpRepository& repository) { return repository.takeStep(m_user, step); });
    }
    std::optional<TotpSecret> stored()
    {
        const auto reader = std::move(*m_workspace->openReader());
        return TotpRepository(*reader).find(m_user).value();
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_workspace = std::move(*Workspace::open(m_place.fresh(dialect), m_clock, m_random, {}));
        domain::User user;
        user.username = u"alice"_s;
        user.subject = u"sub-alice"_s;
        m_user = *m_workspace->writer().runAndWait<qint64>([&](Transaction& transaction) {
            return UserRepository(transaction.database()).insert(user, transaction.now());
        });
    }
    void cleanup() { m_workspace.reset(); }

    void keepsOneSecretForAUser()
    {
        QVERIFY(enroll());
        QCOMPARE(stored()->sealedSecret, "sealed"_ba);
        const auto again = enroll();
        QVERIFY(!again);
        QCOMPARE(again.error().kind, core::ErrorKind::Conflict);
    }

    void takesEachStepOnceAndNoneThatIsOlder()
    {
        QVERIFY(enroll());
        QVERIFY(!*take(100));
        QVERIFY(*take(102));
        QVERIFY(!*take(102));
        QVERIFY(!*take(101));
        QVERIFY(*take(103));
    }

    void takesNothingOfAUserWithoutOne()
    {
        QVERIFY(!*take(5));
        QVERIFY(!stored());
    }

    void goesWithItsUser()
    {
        QVERIFY(enroll());
        QVERIFY(m_workspace->writer().runAndWait<void>([&](Transaction& transaction) {
            return UserRepository(transaction.database()).remove(m_user, 1, transaction.now());
        }));
        QVERIFY(!stored());
    }
};

QTEST_GUILESS_MAIN(TotpRepositoryTest)
#include "tst_totp_repository.moc"
