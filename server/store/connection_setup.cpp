// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/connection_setup.h"

#include "server/store/sql_error.h"
#include "server/store/sqlite_handle.h"

#include <QtSql/QSqlQuery>

namespace gatehouse::store::connection_setup {

using namespace Qt::StringLiterals;
using Access = Database::Access;

namespace {

// Readers of a WAL never wait for the writer; the short wait is for recovery after a crash. A
// writer may meet another process' transaction (reliability R6: at most 2 s).
QString sqliteOptions(Access access)
{
    return access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=250"_s
                                      : u"QSQLITE_BUSY_TIMEOUT=2000"_s;
}

// A server that went silent is noticed within seconds, not after TCP's quarter of an hour.
QString postgresOptions()
{
    return u"connect_timeout=5;keepalives_idle=5;keepalives_interval=2;keepalives_count=2;"
           "tcp_user_timeout=5000;application_name=gatehouse"_s;
}

QStringList sqliteSettings(Access access)
{
    QStringList settings { u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s };
    if (access == Access::ReadOnly) {
        settings << u"PRAGMA cache_size = -2000"_s << u"PRAGMA query_only = ON"_s;
        return settings;
    }
    // 4000 pages are 16 MiB: rare enough to be cheap, small enough to leave the bound of 64 MiB out
    // of reach.
    settings << u"PRAGMA journal_mode = WAL"_s << u"PRAGMA synchronous = FULL"_s
             << u"PRAGMA wal_autocheckpoint = 4000"_s << u"PRAGMA journal_size_limit = 33554432"_s
             << u"PRAGMA cache_size = -8000"_s;
    return settings;
}

QStringList postgresSettings(Access access)
{
    QStringList settings { u"SET synchronous_commit = on"_s, u"SET lock_timeout = '2s'"_s,
        u"SET statement_timeout = '30s'"_s, u"SET idle_in_transaction_session_timeout = '30s'"_s,
        u"SET client_min_messages = warning"_s, u"SET search_path = public"_s };
    if (access == Access::ReadOnly)
        settings << u"SET default_transaction_read_only = on"_s;
    return settings;
}

} // namespace

QSqlDatabase prepare(const Location& location, Access access, const QString& name)
{
    const bool isSqlite = location.dialect == Dialect::Sqlite;
    auto connection = QSqlDatabase::addDatabase(isSqlite ? u"QSQLITE"_s : u"QPSQL"_s, name);
    if (isSqlite) {
        configureSqlite();
        connection.setDatabaseName(location.file);
        connection.setConnectOptions(sqliteOptions(access));
        return connection;
    }
    connection.setHostName(location.host);
    connection.setPort(location.port);
    connection.setDatabaseName(location.database);
    connection.setUserName(location.user);
    connection.setPassword(location.password);
    connection.setConnectOptions(postgresOptions());
    return connection;
}

core::Result<void> open(QSqlDatabase& connection, Dialect dialect, Access access)
{
    if (!connection.open())
        return tl::unexpected(sql_error::toError(dialect, connection.lastError()));
    const QStringList settings
        = dialect == Dialect::Sqlite ? sqliteSettings(access) : postgresSettings(access);
    QSqlQuery query(connection);
    for (const QString& setting : settings) {
        if (!query.exec(setting))
            return tl::unexpected(sql_error::toError(dialect, query.lastError()));
    }
    query.finish();
    // SQLite answers with another mode, not with a failure, where the file system has no shared
    // memory.
    const bool isWal = dialect == Dialect::PostgreSql || access == Access::ReadOnly
        || (query.exec(u"PRAGMA journal_mode"_s) && query.next() && query.value(0) == u"wal"_s);
    query.finish();
    if (!isWal)
        return core::failure(core::ErrorKind::Unavailable,
            u"database: the file system cannot hold a write-ahead log"_s);
    return {};
}

} // namespace gatehouse::store::connection_setup
