// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/migration.h"

#include "server/store/workspace_file.h"
#include "tests/server/store/test_workspace.h"

#include <QtCore/QFile>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

class MigrationTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray contents(const QString& name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    QList<Migration> builtin() const { return builtinMigrations(m_location.dialect).value(); }
    /// The program's migrations and one more.
    QList<Migration> extendedBy(const QByteArray& sql) const
    {
        auto migrations = builtin();
        const auto name = u"%1_more"_s.arg(migrations.size() + 1, 4, 10, QChar(u'0'));
        migrations << Migration::fromText(m_location.dialect, name, sql, {});
        return migrations;
    }
    std::unique_ptr<Database> openDatabase() const
    {
        return Database::open(m_location, Database::Access::ReadWrite).value();
    }

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_location = m_places.fresh(dialect);
    }

    void bringsAnEmptyDatabaseToTheNewestSchema()
    {
        const auto database = openDatabase();
        QCOMPARE(schemaVersion(*database, builtin()).value(), 0);
        QVERIFY(migrate(*database, builtin(), 17));
        QCOMPARE(schemaVersion(*database, builtin()).value(), int(builtin().size()));
        auto rows = database->query("SELECT version FROM registry_version");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), 1);
    }

    void doesNothingTheSecondTime()
    {
        const auto database = openDatabase();
        QVERIFY(migrate(*database, builtin(), 17));
        QVERIFY(migrate(*database, builtin(), 99));
        auto rows = database->query("SELECT count(*), max(applied_at) FROM schema_migrations");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), builtin().size());
        QCOMPARE(rows->integer(1), 17);
    }

    void appliesOnlyWhatIsMissing()
    {
        const auto database = openDatabase();
        QVERIFY(migrate(*database, builtin(), 17));
        const auto more = extendedBy("CREATE TABLE extra (id {id}, at {time} NOT NULL)\n\n"
                                     "INSERT INTO extra (at) VALUES (5)\n");
        QVERIFY(migrate(*database, more, 18));
        QCOMPARE(schemaVersion(*database, more).value(), int(more.size()));
    }

    void leavesNothingOfAStepThatFails()
    {
        const auto database = openDatabase();
        QVERIFY(migrate(*database, builtin(), 17));
        const auto broken
            = extendedBy("CREATE TABLE half (id {id})\n\nINSERT INTO nowhere VALUES (1)\n");
        QVERIFY(!migrate(*database, broken, 18));
        QCOMPARE(schemaVersion(*database, builtin()).value(), int(builtin().size()));
        QVERIFY(!database->query("SELECT 1 FROM half"));
    }

    void refusesANewerSchema()
    {
        const auto database = openDatabase();
        QVERIFY(migrate(*database, extendedBy("CREATE TABLE extra (id {id})\n"), 17));
        const auto version = schemaVersion(*database, builtin());
        QVERIFY(!version);
        QCOMPARE(version.error().kind, core::ErrorKind::Corrupt);
        QVERIFY(version.error().message.contains("newer Gatehouse"_L1));
        QVERIFY(!migrate(*database, builtin(), 18));
    }

    void leavesAWorkspaceOfANewerProgramUntouched()
    {
        QVERIFY(migrate(*openDatabase(), extendedBy("CREATE TABLE extra (id {id})\n"), 17));
        const auto before = m_location.file.isEmpty() ? QByteArray() : contents(m_location.file);
        const auto opened = Workspace::open(m_location, m_places.clock, m_places.random, {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, core::ErrorKind::Corrupt);
        QVERIFY(opened.error().message.contains("newer Gatehouse"_L1));
        if (!m_location.file.isEmpty()) {
            QCOMPARE(contents(m_location.file), before);
            QVERIFY(!QFile::exists(m_location.file + u".key"_s));
        }
    }

    void refusesAStepThatWasChangedAfterItsRelease()
    {
        const auto database = openDatabase();
        QVERIFY(migrate(*database, extendedBy("CREATE TABLE extra (id {id})\n"), 17));
        const auto version
            = schemaVersion(*database, extendedBy("CREATE TABLE extra (id {id}, more TEXT)\n"));
        QVERIFY(!version);
        QCOMPARE(version.error().kind, core::ErrorKind::Corrupt);
    }

    void refusesADatabaseOfAnotherProgram()
    {
        {
            const auto database = openDatabase();
            QVERIFY(database->run(u"CREATE TABLE notes (text TEXT)"_s));
        }
        const auto opened = Workspace::open(m_location, m_places.clock, m_places.random, {});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, core::ErrorKind::Corrupt);
        QVERIFY(opened.error().message.contains("another program"_L1));
    }

    void copiesAFileBeforeItIsMigrated()
    {
        if (m_location.dialect != Dialect::Sqlite)
            QSKIP("PostgreSQL is backed up by its own tools");
        QVERIFY(migrate(*openDatabase(), builtin(), 17));
        const auto more = extendedBy("CREATE TABLE extra (id {id})\n");
        QVERIFY(workspace_file::prepareExisting(m_location, more));
        Location backup = m_location;
        backup.file = m_location.file + u".backup-v%1"_s.arg(builtin().size());
        QCOMPARE(QFile::permissions(backup.file) & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        const auto copy = Database::open(backup, Database::Access::ReadOnly);
        QVERIFY(copy);
        QCOMPARE(schemaVersion(**copy, more).value(), int(builtin().size()));
    }

    void makesNoCopyWhenNothingIsMissing()
    {
        if (m_location.dialect != Dialect::Sqlite)
            QSKIP("PostgreSQL is backed up by its own tools");
        QVERIFY(migrate(*openDatabase(), builtin(), 17));
        QVERIFY(workspace_file::prepareExisting(m_location, builtin()));
        const QFileInfo file(m_location.file);
        QVERIFY(file.dir().entryList({ file.fileName() + u".backup*"_s }).isEmpty());
    }

private:
    test::TestWorkspace m_places;
    Location m_location;
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"
