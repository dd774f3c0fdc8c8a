// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/explain/refusal_ring.h"
#include "server/trace/sink.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QList>
#include <QtCore/QObject>

#include <atomic>
#include <memory>

namespace gatehouse::runtime {

/// Whether a console is looking, and what all workers counted. Shared by the workers of one server;
/// atomics only.
struct SharedCounters
{
    /// 32 random bytes of this process: masks of different workers can be compared.
    QByteArray maskingKey {};
    std::atomic<bool> isObserved { false };
    std::atomic<quint64> tokens { 0 };
    std::atomic<quint64> refusals { 0 };
    explain::RefusalRing recentRefusals {}; ///< For /oauth/errors/CODE?request=NUMBER.
};

/// A worker's trace sink: counts always; keeps steps and issuances for the console and hands them
/// over in one signal at most ten times a second. Bounded in memory and in time: what a batch has
/// no room for is counted, and nothing is made for it, so that being watched costs a flooded worker
/// no more than one that is busy. Lives in its worker.
class EventSink final : public QObject, public trace::Sink
{
    Q_OBJECT
public:
    static constexpr qsizetype ordinarySteps = 200; ///< A batch.
    static constexpr qsizetype mostSteps = 400; ///< The rest is for refused requests.
    static constexpr qsizetype mostIssuances = 500;

    explicit EventSink(std::shared_ptr<SharedCounters> counters, QObject* parent = nullptr);

    [[nodiscard]] bool isObserved() const;
    [[nodiscard]] bool hasRoom(bool isFailed) const;
    [[nodiscard]] bool isListening() const override { return isObserved() && hasRoom(false); }
    [[nodiscard]] bool wantsIssuances() const override;
    /// Counts a step nobody made, because hasRoom() said no.
    void lose();
    void record(trace::Step step) override;
    void issued(trace::Issuance issuance) override;

Q_SIGNALS:
    void tokensIssued(const QList<gatehouse::trace::Issuance>& issued, quint64 dropped);
    void stepsRecorded(const QList<gatehouse::trace::Step>& steps, quint64 dropped);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    template <typename T>
    struct Batch
    {
        QList<T> rows;
        quint64 dropped = 0;
    };
    void schedule();

    std::shared_ptr<SharedCounters>
        m_counters; // shared: outlives whichever of worker and server goes first
    Batch<trace::Issuance> m_issuances;
    Batch<trace::Step> m_steps;
    QBasicTimer m_timer;
};

} // namespace gatehouse::runtime
