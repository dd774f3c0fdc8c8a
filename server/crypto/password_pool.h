// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/mailbox.h"
#include "server/core/result.h"
#include "server/core/secret_string.h"

#include <QtCore/QString>

#include <coroutine>
#include <memory>

namespace gatehouse::crypto {

/// Verifies passwords on its own few threads, so that workers never wait. These threads have a
/// lower priority than all others: they use what the workers leave. The queue is bounded: beyond it
/// `Busy` (answered 503 with Retry-After). Awaited from a thread that has a core::Mailbox: `const
/// auto verdict = co_await pool.verify(hash, password);`
class PasswordPool
{
public:
    /// What the system calls each of the pool's threads.
    static constexpr char threadName[] = "passwords";

    explicit PasswordPool(int threads = 1, int queueLimit = 64);
    ~PasswordPool();

    class Verification;
    [[nodiscard]] Verification verify(QString hash, core::SecretString password);

private:
    friend class Verification;
    struct Private;
    std::unique_ptr<Private> d;
};

/// One verification on its way; lives in the awaiting coroutine's frame.
class PasswordPool::Verification : public core::Wakeup
{
public:
    Verification(PasswordPool& pool, QString hash, core::SecretString password);
    Verification(const Verification&) = delete;
    Verification& operator=(const Verification&) = delete;

    [[nodiscard]] bool await_ready() const noexcept { return false; }
    bool await_suspend(std::coroutine_handle<> handle);
    [[nodiscard]] core::Result<bool> await_resume();

    /// Only refers to the Verification: QCoro hands awaitables on by reference, and g++ 12 would
    /// copy the verification otherwise.
    class Awaiter
    {
    public:
        explicit Awaiter(Verification& verification)
            : m_verification(verification)
        {
        }

        [[nodiscard]] bool await_ready() const noexcept { return false; }
        bool await_suspend(std::coroutine_handle<> handle)
        {
            return m_verification.await_suspend(handle);
        }
        [[nodiscard]] core::Result<bool> await_resume() { return m_verification.await_resume(); }

    private:
        Verification& m_verification;
    };
    [[nodiscard]] Awaiter operator co_await();

private:
    friend class PasswordPool;
    friend struct PasswordPool::Private;
    PasswordPool& m_pool;
    QString m_hash;
    core::SecretString m_password;
    core::Mailbox* m_mailbox = nullptr;
    core::Result<bool> m_verdict { false };
};

inline PasswordPool::Verification::Awaiter PasswordPool::Verification::operator co_await()
{
    return Awaiter(*this);
}

} // namespace gatehouse::crypto
