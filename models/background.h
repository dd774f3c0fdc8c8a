// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/database.h"
#include "server/store/workspace.h"

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <functional>
#include <utility>

namespace gatehouse::models {

/// Does what may take a while in one thread beside the window's, in the order it was asked, and
/// answers in the window's thread. Its end waits for the job under way; answers that have not come
/// by then never come. Main thread; the workspace outlives it.
class Background final : public QObject
{
    Q_OBJECT
public:
    explicit Background(store::Workspace& workspace, QObject* parent = nullptr);
    ~Background() override;

    /// `work` runs elsewhere and holds copies only; `done` runs here.
    template <typename T>
    void run(std::function<T()> work, std::function<void(T)> done)
    {
        ++m_jobs;
        m_pool.start([this, work = std::move(work), done = std::move(done)] {
            T value = work();
            QMetaObject::invokeMethod(
                this,
                [this, value = std::move(value), done] {
                    --m_jobs;
                    done(value);
                },
                Qt::QueuedConnection);
        });
    }

    /// `work` with a connection of its own.
    template <typename T>
    void read(std::function<core::Result<T>(store::Database&)> work,
        std::function<void(core::Result<T>)> done)
    {
        const std::function<core::Result<T>()> job
            = [this, work = std::move(work)]() -> core::Result<T> {
            auto database = m_workspace.openReader();
            if (!database) {
                return tl::unexpected(database.error());
            }
            return work(**database);
        };
        run<core::Result<T>>(job, std::move(done));
    }

    /// A closure for the writer; waiting for its commit does not hold up the window.
    template <typename T>
    void write(std::function<core::Result<T>(store::Transaction&)> work,
        std::function<void(core::Result<T>)> done)
    {
        const std::function<core::Result<T>()> job
            = [this, work = std::move(work)] { return m_workspace.writer().runAndWait<T>(work); };
        run<core::Result<T>>(job, std::move(done));
    }

    [[nodiscard]] bool isBusy() const { return m_jobs > 0; }
    [[nodiscard]] store::Workspace& workspace() const { return m_workspace; }

private:
    store::Workspace& m_workspace;
    QThreadPool m_pool;
    int m_jobs = 0;
};

} // namespace gatehouse::models
