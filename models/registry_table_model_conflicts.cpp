// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_table_model.h"
#include "server/store/schema.h"

#include <QtSql/QSqlRecord>

using namespace Qt::StringLiterals;

// RegistryTableModel beside a live server: whether an edit was overtaken, by what, and who wins.
namespace gatehouse::models {

namespace schema = store::schema;

core::Result<RegistryTableModel::Standing> RegistryTableModel::standingOf(int row) const
{
    const core::Result<QVariantMap> stored = storedFields(row);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    if (stored->isEmpty()) {
        return Standing::Deleted;
    }
    const QModelIndex version = index(row, columnOf(schema::column::version));
    const bool isSame = QSqlTableModel::data(version, Qt::EditRole).toLongLong()
        == stored->value(QLatin1String(schema::column::version)).toLongLong();
    return isSame ? Standing::Current : Standing::Changed;
}

core::Result<QList<RegistryTableModel::Difference>> RegistryTableModel::differencesOf(int row) const
{
    const core::Result<QVariantMap> stored = storedFields(row);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    QList<Difference> differences;
    const QSqlRecord columns = record();
    for (int column = 0; column < columnCount(); ++column) {
        const ColumnSpec& spec = m_specs[column];
        const QVariant before = readValue(row, column);
        const QVariant mine = QSqlTableModel::data(index(row, column), Qt::EditRole);
        const QVariant theirs = stored->value(columns.fieldName(column), before);
        if (spec.title.isEmpty() || spec.kind == ColumnKind::Time
            || (before == mine && before == theirs)) {
            continue;
        }
        differences.append(Difference { .column = column,
            .title = spec.title,
            .before = displayText(spec, before),
            .theirs = displayText(spec, theirs),
            .mine = displayText(spec, mine),
            .isTouched = before != mine });
    }
    return differences;
}

core::Result<void> RegistryTableModel::overrideConflict(int row)
{
    const core::Result<QVariantMap> stored = storedFields(row);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    if (stored->isEmpty()) {
        return core::failure(core::ErrorKind::NotFound, u"deleted by somebody else"_s);
    }
    if (isRemovedRow(row)) {
        // A row that waits for its deletion cannot be edited: it is read again and marked again.
        revertRow(row);
        selectRow(row);
        dropRow(row);
        return {};
    }
    const QSqlRecord columns = record();
    for (int column = 0; column < columnCount(); ++column) {
        const QModelIndex cell = index(row, column);
        const QVariant theirs = stored->value(columns.fieldName(column));
        const bool isTouched = isDirty(cell) && column != columnOf(schema::column::version);
        if (!isTouched && theirs != QSqlTableModel::data(cell, Qt::EditRole)) {
            QSqlTableModel::setData(cell, theirs, Qt::EditRole);
        }
    }
    touch(row);
    return {};
}

} // namespace gatehouse::models
