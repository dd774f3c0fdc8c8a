// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/statement.h"

class QSqlDatabase;

namespace gatehouse::store::qt_statement {

/// A statement by Qt's own means, whatever the driver: PostgreSQL's way.
[[nodiscard]] PreparedStatement prepare(const QSqlDatabase& connection, const char* sql);

} // namespace gatehouse::store::qt_statement
