// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/background_task.h"

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

BackgroundTask::BackgroundTask(Work work, QObject* parent)
    : QObject(parent)
    , m_cancel(std::make_shared<std::atomic_bool>(false))
    , m_result(std::make_shared<core::Result<QString>>(QString()))
    // The result is written before the thread ends and read after it.
    , m_thread(QThread::create([work = std::move(work), cancel = m_cancel, result = m_result] {
        *result = work(cancel);
    }))
{
    connect(m_thread.get(), &QThread::finished, this, &BackgroundTask::finished);
}

BackgroundTask::~BackgroundTask()
{
    cancel();
    m_thread->wait();
}

void BackgroundTask::start()
{
    m_thread->start();
}

void BackgroundTask::cancel()
{
    m_cancel->store(true);
}

} // namespace gatehouse::ui
