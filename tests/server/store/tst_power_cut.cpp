// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/store/support/disk_images.h"
#include "tests/server/store/support/recording_vfs.h"
#include "tests/server/store/test_workspace.h"

#include <sqlite3.h>

#include <thread>

using namespace Qt::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::store;
using namespace gatehouse::store::test;

namespace {

constexpr int senders = 3;
constexpr int rowsEach = 250;
constexpr int checkpointEvery = 60;
constexpr quint32 seed = 20261122;

/// SQLite itself, beside the store, looks at what the disk held.
class Examiner
{
public:
    explicit Examiner(const QString& path)
    {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK)
            m_faults << u"does not open: "_s + QString::fromUtf8(sqlite3_errmsg(m_database));
        column("PRAGMA synchronous = OFF");
    }
    ~Examiner() { sqlite3_close(m_database); }
    Examiner(const Examiner&) = delete;
    Examiner& operator=(const Examiner&) = delete;

    QSet<QByteArray> column(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        QSet<QByteArray> values;
        int step = sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr);
        while (step == SQLITE_OK || step == SQLITE_ROW) {
            step = sqlite3_step(statement);
            if (step == SQLITE_ROW)
                values.insert(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        }
        if (step != SQLITE_DONE)
            m_faults << QString::fromUtf8(sqlite3_errmsg(m_database));
        sqlite3_finalize(statement);
        return values;
    }
    [[nodiscard]] QStringList faults() const { return m_faults; }

private:
    sqlite3* m_database = nullptr;
    QStringList m_faults;
};

/// What is wrong with an image: damage, or rows that somebody was told are kept. Empty when whole.
QString verdict(const DiskImage& image, const QSet<QByteArray>& acknowledged, const char* table)
{
    const QTemporaryDir folder;
    QString database;
    for (auto file = image.cbegin(); file != image.cend(); ++file) {
        QFile out(folder.filePath(file.key()));
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size())
            return u"the image cannot be written"_s;
        if (!file.key().contains(u'-'))
            database = out.fileName();
    }
    if (database.isEmpty())
        return acknowledged.isEmpty() ? QString() : u"no database"_s;
    Examiner examiner(database);
    const auto damage = examiner.column("PRAGMA integrity_check");
    if (damage != QSet<QByteArray> { "ok" })
        return u"damaged: "_s + QString::fromUtf8(damage.values().value(0));
    const auto lost = acknowledged - examiner.column(table);
    if (!lost.isEmpty())
        return QString(QString::number(lost.size()) + u" rows lost, one is "_s
            + QString::fromUtf8(*lost.cbegin()));
    return examiner.faults().join(u'\n');
}

void moveLog(const Location& location)
{
    const auto database = Database::open(location, Database::Access::ReadWrite);
    if (database)
        std::ignore = (*database)->run(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
}

/// Rows through the writer, from several threads at once, each acknowledged when its caller was
/// woken; now and then somebody moves the log into the database.
void work(Workspace& workspace, RecordingVfs& disk)
{
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender)
        threads.emplace_back([&workspace, &disk, sender] {
            for (int i = 0; i < rowsEach; ++i) {
                const QString name = u"row_%1_%2"_s.arg(sender).arg(i);
                InsertJob job(name);
                if (!workspace.writer().enqueue(&job))
                    continue;
                job.finished.acquire();
                if (!job.error)
                    disk.acknowledge(name.toUtf8());
                if (i % checkpointEvery == checkpointEvery - 1)
                    moveLog(workspace.location());
            }
        });
    for (auto& thread : threads)
        thread.join();
}

} // namespace

/// The store under power failures: the disk of a working writer is cut off at hundreds of places.
class PowerCutTest : public QObject
{
    Q_OBJECT
private:
    TestWorkspace m_workspaces;

    std::vector<DiskStep> recorded(size_t& opened)
    {
        const Location location = m_workspaces.fresh(Dialect::Sqlite);
        RecordingVfs disk(location.file);
        {
            const auto workspace = m_workspaces.open(location);
            opened = disk.size();
            work(*workspace, disk);
        }
        return disk.takeSteps();
    }

private Q_SLOTS:
    void everyImageOpensAndHoldsWhatWasAcknowledged()
    {
        bool isNumber = false;
        const int given = qEnvironmentVariableIntValue("GATEHOUSE_POWER_CUTS", &isNumber);
        const size_t places = static_cast<size_t>(isNumber ? given : 540) / 4;
        size_t opened = 0;
        const auto steps = recorded(opened);
        QVERIFY(steps.size() > opened + places);
        DiskImages images(steps, seed);
        size_t cuts = 0;
        for (size_t place = 0; place <= places; ++place) {
            const size_t at = opened + (steps.size() - opened) * place / places;
            images.advance(at);
            for (const Cut how : { Cut::Dropped, Cut::Torn, Cut::Reordered, Cut::Scattered }) {
                const QString wrong = verdict(
                    images.cut(how), images.acknowledged(), "SELECT error FROM error_uris");
                QVERIFY2(wrong.isEmpty(),
                    qPrintable(u"before step %1 of %2, way %3: %4"_s.arg(at)
                                   .arg(steps.size())
                                   .arg(static_cast<int>(how))
                                   .arg(wrong)));
                ++cuts;
            }
        }
        QCOMPARE(images.acknowledged().size(), senders * rowsEach);
        qInfo() << cuts << "cuts in" << steps.size() << "steps";
    }

    void noticesADatabaseThatAnswersBeforeItSyncs()
    {
        const QTemporaryDir folder;
        const QByteArray path = folder.filePath(u"hasty.db"_s).toUtf8();
        std::vector<DiskStep> steps;
        {
            RecordingVfs disk(QString::fromUtf8(path));
            sqlite3* database = nullptr;
            QCOMPARE(sqlite3_open(path.constData(), &database), SQLITE_OK);
            const auto run = [database](const QByteArray& sql) {
                return sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
            };
            QCOMPARE(run("PRAGMA journal_mode = WAL"), SQLITE_OK);
            QCOMPARE(run("CREATE TABLE note (name TEXT)"), SQLITE_OK);
            QCOMPARE(run("PRAGMA synchronous = NORMAL"), SQLITE_OK);
            for (int i = 0; i < 20; ++i) {
                const QByteArray name = "note" + QByteArray::number(i);
                QCOMPARE(run("INSERT INTO note VALUES ('" + name + "')"), SQLITE_OK);
                disk.acknowledge(name);
            }
            sqlite3_close(database);
            steps = disk.takeSteps();
        }
        DiskImages images(steps, seed);
        QStringList wrong;
        for (size_t at = 0; at <= steps.size(); ++at) {
            images.advance(at);
            wrong << verdict(
                images.cut(Cut::Dropped), images.acknowledged(), "SELECT name FROM note");
        }
        wrong.removeAll(QString());
        QVERIFY(!wrong.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PowerCutTest)
#include "tst_power_cut.moc"
