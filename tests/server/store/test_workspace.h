// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/store/error_uri_repository.h"
#include "server/store/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <atomic>
#include <memory>
#include <optional>
#include <semaphore>
#include <thread>
#include <vector>

Q_DECLARE_METATYPE(gatehouse::store::Dialect)

namespace gatehouse::store::test {

/// Stands still until told otherwise; any thread.
class TestClock final : public core::Clock
{
public:
    [[nodiscard]] qint64 now() const override { return seconds; }
    [[nodiscard]] qint64 monotonicMs() const override { return milliseconds; }

    std::atomic<qint64> seconds { 1'700'000'000 };
    std::atomic<qint64> milliseconds { 1000 };
};

/// Empty databases for one test class, removed with it: SQLite in a temporary folder; PostgreSQL in
/// the cluster that the environment names (GATEHOUSE_TEST_POSTGRESQL, see
/// tools/start-postgresql.sh), a new database at each call.
class TestWorkspace
{
public:
    TestWorkspace()
    {
        qunsetenv("GATEHOUSE_KEY");
        // Where the key files of PostgreSQL workspaces go.
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(QStringLiteral("data"))));
    }
    ~TestWorkspace()
    {
        for (const QString& name : std::as_const(m_databases))
            std::ignore
                = runOnCluster(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
    }

    /// Rows of initTestCase_data(): every test runs on both databases.
    static void addDialects()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("SQLite") << Dialect::Sqlite;
        QTest::newRow("PostgreSQL") << Dialect::PostgreSql;
    }
    static bool isAvailable(Dialect dialect)
    {
        return dialect == Dialect::Sqlite || qEnvironmentVariableIsSet("GATEHOUSE_TEST_POSTGRESQL");
    }
    static const char* skipReason()
    {
        return "GATEHOUSE_TEST_POSTGRESQL names no cluster; ./test.sh starts one";
    }

    [[nodiscard]] Location fresh(Dialect dialect)
    {
        const int number = ++m_count;
        if (dialect == Dialect::Sqlite)
            return *Location::parse(m_folder.filePath(QStringLiteral("%1.gatehouse").arg(number)));
        const QString name = QStringLiteral("gatehouse_test_%1_%2")
                                 .arg(QCoreApplication::applicationPid())
                                 .arg(number);
        if (const auto made = runOnCluster(QStringLiteral("CREATE DATABASE %1").arg(name)); !made)
            qFatal("cannot create a test database: %s", qPrintable(made.error().message));
        m_databases << name;
        Location location = cluster();
        location.database = name;
        return location;
    }
    [[nodiscard]] std::unique_ptr<Workspace> open(
        const Location& location, Workspace::Options options = {})
    {
        auto opened = Workspace::open(location, clock, random, options);
        if (!opened)
            qFatal("cannot open a test workspace: %s", qPrintable(opened.error().message));
        return std::move(*opened);
    }
    [[nodiscard]] QString filePath(const QString& name) const { return m_folder.filePath(name); }

    TestClock clock {};
    crypto::SystemRandom random {};

private:
    [[nodiscard]] static Location cluster()
    {
        return *Location::parse(qEnvironmentVariable("GATEHOUSE_TEST_POSTGRESQL"));
    }
    [[nodiscard]] static core::Result<void> runOnCluster(const QString& sql)
    {
        const auto database = Database::open(cluster(), Database::Access::ReadWrite);
        if (!database)
            return tl::unexpected(database.error());
        return (*database)->run(sql);
    }

    QTemporaryDir m_folder {};
    QStringList m_databases {};
    int m_count = 0;
};

/// Writes one error URI; counts how often it was woken.
class InsertJob final : public WriteJob
{
public:
    explicit InsertJob(const QString& name)
        : m_name(name)
    {
        onDone = [this] { finished.release(); };
    }
    bool execute(Transaction& transaction) override
    {
        domain::ErrorUri row;
        row.error = m_name;
        error.reset();
        const auto added
            = ErrorUriRepository(transaction.database()).insert(row, transaction.now());
        if (!added)
            error = added.error();
        return added.has_value();
    }
    void fail(core::Error reason) override { error = std::move(reason); }

    std::optional<core::Error> error {};
    std::binary_semaphore finished { 0 };

private:
    QString m_name;
};

/// Holds every writing thread in a job, so that what is enqueued meanwhile waits together.
class Blockade
{
public:
    explicit Blockade(Writer& writer, int threads)
        : m_release(0)
    {
        std::counting_semaphore<> entered(0);
        for (int i = 0; i < threads; ++i) {
            m_threads.emplace_back([&] {
                std::ignore = writer.runAndWait<bool>([&](Transaction&) -> core::Result<bool> {
                    entered.release();
                    m_release.acquire();
                    return true;
                });
            });
        }
        for (int i = 0; i < threads; ++i)
            entered.acquire();
    }
    ~Blockade() { end(); }
    void end()
    {
        m_release.release(std::ptrdiff_t(m_threads.size()));
        for (auto& thread : m_threads)
            thread.join();
        m_threads.clear();
    }

private:
    std::counting_semaphore<> m_release;
    std::vector<std::thread> m_threads;
};

} // namespace gatehouse::store::test
