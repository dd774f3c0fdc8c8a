// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_search.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSearch = 200;

/// One statement for each dialect and kind, because a prepared statement is known by its address.
struct Statements
{
    const char* clients;
    const char* users;
};

Statements statementsOf(Dialect dialect)
{
    // SQLite's LIKE does not look at the case of ASCII letters, PostgreSQL's does.
    static constexpr Statements sqlite {
        "SELECT id, client_id, client_name FROM clients WHERE deleted_at = 0"
        " AND (client_id LIKE ? ESCAPE '!' OR client_name LIKE ? ESCAPE '!')"
        " ORDER BY client_id LIMIT ?",
        "SELECT id, username, name FROM users WHERE deleted_at = 0"
        " AND (username LIKE ? ESCAPE '!' OR name LIKE ? ESCAPE '!' OR email LIKE ? ESCAPE '!')"
        " ORDER BY username LIMIT ?",
    };
    static constexpr Statements postgreSql {
        "SELECT id, client_id, client_name FROM clients WHERE deleted_at = 0"
        " AND (client_id ILIKE ? ESCAPE '!' OR client_name ILIKE ? ESCAPE '!')"
        " ORDER BY client_id LIMIT ?",
        "SELECT id, username, name FROM users WHERE deleted_at = 0"
        " AND (username ILIKE ? ESCAPE '!' OR name ILIKE ? ESCAPE '!' OR email ILIKE ? ESCAPE '!')"
        " ORDER BY username LIMIT ?",
    };
    return dialect == Dialect::Sqlite ? sqlite : postgreSql;
}

/// The text itself is searched, whatever LIKE would read in it.
QString patternOf(QString text)
{
    text.replace(u'!', u"!!"_s).replace(u'%', u"!%"_s).replace(u'_', u"!_"_s);
    return u'%' + text + u'%';
}

core::Result<QList<RegistryHit>> hits(RegistryHit::Kind kind, core::Result<Rows> found)
{
    return rows::all<RegistryHit>(
        std::move(found), [kind](const Rows& row) -> core::Result<RegistryHit> {
            return RegistryHit { kind, row.integer(0), row.text(1), row.text(2) };
        });
}

} // namespace

core::Result<QList<RegistryHit>> searchRegistry(Database& database, const QString& text, int limit)
{
    const QString wanted = text.trimmed().left(longestSearch);
    if (wanted.isEmpty() || limit <= 0)
        return QList<RegistryHit>();
    const Statements statements = statementsOf(database.dialect());
    const QString pattern = patternOf(wanted);
    auto clients = hits(
        RegistryHit::Kind::Client, database.query(statements.clients, { pattern, pattern, limit }));
    if (!clients)
        return clients;
    auto users = hits(RegistryHit::Kind::User,
        database.query(statements.users, { pattern, pattern, pattern, limit }));
    if (!users)
        return users;
    return *clients + *users;
}

} // namespace gatehouse::store
