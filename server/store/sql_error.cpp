// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sql_error.h"

namespace gatehouse::store::sql_error {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

// sqlite.org/rescode.html: the low byte is the primary code.
ErrorKind sqliteKind(int code)
{
    switch (code) {
    case 787: // SQLITE_CONSTRAINT_FOREIGNKEY
    case 1555: // SQLITE_CONSTRAINT_PRIMARYKEY
    case 2067: // SQLITE_CONSTRAINT_UNIQUE
    case 2579: // SQLITE_CONSTRAINT_ROWID
        return ErrorKind::Conflict;
    default:
        break;
    }
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return ErrorKind::Busy;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return ErrorKind::Corrupt;
    case 8: // SQLITE_READONLY
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
    case 14: // SQLITE_CANTOPEN
        return ErrorKind::Unavailable;
    case 18: // SQLITE_TOOBIG
    case 19: // SQLITE_CONSTRAINT: check, not null
        return ErrorKind::Invalid;
    default:
        return ErrorKind::Internal;
    }
}

// PostgreSQL, appendix A: the first two characters are the class.
ErrorKind postgresKind(const QString& state)
{
    if (state == "23505"_L1 || state == "23503"_L1)
        return ErrorKind::Conflict;
    if (state == "40001"_L1 || state == "40P01"_L1 || state == "55P03"_L1 || state == "57014"_L1)
        return ErrorKind::Busy;
    if (state == "25006"_L1)
        return ErrorKind::Unavailable;
    const QStringView category = QStringView(state).left(2);
    if (category == "23"_L1 || category == "22"_L1)
        return ErrorKind::Invalid;
    if (category == "XX"_L1 && state != "XX000"_L1)
        return ErrorKind::Corrupt;
    for (const auto unavailable : { "08"_L1, "28"_L1, "3D"_L1, "53"_L1, "57"_L1, "58"_L1 }) {
        if (category == unavailable)
            return ErrorKind::Unavailable;
    }
    return state.isEmpty() ? ErrorKind::Unavailable : ErrorKind::Internal;
}

QString firstLine(const QString& text)
{
    return text.section(u'\n', 0, 0).trimmed().left(200);
}

} // namespace

core::Error toError(Dialect dialect, const QSqlError& error)
{
    const QString code = error.nativeErrorCode();
    const ErrorKind kind
        = dialect == Dialect::Sqlite ? sqliteKind(code.toInt()) : postgresKind(code);
    QString text = firstLine(error.databaseText());
    if (text.isEmpty())
        text = firstLine(error.driverText());
    const QString suffix = code.isEmpty() ? QString() : QString(u" ("_s + code + u')');
    return core::Error { kind, QString(u"database: "_s + text + suffix) };
}

bool mayRetry(Dialect dialect, const QSqlError& error)
{
    if (dialect == Dialect::Sqlite)
        return false;
    const QString state = error.nativeErrorCode();
    return state == "40001"_L1 || state == "40P01"_L1;
}

bool isConnectionLost(Dialect dialect, const QSqlError& error)
{
    if (dialect == Dialect::Sqlite)
        return false;
    const QString state = error.nativeErrorCode();
    return state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P0"_L1);
}

} // namespace gatehouse::store::sql_error
