// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/housekeeper.h"

#include "server/runtime/log.h"
#include "server/store/token_repository.h"

#include <QtCore/QTimerEvent>

namespace gatehouse::runtime {

namespace {
constexpr int intervalMilliseconds = 30'000;
}

Housekeeper::Housekeeper(store::Writer& writer, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
{
    m_timer.start(intervalMilliseconds, Qt::VeryCoarseTimer, this);
}

bool Housekeeper::stop()
{
    m_isStopping = true;
    m_timer.stop();
    return !m_isRunning;
}

void Housekeeper::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        QObject::timerEvent(event);
    else if (!m_isRunning)
        purge();
}

http::Task<void> Housekeeper::purge()
{
    m_isRunning = true;
    const std::function<core::Result<qint64>(store::Transaction&)> batch
        = [](store::Transaction& transaction) {
              return store::TokenRepository(transaction.database())
                  .purge(transaction.now(), batchRows);
          };
    while (!m_isStopping) {
        // Each batch queues behind the requests that came meanwhile.
        const auto removed = co_await m_writer.run<qint64>(batch);
        if (!removed)
            qCWarning(lcRuntime) << "purge failed:" << removed.error().message;
        if (!removed || *removed == 0)
            break;
    }
    m_isRunning = false;
    if (m_isStopping)
        Q_EMIT stopped();
}

} // namespace gatehouse::runtime
