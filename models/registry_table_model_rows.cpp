// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_table_model.h"
#include "server/store/schema.h"

#include <algorithm>

#include <QtCore/QScopedValueRollback>
#include <QtCore/QSignalBlocker>

using namespace Qt::StringLiterals;

// The rows of RegistryTableModel that wait for save(): new, changed, removed.
namespace gatehouse::models {

namespace schema = store::schema;

bool RegistryTableModel::isNewRow(int row) const
{
    return QSqlTableModel::headerData(row, Qt::Vertical, Qt::DisplayRole) == u"*"_s;
}

bool RegistryTableModel::isRemovedRow(int row) const
{
    return QSqlTableModel::headerData(row, Qt::Vertical, Qt::DisplayRole) == u"!"_s;
}

bool RegistryTableModel::isRowPending(int row) const
{
    if (row < 0 || isNewRow(row) || isRemovedRow(row)) {
        return row >= 0;
    }
    for (int column = 0; column < columnCount(); ++column) {
        if (isDirty(index(row, column))) {
            return true;
        }
    }
    return false;
}

QList<int> RegistryTableModel::pendingRows() const
{
    QList<int> rows;
    for (const QPersistentModelIndex& touched : m_touched) {
        if (touched.isValid() && !rows.contains(touched.row()) && isRowPending(touched.row())) {
            rows.append(touched.row());
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

int RegistryTableModel::pendingChanges() const
{
    return int(pendingRows().size());
}

void RegistryTableModel::touch(int row)
{
    const bool isKnown = std::any_of(m_touched.cbegin(), m_touched.cend(),
        [row](const QPersistentModelIndex& touched) { return touched.row() == row; });
    if (!isKnown) {
        m_touched.append(index(row, 0));
    }
}

void RegistryTableModel::settle(int row)
{
    if (isNewRow(row) || isRemovedRow(row)) {
        return;
    }
    for (int column = 0; column < columnCount(); ++column) {
        const QModelIndex cell = index(row, column);
        if (isDirty(cell)
            && QSqlTableModel::data(cell, Qt::EditRole)
                != QSqlQueryModel::data(cell, Qt::EditRole)) {
            return;
        }
    }
    revertRow(row);
}

bool RegistryTableModel::setCell(const QModelIndex& item, const QVariant& stored)
{
    {
        // A row's first edit copies it by data(), and it is the stored values that must be copied.
        const QSignalBlocker quiet(this);
        const QScopedValueRollback copying(m_isCopyingRow, true);
        if (!QSqlTableModel::setData(item, stored, Qt::EditRole)) {
            return false;
        }
    }
    if (!m_isInSeveral) {
        Q_EMIT dataChanged(item, item);
        Q_EMIT headerDataChanged(Qt::Vertical, item.row(), item.row());
    }
    touch(item.row());
    settle(item.row());
    return true;
}

void RegistryTableModel::setInRows(
    const QList<int>& rows, int column, const QVariant& value, const QString& what)
{
    QList<RowChange> changes;
    const QString field = QLatin1String(m_specs[column].name);
    const QVariant after = toStored(m_specs[column], value);
    {
        const QScopedValueRollback several(m_isInSeveral, true);
        for (const int row : rows) {
            const QModelIndex item = index(row, column);
            const QVariant before = QSqlTableModel::data(item, Qt::EditRole);
            if (isRemovedRow(row) || before == after || !setCell(item, after)) {
                continue;
            }
            changes.append(RowChange {
                .key = idOf(row), .before = { { field, before } }, .after = { { field, after } } });
        }
    }
    m_history.closeStep();
    m_history.record(what, changes);
    m_history.closeStep();
    if (!changes.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
        Q_EMIT pendingChanged();
    }
}

int RegistryTableModel::appendRow(const QVariantMap& fields)
{
    const int row = rowCount();
    if (!insertRow(row)) {
        return -1;
    }
    touch(row);
    const QString id = QLatin1String(schema::column::id);
    QVariantMap values = fields;
    if (values.value(id).toLongLong() == 0) {
        values.insert(id, --m_lastNewKey);
    }
    for (auto field = values.cbegin(); field != values.cend(); ++field) {
        const int column = fieldIndex(field.key());
        if (column >= 0) {
            QSqlTableModel::setData(index(row, column), field.value(), Qt::EditRole);
        }
    }
    return row;
}

int RegistryTableModel::addRowWith(const QVariantMap& values, const QString& what)
{
    QVariantMap fresh = values;
    for (const char* own : { schema::column::id, schema::column::version, schema::column::createdAt,
             schema::column::updatedAt, schema::column::deletedAt }) {
        fresh.remove(QLatin1String(own));
    }
    const int row = appendRow(fresh);
    if (row >= 0) {
        m_history.record(
            what, { RowChange { .key = idOf(row), .wasThere = false, .after = fields(row) } });
    }
    Q_EMIT pendingChanged();
    return row;
}

int RegistryTableModel::addRow()
{
    return addRowWith(newFields(), tr("New row"));
}

int RegistryTableModel::duplicateRow(int row)
{
    QVariantMap copy = fields(row);
    prepareCopy(copy);
    return addRowWith(copy, tr("Copy of %1").arg(objectName(row)));
}

void RegistryTableModel::removeRowLater(int row)
{
    if (row < 0 || row >= rowCount() || isRemovedRow(row)) {
        return;
    }
    m_history.record(tr("Deletion of %1").arg(objectName(row)),
        { RowChange { .key = idOf(row), .isThere = false, .before = fields(row) } });
    dropRow(row);
    Q_EMIT pendingChanged();
}

void RegistryTableModel::dropRow(int row)
{
    touch(row);
    const bool isNew = isNewRow(row);
    removeRows(row, 1);
    if (!isNew) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

bool RegistryTableModel::isNameTaken(const QString& name) const
{
    const int column = columnOf(nameColumn());
    for (int row = 0; row < rowCount(); ++row) {
        if (QSqlTableModel::data(index(row, column), Qt::EditRole).toString() == name) {
            return true;
        }
    }
    return isWindowed() && storedId(name) != 0;
}

QString RegistryTableModel::freeName(const QString& name) const
{
    if (!isNameTaken(name)) {
        return name;
    }
    int number = 2;
    while (isNameTaken(u"%1-%2"_s.arg(name).arg(number))) {
        ++number;
    }
    return u"%1-%2"_s.arg(name).arg(number);
}

void RegistryTableModel::retranslate()
{
    for (const ColumnSpec& translated : columns()) {
        for (ColumnSpec& column : m_specs) {
            if (qstrcmp(column.name, translated.name) == 0) {
                column.title = translated.title;
            }
        }
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

} // namespace gatehouse::models
