// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSemaphore>

#include <atomic>
#include <memory>

class QThread;

namespace gatehouse::store {

class Database;

/// Set by whoever no longer wants what another thread is doing; null: nobody can.
using CancelFlag = std::shared_ptr<std::atomic_bool>;

[[nodiscard]] inline bool isCancelled(const CancelFlag& flag)
{
    return flag && flag->load();
}

/// While it lives, a statement of a SQLite connection ends with an error soon after the flag was
/// set. Made and destroyed in the connection's thread.
class CancelScope
{
public:
    CancelScope(const Database& database, CancelFlag flag);
    ~CancelScope();
    CancelScope(const CancelScope&) = delete;
    CancelScope& operator=(const CancelScope&) = delete;

private:
    void* m_handle = nullptr;
    CancelFlag m_flag;
};

/// The same for what may do much in one step of SQLite's machine, where a CancelScope is not asked:
/// checking a whole table, copying rows of many megabytes. Costs a thread, which looks at the flag
/// some fifty times a second.
class CancelWatch
{
public:
    CancelWatch(const Database& database, CancelFlag flag);
    ~CancelWatch();
    CancelWatch(const CancelWatch&) = delete;
    CancelWatch& operator=(const CancelWatch&) = delete;

private:
    QSemaphore m_ended {};
    std::unique_ptr<QThread> m_thread;
};

} // namespace gatehouse::store
