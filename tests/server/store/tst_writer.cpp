// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/writer.h"

#include "server/store/error_uri_repository.h"
#include "server/store/user_repository.h"
#include "tests/server/store/test_workspace.h"

#include <semaphore>
#include <thread>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class WriterTest : public QObject
{
    Q_OBJECT

private:
    Writer& writer() { return m_workspace->writer(); }
    bool exists(const QString& name)
    {
        const auto reader = m_workspace->openReader().value();
        return ErrorUriRepository(*reader).find(name).value().has_value();
    }
    core::Result<qint64> insert(const QString& name)
    {
        return writer().runAndWait<qint64>([&](Transaction& transaction) {
            domain::ErrorUri row;
            row.error = name;
            return ErrorUriRepository(transaction.database()).insert(row, transaction.now());
        });
    }
    int threadCount() const
    {
        return m_location.dialect == Dialect::Sqlite ? 1 : Writer::Options().postgresConnections;
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_location = m_places.fresh(dialect);
        m_workspace = m_places.open(m_location);
    }

    void cleanup() { m_workspace.reset(); }

    void aWriteIsVisibleToReadersWhenItsCallerGoesOn()
    {
        QVERIFY(insert(u"a"_s));
        QVERIFY(exists(u"a"_s));
    }

    void aFailingJobDoesNotHarmItsNeighbours()
    {
        QVERIFY(insert(u"taken"_s));
        std::array<test::InsertJob, 3> jobs { test::InsertJob(u"a"_s), test::InsertJob(u"taken"_s),
            test::InsertJob(u"c"_s) };
        test::Blockade blockade(writer(), threadCount());
        for (auto& job : jobs)
            QVERIFY(writer().enqueue(&job));
        blockade.end();
        for (auto& job : jobs)
            job.finished.acquire();
        QVERIFY(!jobs[0].error && !jobs[2].error);
        QVERIFY(jobs[1].error);
        QCOMPARE(jobs[1].error->kind, ErrorKind::Conflict);
        QVERIFY(exists(u"a"_s) && exists(u"c"_s));
    }

    void aJobThatFailsLeavesNothing()
    {
        const auto done
            = writer().runAndWait<qint64>([&](Transaction& transaction) -> core::Result<qint64> {
                  domain::ErrorUri row;
                  row.error = u"half"_s;
                  const auto added
                      = ErrorUriRepository(transaction.database()).insert(row, transaction.now());
                  if (!added)
                      return added;
                  return core::failure(ErrorKind::Denied, u"changed my mind"_s);
              });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Denied);
        QVERIFY(!exists(u"half"_s));
    }

    void aJobThatOverlooksAFailedStatementIsNotKept()
    {
        const auto done
            = writer().runAndWait<bool>([&](Transaction& transaction) -> core::Result<bool> {
                  domain::ErrorUri row;
                  row.error = u"twice"_s;
                  ErrorUriRepository rows(transaction.database());
                  std::ignore = rows.insert(row, transaction.now());
                  std::ignore = rows.insert(row, transaction.now());
                  return true;
              });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QVERIFY(!exists(u"twice"_s));
    }

    void aFullQueueRefusesAtOnce()
    {
        Workspace::Options options;
        options.writer.queueLimit = 2;
        options.writer.postgresConnections = 1;
        m_workspace = m_places.open(m_location, options);
        std::array<test::InsertJob, 3> jobs { test::InsertJob(u"a"_s), test::InsertJob(u"b"_s),
            test::InsertJob(u"c"_s) };
        test::Blockade blockade(writer(), 1);
        QVERIFY(writer().enqueue(&jobs[0]));
        QVERIFY(writer().enqueue(&jobs[1]));
        QVERIFY(!writer().enqueue(&jobs[2]));
        QVERIFY(jobs[2].error);
        QCOMPARE(jobs[2].error->kind, ErrorKind::Busy);
        blockade.end();
        jobs[0].finished.acquire();
        jobs[1].finished.acquire();
        QVERIFY(!exists(u"c"_s));
    }

    void aJobThatNobodyCouldWakeIsRefused()
    {
        test::InsertJob job(u"a"_s);
        job.onDone = nullptr;
        QVERIFY(!writer().enqueue(&job));
        QCOMPARE(job.error->kind, ErrorKind::Internal);
    }

    void finishesWhatIsQueuedBeforeItStops()
    {
        std::array<test::InsertJob, 2> jobs { test::InsertJob(u"a"_s), test::InsertJob(u"b"_s) };
        auto blockade = std::make_unique<test::Blockade>(writer(), threadCount());
        for (auto& job : jobs)
            QVERIFY(writer().enqueue(&job));
        std::thread ending([&] { blockade->end(); });
        m_workspace.reset();
        ending.join();
        m_workspace = m_places.open(m_location);
        QVERIFY(exists(u"a"_s) && exists(u"b"_s));
    }

    void manyThreadsLoseNothing()
    {
        constexpr int threads = 8;
        constexpr int each = 25;
        std::atomic<int> done = 0;
        std::vector<std::thread> callers;
        for (int t = 0; t < threads; ++t) {
            callers.emplace_back([&, t] {
                for (int i = 0; i < each; ++i)
                    done += insert(u"e%1.%2"_s.arg(t).arg(i)) ? 1 : 0;
            });
        }
        for (auto& caller : callers)
            caller.join();
        QCOMPARE(int(done), threads * each);
        const auto reader = m_workspace->openReader().value();
        QCOMPARE(ErrorUriRepository(*reader).list().value().size(), threads * each);
    }

    void attemptsAtOnceAreCountedOneAfterTheOther()
    {
        // C101: whoever decides by a count holds it; five of forty may go on.
        const auto attempt = [&] {
            return writer().runAndWait<bool>([](Transaction& transaction) -> core::Result<bool> {
                UserRepository users(transaction.database());
                if (const auto held = users.holdAttempts(u"user:a"_s); !held)
                    return tl::unexpected(held.error());
                const auto before = users.attempts(u"user:a"_s);
                if (!before || before->failures >= 5)
                    return before.map([](const auto&) { return false; });
                return users.recordFailure(u"user:a"_s, 1).map([] { return true; });
            });
        };
        std::atomic<int> allowed = 0;
        std::atomic<int> failed = 0;
        std::vector<std::thread> callers;
        for (int t = 0; t < 40; ++t) {
            callers.emplace_back([&] {
                const auto isAllowed = attempt();
                failed += isAllowed ? 0 : 1;
                allowed += isAllowed.value_or(false) ? 1 : 0;
            });
        }
        for (auto& caller : callers)
            caller.join();
        QCOMPARE(int(failed), 0);
        QCOMPARE(int(allowed), 5);
    }

    void resumesOnTheThreadOfItsMailbox()
    {
        core::Mailbox mailbox;
        struct Waiter
        {
            struct promise_type
            {
                Waiter get_return_object() { return {}; }
                std::suspend_never initial_suspend() noexcept { return {}; }
                std::suspend_never final_suspend() noexcept { return {}; }
                void return_void() { }
                void unhandled_exception() { std::terminate(); }
            };
        };
        QThread* resumedOn = nullptr;
        const auto wait = [](Writer& target, QThread*& thread) -> Waiter {
            const std::function<core::Result<int>(Transaction&)> work
                = [](Transaction&) -> core::Result<int> { return 42; };
            const auto answer = co_await target.run<int>(work);
            thread = answer == 42 ? QThread::currentThread() : nullptr;
        };
        wait(writer(), resumedOn);
        QVERIFY(!resumedOn);
        QTRY_COMPARE(resumedOn, QThread::currentThread());
    }

    void twoWritersOfOneWorkspaceGoOnBesideEachOther()
    {
        const auto second = m_places.open(m_location);
        std::atomic<int> done = 0;
        std::vector<std::thread> callers;
        for (Workspace* workspace : { m_workspace.get(), second.get() }) {
            callers.emplace_back([&, workspace] {
                for (int i = 0; i < 50; ++i) {
                    domain::ErrorUri row;
                    row.error = u"e%1.%2"_s.arg(quintptr(workspace)).arg(i);
                    const auto added
                        = workspace->writer().runAndWait<qint64>([&](Transaction& transaction) {
                              return ErrorUriRepository(transaction.database())
                                  .insert(row, transaction.now());
                          });
                    done += added ? 1 : 0;
                }
            });
        }
        for (auto& caller : callers)
            caller.join();
        QCOMPARE(int(done), 100);
    }

    void aLostConnectionIsMadeAgainAndTheWorkRepeated()
    {
        if (m_location.dialect != Dialect::PostgreSql)
            QSKIP("a SQLite connection cannot be lost");
        int runs = 0;
        const auto done
            = writer().runAndWait<qint64>([&](Transaction& transaction) -> core::Result<qint64> {
                  auto& database = transaction.database();
                  if (++runs == 1)
                      std::ignore = database.query("SELECT pg_terminate_backend(pg_backend_pid())");
                  domain::ErrorUri row;
                  row.error = u"again"_s;
                  return ErrorUriRepository(database).insert(row, transaction.now());
              });
        QVERIFY(done);
        QCOMPARE(runs, 2);
        QVERIFY(exists(u"again"_s));
    }

private:
    test::TestWorkspace m_places;
    Location m_location;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(WriterTest)
#include "tst_writer.moc"
