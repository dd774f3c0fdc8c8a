// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVariant>
#include <QtSql/QSqlError>

#include <memory>
#include <span>

namespace gatehouse::store {

/// A prepared statement of one connection, for Database and its Rows only. A null QString or
/// QByteArray is an empty value, QVariant() is NULL. Belongs to the connection's thread and goes
/// before the connection does.
class Statement
{
public:
    Statement() = default;
    virtual ~Statement() = default;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Started and not finished: its rows may still be read.
    [[nodiscard]] virtual bool isActive() const = 0;
    /// Binds the placeholders and runs up to the first row. False: see error(); finish() then.
    [[nodiscard]] virtual bool start(std::span<const QVariant> values) = 0;
    /// Moves to the next row. False: the end, or a failure.
    [[nodiscard]] virtual bool next() = 0;
    /// Ends the reading and lets go of what was bound.
    virtual void finish() = 0;

    /// Not valid when nothing failed since the start.
    [[nodiscard]] virtual QSqlError error() const = 0;
    /// Rows that an INSERT, UPDATE or DELETE changed.
    [[nodiscard]] virtual qint64 affected() const = 0;

    // Of the current row.
    [[nodiscard]] virtual qint64 integer(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual QVariant value(int column) const = 0;
};

/// What preparing gives: the statement, or why there is none.
struct PreparedStatement
{
    std::unique_ptr<Statement> statement;
    QSqlError error {};
};

} // namespace gatehouse::store
