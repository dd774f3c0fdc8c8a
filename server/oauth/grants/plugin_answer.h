// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/grant_plugin.h"

#include <coroutine>
#include <memory>

namespace gatehouse::oauth {

/// Waits in a worker's thread for a plug-in's answer, wherever that is made: `co_await answer`.
/// Gives the decision, or a refusal when the plug-in took too long, gave up or threw.
class PluginAnswer
{
public:
    PluginAnswer(QFuture<plugin::GrantDecision> future, int patienceMs);
    ~PluginAnswer();
    PluginAnswer(const PluginAnswer&) = delete;
    PluginAnswer& operator=(const PluginAnswer&) = delete;

    class Awaiter
    {
    public:
        explicit Awaiter(PluginAnswer& answer)
            : m_answer(answer)
        {
        }
        [[nodiscard]] bool await_ready() const { return m_answer.m_future.isFinished(); }
        void await_suspend(std::coroutine_handle<> coroutine) { m_answer.wait(coroutine); }
        [[nodiscard]] plugin::GrantDecision await_resume() { return m_answer.take(); }

    private:
        PluginAnswer& m_answer;
    };
    [[nodiscard]] Awaiter operator co_await();

private:
    void wait(std::coroutine_handle<> coroutine);
    [[nodiscard]] plugin::GrantDecision take();

    QFuture<plugin::GrantDecision> m_future;
    int m_patienceMs;
};

inline PluginAnswer::Awaiter PluginAnswer::operator co_await()
{
    return Awaiter(*this);
}

} // namespace gatehouse::oauth
