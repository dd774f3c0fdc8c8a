// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/location.h"
#include "server/store/statement.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QVariant>
#include <QtSql/QSqlDatabase>

#include <initializer_list>
#include <memory>
#include <optional>
#include <span>

namespace gatehouse::store {

class Database;

/// One execution of a prepared statement. Finishes the statement when it goes, so no cursor stays
/// open (an open one pins the WAL). Use within one function; never keep it.
class Rows
{
public:
    Rows(Rows&& other) noexcept;
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    /// Moves to the next row; false at the end or after a failure (see error()).
    [[nodiscard]] bool next();
    [[nodiscard]] const std::optional<core::Error>& error() const { return m_error; }
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const;

private:
    friend class Database;
    Rows(Statement* statement, Database* database);
    [[nodiscard]] qint64 affected() const { return m_statement->affected(); }
    Statement* m_statement;
    Database* m_database;
    std::optional<core::Error> m_error {};
};

/// A connection with its prepared statements. Belongs to the thread that opened it.
class Database
{
public:
    enum class Access
    {
        ReadOnly,
        ReadWrite
    };

    /// Opens and configures: SQLite foreign_keys, WAL, synchronous=FULL, busy timeout, query_only
    /// when read-only.
    [[nodiscard]] static core::Result<std::unique_ptr<Database>> open(
        const Location& location, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Dialect dialect() const;
    /// For QtSql models; the connection stays owned here.
    [[nodiscard]] QSqlDatabase connection() const;

    /// Runs a statement with `?` placeholders. `sql` must be a literal: statements are prepared
    /// once and found again by its address; one with rows still being read cannot be run again
    /// (Internal). A null QString or QByteArray is an empty value, QVariant() is NULL. Kinds of
    /// failure: Conflict (unique or foreign key), Invalid (check, not null), Busy, Unavailable,
    /// Corrupt. A read-only PostgreSQL connection that was lost comes back here.
    [[nodiscard]] core::Result<Rows> query(
        const char* sql, std::initializer_list<QVariant> values = {});
    [[nodiscard]] core::Result<Rows> query(const char* sql, const QVariantList& values);
    /// As query(); gives the number of rows changed.
    [[nodiscard]] core::Result<qint64> execute(
        const char* sql, std::initializer_list<QVariant> values = {});
    [[nodiscard]] core::Result<qint64> execute(const char* sql, const QVariantList& values);
    /// INSERT … RETURNING id.
    [[nodiscard]] core::Result<qint64> insert(
        const char* sql, std::initializer_list<QVariant> values);
    [[nodiscard]] core::Result<qint64> insert(const char* sql, const QVariantList& values);
    /// Unprepared text: migrations, PRAGMA, BEGIN.
    [[nodiscard]] core::Result<void> run(const QString& sql);

    /// A statement that failed, for whoever runs the transaction.
    struct Failure
    {
        core::Error error;
        bool mayRetry; ///< Serialization failure or deadlock: the same work may succeed from the
                       ///< start.
    };
    /// The first failure since the last call; the writer dooms a closure that had one, whatever it
    /// returned.
    [[nodiscard]] std::optional<Failure> takeFailure();
    /// PostgreSQL: the server has gone or ended this connection; see reconnect().
    [[nodiscard]] bool isLost() const;
    /// Opens the connection anew and forgets its statements. Unavailable at once when it failed a
    /// moment ago.
    [[nodiscard]] core::Result<void> reconnect();

private:
    friend class Rows;
    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    [[nodiscard]] core::Result<Statement*> start(const char* sql, std::span<const QVariant> values);
    [[nodiscard]] core::Result<Statement*> startOnce(
        const char* sql, std::span<const QVariant> values);
    [[nodiscard]] static core::Result<qint64> firstId(core::Result<Rows> rows);
    core::Error note(const QSqlError& error);
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::store
