// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/location.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>

#include <memory>
#include <initializer_list>

namespace gatehouse::store {

class Database;

/// One execution of a prepared statement. Finishes the statement when it goes, so no cursor stays open
/// (an open one pins the WAL). Use within one function; never keep it.
class Rows
{
public:
    Rows(Rows&& other) noexcept;
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    /// Moves to the next row; false at the end or after a failure (see error()).
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const;

private:
    friend class Database;
    explicit Rows(QSqlQuery* query);
    QSqlQuery* m_query;
};

/// A connection with its prepared statements. Belongs to the thread that opened it.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens and configures: SQLite foreign_keys, WAL, synchronous=FULL, busy timeout, query_only when read-only.
    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(const Location& location, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Dialect dialect() const;
    /// For QtSql models; the connection stays owned here.
    [[nodiscard]] QSqlDatabase connection() const;

    /// Runs a statement with `?` placeholders. `sql` must be a literal: statements are prepared once and
    /// found again by its address. Kinds of failure: Conflict (unique or foreign key), Busy, Unavailable, Corrupt.
    [[nodiscard]] core::Result<Rows> query(const char* sql, std::initializer_list<QVariant> values = {});
    /// As query(); gives the number of rows changed.
    [[nodiscard]] core::Result<qint64> execute(const char* sql, std::initializer_list<QVariant> values = {});
    /// INSERT … RETURNING id.
    [[nodiscard]] core::Result<qint64> insert(const char* sql, std::initializer_list<QVariant> values);
    /// Unprepared text: migrations, PRAGMA, BEGIN.
    [[nodiscard]] core::Result<void> run(const QString& sql);

private:
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::store
