// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/location.h"

#include <QtSql/QSqlError>

// What a driver's error means to us. Messages keep only the database's first line: the following
// ones (PostgreSQL's DETAIL) repeat values.
namespace gatehouse::store::sql_error {

[[nodiscard]] core::Error toError(Dialect dialect, const QSqlError& error);
/// Serialization failure or deadlock: the same transaction may succeed when it is run again from
/// its start.
[[nodiscard]] bool mayRetry(Dialect dialect, const QSqlError& error);
/// PostgreSQL: the connection is gone.
[[nodiscard]] bool isConnectionLost(Dialect dialect, const QSqlError& error);

} // namespace gatehouse::store::sql_error
