// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_table_model.h"
#include "server/store/database.h"
#include "server/store/schema.h"

#include <QtSql/QSqlDriver>
#include <QtSql/QSqlQuery>

#include <utility>

using namespace Qt::StringLiterals;

// What RegistryTableModel reads of a table that is too large to be read whole: the finder says
// which rows are wanted, in its own thread, and the model reads those by their ids.
namespace gatehouse::models {

namespace schema = store::schema;

void RegistryTableModel::setUpFinder()
{
    connect(&m_finder, &RegistryFinder::found, this, &RegistryTableModel::takeFound);
    connect(&m_finder, &RegistryFinder::counted, this, &RegistryTableModel::takeCount);
    connect(&m_finder, &RegistryFinder::failed, this, &RegistryTableModel::searchFailed);
}

QString RegistryTableModel::countStatement() const
{
    return u"SELECT count(*) FROM %1 WHERE %2"_s.arg(
        tableName(), QLatin1String(schema::notDeleted));
}

void RegistryTableModel::countStored()
{
    // Only whether it is large: to count all rows is left to the finder.
    QSqlQuery query(m_reader.connection());
    query.setForwardOnly(true);
    const QString some = u"SELECT 1 FROM %1 WHERE %2 LIMIT %3"_s.arg(
        tableName(), QLatin1String(schema::notDeleted), QString::number(m_wholeSize + 1));
    m_stored = query.exec(u"SELECT count(*) FROM (%1) AS first_rows"_s.arg(some)) && query.next()
        ? query.value(0).toLongLong()
        : 0;
}

QString RegistryTableModel::wantedStatement() const
{
    const QString wanted = m_narrowing.condition(*m_reader.connection().driver());
    const QString column = m_narrowing.orderBy.isEmpty() ? QString(QLatin1String(nameColumn()))
                                                         : m_narrowing.orderBy;
    // A search takes the first it finds in the order in which they are stored, and the view sorts
    // those: sorted first, every match would have to be found, and by an index each row would be
    // fetched from another place.
    const bool isSearch = !m_narrowing.words.isEmpty() || !m_narrowing.facets.isEmpty();
    const QString order
        = u" ORDER BY %1 %2"_s.arg(column, m_narrowing.isDescending ? u"DESC"_s : u"ASC"_s);
    // Without any order a row that was changed would leave the window on PostgreSQL.
    const QString oldestFirst = u" ORDER BY id"_s;
    // The sign keeps the planner from walking through an index for what it finds in every row.
    const QString present = (isSearch ? u"+"_s : QString()) + QLatin1String(schema::notDeleted);
    return u"SELECT id FROM %1 WHERE %2 AND %3%4 LIMIT %5"_s.arg(tableName(), present, wanted,
        isSearch ? oldestFirst : order, QString::number(m_windowSize));
}

QString RegistryTableModel::selectStatement() const
{
    const QString whole = QSqlTableModel::selectStatement();
    if (!isWindowed()) {
        return whole;
    }
    QStringList ids;
    for (const qint64 id : m_foundIds + m_keptIds + QList<qint64> { m_broughtInId }) {
        ids.append(QString::number(id));
    }
    return whole + u" AND id IN (%1)"_s.arg(ids.join(u','));
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
    m_isFound = false;
    m_broughtInId = 0;
    if (isWindowed()) {
        m_isNarrowingNew = true;
        find();
    }
}

bool RegistryTableModel::bringIn(qint64 id)
{
    m_broughtInId = id;
    if (rowOf(id) < 0 && isWindowed()) {
        readAgain();
    } else if (rowOf(id) < 0) {
        refresh(); // Somebody else may just have made it.
    }
    return rowOf(id) >= 0;
}

void RegistryTableModel::setWindowSize(int rows)
{
    m_windowSize = rows;
    m_wholeSize = rows;
    m_isFound = false;
    countStored();
    readAgain();
    if (isWindowed()) {
        m_finder.ask({ .count = countStatement() });
    }
}

void RegistryTableModel::find()
{
    m_finder.ask({ .rows = wantedStatement(), .count = countStatement() });
}

void RegistryTableModel::findNow()
{
    QSqlQuery query(m_reader.connection());
    query.setForwardOnly(true);
    m_foundIds.clear();
    m_isFound = query.exec(wantedStatement());
    while (query.next()) {
        m_foundIds.append(query.value(0).toLongLong());
    }
}

void RegistryTableModel::takeFound(const QList<qint64>& ids)
{
    m_foundIds = ids;
    m_isFound = true;
    if (std::exchange(m_isNarrowingNew, false)) {
        m_keptIds.clear();
    } else if (hasPendingChanges()) {
        holdRefresh(); // An edit has begun since the refresh was asked for.
        return;
    }
    readAgain();
}

void RegistryTableModel::takeCount(qint64 stored)
{
    if (std::exchange(m_stored, stored) == stored) {
        return;
    }
    if (!isWindowed()) {
        refresh(); // It has become small enough to be read whole.
    }
    Q_EMIT storedRowsChanged();
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

} // namespace gatehouse::models
