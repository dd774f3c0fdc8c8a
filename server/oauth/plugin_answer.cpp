// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/plugin_answer.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QTimer>

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

PluginWait::PluginWait(QFuture<void> future)
    : m_future(std::move(future))
{
}

PluginWait::~PluginWait() = default;

void PluginWait::suspend(std::coroutine_handle<> coroutine)
{
    // Lives until its own signal is over: the coroutine ends this object when it goes on.
    auto* const watcher = new QFutureWatcher<void>();
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
    timer->start(patienceMs);
    watcher->setFuture(m_future);
}

OAuthError withoutPluginAnswer(const QString& detail)
{
    return OAuthError { ErrorCode::TemporarilyUnavailable,
        u"the server cannot answer now, try again later"_s, detail };
}

OAuthError pluginRefusal(ErrorCode code, const QString& description, const QString& detail)
{
    QString said = description.left(200);
    said.removeIf([](QChar c) { return c < u' ' || c > u'~' || c == u'"' || c == u'\\'; });
    return OAuthError { code, said.isEmpty() ? u"the grant was refused"_s : said,
        u"plug-in: "_s + detail.left(500) };
}

} // namespace gatehouse::oauth
