// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/cancellation.h"

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <functional>
#include <memory>

namespace gatehouse::ui {

/// Something long, in a thread of its own, so that the window never waits for it. The work must not
/// touch anything of the window. Destroying the task cancels the work and waits for its end.
class BackgroundTask final : public QObject
{
    Q_OBJECT
public:
    /// Gives a text for people. Heeds the flag.
    using Work = std::function<core::Result<QString>(const store::CancelFlag&)>;

    explicit BackgroundTask(Work work, QObject* parent = nullptr);
    ~BackgroundTask() override;

    void start();
    void cancel();
    [[nodiscard]] bool isCancelled() const { return store::isCancelled(m_cancel); }

    [[nodiscard]] const core::Result<QString>& result() const { return *m_result; }

Q_SIGNALS:
    /// Once; result() is what the work gave.
    void finished();

private:
    store::CancelFlag m_cancel;
    std::shared_ptr<core::Result<QString>> m_result;
    std::unique_ptr<QThread> m_thread;
};

} // namespace gatehouse::ui
