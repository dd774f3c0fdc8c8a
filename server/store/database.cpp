// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/database.h"

#include "server/store/connection_setup.h"
#include "server/store/qt_statement.h"
#include "server/store/sql_error.h"
#include "server/store/sqlite_handle.h"
#include "server/store/sqlite_statement.h"

#include <QtCore/QDeadlineTimer>
#include <QtSql/QSqlQuery>

#include <unordered_map>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr int reconnectPauseMs = 250;

} // namespace

struct Database::Private
{
    Location location;
    Access access;
    QString name {};
    QSqlDatabase connection {};
    sqlite3* handle = nullptr; ///< Null: statements go through QtSql.
    std::unordered_map<const char*, std::unique_ptr<Statement>> statements {};
    std::optional<Failure> failure {};
    QDeadlineTimer reconnectPause {};
    bool isLost = false;
};

Rows::Rows(Statement* statement, Database* database)
    : m_statement(statement)
    , m_database(database)
{
}

Rows::Rows(Rows&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr))
    , m_database(other.m_database)
    , m_error(std::move(other.m_error))
{
}

Rows::~Rows()
{
    if (m_statement)
        m_statement->finish();
}

bool Rows::next()
{
    if (m_statement->next())
        return true;
    if (const QSqlError error = m_statement->error(); error.isValid())
        m_error = m_database->note(error);
    return false;
}

qint64 Rows::integer(int column) const
{
    return m_statement->integer(column);
}

QString Rows::text(int column) const
{
    return m_statement->text(column);
}

QByteArray Rows::bytes(int column) const
{
    return m_statement->bytes(column);
}

bool Rows::isNull(int column) const
{
    return m_statement->isNull(column);
}

QVariant Rows::value(int column) const
{
    return m_statement->value(column);
}

Database::Database(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Database::~Database()
{
    d->statements.clear();
    d->connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->name);
}

core::Result<std::unique_ptr<Database>> Database::open(const Location& location, Access access)
{
    auto p = std::make_unique<Private>(Private { location, access });
    // Unique while it lives, which is as long as Qt needs the name.
    p->name = u"gatehouse-"_s + QString::number(reinterpret_cast<quintptr>(p.get()), 16);
    p->connection = connection_setup::prepare(location, access, p->name);
    std::unique_ptr<Database> database(new Database(std::move(p)));
    const auto opened = connection_setup::open(database->d->connection, location.dialect, access);
    if (!opened)
        return tl::unexpected(opened.error());
    database->d->handle = sqliteHandle(database->d->connection);
    return database;
}

Dialect Database::dialect() const
{
    return d->location.dialect;
}

QSqlDatabase Database::connection() const
{
    return d->connection;
}

core::Error Database::note(const QSqlError& error)
{
    const Dialect dialect = d->location.dialect;
    core::Error meaning = sql_error::toError(dialect, error);
    if (!d->failure)
        d->failure = Failure { meaning, sql_error::mayRetry(dialect, error) };
    d->isLost = d->isLost || sql_error::isConnectionLost(dialect, error);
    return meaning;
}

core::Result<Statement*> Database::startOnce(const char* sql, std::span<const QVariant> values)
{
    auto entry = d->statements.find(sql);
    if (entry == d->statements.end()) {
        PreparedStatement fresh = d->handle ? sqlite_statement::prepare(d->handle, sql)
                                            : qt_statement::prepare(d->connection, sql);
        if (!fresh.statement)
            return tl::unexpected(note(fresh.error));
        entry = d->statements.emplace(sql, std::move(fresh.statement)).first;
    }
    Statement& statement = *entry->second;
    if (statement.isActive())
        return core::failure(
            ErrorKind::Internal, u"database: statement started again while its rows are read"_s);
    if (statement.start(values))
        return &statement;
    const core::Error error = note(statement.error());
    statement.finish();
    return tl::unexpected(error);
}

core::Result<Statement*> Database::start(const char* sql, std::span<const QVariant> values)
{
    // Only a reader may come back by itself: in a transaction the work before the loss would be
    // missing.
    const bool mayComeBack = d->access == Access::ReadOnly;
    if (d->isLost && mayComeBack) {
        if (const auto back = reconnect(); !back)
            return tl::unexpected(back.error());
    }
    auto query = startOnce(sql, values);
    if (query || !d->isLost || !mayComeBack)
        return query;
    if (const auto back = reconnect(); !back)
        return tl::unexpected(back.error());
    return startOnce(sql, values);
}

core::Result<Rows> Database::query(const char* sql, std::initializer_list<QVariant> values)
{
    const auto started = start(sql, std::span(values.begin(), values.size()));
    if (!started)
        return tl::unexpected(started.error());
    return Rows(*started, this);
}

core::Result<Rows> Database::query(const char* sql, const QVariantList& values)
{
    const auto started = start(sql, std::span(values.cbegin(), values.cend()));
    if (!started)
        return tl::unexpected(started.error());
    return Rows(*started, this);
}

core::Result<qint64> Database::execute(const char* sql, std::initializer_list<QVariant> values)
{
    return query(sql, values).map([](const Rows& rows) { return rows.affected(); });
}

core::Result<qint64> Database::execute(const char* sql, const QVariantList& values)
{
    return query(sql, values).map([](const Rows& rows) { return rows.affected(); });
}

core::Result<qint64> Database::insert(const char* sql, std::initializer_list<QVariant> values)
{
    return firstId(query(sql, values));
}

core::Result<qint64> Database::insert(const char* sql, const QVariantList& values)
{
    return firstId(query(sql, values));
}

core::Result<qint64> Database::firstId(core::Result<Rows> rows)
{
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->next()) {
        const qint64 id = rows->integer(0);
        // To its end, where a statement may still fail: outside a transaction that is the commit.
        if (rows->next() || !rows->error())
            return id;
    }
    return tl::unexpected(rows->error().value_or(
        core::Error { ErrorKind::Internal, u"database: INSERT without RETURNING id"_s }));
}

core::Result<void> Database::run(const QString& sql)
{
    QSqlQuery query(d->connection);
    if (query.exec(sql))
        return {};
    return tl::unexpected(note(query.lastError()));
}

std::optional<Database::Failure> Database::takeFailure()
{
    return std::exchange(d->failure, std::nullopt);
}

bool Database::isLost() const
{
    return d->isLost;
}

core::Result<void> Database::reconnect()
{
    if (!d->reconnectPause.hasExpired())
        return core::failure(ErrorKind::Unavailable, u"database: no connection"_s);
    d->statements.clear();
    d->handle = nullptr;
    d->connection.close();
    const auto opened = connection_setup::open(d->connection, d->location.dialect, d->access);
    d->isLost = !opened;
    if (opened)
        d->handle = sqliteHandle(d->connection);
    d->failure.reset();
    if (!opened)
        d->reconnectPause.setRemainingTime(reconnectPauseMs);
    return opened;
}

} // namespace gatehouse::store
