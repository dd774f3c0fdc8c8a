// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/database.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace gatehouse::store {

/// One step of the schema in one dialect. Append-only: a released one is never changed, which its
/// checksum shows.
struct Migration
{
    int version = 0; ///< 1, 2, 3 … without gaps.
    QString name {}; ///< "0001_initial".
    QStringList statements {};
    QByteArray checksum {}; ///< SHA-256 of the source texts, hex.

    /// `common` holds tokens for what differs between the dialects ({id}, {time} …), `special` is
    /// for one dialect (triggers). Statements are separated by empty lines.
    [[nodiscard]] static Migration fromText(
        Dialect dialect, const QString& name, const QByteArray& common, const QByteArray& special);
};

/// The migrations in the program's resources, oldest first.
[[nodiscard]] core::Result<QList<Migration>> builtinMigrations(Dialect dialect);

/// Version of the last applied migration, 0 for an empty database. Corrupt: a database of another
/// program, one whose migrations are not the ones of `migrations`, or one that a newer program
/// made.
[[nodiscard]] core::Result<int> schemaVersion(
    Database& database, const QList<Migration>& migrations);

/// Applies what is missing, each step in a transaction of its own. The caller has checked
/// schemaVersion(), made a backup and holds the workspace's lock; nodes on one PostgreSQL database
/// wait for each other here.
[[nodiscard]] core::Result<void> migrate(
    Database& database, const QList<Migration>& migrations, qint64 now);

} // namespace gatehouse::store
