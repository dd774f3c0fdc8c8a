// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/cancellation.h"

#include "server/store/database.h"
#include "server/store/sqlite_handle.h"

#include <QtCore/QThread>

#include <sqlite3.h>

namespace gatehouse::store {

namespace {

/// Steps of SQLite's virtual machine between two looks at the flag: a fraction of a millisecond.
constexpr int stepsBetween = 2000;

/// Milliseconds between two looks of a CancelWatch.
constexpr int looksEvery = 20;

int wantsEnd(void* flag)
{
    return static_cast<std::atomic_bool*>(flag)->load() ? 1 : 0;
}

sqlite3* handleOf(const Database& database)
{
    return sqliteHandle(database.connection());
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

CancelWatch::CancelWatch(const Database& database, CancelFlag flag)
{
    sqlite3* handle = flag ? handleOf(database) : nullptr;
    if (handle == nullptr)
        return;
    m_thread.reset(QThread::create([this, handle, flag = std::move(flag)] {
        while (!m_ended.tryAcquire(1, looksEvery)) {
            // Again and again: before a statement has begun it has no effect.
            if (flag->load())
                sqlite3_interrupt(handle);
        }
    }));
    m_thread->start();
}

CancelWatch::~CancelWatch()
{
    if (m_thread) {
        m_ended.release();
        m_thread->wait();
    }
}

} // namespace gatehouse::store
