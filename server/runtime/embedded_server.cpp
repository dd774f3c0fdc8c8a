// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/embedded_server.h"

#include "server/crypto/password_pool.h"
#include "server/http/listener.h"
#include "server/runtime/log.h"
#include "server/runtime/program_environment.h"
#include "server/runtime/provider_office.h"
#include "server/runtime/server_plan.h"
#include "server/runtime/signing_keys.h"
#include "server/runtime/trace_keeper.h"
#include "server/runtime/worker_thread.h"

#include <algorithm>
#include <utility>

namespace gatehouse::runtime {

using control::ServerState;
using control::StartFailure;
using control::StartFault;

namespace {

constexpr int drainMilliseconds = 10'000;
constexpr int watchMilliseconds = 250;
constexpr int watchTicksPerSecond = 1000 / watchMilliseconds;
/// Each may hold the 19 MiB of one password.
constexpr int mostPasswordThreads = 8;
} // namespace

/// Everything that exists only between start and stop.
struct EmbeddedServer::Run
{
    ServerPlan plan;
    quint64 number = 0;
    qint64 since = 0;
    std::vector<std::unique_ptr<http::Listener>> listeners;
    std::shared_ptr<http::Admission> admission; // shared by the workers
    std::unique_ptr<crypto::PasswordPool> passwords;
    std::vector<std::unique_ptr<WorkerThread>> threads;
    size_t draining = 0;
};

EmbeddedServer::EmbeddedServer(store::Workspace& workspace, QObject* parent)
    : control::ServerControl(parent)
    , m_workspace(workspace)
    , m_counters(std::make_shared<SharedCounters>())
{
    m_counters->maskingKey = workspace.random().bytes(32);
    m_drainDeadline.setSingleShot(true);
    connect(&m_drainDeadline, &QTimer::timeout, this, [this] {
        qCWarning(lcRuntime) << "drain took too long; closing what is left";
        finishStop();
    });
    connect(&m_watch, &QTimer::timeout, this, &EmbeddedServer::lookForChanges);
    m_keeper = std::make_unique<TraceKeeper>(workspace);
    connect(m_keeper.get(), &TraceKeeper::keepingChanged, this, &EmbeddedServer::tellWorkers);
    connect(this, &control::ServerControl::stepsRecorded, m_keeper.get(), &TraceKeeper::keep);
}

EmbeddedServer::~EmbeddedServer() = default;

control::ProviderActions* EmbeddedServer::providerActions()
{
    if (!m_office)
        m_office = std::make_unique<ProviderOffice>(m_workspace, QStringLiteral("console"));
    return m_office.get();
}

void EmbeddedServer::start(const control::ServerOptions& options)
{
    if (m_state != ServerState::Stopped)
        return;
    setState(ServerState::Starting);
    auto run = prepare(options);
    if (!run)
        return fail(run.error());
    const auto launched = launch(**run, options);
    if (!launched)
        return fail(launched.error());
    m_run = std::move(*run);
    m_run->since = m_workspace.clock().now();
    m_keeper->start();
    qCInfo(lcRuntime).noquote() << "serving" << m_run->plan.issuer << "with"
                                << m_run->threads.size() << "workers";
    warnOfProxy(options);
    setState(ServerState::Running);
}

void EmbeddedServer::warnOfProxy(const control::ServerOptions& options) const
{
    if (!options.isBehindProxy)
        return;
    if (options.issuer.isEmpty())
        qCWarning(lcRuntime).noquote() << "behind a proxy, yet every address it names begins with"
                                       << m_run->plan.issuer << "for lack of an --issuer";
    if (options.trustedProxies.isEmpty())
        qCWarning(lcRuntime) << "behind a proxy everybody counts as one, also for the pauses after "
                                "wrong passwords: name it with --trusted-proxy";
}

tl::expected<std::unique_ptr<EmbeddedServer::Run>, StartFailure> EmbeddedServer::prepare(
    const control::ServerOptions& options)
{
    auto run = std::make_unique<Run>();
    run->number = ++m_runNumber;
    auto plan = makePlan(options);
    if (!plan)
        return tl::unexpected(plan.error());
    run->plan = std::move(*plan);
    const auto keys = ensureSigningKeys(m_workspace);
    if (!keys)
        return tl::unexpected(StartFailure { StartFault::Storage, keys.error().message });
    auto listeners = bindAll(run->plan);
    if (!listeners)
        return tl::unexpected(listeners.error());
    run->listeners = std::move(*listeners);
    return run;
}

tl::expected<void, StartFailure> EmbeddedServer::launch(
    Run& run, const control::ServerOptions& options)
{
    run.admission = http::makeAdmission(http::Limits {}, run.plan.proxies);
    run.passwords
        = std::make_unique<crypto::PasswordPool>(std::min(run.plan.workers, mostPasswordThreads));
    const domain::Environment environment = programEnvironment();
    const qint64 startedAt = m_workspace.clock().now();
    for (int i = 0; i < run.plan.workers; ++i) {
        QList<int> descriptors;
        for (const auto& listener : run.listeners)
            descriptors.append(listener->duplicate());
        WorkerSetup setup { m_workspace, *run.passwords, run.admission, m_counters, run.plan.issuer,
            options.templateFolder, environment, run.plan.tls, descriptors, m_plugins, i == 0,
            run.plan.isLab, startedAt };
        auto thread = WorkerThread::start(
            QStringLiteral("http-%1").arg(i + 1), std::move(setup), reports(run));
        if (!thread)
            return tl::unexpected(StartFailure { StartFault::Storage, thread.error().message });
        run.threads.push_back(std::move(*thread));
    }
    return {};
}

WorkerReports EmbeddedServer::reports(const Run& run)
{
    // What an ended run still had on its way concerns nobody.
    const auto ifCurrent = [this, number = run.number](auto tell) {
        return [this, number, tell](const auto&... values) {
            if (number == m_runNumber)
                tell(values...);
        };
    };
    return { m_courier, ifCurrent([this] { workerDrained(); }),
        ifCurrent([this](const QList<trace::Issuance>& issued, quint64 dropped) {
            Q_EMIT tokensIssued(issued, dropped);
        }),
        ifCurrent([this](const QList<trace::Step>& steps, quint64 dropped) {
            Q_EMIT stepsRecorded(steps, dropped);
        }) };
}

void EmbeddedServer::stop()
{
    if (m_state != ServerState::Running)
        return;
    setState(ServerState::Stopping);
    // The port is free for others from here on.
    m_run->listeners.clear();
    m_run->draining = m_run->threads.size();
    m_drainDeadline.start(drainMilliseconds);
    for (const auto& thread : m_run->threads)
        thread->drain();
}

void EmbeddedServer::workerDrained()
{
    if (m_state == ServerState::Stopping && --m_run->draining == 0)
        finishStop();
}

void EmbeddedServer::finishStop()
{
    if (!m_run)
        return;
    m_drainDeadline.stop();
    m_run.reset();
    m_keeper->stop();
    setState(ServerState::Stopped);
}

void EmbeddedServer::fail(const StartFailure& failure)
{
    setState(ServerState::Stopped);
    Q_EMIT startFailed(failure);
}

void EmbeddedServer::setState(ServerState state)
{
    m_state = state;
    Q_EMIT statusChanged(status());
}

control::ServerStatus EmbeddedServer::status() const
{
    control::ServerStatus status;
    status.state = m_state;
    status.tokens = m_counters->tokens.load(std::memory_order_relaxed);
    status.refusals = m_counters->refusals.load(std::memory_order_relaxed);
    if (!m_run)
        return status;
    status.issuer = m_run->plan.issuer;
    status.since = m_run->since;
    status.isLab = m_run->plan.isLab;
    for (const auto& listener : m_run->listeners)
        status.listening.append(ListenAddress { listener->address(), listener->port() }.toString());
    for (const auto& thread : m_run->threads) {
        const auto counted = thread->statistics();
        status.requests += counted.requests;
        status.openConnections += counted.open;
    }
    return status;
}

std::optional<trace::Step> EmbeddedServer::findRefusal(const QByteArray& number) const
{
    return m_counters->recentRefusals.find(number);
}

void EmbeddedServer::setObserved(bool isObserved)
{
    m_isWatched = isObserved;
    tellWorkers();
    if (!isObserved) {
        m_watch.stop();
        m_watchReader.reset();
        return;
    }
    auto reader = m_workspace.openReader();
    if (!reader) {
        qCWarning(lcRuntime) << "changes are not watched:" << reader.error().message;
        return;
    }
    m_watchReader = std::move(*reader);
    m_watch.start(watchMilliseconds);
}

void EmbeddedServer::tellWorkers()
{
    m_counters->isObserved.store(m_isWatched || m_keeper->isKeeping(), std::memory_order_relaxed);
}

void EmbeddedServer::lookForChanges()
{
    // Counters move without an event of their own; a window shows them once a second.
    if (m_state == ServerState::Running && ++m_watchTicks % watchTicksPerSecond == 0)
        Q_EMIT statusChanged(status());
    auto rows = m_watchReader->query("SELECT version FROM registry_version");
    if (!rows || !rows->next())
        return;
    const qint64 version = rows->integer(0);
    if (std::exchange(m_seenVersion, version) != version)
        Q_EMIT registryChanged();
}

} // namespace gatehouse::runtime
