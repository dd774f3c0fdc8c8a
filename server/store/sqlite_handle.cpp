// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sqlite_handle.h"

#include "server/store/log.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlDriver>
#include <QtSql/QSqlQuery>

#include <sqlite3.h>

#include <tuple>

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

/// Whether the driver's SQLite is the one this program is linked to: the same release, and awake
/// because the driver has opened a connection. Another copy of it would still take settings.
bool isOurLibrary(const QSqlDatabase& connection)
{
    QSqlQuery query(connection);
    const bool isOurs = query.exec(u"SELECT sqlite_source_id()"_s) && query.next()
        && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid())
        && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_MISUSE;
    if (!isOurs)
        qCWarning(lcStore) << "Qt's SQLite driver brings a SQLite of its own: statements take"
                              " longer, and a backup cannot be cancelled";
    return isOurs;
}

} // namespace

sqlite3* sqliteHandle(const QSqlDatabase& connection)
{
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    // Every connection has the same driver.
    static const bool isOurs = isOurLibrary(connection);
    return isOurs ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

void configureSqlite()
{
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    // Too late when a test has brought a file system of its own: then only the statistics stay.
    std::ignore = configured;
}

} // namespace gatehouse::store
