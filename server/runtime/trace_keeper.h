// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/workspace.h"
#include "server/trace/step.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <atomic>
#include <memory>

namespace gatehouse::runtime {

/// Keeps the trace in the workspace for as long as TraceRepository::retention() says; 0, the
/// default, keeps nothing. Main thread; what it is told is written in batches by the writer.
/// Bounded: while `mostWaiting` batches wait, further ones are dropped and counted.
class TraceKeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostWaiting = 8;

    explicit TraceKeeper(store::Workspace& workspace, QObject* parent = nullptr);
    /// Writes what it was told before.
    ~TraceKeeper() override;

    /// Looks at the setting now and every few seconds from now on.
    void start();
    void stop();
    [[nodiscard]] bool isKeeping() const { return m_retention > 0; }
    void keep(const QList<trace::Step>& steps);
    [[nodiscard]] quint64 dropped() const { return m_dropped; }
    /// Returns when everything is written.
    void flush();

Q_SIGNALS:
    /// isKeeping() has changed.
    void keepingChanged(bool isKeeping);

private:
    void readSetting();

    store::Workspace& m_workspace;
    std::unique_ptr<store::Database> m_reader;
    QTimer m_watch;
    qint64 m_retention = 0; ///< Seconds.
    std::shared_ptr<std::atomic<int>> m_waiting; // shared with the batches on their way
    quint64 m_dropped = 0;
};

} // namespace gatehouse::runtime
