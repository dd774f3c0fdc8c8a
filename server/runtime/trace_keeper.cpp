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

/// One batch on its way through the writer; nobody waits for it.
class KeepJob final : public store::WriteJob
{
public:
    KeepJob(QList<store::KeptStep> steps, std::shared_ptr<std::atomic<int>> waiting)
        : m_steps(std::move(steps))
        , m_waiting(std::move(waiting))
    {
        ++*m_waiting;
        onDone = [this] { delete this; };
    }
    ~KeepJob() override
    {
        --*m_waiting;
        m_waiting->notify_all();
    }
    KeepJob(const KeepJob&) = delete;
    KeepJob& operator=(const KeepJob&) = delete;

    bool execute(store::Transaction& transaction) override
    {
        const auto done = store::TraceRepository(transaction.database()).insert(m_steps);
        if (!done)
            fail(done.error());
        return done.has_value();
    }
    void fail(core::Error error) override
    {
        qCWarning(lcRuntime) << "steps of the trace are lost:" << error.message;
    }

private:
    QList<store::KeptStep> m_steps;
    std::shared_ptr<std::atomic<int>> m_waiting; // shared: its keeper may end as it does
};

} // namespace

TraceKeeper::TraceKeeper(store::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_waiting(std::make_shared<std::atomic<int>>(0))
{
    m_watch.setInterval(std::chrono::seconds(watchSeconds));
    connect(&m_watch, &QTimer::timeout, this, &TraceKeeper::readSetting);
}

TraceKeeper::~TraceKeeper()
{
    flush();
}

void TraceKeeper::flush()
{
    for (int waiting = *m_waiting; waiting != 0; waiting = *m_waiting)
        m_waiting->wait(waiting);
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
    if (*m_waiting >= mostWaiting) {
        m_dropped += quint64(steps.size());
        return;
    }
    auto job = std::make_unique<KeepJob>(keptOf(steps, m_retention), m_waiting);
    // Queued, it is its own; refused by a full queue, it says so and goes here.
    if (m_workspace.writer().enqueue(job.get()))
        static_cast<void>(job.release());
}

} // namespace gatehouse::runtime
