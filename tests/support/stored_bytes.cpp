// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stored_bytes.h"

#include "server/store/database.h"

#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

namespace gatehouse::test {

using namespace Qt::StringLiterals;

namespace {

core::Result<QByteArray> bytesOfFile(const QString& path, bool mayBeMissing)
{
    QFile file(path);
    if (mayBeMissing && !file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::ErrorKind::Unavailable, file.errorString());
    return file.readAll();
}

tl::unexpected<core::Error> unread(const QSqlQuery& query)
{
    return core::failure(core::ErrorKind::Unavailable, query.lastError().text());
}

/// Table → its columns, quoted.
core::Result<QMap<QString, QStringList>> readableColumns(const QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT quote_ident(table_name), quote_ident(column_name) "
                    "FROM information_schema.columns WHERE table_schema = current_schema() "
                    "AND data_type NOT IN ('bigint', 'integer', 'smallint', 'boolean', 'numeric', "
                    "'real', 'double precision')"_s))
        return unread(query);
    QMap<QString, QStringList> columns;
    while (query.next())
        columns[query.value(0).toString()].append(query.value(1).toString());
    return columns;
}

core::Result<void> appendTable(const QSqlDatabase& connection, const QString& table,
    const QStringList& columns, QByteArray& bytes)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table)))
        return unread(query);
    while (query.next()) {
        for (qsizetype column = 0; column < columns.size(); ++column)
            bytes += query.value(int(column)).toByteArray() + '\n';
    }
    return {};
}

core::Result<QByteArray> bytesOfTables(const store::Location& location)
{
    const auto database = store::Database::open(location, store::Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const QSqlDatabase connection = (*database)->connection();
    const auto columns = readableColumns(connection);
    if (!columns)
        return tl::unexpected(columns.error());
    QByteArray bytes;
    for (auto table = columns->cbegin(); table != columns->cend(); ++table) {
        const auto read = appendTable(connection, table.key(), table.value(), bytes);
        if (!read)
            return tl::unexpected(read.error());
    }
    return bytes;
}

} // namespace

core::Result<QByteArray> storedBytes(const store::Location& location)
{
    if (location.dialect == store::Dialect::PostgreSql)
        return bytesOfTables(location);
    auto main = bytesOfFile(location.file, false);
    const auto log = bytesOfFile(QString(location.file + u"-wal"_s), true);
    if (!main || !log)
        return tl::unexpected(main ? log.error() : main.error());
    return QByteArray(*main + *log);
}

} // namespace gatehouse::test
