// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/store/writer.h"

#include <QtCore/QBasicTimer>
#include <QtCore/QObject>

namespace gatehouse::runtime {

/// Removes expired rows in small batches, so that no purge ever holds the writer long (storage
/// contract). Lives in one worker of each server.
class Housekeeper final : public QObject
{
    Q_OBJECT
public:
    static constexpr int batchRows = 500;

    explicit Housekeeper(store::Writer& writer, QObject* parent = nullptr);

    /// Starts no further batch; true once none is running.
    [[nodiscard]] bool stop();

Q_SIGNALS:
    void stopped();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    http::Task<void> purge();

    store::Writer& m_writer;
    QBasicTimer m_timer;
    bool m_isRunning = false;
    bool m_isStopping = false;
};

} // namespace gatehouse::runtime
