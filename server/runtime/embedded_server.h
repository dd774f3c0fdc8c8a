// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"
#include "server/core/courier.h"
#include "server/plugins/plugin_registry.h"
#include "server/runtime/event_sink.h"
#include "server/store/workspace.h"

#include <QtCore/QTimer>

#include <memory>

namespace gatehouse::runtime {

class ProviderOffice;
class TraceKeeper;
struct WorkerReports;

/// The authorization server inside this process: listeners, worker threads and what they share.
/// Lives in the main thread; start() and stop() may be called again and again.
class EmbeddedServer final : public control::ServerControl
{
    Q_OBJECT
public:
    explicit EmbeddedServer(store::Workspace& workspace, QObject* parent = nullptr);
    /// Stops at once when still running.
    ~EmbeddedServer() override;

    void start(const control::ServerOptions& options) override;
    void stop() override;
    [[nodiscard]] control::ServerStatus status() const override;
    [[nodiscard]] control::ProviderActions* providerActions() override;

    /// A console is looking: workers report steps and issuances, and changes of the registry are
    /// watched for.
    void setObserved(bool isObserved);
    /// Before start().
    void setPlugins(plugins::PluginRegistry plugins) { m_plugins = std::move(plugins); }

    /// A refused request by its number, as pages and logs show it; the last thousand are kept.
    [[nodiscard]] std::optional<trace::Step> findRefusal(const QByteArray& number) const;

private:
    struct Run;

    [[nodiscard]] tl::expected<std::unique_ptr<Run>, control::StartFailure> prepare(
        const control::ServerOptions& options);
    void warnOfProxy(const control::ServerOptions& options) const;
    [[nodiscard]] tl::expected<void, control::StartFailure> launch(
        Run& run, const control::ServerOptions& options);
    [[nodiscard]] WorkerReports reports(const Run& run);
    void fail(const control::StartFailure& failure);
    void setState(control::ServerState state);
    void workerDrained();
    void finishStop();
    void lookForChanges();
    void tellWorkers();

    store::Workspace& m_workspace;
    plugins::PluginRegistry m_plugins;
    std::shared_ptr<SharedCounters> m_counters; // shared: workers' sinks hold it too
    core::Courier m_courier;
    quint64 m_runNumber = 0;
    std::unique_ptr<Run> m_run; // gone before the courier its workers hand over to
    std::unique_ptr<ProviderOffice> m_office;
    control::ServerState m_state = control::ServerState::Stopped;
    QTimer m_drainDeadline;
    QTimer m_watch;
    std::unique_ptr<store::Database> m_watchReader;
    qint64 m_seenVersion = -1;
    int m_watchTicks = 0;
    bool m_isWatched = false;
    std::unique_ptr<TraceKeeper> m_keeper;
};

} // namespace gatehouse::runtime
