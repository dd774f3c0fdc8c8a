// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_table_model.h"
#include "server/store/database.h"
#include "server/store/schema.h"

#include <QtSql/QSqlDriver>
#include <QtSql/QSqlError>
#include <QtSql/QSqlField>
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
    Q_EMIT refreshed();
    Q_EMIT pendingChanged();
    return true;
}

bool RegistryTableModel::readRows()
{
    m_isRefreshHeld = false;
    countStored();
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

void RegistryTableModel::countStored()
{
    QSqlQuery query(m_reader.connection());
    query.setForwardOnly(true);
    const QString text
        = u"SELECT count(*) FROM %1 WHERE %2"_s.arg(tableName(), QLatin1String(schema::notDeleted));
    m_stored = query.exec(text) && query.next() ? query.value(0).toLongLong() : 0;
}

QString RegistryTableModel::selectStatement() const
{
    const QString whole = QSqlTableModel::selectStatement();
    if (!isWindowed()) {
        return whole;
    }
    QStringList kept;
    for (const qint64 id : m_keptIds) {
        kept.append(QString::number(id));
    }
    const QString wanted = m_narrowing.condition(*m_reader.connection().driver());
    const QString column = m_narrowing.orderBy.isEmpty() ? QString(QLatin1String(nameColumn()))
                                                         : m_narrowing.orderBy;
    // A search takes the first it finds in the order in which they are stored, and the view sorts
    // those: sorted first, every match would have to be found, and by an index each row would be
    // fetched from another place.
    const bool isSearch = !m_narrowing.words.isEmpty() || !m_narrowing.facets.isEmpty();
    const QString order
        = u" ORDER BY %1 %2"_s.arg(column, m_narrowing.isDescending ? u"DESC"_s : u"ASC"_s);
    const QString rows = u"SELECT id FROM %1 WHERE %2 AND %3%4 LIMIT %5"_s.arg(tableName(),
        QLatin1String(schema::notDeleted), wanted, isSearch ? QString() : order,
        QString::number(m_windowSize));
    // Two steps: the inner one looks at few columns and finds the rows, the outer one reads them.
    const QString also = kept.isEmpty()
        ? QString()
        : u" UNION SELECT id FROM %1 WHERE id IN (%2)"_s.arg(tableName(), kept.join(u','));
    return whole + u" AND id IN (SELECT id FROM (%1) AS wanted%2)"_s.arg(rows, also);
}

QStringList RegistryTableModel::searchedColumns() const
{
    QStringList names;
    for (const ColumnSpec& column : m_specs) {
        const bool isText = column.kind == ColumnKind::Text || column.kind == ColumnKind::Words;
        if (column.isSearched || (column.isInTable && isText)) {
            names.append(QLatin1String(column.name));
        }
    }
    return names;
}

void RegistryTableModel::setNarrowing(const RegistryNarrowing& narrowing)
{
    if (m_narrowing == narrowing) {
        return;
    }
    m_narrowing = narrowing;
    if (isWindowed()) {
        m_keptIds.clear();
        readAgain();
    }
}

void RegistryTableModel::setWindowSize(int rows)
{
    m_windowSize = rows;
    m_wholeSize = rows;
    readAgain();
}

QList<qint64> RegistryTableModel::pendingIds() const
{
    QList<qint64> ids;
    for (const int row : pendingRows()) {
        if (idOf(row) > 0 && !isNewRow(row)) {
            ids.append(idOf(row));
        }
    }
    return ids;
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

void RegistryTableModel::refresh()
{
    if (hasPendingChanges()) {
        m_isRefreshHeld = true;
        noticeOvertaken();
        return;
    }
    select();
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
