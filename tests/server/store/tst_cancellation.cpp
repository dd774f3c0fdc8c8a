// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/cancellation.h"

#include "server/store/registry_restore.h"
#include "tests/server/store/test_workspace.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

/// Whoever cancels a copy is not kept waiting, whatever is in the database.
class CancellationTest : public QObject
{
    Q_OBJECT

    /// Rows of eight megabytes: SQLite copies each in a few steps of its machine.
    static constexpr int hugeRows = 12;
    static constexpr qint64 someBytes = 8 * 1024 * 1024;

    test::TestWorkspace m_places;
    Location m_location;

    void fill(Workspace& workspace)
    {
        const std::function<core::Result<void>(Transaction&)> work = [](Transaction& transaction) {
            return transaction.database().run(
                u"CREATE TABLE filler AS WITH RECURSIVE n(i) AS"
                " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                " SELECT i, zeroblob(8388608) AS bytes FROM n"_s.arg(hugeRows));
        };
        QVERIFY(workspace.writer().runAndWait<void>(work));
    }

    /// Sets the flag as soon as `file` is being written, and gives when: milliseconds since the
    /// epoch.
    static std::thread cancelOnce(
        const QString& file, const CancelFlag& flag, std::atomic<qint64>& when)
    {
        return std::thread([file, flag, &when] {
            QElapsedTimer patience;
            patience.start();
            while (QFileInfo(file).size() < someBytes && patience.elapsed() < 60'000)
                std::this_thread::yield();
            when = QDateTime::currentMSecsSinceEpoch();
            flag->store(true);
        });
    }

private Q_SLOTS:
    void init()
    {
        m_location = m_places.fresh(Dialect::Sqlite);
        qunsetenv("GATEHOUSE_KEY");
    }

    void endsACopyOfHugeRowsWithinHalfASecond()
    {
        const auto workspace = m_places.open(m_location);
        fill(*workspace);
        const QString target
            = m_places.filePath(u"copy-%1"_s.arg(QFileInfo(m_location.file).fileName()));
        const auto flag = std::make_shared<std::atomic_bool>(false);
        std::atomic<qint64> when = 0;
        std::thread cancelling = cancelOnce(target, flag, when);
        const auto copied = workspace->backUp(target, flag);
        const qint64 waited = QDateTime::currentMSecsSinceEpoch() - when;
        cancelling.join();
        QVERIFY(!copied);
        QVERIFY2(waited < 500, qPrintable(u"%1 ms"_s.arg(waited)));
        QVERIFY(!QFileInfo::exists(target));
    }

    void endsARestoreAndLeavesTheWorkspaceAsItWas()
    {
        const QString backup = m_places.filePath(u"backup.gatehouse"_s);
        {
            const auto workspace = m_places.open(m_location);
            fill(*workspace);
            QVERIFY(workspace->backUp(backup));
        }
        RestoreOptions options;
        options.cancel = std::make_shared<std::atomic_bool>(false);
        std::atomic<qint64> when = 0;
        const QString copy = m_location.file + u".restoring"_s;
        std::thread cancelling = cancelOnce(copy, options.cancel, when);
        const auto restored
            = restoreWorkspace(m_location, backup, options, m_places.clock, m_places.random);
        const qint64 waited = QDateTime::currentMSecsSinceEpoch() - when;
        cancelling.join();
        QVERIFY(!restored);
        QVERIFY2(waited < 500, qPrintable(u"%1 ms"_s.arg(waited)));
        QVERIFY(!QFileInfo::exists(copy));
        QVERIFY(!QFileInfo::exists(m_location.file + u".before-restore"_s));
        QVERIFY(m_places.open(m_location));
    }

    void endsAStatementThatWouldNeverEnd()
    {
        const auto workspace = m_places.open(m_location);
        const auto reader = workspace->openReader().value();
        const auto flag = std::make_shared<std::atomic_bool>(true);
        const CancelWatch watch(*reader, flag);
        const auto endless
            = reader->run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                          " SELECT count(*) FROM n"_s);
        QVERIFY(!endless);
    }

    void letsStatementsEndByThemselvesUntilThen()
    {
        const auto workspace = m_places.open(m_location);
        const auto reader = workspace->openReader().value();
        const auto flag = std::make_shared<std::atomic_bool>(false);
        const CancelWatch watch(*reader, flag);
        QVERIFY(reader->run(u"SELECT count(*) FROM clients"_s));
        const CancelWatch nobody(*reader, {});
        QVERIFY(reader->run(u"SELECT count(*) FROM clients"_s));
    }
};

QTEST_GUILESS_MAIN(CancellationTest)
#include "tst_cancellation.moc"
