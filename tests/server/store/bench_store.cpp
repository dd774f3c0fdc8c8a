// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast the store is on this machine: bench_store [FILE or postgresql:// URL] [seconds]. Not a
// test.
#include "server/core/clock.h"
#include "server/crypto/system_random.h"
#include "server/store/audit.h"
#include "server/store/client_repository.h"
#include "server/store/token_repository.h"
#include "server/store/workspace.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

#include <array>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <semaphore>
#include <thread>

using namespace gatehouse;
using namespace gatehouse::store;

namespace {

// As many as there are keep-alive connections in the reference measurement.
constexpr int inFlight = 64;

/// Processor time of all threads: what the rate would be limited by on a quiet machine.
double cpuMicroseconds()
{
    return double(std::clock()) * 1e6 / CLOCKS_PER_SEC;
}

domain::IssuedToken sample(qint64 clientRow, qint64 now)
{
    domain::IssuedToken token;
    token.secretHash = QByteArray(32, 'x');
    token.clientRow = clientRow;
    token.grantType = QStringLiteral("client_credentials");
    token.scope = domain::ScopeSet::fromStored(QStringLiteral("read write"));
    token.issuedAt = now;
    token.expiresAt = now + 3600;
    return token;
}

/// A job that is queued again as soon as it is done, like a client on a keep-alive connection.
struct LoopingJob final : WriteJob
{
    Writer* writer = nullptr;
    std::atomic<bool>* isStopping = nullptr;
    std::atomic<qint64>* failures = nullptr;
    std::counting_semaphore<>* ended = nullptr;
    std::function<core::Result<qint64>(Transaction&)> work;

    bool execute(Transaction& transaction) override { return work(transaction).has_value(); }
    void fail(core::Error) override { ++*failures; }
    void start()
    {
        onDone = [this] {
            if (*isStopping)
                ended->release();
            else
                start();
        };
        if (!writer->enqueue(this))
            ended->release();
    }
};

void measureWrites(Workspace& workspace, const char* name, int seconds,
    const std::function<core::Result<qint64>(Transaction&)>& work)
{
    std::atomic<bool> isStopping = false;
    std::atomic<qint64> failures = 0;
    std::counting_semaphore<> ended(0);
    std::array<LoopingJob, inFlight> jobs;
    const auto before = workspace.writer().statistics();
    const double cpuBefore = cpuMicroseconds();
    QElapsedTimer timer;
    timer.start();
    for (LoopingJob& job : jobs) {
        job.writer = &workspace.writer();
        job.isStopping = &isStopping;
        job.failures = &failures;
        job.ended = &ended;
        job.work = work;
        job.start();
    }
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    isStopping = true;
    for (int i = 0; i < inFlight; ++i)
        ended.acquire();
    const auto after = workspace.writer().statistics();
    const double passed = double(timer.elapsed()) / 1000;
    const auto count = double(after.jobs - before.jobs);
    std::printf("%-24s %9.0f /s %6.1f us processor each, %6.1f jobs a commit, %lld failed\n", name,
        count / passed, (cpuMicroseconds() - cpuBefore) / count,
        count / double(qMax<quint64>(1, after.commits - before.commits)), failures.load());
}

void measureReads(Workspace& workspace, qint64 lastId, int seconds)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return;
    TokenRepository tokens(**reader);
    const double cpuBefore = cpuMicroseconds();
    QElapsedTimer timer;
    timer.start();
    qint64 count = 0;
    qint64 found = 0;
    while (timer.elapsed() < seconds * 1000) {
        for (int i = 0; i < 100; ++i, ++count)
            found
                += tokens.findAccessToken(1 + (count * 7919) % lastId).value().has_value() ? 1 : 0;
    }
    std::printf("%-24s %9.0f /s %6.1f us processor each, %lld of %lld found\n",
        "point reads, one thread", double(count) * 1000 / double(timer.elapsed()),
        (cpuMicroseconds() - cpuBefore) / double(count), found, count);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString place = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                   : folder.filePath(QStringLiteral("bench.gatehouse"));
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 3;
    const core::SystemClock clock;
    crypto::SystemRandom random;
    const auto location = Location::parse(place);
    const auto workspace = location
        ? Workspace::open(*location, clock, random, {})
        : core::Result<std::unique_ptr<Workspace>>(tl::unexpected(location.error()));
    if (!workspace) {
        std::fprintf(stderr, "%s\n", qPrintable(workspace.error().message));
        return 1;
    }
    domain::Client client;
    client.clientId = QStringLiteral("bench-%1").arg(clock.now());
    const auto row = (*workspace)->writer().runAndWait<qint64>([&](Transaction& transaction) {
        return ClientRepository(transaction.database()).insert(client, transaction.now());
    });
    if (!row)
        return 1;
    std::atomic<qint64> lastId = 0;
    const auto insert = [&](Transaction& transaction) -> core::Result<qint64> {
        const auto id = TokenRepository(transaction.database())
                            .insertAccessToken(sample(*row, transaction.now()));
        if (id)
            lastId = *id;
        return id;
    };
    measureWrites(**workspace, "token", seconds, insert);
    measureWrites(**workspace, "token and audit row", seconds,
        [&](Transaction& transaction) -> core::Result<qint64> {
            const auto id = insert(transaction);
            if (!id)
                return id;
            const AuditEntry entry { "token.issued", QStringLiteral("client:bench"),
                QStringLiteral("token:1") };
            if (const auto audited = writeAudit(transaction, entry); !audited)
                return tl::unexpected(audited.error());
            return id;
        });
    measureReads(**workspace, lastId, seconds);
    std::printf("WAL %lld KiB\n", QFileInfo(QString(place + QStringLiteral("-wal"))).size() / 1024);
    return 0;
}
