// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/database.h"

#include <QtSql/QSqlDatabase>

// How a connection is opened and what is set on it before its first statement.
namespace gatehouse::store::connection_setup {

/// A closed connection under `name` for the calling thread.
[[nodiscard]] QSqlDatabase prepare(
    const Location& location, Database::Access access, const QString& name);
/// Opens it and applies the settings of the access: SQLite WAL, synchronous=FULL, foreign keys,
/// bounded WAL, query_only; PostgreSQL synchronous_commit, time-outs, read-only transactions.
[[nodiscard]] core::Result<void> open(
    QSqlDatabase& connection, Dialect dialect, Database::Access access);

} // namespace gatehouse::store::connection_setup
