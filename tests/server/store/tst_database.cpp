// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/database.h"

#include "server/store/sqlite_handle.h"

#include "tests/server/store/test_workspace.h"

#include <limits>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;
using core::ErrorKind;

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { test::TestWorkspace::addDialects(); }

    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        if (!test::TestWorkspace::isAvailable(dialect))
            QSKIP(test::TestWorkspace::skipReason());
        m_location = m_places.fresh(dialect);
        m_workspace = m_places.open(m_location);
        m_database = Database::open(m_location, Database::Access::ReadWrite).value();
    }

    void cleanup()
    {
        m_database.reset();
        m_workspace.reset();
    }

    void aReaderCannotWrite()
    {
        const auto reader = m_workspace->openReader();
        QVERIFY(reader);
        const auto written
            = (*reader)->execute("INSERT INTO meta (name, value) VALUES ('x', ?)", { "v"_ba });
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Unavailable);
        QVERIFY(!(*reader)->run(u"DELETE FROM scopes"_s));
    }

    void aNullTextIsAnEmptyTextAndNullIsNull()
    {
        QVERIFY(m_database->execute(
            "INSERT INTO error_uris (error, uri, created_at, updated_at) VALUES (?, ?, ?, ?)",
            { u"e"_s, QString(), 1, true }));
        auto rows = m_database->query(
            "SELECT uri, updated_at, CAST(? AS INTEGER) FROM error_uris", { QVariant() });
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->isNull(0));
        QCOMPARE(rows->text(0), QString());
        QCOMPARE(rows->integer(1), 1);
        QVERIFY(rows->isNull(2));
    }

    void keepsBytesAsTheyAre()
    {
        const QByteArray bytes("\0\x01\\'\xff", 5);
        QVERIFY(
            m_database->execute("INSERT INTO meta (name, value) VALUES ('bytes', ?)", { bytes }));
        auto rows = m_database->query("SELECT value FROM meta WHERE name = 'bytes'");
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->bytes(0), bytes);
    }

    void givesBackEveryKindOfValueAsItWas()
    {
        const qint64 least = std::numeric_limits<qint64>::min();
        const QString text = u"Grüße, \U0001F511 'quoted' ?"_s;
        auto rows = m_database->query("SELECT CAST(? AS BIGINT), CAST(? AS DOUBLE PRECISION), "
                                      "CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS INTEGER)",
            { least, 0.1, text, true, 7U });
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->integer(0), least);
        QCOMPARE(rows->value(0), QVariant(least));
        QCOMPARE(rows->value(1), QVariant(0.1));
        QCOMPARE(rows->text(2), text);
        QCOMPARE(rows->value(2), QVariant(text));
        QCOMPARE(rows->integer(3), 1);
        QCOMPARE(rows->integer(4), 7);
        QVERIFY(!rows->next());
        QVERIFY(!rows->error());
    }

    void emptyBytesAreNotNull()
    {
        QVERIFY(m_database->execute(
            "INSERT INTO meta (name, value) VALUES ('none', ?)", { QByteArray() }));
        auto rows = m_database->query("SELECT value FROM meta WHERE name = 'none'");
        QVERIFY(rows && rows->next());
        QVERIFY(!rows->isNull(0));
        QCOMPARE(rows->bytes(0), QByteArray());
    }

    void aStatementIsNotRunAgainBehindItsEnd()
    {
        auto rows = m_database->query("INSERT INTO meta (name, value) VALUES ('once', 'v')");
        QVERIFY(rows);
        QVERIFY(!rows->next());
        QVERIFY(!rows->next());
        QVERIFY(!rows->error());
    }

    void whatWasBoundLastsAsLongAsTheRows()
    {
        for (const char* const name : { "scope-a", "scope-b", "scope-c" })
            QVERIFY(m_database->execute(
                "INSERT INTO meta (name, value) VALUES (?, 'v')", { QString::fromLatin1(name) }));
        const char* const sql = "SELECT name FROM meta WHERE name LIKE ? ORDER BY name";
        const auto pattern = [] { return QString(u"scope-"_s + u'%'); };
        auto rows = m_database->query(sql, { pattern() });
        QStringList names;
        while (rows && rows->next())
            names << rows->text(0);
        QCOMPARE(names, QStringList({ u"scope-a"_s, u"scope-b"_s, u"scope-c"_s }));
    }

    void countsTheRowsThatChanged()
    {
        const char* const sql = "UPDATE meta SET value = ? WHERE name = ?";
        QVERIFY(m_database->execute("INSERT INTO meta (name, value) VALUES ('n', 'v')"));
        QCOMPARE(m_database->execute(sql, { "w"_ba, u"n"_s }).value_or(-1), 1);
        QCOMPARE(m_database->execute(sql, { "w"_ba, u"nobody"_s }).value_or(-1), 0);
    }

    void refusesAWrongNumberOfValues()
    {
        const char* const sql = "SELECT CAST(? AS INTEGER), CAST(? AS INTEGER)";
        QVERIFY(!m_database->query(sql, { 1 }));
        QVERIFY(m_database->takeFailure());
        QVERIFY(m_database->query(sql, { 1, 2 }));
    }

    void aStatementServesAgainAfterItFailed()
    {
        const char* const sql = "INSERT INTO meta (name, value) VALUES (?, 'v')";
        QVERIFY(m_database->execute(sql, { u"first"_s }));
        QVERIFY(!m_database->execute(sql, { u"first"_s }));
        QVERIFY(m_database->execute(sql, { u"second"_s }));
    }

    void sqliteIsSpokenToWithoutQtsDetour()
    {
        const bool isSqlite = m_location.dialect == Dialect::Sqlite;
        QCOMPARE(sqliteHandle(m_database->connection()) != nullptr, isSqlite);
    }

    void tellsAUniqueConflict()
    {
        const char* const sql = "INSERT INTO meta (name, value) VALUES ('twice', ?)";
        QVERIFY(m_database->execute(sql, { "secret-value"_ba }));
        const auto second = m_database->execute(sql, { "secret-value"_ba });
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QVERIFY(!second.error().message.contains("twice"_L1));
    }

    void tellsADanglingForeignKeyAsAConflict()
    {
        const auto added
            = m_database->execute("INSERT INTO client_secrets (client_row, hash, created_at)"
                                  " VALUES (4711, ?, 1)",
                { "h"_ba });
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Conflict);
    }

    void tellsABrokenCheckAsInvalid()
    {
        const auto added = m_database->execute(
            "INSERT INTO scopes (name, created_at, updated_at) VALUES ('', 1, 1)");
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ErrorKind::Invalid);
    }

    void remembersTheFirstFailureUntilItIsTaken()
    {
        QVERIFY(!m_database->takeFailure());
        QVERIFY(!m_database->query("SELECT 1 FROM no_such_table"));
        QVERIFY(!m_database->query("SELECT 1 FROM another_one"));
        const auto failure = m_database->takeFailure();
        QVERIFY(failure);
        QVERIFY(failure->error.message.contains("no_such_table"_L1));
        QVERIFY(!failure->mayRetry);
        QVERIFY(!m_database->takeFailure());
    }

    void refusesAStatementWhoseRowsAreStillRead()
    {
        const char* const sql = "SELECT name FROM scopes ORDER BY name";
        auto rows = m_database->query(sql);
        QVERIFY(rows && rows->next());
        const auto again = m_database->query(sql);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Internal);
        QVERIFY(rows->next());
    }

    void aFinishedStatementLeavesNoCursorOpen()
    {
        for (int i = 0; i < 3; ++i) {
            auto rows = m_database->query("SELECT name FROM scopes ORDER BY name");
            QVERIFY(rows && rows->next());
        }
        QVERIFY(m_database->run(u"DROP TABLE consents"_s));
    }

    void aReaderComesBackAfterItsConnectionWasEnded()
    {
        if (m_location.dialect != Dialect::PostgreSql)
            QSKIP("a SQLite connection cannot be lost");
        const auto reader = m_workspace->openReader().value();
        const auto pid = [&]() -> qint64 {
            auto rows = reader->query("SELECT pg_backend_pid()");
            return rows && rows->next() ? rows->integer(0) : 0;
        };
        const qint64 first = pid();
        QVERIFY(first > 0);
        QVERIFY(
            m_database->query("SELECT pg_terminate_backend(CAST(? AS INTEGER), 2000)", { first }));
        const qint64 second = pid();
        QVERIFY(second > 0);
        QVERIFY(second != first);
    }

private:
    test::TestWorkspace m_places;
    Location m_location;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
