// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_table_model.h"
#include "server/store/schema.h"

#include <QtSql/QSqlRecord>

using namespace Qt::StringLiterals;

// Undo, redo and taking back in RegistryTableModel: pending edits as values that can be put on the
// rows again.
namespace gatehouse::models {

namespace schema = store::schema;

namespace {

/// Columns that the store keeps by itself.
bool isOwnColumn(const QString& name)
{
    for (const char* own : { schema::column::id, schema::column::version, schema::column::createdAt,
             schema::column::updatedAt, schema::column::deletedAt }) {
        if (name == QLatin1String(own)) {
            return true;
        }
    }
    return false;
}

} // namespace

QVariant RegistryTableModel::readValue(int row, int column) const
{
    return QSqlQueryModel::data(index(row, column), Qt::EditRole);
}

RowChange RegistryTableModel::pendingChange(int row) const
{
    RowChange change { .key = idOf(row) };
    if (isNewRow(row)) {
        change.wasThere = false;
        change.after = fields(row);
        return change;
    }
    if (isRemovedRow(row)) {
        change.isThere = false;
        change.before = fields(row);
        return change;
    }
    const QSqlRecord columns = record();
    for (int column = 0; column < columnCount(); ++column) {
        const QModelIndex cell = index(row, column);
        const QString name = columns.fieldName(column);
        if (isDirty(cell) && !isOwnColumn(name)) {
            change.before.insert(name, readValue(row, column));
            change.after.insert(name, QSqlTableModel::data(cell, Qt::EditRole));
        }
    }
    // The version that was edited, which need not be the one that was read last.
    const QModelIndex version = index(row, columnOf(schema::column::version));
    change.before.insert(
        QLatin1String(schema::column::version), QSqlTableModel::data(version, Qt::EditRole));
    return change;
}

QList<RowChange> RegistryTableModel::pendingAsChanges() const
{
    QList<RowChange> changes;
    for (const int row : pendingRows()) {
        changes.append(pendingChange(row));
    }
    return changes;
}

void RegistryTableModel::applyFields(int row, const QVariantMap& values)
{
    for (auto field = values.cbegin(); field != values.cend(); ++field) {
        const int column = fieldIndex(field.key());
        if (column < 0 || isOwnColumn(field.key())) {
            continue;
        }
        const QModelIndex cell = index(row, column);
        if (QSqlTableModel::data(cell, Qt::EditRole) != field.value()) {
            setCell(cell, field.value());
        }
    }
}

void RegistryTableModel::apply(const QList<RowChange>& changes, bool isUndo)
{
    for (const RowChange& change : changes) {
        const bool isWanted = isUndo ? change.wasThere : change.isThere;
        const bool isWhole = !(change.wasThere && change.isThere);
        const QVariantMap& values = isUndo ? change.before : change.after;
        int row = rowOf(change.key);
        if (row < 0 && isWindowed() && change.key > 0 && !m_keptIds.contains(change.key)) {
            m_keptIds.append(change.key);
            readAgain();
            row = rowOf(change.key);
        }
        if (!isWanted) {
            if (row >= 0 && !isRemovedRow(row)) {
                dropRow(row);
            }
            continue;
        }
        if (row < 0) {
            // An edit of a row that somebody else deleted has nothing to go back to.
            row = isWhole ? appendRow(values) : -1;
            continue;
        }
        if (isRemovedRow(row)) {
            revertRow(row);
        }
        applyFields(row, values);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    Q_EMIT pendingChanged();
}

void RegistryTableModel::discardChanges()
{
    QList<RowChange> taken;
    for (RowChange& change : pendingAsChanges()) {
        std::swap(change.before, change.after);
        std::swap(change.wasThere, change.isThere);
        taken.append(change);
    }
    m_history.record(tr("Revert"), taken);
    m_history.closeStep();
    m_isSaveTried = false;
    revertAll();
    if (m_isRefreshHeld) {
        refresh();
    }
    Q_EMIT pendingChanged();
}

void RegistryTableModel::discardRow(int row)
{
    RowChange taken = pendingChange(row);
    std::swap(taken.before, taken.after);
    std::swap(taken.wasThere, taken.isThere);
    m_history.record(tr("Revert of %1").arg(objectName(row)), { taken });
    m_history.closeStep();
    const bool isNew = isNewRow(row);
    revertRow(row);
    if (!isNew) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
    if (m_isRefreshHeld && !hasPendingChanges()) {
        refresh();
    }
    Q_EMIT pendingChanged();
}

} // namespace gatehouse::models
