// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/group_committer.h"

#include "server/store/error_uri_repository.h"
#include "server/store/file_lock.h"
#include "server/store/row_mapping.h"
#include "tests/server/store/test_workspace.h"

#include <QtCore/QFileInfo>

#include <atomic>
#include <thread>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class GroupCommitterTest : public QObject
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
    qint64 walBytes() const { return QFileInfo(m_location.file + u"-wal"_s).size(); }
    /// Writes and deletes until so many bytes went through the WAL.
    void writeBytes(qint64 total)
    {
        QByteArray chunk;
        for (qint64 written = 0; written < total; written += chunk.size()) {
            // SQLite does not write a page again that stays the same.
            chunk.fill(char('a' + written / 1024 / 1024 % 2), 1024 * 1024);
            m_places.clock.milliseconds += 200;
            const auto done = m_workspace->writer().runAndWait<void>([&](Transaction& transaction) {
                return rows::done(transaction.database().execute(
                    "INSERT INTO meta (name, value) VALUES ('chunk', ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    { chunk }));
            });
            QVERIFY(done);
            m_largestWal = qMax(m_largestWal, walBytes());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_location = m_places.fresh(Dialect::Sqlite);
        m_workspace = m_places.open(m_location);
        m_largestWal = 0;
    }

    void cleanup() { m_workspace.reset(); }

    void commitsTogetherWhatQueuedUpMeanwhile()
    {
        std::array<test::InsertJob, 3> jobs { test::InsertJob(u"a"_s), test::InsertJob(u"b"_s),
            test::InsertJob(u"c"_s) };
        test::Blockade blockade(writer(), 1);
        const auto before = writer().statistics().commits;
        for (auto& job : jobs)
            QVERIFY(writer().enqueue(&job));
        QCOMPARE(writer().statistics().queued, 3);
        blockade.end();
        for (auto& job : jobs)
            job.finished.acquire();
        // The blockade's own commit, and one for the three.
        QCOMPARE(writer().statistics().commits - before, 2);
        QVERIFY(exists(u"a"_s) && exists(u"b"_s) && exists(u"c"_s));
    }

    void aFailedCommitFailsEveryJobOfItsGroup()
    {
        std::array<test::InsertJob, 2> jobs { test::InsertJob(u"a"_s), test::InsertJob(u"b"_s) };
        test::Blockade blockade(writer(), 1);
        QVERIFY(writer().enqueue(&jobs[0]));
        std::optional<core::Result<bool>> poisoned;
        std::thread poison([&] {
            poisoned
                = writer().runAndWait<bool>([](Transaction& transaction) -> core::Result<bool> {
                      auto& database = transaction.database();
                      // The dangling reference is found only at COMMIT.
                      std::ignore = database.run(u"PRAGMA defer_foreign_keys = ON"_s);
                      return database
                          .execute("INSERT INTO client_secrets (client_row, hash, created_at) "
                                   "VALUES (99, x'00', 1)")
                          .map([](qint64) { return true; });
                  });
        });
        QTRY_COMPARE(writer().statistics().queued, 2);
        QVERIFY(writer().enqueue(&jobs[1]));
        blockade.end();
        poison.join();
        for (auto& job : jobs) {
            job.finished.acquire();
            QVERIFY(job.error);
            QCOMPARE(job.error->kind, ErrorKind::Unavailable);
        }
        QVERIFY(!*poisoned);
        QCOMPARE(poisoned->error().kind, ErrorKind::Unavailable);
        QVERIFY(!exists(u"a"_s) && !exists(u"b"_s));
        QVERIFY(insert(u"afterwards"_s));
    }

    void aFullDiskIsAnErrorAndTheWriterGoesOn()
    {
        const auto limit = [&](const QString& pages) {
            return writer().runAndWait<bool>([&](Transaction& transaction) -> core::Result<bool> {
                return transaction.database()
                    .run(QString(u"PRAGMA max_page_count = "_s + pages))
                    .map([] { return true; });
            });
        };
        // SQLite takes the present size when the limit is below it.
        QVERIFY(limit(u"1"_s));
        const QByteArray big(200'000, 'x');
        const auto full = writer().runAndWait<qint64>([&](Transaction& transaction) {
            return transaction.database().execute(
                "INSERT INTO meta (name, value) VALUES ('big', ?)", { big });
        });
        QVERIFY(!full);
        QCOMPARE(full.error().kind, ErrorKind::Unavailable);
        QVERIFY(limit(u"1000000"_s));
        QVERIFY(insert(u"afterwards"_s));
    }

    void failuresThatGoOnAreLoggedOnceASecond()
    {
        static std::atomic_int lines;
        lines = 0;
        const auto before
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& text) {
                  if (text.contains("write group failed"_L1))
                      ++lines;
              });
        const auto fail = [&] {
            return writer().runAndWait<void>([](Transaction& transaction) -> core::Result<void> {
                // Ends the group's transaction under it, as SQLite does when the disk is full.
                return transaction.database().run(u"ROLLBACK"_s);
            });
        };
        for (int i = 0; i < 5; ++i)
            std::ignore = fail();
        const int atOnce = lines;
        m_places.clock.milliseconds += 1001;
        std::ignore = fail();
        qInstallMessageHandler(before);
        QCOMPARE(atOnce, 1);
        QCOMPARE(lines.load(), 2);
        QVERIFY(insert(u"afterwards"_s));
    }

    void anotherProcessThatHoldsTheLockMakesAWriteBusy()
    {
        const auto lock = FileLock::open(m_location.file + u".lock"_s).value();
        QVERIFY(lock->acquire(std::chrono::seconds(2)));
        const auto refused = insert(u"a"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        lock->release();
        QVERIFY(insert(u"a"_s));
    }

    void boundsTheWalOfABusyWorkspace()
    {
        writeBytes(100 * 1024 * 1024);
        QVERIFY2(m_largestWal < 64 * 1024 * 1024, qPrintable(QString::number(m_largestWal)));
    }

    void boundsTheWalAlthoughReadersNeverPause()
    {
        std::atomic<bool> isStopping = false;
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i) {
            readers.emplace_back([&] {
                const auto reader = m_workspace->openReader().value();
                // Some milliseconds in one snapshot; with several of them the WAL is never without
                // a reader.
                while (!isStopping) {
                    auto rows = reader->query("SELECT count(*) FROM scopes a, scopes b, scopes c, "
                                              "scopes d, scopes e, scopes f");
                    std::ignore = rows && rows->next();
                }
            });
        }
        writeBytes(100 * 1024 * 1024);
        isStopping = true;
        for (auto& reader : readers)
            reader.join();
        QVERIFY2(m_largestWal < 64 * 1024 * 1024, qPrintable(QString::number(m_largestWal)));
    }

    void leavesNoWalBehindWhenItEnds()
    {
        QVERIFY(QFile::exists(m_location.file + u"-wal"_s));
        m_workspace.reset();
        QVERIFY(!QFile::exists(m_location.file + u"-wal"_s));
    }

private:
    test::TestWorkspace m_places;
    Location m_location;
    std::unique_ptr<Workspace> m_workspace;
    qint64 m_largestWal = 0;
};

QTEST_GUILESS_MAIN(GroupCommitterTest)
#include "tst_group_committer.moc"
