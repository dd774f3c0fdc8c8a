// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/trace_keeper.h"

#include "server/runtime/log.h"
#include "server/store/trace_repository.h"
#include "server/trace/step_json.h"

#include <chrono>
#include <utility>

namespace gatehouse::runtime {

namespace {

constexpr int watchSeconds = 5;

QList<store::KeptStep> keptOf(const QList<trace::Step>& steps, qint64 retention)
{
    QList<store::KeptStep> kept;
    kept.reserve(steps.size());
    for (const trace::Step& step : steps) {
        kept.append({ 0, QString::fromLatin1(step.request), step.at, step.at + retention,
            QString::fromUtf8(trace::toJson(step)) });
    }
    return kept;
}

} // namespace

TraceKeeper::TraceKeeper(store::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
    m_watch.setInterval(std::chrono::seconds(watchSeconds));
    connect(&m_watch, &QTimer::timeout, this, &TraceKeeper::readSetting);
}

TraceKeeper::~TraceKeeper()
{
    flush();
}

void TraceKeeper::flush()
{
    m_pool.waitForDone();
}

void TraceKeeper::start()
{
    auto reader = m_workspace.openReader();
    if (!reader) {
        qCWarning(lcRuntime) << "the trace is not kept:" << reader.error().message;
        return;
    }
    m_reader = std::move(*reader);
    readSetting();
    m_watch.start();
}

void TraceKeeper::stop()
{
    m_watch.stop();
    m_reader.reset();
    if (std::exchange(m_retention, 0) > 0)
        Q_EMIT keepingChanged(false);
}

void TraceKeeper::readSetting()
{
    const auto retention = store::TraceRepository(*m_reader).retention();
    if (!retention)
        return; // as before; who cannot read the workspace says so elsewhere
    const bool wasKeeping = isKeeping();
    m_retention = *retention;
    if (wasKeeping != isKeeping())
        Q_EMIT keepingChanged(isKeeping());
}

void TraceKeeper::keep(const QList<trace::Step>& steps)
{
    if (!isKeeping() || steps.isEmpty())
        return;
    if (m_waiting >= mostWaiting) {
        m_dropped += quint64(steps.size());
        return;
    }
    ++m_waiting;
    m_pool.start([this, steps, retention = m_retention] {
        const QList<store::KeptStep> kept = keptOf(steps, retention);
        const std::function<core::Result<void>(store::Transaction&)> work
            = [&kept](store::Transaction& transaction) {
                  return store::TraceRepository(transaction.database()).insert(kept);
              };
        const auto done = m_workspace.writer().runAndWait<void>(work);
        if (!done)
            qCWarning(lcRuntime) << "steps of the trace are lost:" << done.error().message;
        --m_waiting;
    });
}

} // namespace gatehouse::runtime
