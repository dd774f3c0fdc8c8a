// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"

#include <QtCore/QString>

#include <chrono>
#include <memory>

namespace gatehouse::store {

/// A lock between processes, held on a file by flock(2). The file stays: removing it would let two
/// processes hold "the" lock on two files of one name. Used by one thread at a time; the kernel
/// frees it when the process dies.
class FileLock
{
public:
    /// Opens or creates the file (mode 0600). Unavailable: cannot.
    [[nodiscard]] static core::Result<std::unique_ptr<FileLock>> open(const QString& file);
    ~FileLock();
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

    /// Takes the lock in turn: whoever waits is next, even when the holder asks again at once.
    /// False when `timeout` passed without it. Uncontended it costs four system calls.
    [[nodiscard]] bool acquire(std::chrono::milliseconds timeout);
    void release();

    /// Takes the lock at once or not at all, and writes this process' id into the file.
    [[nodiscard]] bool acquireAsOwner();
    /// The process id that acquireAsOwner() left in the file; 0: none readable.
    [[nodiscard]] qint64 ownerPid() const;

private:
    explicit FileLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    [[nodiscard]] bool enterTurnstile(std::chrono::steady_clock::time_point end);
    void leaveTurnstile();

    int m_descriptor;
};

/// Holds a FileLock for a scope.
class FileLockGuard
{
public:
    explicit FileLockGuard(FileLock& lock)
        : m_lock(lock)
    {
    }
    ~FileLockGuard() { m_lock.release(); }
    FileLockGuard(const FileLockGuard&) = delete;
    FileLockGuard& operator=(const FileLockGuard&) = delete;

private:
    FileLock& m_lock;
};

} // namespace gatehouse::store
