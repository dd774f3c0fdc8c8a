// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QString>

namespace gatehouse::store {

enum class Dialect
{
    Sqlite,
    PostgreSql
};

/// Where a workspace is: a SQLite file or a PostgreSQL database.
struct Location
{
    Dialect dialect = Dialect::Sqlite;
    QString file {}; ///< SQLite: absolute path.
    QString host {};
    int port = 5432;
    QString database {};
    QString user {};
    QString password {}; ///< From the URL or PGPASSWORD; never shown.

    /// "path/to/file" or "postgresql://user[:password]@host[:port]/database" (also postgres://).
    [[nodiscard]] static core::Result<Location> parse(const QString& text);
    /// For people and logs: no password.
    [[nodiscard]] QString display() const;
};

} // namespace gatehouse::store
