// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDatabase;
struct sqlite3;

namespace gatehouse::store {

/// SQLite's own handle of an open connection, for the few things that QtSql cannot do or does
/// slowly. Null for PostgreSQL, and where Qt's driver was built with a SQLite of its own, whose
/// handles ours must not touch.
[[nodiscard]] sqlite3* sqliteHandle(const QSqlDatabase& connection);

/// Before the first connection of the process: SQLite keeps no statistics of its memory, which
/// would take a lock of the whole process for every allocation. Any thread, any number of times.
void configureSqlite();

} // namespace gatehouse::store
