// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/registry_sql.h"
#include "server/store/row_mapping.h"
#include "server/store/table_traits.h"

namespace gatehouse::store {

/// What all registry tables have in common: rows found by their key or id, optimistic lock,
/// tombstones. The repositories put the aggregate's own rules around it.
template <typename T>
class RegistryTable
{
public:
    explicit RegistryTable(Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] core::Result<std::optional<T>> find(const QString& key)
    {
        return rows::one<T>(m_database.query(sql().findByKey.constData(), { key }), read);
    }
    [[nodiscard]] core::Result<std::optional<T>> findByRow(qint64 id)
    {
        return rows::one<T>(m_database.query(sql().findByRow.constData(), { id }), read);
    }
    [[nodiscard]] core::Result<QList<T>> list(qint64 limit, const QString& after)
    {
        return rows::all<T>(m_database.query(sql().list.constData(), { after, limit }), read);
    }
    [[nodiscard]] core::Result<qint64> insert(const T& value, qint64 now)
    {
        QVariantList values;
        for (const auto& column : tableTraits<T>().columns)
            values << column.read(value);
        values << now << now;
        return named(m_database.insert(sql().insert.constData(), values));
    }
    [[nodiscard]] core::Result<void> update(const T& value, qint64 now)
    {
        QVariantList values;
        for (const auto& column : tableTraits<T>().columns) {
            if (!column.isFixed)
                values << column.read(value);
        }
        values << now << value.id << value.version;
        return changedOne(named(m_database.execute(sql().update.constData(), values)));
    }
    [[nodiscard]] core::Result<void> remove(qint64 id, qint64 version, qint64 now)
    {
        return changedOne(m_database.execute(sql().remove.constData(), { now, now, id, version }));
    }

private:
    [[nodiscard]] static const RegistrySql& sql()
    {
        static const RegistrySql texts = [] {
            const auto& traits = tableTraits<T>();
            QList<RegistrySql::ColumnName> names;
            for (const auto& column : traits.columns)
                names << RegistrySql::ColumnName { column.name, column.isFixed };
            return RegistrySql::make(traits.table, traits.key, names);
        }();
        return texts;
    }
    [[nodiscard]] static core::Result<T> read(const Rows& row)
    {
        T value;
        value.id = row.integer(0);
        value.version = row.integer(1);
        value.createdAt = row.integer(2);
        value.updatedAt = row.integer(3);
        int position = 4;
        for (const auto& column : tableTraits<T>().columns) {
            if (const auto fault = column.assign(value, row.value(position++)))
                return RegistrySql::unreadable(tableTraits<T>().noun, column.name, value.id);
        }
        return value;
    }
    [[nodiscard]] static core::Result<qint64> named(core::Result<qint64> outcome)
    {
        return RegistrySql::named(std::move(outcome), tableTraits<T>().noun, tableTraits<T>().key);
    }
    [[nodiscard]] static core::Result<void> changedOne(const core::Result<qint64>& changed)
    {
        return RegistrySql::changedOne(changed, tableTraits<T>().noun);
    }

    Database& m_database;
};

} // namespace gatehouse::store
