// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/cancellation.h"

#include "server/store/database.h"

#include <QtSql/QSqlDriver>

#include <sqlite3.h>

namespace gatehouse::store {

namespace {

/// Steps of SQLite's virtual machine between two looks at the flag: a fraction of a millisecond.
constexpr int stepsBetween = 2000;

int wantsEnd(void* flag)
{
    return static_cast<std::atomic_bool*>(flag)->load() ? 1 : 0;
}

sqlite3* handleOf(const Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

CancelScope::CancelScope(const Database& database, CancelFlag flag)
    : m_handle(flag ? handleOf(database) : nullptr)
    , m_flag(std::move(flag))
{
    if (m_handle)
        sqlite3_progress_handler(
            static_cast<sqlite3*>(m_handle), stepsBetween, &wantsEnd, m_flag.get());
}

CancelScope::~CancelScope()
{
    if (m_handle)
        sqlite3_progress_handler(static_cast<sqlite3*>(m_handle), 0, nullptr, nullptr);
}

} // namespace gatehouse::store
