// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

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

} // namespace gatehouse::store
