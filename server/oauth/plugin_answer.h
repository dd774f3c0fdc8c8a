// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/oauth_error.h"

#include <QtCore/QFuture>

#include <coroutine>

namespace gatehouse::oauth {

/// Waits in a worker's thread for a plug-in, wherever that works: `co_await wait`. Goes on when the
/// future is over or the patience is.
class PluginWait
{
public:
    static constexpr int patienceMs = 5000; ///< What the interface promises plug-ins.

    explicit PluginWait(QFuture<void> future);
    ~PluginWait();
    PluginWait(const PluginWait&) = delete;
    PluginWait& operator=(const PluginWait&) = delete;

    class Awaiter
    {
    public:
        explicit Awaiter(PluginWait& wait)
            : m_wait(wait)
        {
        }
        [[nodiscard]] bool await_ready() const { return m_wait.m_future.isFinished(); }
        void await_suspend(std::coroutine_handle<> coroutine) { m_wait.suspend(coroutine); }
        void await_resume() const { }

    private:
        PluginWait& m_wait;
    };
    [[nodiscard]] Awaiter operator co_await();

private:
    void suspend(std::coroutine_handle<> coroutine);

    QFuture<void> m_future;
};

inline PluginWait::Awaiter PluginWait::operator co_await()
{
    return Awaiter(*this);
}

/// The refusal when there is no answer: the client may come back.
[[nodiscard]] OAuthError withoutPluginAnswer(const QString& detail);

/// After a wait: what the plug-in said, or why it said nothing.
template <typename Decision>
[[nodiscard]] OAuthResult<Decision> pluginAnswer(const QFuture<Decision>& future)
{
    if (!future.isFinished())
        return tl::unexpected(withoutPluginAnswer(QStringLiteral("the plug-in took too long")));
    if (future.isCanceled() || future.resultCount() == 0)
        return tl::unexpected(withoutPluginAnswer(QStringLiteral("the plug-in gave no answer")));
    return future.result();
}

/// A plug-in's refusal as one of ours: lengths bounded, characters of RFC 6749 §5.2 only.
[[nodiscard]] OAuthError pluginRefusal(
    ErrorCode code, const QString& description, const QString& detail);

} // namespace gatehouse::oauth
