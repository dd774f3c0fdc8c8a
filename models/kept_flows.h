// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/background.h"
#include "server/trace/check_names.h"
#include "server/trace/step.h"

#include <QtCore/QList>

#include <functional>

namespace gatehouse::models {

class FlowListModel;

/// The steps among `steps` that are one flow with the request of this number: they share keys, or
/// keys with those that do.
[[nodiscard]] QList<trace::Step> flowOfRequest(
    const QList<trace::Step>& steps, const QByteArray& number);

/// Brings back what the workspace keeps of the trace (TraceRepository::retention). Reads in the
/// background. Main thread; the flows outlive this, and this outlives their steps' texts: it is
/// made before them.
class KeptFlows final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostLoaded = 2000; ///< Steps.

    explicit KeptFlows(store::Workspace& workspace, QObject* parent = nullptr);

    /// The newest steps, for a window that was just opened.
    void load(FlowListModel& flows);
    /// The flow of a request that has left the ring; `done(false)`: it is not kept either. Not
    /// called when `asker` has gone.
    void find(FlowListModel& flows, const QByteArray& number, QObject* asker,
        std::function<void(bool)> done);
    /// Whether a request is kept. Not called when `asker` has gone.
    void has(const QByteArray& number, QObject* asker, std::function<void(bool)> done);

private:
    using Steps = core::Result<QList<trace::Step>>;

    trace::CheckNames m_names; ///< Of the background's thread.
    Background m_background; // last: its job ends before the names
};

} // namespace gatehouse::models
