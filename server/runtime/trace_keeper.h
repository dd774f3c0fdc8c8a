// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/workspace.h"
#include "server/trace/step.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>

#include <atomic>

namespace gatehouse::runtime {

/// Keeps the trace in the workspace for as long as TraceRepository::retention() says; 0, the
/// default, keeps nothing. Main thread; what it is told is written in batches by one thread beside
/// it. Bounded: while `mostWaiting` batches wait, further ones are dropped and counted.
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
    std::atomic<int> m_waiting { 0 };
    quint64 m_dropped = 0;
    QThreadPool m_pool; // last: its jobs end before what they use
};

} // namespace gatehouse::runtime
