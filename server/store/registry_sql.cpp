// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_sql.h"

#include <QtCore/QByteArrayList>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

RegistrySql RegistrySql::make(const char* table, const char* key, const QList<ColumnName>& columns)
{
    QByteArrayList names;
    QByteArrayList marks;
    QByteArrayList changes;
    for (const ColumnName& column : columns) {
        names << QByteArray(column.name);
        marks << QByteArray("?");
        if (!column.isFixed)
            changes << QByteArray(column.name) + " = ?";
    }
    const QByteArray all = names.join(", ");
    const QByteArray select
        = "SELECT id, version, created_at, updated_at, " + all + " FROM " + table;
    const QByteArray found = " WHERE id = ? AND version = ? AND deleted_at = 0";

    RegistrySql sql;
    sql.findByKey = select + " WHERE " + key + " = ? AND deleted_at = 0";
    sql.findByRow = select + " WHERE id = ? AND deleted_at = 0";
    sql.list = select + " WHERE deleted_at = 0 AND " + key + " > ? ORDER BY " + key + " LIMIT ?";
    sql.insert = QByteArray("INSERT INTO ") + table + " (" + all
        + ", created_at, updated_at) VALUES (" + marks.join(", ") + ", ?, ?) RETURNING id";
    sql.update = QByteArray("UPDATE ") + table + " SET " + changes.join(", ")
        + ", version = version + 1, updated_at = ?" + found;
    sql.remove = QByteArray("UPDATE ") + table
        + " SET deleted_at = ?, version = version + 1, updated_at = ?" + found;
    return sql;
}

core::Result<qint64> RegistrySql::named(
    core::Result<qint64> outcome, const char* noun, const char* key)
{
    if (outcome || outcome.error().kind != ErrorKind::Conflict)
        return outcome;
    const QString column = QString::fromLatin1(key);
    return core::failure(ErrorKind::Conflict,
        u"another %1 has this %2 already, or a row it refers to does not exist"_s.arg(
            QString::fromLatin1(noun), column),
        column);
}

core::Result<void> RegistrySql::changedOne(const core::Result<qint64>& changed, const char* noun)
{
    if (!changed)
        return tl::unexpected(changed.error());
    if (*changed == 1)
        return {};
    return core::failure(ErrorKind::Conflict,
        u"the %1 was changed or removed by somebody else meanwhile"_s.arg(
            QString::fromLatin1(noun)));
}

tl::unexpected<core::Error> RegistrySql::unreadable(const char* noun, const char* column, qint64 id)
{
    return core::failure(ErrorKind::Corrupt,
        u"%1 row %2 cannot be read"_s.arg(QString::fromLatin1(noun)).arg(id),
        QString::fromLatin1(column));
}

} // namespace gatehouse::store
