// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace gatehouse::store {

/// The statements of one registry table. Made once for each table; their addresses name them
/// (Database::query).
struct RegistrySql
{
    struct ColumnName
    {
        const char* name;
        bool isFixed;
    };

    QByteArray
        findByKey; ///< ? key. Rows are id, version, created_at, updated_at, then the columns.
    QByteArray findByRow; ///< ? id.
    QByteArray list; ///< ? key to start after, ? limit.
    QByteArray insert; ///< The columns, created_at, updated_at.
    QByteArray update; ///< The columns that are not fixed, updated_at, id, version.
    QByteArray remove; ///< deleted_at, updated_at, id, version.

    [[nodiscard]] static RegistrySql make(
        const char* table, const char* key, const QList<ColumnName>& columns);

    /// A unique conflict told in words, with the key's column as its path.
    [[nodiscard]] static core::Result<qint64> named(
        core::Result<qint64> outcome, const char* noun, const char* key);
    /// Conflict when no row had the id and version.
    [[nodiscard]] static core::Result<void> changedOne(
        const core::Result<qint64>& changed, const char* noun);
    [[nodiscard]] static tl::unexpected<core::Error> unreadable(
        const char* noun, const char* column, qint64 id);
};

} // namespace gatehouse::store
