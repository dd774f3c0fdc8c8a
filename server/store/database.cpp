// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/database.h"

#include "server/store/connection_setup.h"
#include "server/store/sql_error.h"

#include <QtCore/QDeadlineTimer>

#include <unordered_map>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

constexpr int reconnectPauseMs = 250;

/// A null string is an empty text, never NULL; PostgreSQL has no truth values in our schema.
QVariant normalized(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::Bool:
        return QVariant(value.toBool() ? 1 : 0);
    default:
        return value;
    }
}

} // namespace

struct Database::Private
{
    Location location;
    Access access;
    QString name {};
    QSqlDatabase connection {};
    // Not QHash: Rows point at the statements, which must not move.
    std::unordered_map<const char*, QSqlQuery> statements {};
    std::optional<Failure> failure {};
    QDeadlineTimer reconnectPause {};
    bool isLost = false;
};

Rows::Rows(QSqlQuery* query, Database* database)
    : m_query(query)
    , m_database(database)
{
}

Rows::Rows(Rows&& other) noexcept
    : m_query(std::exchange(other.m_query, nullptr))
    , m_database(other.m_database)
    , m_error(std::move(other.m_error))
{
}

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_error = m_database->note(m_query->lastError());
    return false;
}

qint64 Rows::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Rows::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Rows::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

bool Rows::isNull(int column) const
{
    return m_query->isNull(column);
}

QVariant Rows::value(int column) const
{
    return m_query->value(column);
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

core::Result<QSqlQuery*> Database::startOnce(const char* sql, std::span<const QVariant> values)
{
    auto entry = d->statements.find(sql);
    if (entry == d->statements.end()) {
        QSqlQuery fresh(d->connection);
        // Without it Qt keeps a copy of every SQLite row; with it PostgreSQL could not interleave
        // statements.
        fresh.setForwardOnly(d->location.dialect == Dialect::Sqlite);
        if (!fresh.prepare(QString::fromUtf8(sql)))
            return tl::unexpected(note(fresh.lastError()));
        entry = d->statements.emplace(sql, std::move(fresh)).first;
    }
    QSqlQuery& query = entry->second;
    if (query.isActive())
        return core::failure(
            ErrorKind::Internal, u"database: statement started again while its rows are read"_s);
    int position = 0;
    for (const QVariant& value : values)
        query.bindValue(position++, normalized(value));
    if (query.exec())
        return &query;
    const core::Error error = note(query.lastError());
    query.finish();
    return tl::unexpected(error);
}

core::Result<QSqlQuery*> Database::start(const char* sql, std::span<const QVariant> values)
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
    if (rows->next())
        return rows->integer(0);
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
    d->connection.close();
    const auto opened = connection_setup::open(d->connection, d->location.dialect, d->access);
    d->isLost = !opened;
    d->failure.reset();
    if (!opened)
        d->reconnectPause.setRemainingTime(reconnectPauseMs);
    return opened;
}

} // namespace gatehouse::store
