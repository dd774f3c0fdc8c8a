// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/plugin_answer.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using plugin::GrantDecision;

namespace {

GrantDecision pluginRefused(const QString& detail)
{
    GrantDecision decision;
    decision.error = u"temporarily_unavailable"_s;
    decision.description = u"the server cannot answer now, try again later"_s;
    decision.detail = detail;
    return decision;
}

} // namespace

PluginAnswer::PluginAnswer(QFuture<GrantDecision> future, int patienceMs)
    : m_future(std::move(future))
    , m_patienceMs(patienceMs)
{
}

PluginAnswer::~PluginAnswer() = default;

void PluginAnswer::wait(std::coroutine_handle<> coroutine)
{
    // Lives until its own signal is over: the coroutine ends this object when it goes on.
    auto* const watcher = new QFutureWatcher<GrantDecision>();
    auto* const timer = new QTimer(watcher);
    // The first of both ends the other, so the coroutine goes on once.
    const auto goOn = [watcher, timer, coroutine] {
        timer->stop();
        watcher->disconnect();
        watcher->deleteLater();
        coroutine.resume();
    };
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, goOn);
    QObject::connect(timer, &QTimer::timeout, watcher, goOn);
    timer->setSingleShot(true);
    timer->start(m_patienceMs);
    watcher->setFuture(m_future);
}

GrantDecision PluginAnswer::take()
{
    if (!m_future.isFinished())
        return pluginRefused(u"the plug-in took too long"_s);
    if (m_future.isCanceled() || m_future.resultCount() == 0)
        return pluginRefused(u"the plug-in gave no answer"_s);
    return m_future.result();
}

} // namespace gatehouse::oauth
