// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_table_model.h"
#include "server/store/database.h"
#include "server/store/schema.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>
#include <QtSql/QSqlRecord>

using namespace Qt::StringLiterals;

// The reading half of RegistryTableModel. No statement outlives its function: an open one pins the
// WAL and makes other writes of this connection fail (SQLITE_BUSY_SNAPSHOT).
namespace gatehouse::models {

namespace schema = store::schema;

bool RegistryTableModel::select()
{
    if (!readRows()) {
        return false;
    }
    if (isWindowed()) {
        // How many there are takes a while in a large table.
        m_finder.ask({ .count = countStatement() });
    }
    Q_EMIT refreshed();
    Q_EMIT pendingChanged();
    return true;
}

bool RegistryTableModel::readRows()
{
    m_isRefreshHeld = false;
    if (!isWindowed()) {
        countStored();
    }
    if (isWindowed() && !m_isFound && !isSearching()) {
        findNow();
    }
    if (!QSqlTableModel::select()) {
        return false;
    }
    // The base stops at 256 rows and keeps its statement open, which pins the WAL and hides rows
    // from a search.
    while (canFetchMore()) {
        fetchMore();
    }
    return true;
}

void RegistryTableModel::refresh()
{
    if (hasPendingChanges()) {
        holdRefresh();
    } else if (isWindowed()) {
        find();
    } else {
        select();
    }
}

void RegistryTableModel::holdRefresh()
{
    m_isRefreshHeld = true;
    noticeOvertaken();
}

void RegistryTableModel::readAgain()
{
    // QSqlTableModel forgets every edit when it reads: they are put back on the same rows, as edits
    // of the version that they were made on.
    const QList<RowChange> pending = pendingAsChanges();
    const QString version = QLatin1String(schema::column::version);
    m_keptIds += pendingIds();
    if (!readRows()) {
        return;
    }
    apply(pending, false);
    for (const RowChange& change : pending) {
        const int row = rowOf(change.key);
        if (row >= 0 && change.wasThere && change.isThere) {
            QSqlTableModel::setData(
                index(row, fieldIndex(version)), change.before.value(version), Qt::EditRole);
        }
    }
    Q_EMIT refreshed();
    Q_EMIT pendingChanged();
}

void RegistryTableModel::noticeOvertaken()
{
    for (const int row : pendingRows()) {
        if (!isNewRow(row) && standingOf(row).value_or(Standing::Current) != Standing::Current) {
            Q_EMIT overtaken(row);
            return;
        }
    }
}

qint64 RegistryTableModel::storedId(const QString& name) const
{
    QSqlQuery query(m_reader.connection());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM %1 WHERE %2 = ? AND %3"_s.arg(
        tableName(), QLatin1String(nameColumn()), QLatin1String(schema::notDeleted)));
    query.addBindValue(name);
    return query.exec() && query.next() ? query.value(0).toLongLong() : 0;
}

core::Result<QVariantMap> RegistryTableModel::storedFields(int row) const
{
    QSqlQuery query(m_reader.connection());
    query.setForwardOnly(true);
    query.prepare(u"SELECT * FROM %1 WHERE id = ? AND %2"_s.arg(
        tableName(), QLatin1String(schema::notDeleted)));
    query.addBindValue(idOf(row));
    if (!query.exec()) {
        return core::failure(core::ErrorKind::Unavailable, query.lastError().text());
    }
    QVariantMap values;
    const QSqlRecord columns = query.next() ? query.record() : QSqlRecord();
    for (int column = 0; column < columns.count(); ++column) {
        values.insert(columns.fieldName(column), columns.value(column));
    }
    return values;
}

} // namespace gatehouse::models
