// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/qt_statement.h"

#include <QtSql/QSqlDriver>
#include <QtSql/QSqlQuery>

#include <optional>
#include <utility>

namespace gatehouse::store::qt_statement {

using namespace Qt::StringLiterals;

namespace {

/// A null string is an empty text, never NULL; PostgreSQL has no truth values in our schema.
QVariant normalized(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::Bool:
        return QVariant(value.toBool() ? 1 : 0);
    default:
        return value;
    }
}

class QtStatement final : public Statement
{
public:
    explicit QtStatement(QSqlQuery query)
        : m_query(std::move(query))
    {
    }

    [[nodiscard]] bool isActive() const override { return m_query.isActive(); }

    [[nodiscard]] bool start(std::span<const QVariant> values) override
    {
        // Qt would take what is missing from the start before.
        if (m_values.value_or(values.size()) != values.size()) {
            m_misuse = QSqlError(u"%1 values instead of %2"_s.arg(values.size()).arg(*m_values),
                QString(), QSqlError::StatementError,
                u"07001"_s); // dynamic parameters do not match
            return false;
        }
        m_misuse = {};
        int position = 0;
        for (const QVariant& value : values)
            m_query.bindValue(position++, normalized(value));
        if (!m_query.exec())
            return false;
        m_values = values.size();
        return true;
    }

    [[nodiscard]] bool next() override { return m_query.next(); }
    void finish() override { m_query.finish(); }

    [[nodiscard]] QSqlError error() const override
    {
        return m_misuse.isValid() ? m_misuse : m_query.lastError();
    }
    [[nodiscard]] qint64 affected() const override { return m_query.numRowsAffected(); }

    [[nodiscard]] qint64 integer(int column) const override
    {
        return m_query.value(column).toLongLong();
    }
    [[nodiscard]] QString text(int column) const override
    {
        return m_query.value(column).toString();
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        return m_query.value(column).toByteArray();
    }
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }
    [[nodiscard]] QVariant value(int column) const override { return m_query.value(column); }

private:
    QSqlQuery m_query;
    std::optional<size_t> m_values {}; ///< As many as it took before.
    QSqlError m_misuse {};
};

} // namespace

PreparedStatement prepare(const QSqlDatabase& connection, const char* sql)
{
    QSqlQuery query(connection);
    // Without it Qt keeps a copy of every SQLite row; with it PostgreSQL could not interleave
    // statements.
    query.setForwardOnly(connection.driver()->dbmsType() == QSqlDriver::SQLite);
    if (!query.prepare(QString::fromUtf8(sql)))
        return { nullptr, query.lastError() };
    return { std::make_unique<QtStatement>(std::move(query)) };
}

} // namespace gatehouse::store::qt_statement
