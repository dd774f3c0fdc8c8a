// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/statement.h"

struct sqlite3;

namespace gatehouse::store::sqlite_statement {

/// A statement by SQLite's own interface on Qt's connection, without what QSqlQuery does beside it
/// to bind and run a row (docs/performance.md). Integers, texts, bytes and reals are bound as what
/// they are.
[[nodiscard]] PreparedStatement prepare(sqlite3* connection, const char* sql);

} // namespace gatehouse::store::sqlite_statement
