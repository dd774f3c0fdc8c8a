// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sqlite_statement.h"

#include <sqlite3.h>

#include <optional>
#include <utility>
#include <vector>

namespace gatehouse::store::sqlite_statement {

using namespace Qt::StringLiterals;

namespace {

QSqlError lastError(sqlite3* connection)
{
    return { QString(), QString::fromUtf8(sqlite3_errmsg(connection)), QSqlError::StatementError,
        QString::number(sqlite3_extended_errcode(connection)) };
}

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

QSqlError misuse(const QString& text)
{
    return { text, QString(), QSqlError::StatementError, QString::number(SQLITE_MISUSE) };
}

/// What the variant holds, without a conversion.
template <typename T>
const T& held(const QVariant& value)
{
    return *static_cast<const T*>(value.constData());
}

class SqliteStatement final : public Statement
{
public:
    SqliteStatement(sqlite3* connection, sqlite3_stmt* statement)
        : m_connection(connection)
        , m_statement(statement)
        , m_parameters(sqlite3_bind_parameter_count(statement))
    {
        m_bound.reserve(size_t(m_parameters));
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }

    [[nodiscard]] bool isActive() const override { return m_isActive; }

    [[nodiscard]] bool start(std::span<const QVariant> values) override
    {
        m_error.reset();
        m_affected = 0;
        m_isActive = true;
        if (values.size() != size_t(m_parameters)) {
            m_error
                = misuse(u"%1 values for %2 placeholders"_s.arg(values.size()).arg(m_parameters));
            return false;
        }
        for (int i = 0; i < m_parameters; ++i) {
            if (bind(i + 1, values[size_t(i)]) != SQLITE_OK)
                return fail();
        }
        step();
        return !m_error;
    }

    [[nodiscard]] bool next() override
    {
        if (std::exchange(m_isAhead, false))
            return true;
        // A step behind the end would run the statement again.
        if (!m_isOnRow)
            return false;
        step();
        m_isAhead = false;
        return m_isOnRow;
    }

    void finish() override
    {
        // A failure of what was not read to its end goes unseen: Database::insert() reads on.
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
        m_bound.clear();
        m_isActive = m_isAhead = m_isOnRow = false;
    }

    [[nodiscard]] QSqlError error() const override { return m_error.value_or(QSqlError()); }
    [[nodiscard]] qint64 affected() const override { return m_affected; }

    [[nodiscard]] qint64 integer(int column) const override
    {
        return sqlite3_column_int64(m_statement, column);
    }

    [[nodiscard]] QString text(int column) const override
    {
        const auto* const start
            = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
        const QByteArrayView text(start, sqlite3_column_bytes(m_statement, column));
        // Qt would take a mark at the beginning for one of the encoding and drop it.
        if (text.startsWith(byteOrderMark))
            return QChar(QChar::ByteOrderMark)
                + QString::fromUtf8(text.sliced(byteOrderMark.size()));
        return QString::fromUtf8(text);
    }

    [[nodiscard]] QByteArray bytes(int column) const override
    {
        const auto* const start
            = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return { start, sqlite3_column_bytes(m_statement, column) };
    }

    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }

    [[nodiscard]] QVariant value(int column) const override
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_INTEGER:
            return integer(column);
        case SQLITE_FLOAT:
            return sqlite3_column_double(m_statement, column);
        case SQLITE_TEXT:
            return text(column);
        case SQLITE_BLOB:
            return bytes(column);
        default:
            return {};
        }
    }

private:
    int bind(int position, const QVariant& value)
    {
        switch (value.typeId()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr:
            return sqlite3_bind_null(m_statement, position);
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong:
            return sqlite3_bind_int64(m_statement, position, value.toLongLong());
        case QMetaType::Double:
            return sqlite3_bind_double(m_statement, position, held<double>(value));
        case QMetaType::QByteArray: {
            const QByteArray& bytes = m_bound.emplace_back(held<QByteArray>(value));
            return sqlite3_bind_blob64(
                m_statement, position, bytes.constData(), quint64(bytes.size()), SQLITE_STATIC);
        }
        default: {
            if (value.isNull() && value.typeId() != QMetaType::QString)
                return sqlite3_bind_null(m_statement, position);
            const QByteArray& text = m_bound.emplace_back(value.toString().toUtf8());
            return sqlite3_bind_text64(m_statement, position, text.constData(),
                quint64(text.size()), SQLITE_STATIC, SQLITE_UTF8);
        }
        }
    }

    void step()
    {
        const int result = sqlite3_step(m_statement);
        m_isOnRow = m_isAhead = result == SQLITE_ROW;
        if (result == SQLITE_DONE)
            m_affected = sqlite3_changes(m_connection);
        else if (result != SQLITE_ROW)
            m_error = lastError(m_connection);
    }

    bool fail()
    {
        m_error = lastError(m_connection);
        return false;
    }

    sqlite3* const m_connection;
    sqlite3_stmt* const m_statement;
    const int m_parameters;
    std::vector<QByteArray> m_bound {}; ///< SQLite reads these until the statement is finished.
    std::optional<QSqlError> m_error {};
    qint64 m_affected = 0;
    bool m_isActive = false;
    bool m_isOnRow = false;
    bool m_isAhead = false; ///< On the first row, which next() has not given yet.
};

} // namespace

PreparedStatement prepare(sqlite3* connection, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    if (sqlite3_prepare_v3(connection, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, &rest)
        != SQLITE_OK)
        return { nullptr, lastError(connection) };
    auto prepared = std::make_unique<SqliteStatement>(connection, statement);
    // SQLite would leave out the second of two.
    if (!statement || !QByteArrayView(rest).trimmed().isEmpty())
        return { nullptr, misuse(u"not one statement"_s) };
    return { std::move(prepared) };
}

} // namespace gatehouse::store::sqlite_statement
