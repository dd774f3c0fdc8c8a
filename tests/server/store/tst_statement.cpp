// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/statement.h"

#include "server/store/qt_statement.h"
#include "server/store/sqlite_handle.h"
#include "server/store/sqlite_statement.h"
#include "tests/server/store/test_workspace.h"

#include <limits>

using namespace gatehouse;
using namespace gatehouse::store;
using namespace Qt::StringLiterals;

namespace {

/// What running a statement to its end gives, in a form that can be compared.
struct Outcome
{
    QString error {}; ///< SQLite's code; empty: none.
    qint64 affected = -1;
    QStringList cells {};

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

QString cell(const Statement& statement, int column)
{
    const QVariant value = statement.value(column);
    if (value.isNull())
        return statement.isNull(column) ? u"null"_s : u"a null that is none"_s;
    const QString type = QString::fromLatin1(value.typeName());
    // Nobody reads a real number as text, which the two write differently.
    if (value.typeId() == QMetaType::Double)
        return type + u' ' + QString::number(value.toDouble(), 'g', 17);
    return type + u' ' + value.toString() + u' ' + statement.text(column) + u' '
        + QString::fromLatin1(statement.bytes(column).toHex());
}

Outcome run(Statement& statement, const QVariantList& values)
{
    Outcome outcome;
    if (statement.start(std::span(values.cbegin(), values.cend()))) {
        while (statement.next()) {
            for (int i = 0; i < 6; ++i) {
                const QVariant value = statement.value(i);
                outcome.cells << cell(statement, i);
            }
        }
        outcome.affected = statement.affected();
    }
    outcome.error = statement.error().nativeErrorCode();
    statement.finish();
    return outcome;
}

} // namespace

/// SQLite's own interface and Qt's on one connection: they must not differ.
class StatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_location = m_places.fresh(Dialect::Sqlite);
        m_workspace = m_places.open(m_location);
        m_database = Database::open(m_location, Database::Access::ReadWrite).value();
        m_handle = sqliteHandle(m_database->connection());
        QVERIFY(m_handle);
        QVERIFY(m_database->run(u"CREATE TABLE kinds (a, b, c, d, e, f UNIQUE)"_s));
        QVERIFY(m_database->run(u"CREATE TABLE small (n INTEGER NOT NULL CHECK (n < 10))"_s));
    }

    void init() { QVERIFY(m_database->run(u"DELETE FROM kinds"_s)); }

    void bothGiveTheSame_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantList>("values");
        const QString select = u"SELECT ?, ?, ?, ?, ?, ?"_s;
        QTest::newRow("integers") << select
                                  << QVariantList { 0, -1, std::numeric_limits<qint64>::min(),
                                         std::numeric_limits<qint64>::max(), 7U, 8 };
        QTest::newRow("truth and nothing")
            << select << QVariantList { true, false, QVariant(), QVariant(), 0, 1 };
        QTest::newRow("texts") << select
                               << QVariantList { QString(), u""_s, u"plain"_s,
                                      u"Grüße \U0001F511"_s, u"a'b?c"_s, QString(5000, u'x') };
        QTest::newRow("bytes") << select
                               << QVariantList { QByteArray(), ""_ba, "plain"_ba,
                                      QByteArray("\0\1\xff", 3), "a'b"_ba, QByteArray(5000, 'x') };
        QTest::newRow("numbers") << select << QVariantList { 0.5, -1.25, 1e300, 0.0, 3, 4 };
        QTest::newRow("no rows") << u"SELECT ?, 2, 3, 4, 5, 6 WHERE 0"_s << QVariantList { 1 };
        QTest::newRow("many rows")
            << u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
               " SELECT i, i * 2, 'r' || i, x'00', NULL, 0.5 FROM n"_s
            << QVariantList { 50 };
        QTest::newRow("insert") << u"INSERT INTO kinds VALUES (?, ?, ?, ?, ?, ?)"_s
                                << QVariantList { 1, u"t"_s, "b"_ba, 0.5, QVariant(), u"key"_s };
        QTest::newRow("insert that gives back")
            << u"INSERT INTO kinds VALUES (?, 2, 3, 4, 5, 'k') RETURNING a, b, c, d, e, f"_s
            << QVariantList { 1 };
        QTest::newRow("update of nothing")
            << u"UPDATE kinds SET a = ? WHERE f = ?"_s << QVariantList { 1, u"nobody"_s };
        QTest::newRow("check") << u"INSERT INTO small VALUES (?)"_s << QVariantList { 11 };
        QTest::newRow("not null") << u"INSERT INTO small VALUES (?)"_s
                                  << QVariantList { QVariant() };
        QTest::newRow("unique") << u"INSERT INTO kinds (f) VALUES (?), (?)"_s
                                << QVariantList { u"same"_s, u"same"_s };
        QTest::newRow("fails at a later row")
            << u"WITH t (x) AS (VALUES (2), (1), (-9223372036854775808))"
               " SELECT abs(x), ?, 3, 4, 5, 6 FROM t"_s
            << QVariantList { 1 };
    }

    void bothGiveTheSame()
    {
        QFETCH(QString, sql);
        QFETCH(QVariantList, values);
        const QByteArray text = sql.toUtf8();
        const auto own = sqlite_statement::prepare(m_handle, text.constData());
        const auto qts = qt_statement::prepare(m_database->connection(), text.constData());
        QVERIFY(own.statement && qts.statement);
        // Twice: what a run leaves behind must not show in the next one.
        for (int round = 0; round < 2; ++round) {
            const Outcome first = run(*own.statement, values);
            QVERIFY(!own.statement->isActive());
            init();
            const Outcome second = run(*qts.statement, values);
            init();
            QCOMPARE(first.error, second.error);
            QCOMPARE(first.cells, second.cells);
            QCOMPARE(first.affected, second.affected);
        }
    }

    void bothRefuseWhatIsNoStatement()
    {
        const char* const sql = "SELEC 1";
        const auto own = sqlite_statement::prepare(m_handle, sql);
        const auto qts = qt_statement::prepare(m_database->connection(), sql);
        QVERIFY(!own.statement && !qts.statement);
        QCOMPARE(own.error.nativeErrorCode(), qts.error.nativeErrorCode());
        QCOMPARE(own.error.databaseText(), qts.error.databaseText());
    }

    void refusesTwoStatementsAndNone()
    {
        for (const char* const sql : { "SELECT 1; SELECT 2", "", "-- nothing" }) {
            const auto prepared = sqlite_statement::prepare(m_handle, sql);
            QVERIFY2(!prepared.statement, sql);
            QVERIFY2(prepared.error.isValid(), sql);
        }
        QVERIFY(sqlite_statement::prepare(m_handle, "SELECT 1;\n").statement);
    }

    void bothRefuseAnotherNumberOfValues()
    {
        const char* const sql = "SELECT ?, ?";
        const auto own = sqlite_statement::prepare(m_handle, sql);
        const auto qts = qt_statement::prepare(m_database->connection(), sql);
        const QVariantList two { 1, 2 };
        const QVariantList one { 3 };
        for (Statement* const statement : { own.statement.get(), qts.statement.get() }) {
            QVERIFY(statement->start(std::span(two.cbegin(), two.cend())));
            statement->finish();
            QVERIFY(!statement->start(std::span(one.cbegin(), one.cend())));
            QVERIFY(statement->error().isValid());
            statement->finish();
            QVERIFY(statement->start(std::span(two.cbegin(), two.cend())));
            QVERIFY(!statement->error().isValid());
            statement->finish();
        }
    }

    void anInsertThatFailsAtItsEndHasFailed()
    {
        QVERIFY(m_database->run(u"CREATE TABLE parents (id INTEGER PRIMARY KEY)"_s));
        QVERIFY(m_database->run(u"CREATE TABLE children (id INTEGER PRIMARY KEY, parent INTEGER"
                                " REFERENCES parents DEFERRABLE INITIALLY DEFERRED)"_s));
        // Without a transaction around it the end of the statement is the commit.
        const auto added
            = m_database->insert("INSERT INTO children (parent) VALUES (?) RETURNING id", { 99 });
        QVERIFY(!added);
        QCOMPARE(added.error().kind, core::ErrorKind::Conflict);
        QVERIFY(m_database->takeFailure());
    }

    void aMarkAtTheBeginningOfATextStays()
    {
        const QString text = u"\uFEFFalice"_s;
        auto rows = m_database->query("SELECT ?", { text });
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->text(0), text);
    }

    void textsEndWhereTheyEndAndNotAtAZero()
    {
        const QString text(u"a\0b"_s);
        const auto own = sqlite_statement::prepare(m_handle, "SELECT ?, length(CAST(? AS BLOB))");
        const QVariantList values { text, text };
        QVERIFY(own.statement->start(std::span(values.cbegin(), values.cend())));
        QVERIFY(own.statement->next());
        QCOMPARE(own.statement->text(0), text);
        QCOMPARE(own.statement->integer(1), 3);
    }

private:
    test::TestWorkspace m_places;
    Location m_location;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Database> m_database;
    sqlite3* m_handle = nullptr;
};

QTEST_GUILESS_MAIN(StatementTest)
#include "tst_statement.moc"
