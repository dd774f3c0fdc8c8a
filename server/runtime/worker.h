// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/domain/provider_layers.h"
#include "server/http/http_worker.h"
#include "server/plugins/plugin_registry.h"
#include "server/runtime/event_sink.h"
#include "server/store/workspace.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace gatehouse::crypto {
class PasswordPool;
}

namespace gatehouse::runtime {

/// What a worker is made of. The references outlive it; the descriptors become its own.
struct WorkerSetup
{
    store::Workspace& workspace;
    crypto::PasswordPool& passwords;
    std::shared_ptr<http::Admission> admission;
    std::shared_ptr<SharedCounters> counters;
    QString issuer;
    QString templateFolder;
    domain::Environment environment; ///< Overrides of providers.
    std::optional<QSslConfiguration> tls;
    QList<int> descriptors;
    plugins::PluginRegistry plugins {};
    bool keepsHouse = false; ///< This worker removes expired rows, for all.
    bool isLab = false;
    qint64 startedAt = 0; ///< Seconds; one for all workers.
};

/// One HTTP thread's whole server: database connection, registry view, keys, pages, endpoints,
/// sockets. Made and used in that thread (runtime::WorkerThread).
class Worker final : public QObject
{
    Q_OBJECT
public:
    Worker();
    ~Worker() override;

    /// Everything a request needs is made here, before the first one. On failure nothing serves.
    [[nodiscard]] core::Result<void> open(WorkerSetup setup);
    /// Finishes what is in flight; `drained` follows.
    void drain();
    /// Destroys what open() made; `closed` follows.
    void close();
    /// From any thread between open() and close().
    [[nodiscard]] http::WorkerStatistics statistics() const;

Q_SIGNALS:
    void drained();
    void closed();
    void tokensIssued(const QList<gatehouse::trace::Issuance>& issued, quint64 dropped);
    void stepsRecorded(const QList<gatehouse::trace::Step>& steps, quint64 dropped);

private:
    void reportWhenDrained();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    bool m_isHttpDrained = false;
    bool m_isHouseQuiet = true;
};

} // namespace gatehouse::runtime
