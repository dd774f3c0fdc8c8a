// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_finder.h"

#include "server/store/database.h"
#include "server/store/workspace.h"

#include <QtSql/QSqlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

/// The half in the other thread. What it answers is posted to the finder, which is gone only after
/// the thread has ended.
class RegistryFinder::Worker final : public QObject
{
public:
    Worker(store::Workspace& workspace, RegistryFinder& finder)
        : m_workspace(workspace)
        , m_finder(finder)
    {
    }

    void look(const Question& question, int number, const store::CancelFlag& cancel)
    {
        m_cancel = cancel;
        if (isOvertaken(number)) {
            return;
        }
        if (!question.rows.isEmpty()) {
            const core::Result<QList<qint64>> ids = numbers(question.rows);
            if (!ids) {
                if (isOvertaken(number)) {
                    return; // Its statement was ended.
                }
                tellFailure(number, ids.error().message);
                return;
            }
            post([&finder = m_finder, number, ids = *ids] { finder.takeRows(number, ids); });
        }
        if (question.count.isEmpty() || isOvertaken(number)) {
            return;
        }
        const core::Result<QList<qint64>> count = numbers(question.count);
        if (count && !count->isEmpty()) {
            post([&finder = m_finder, number, count = count->first()] {
                finder.takeCount(number, count);
            });
        }
    }

private:
    [[nodiscard]] bool isOvertaken(int number) const { return number != m_finder.m_newest; }

    template <typename Answer>
    void post(Answer answer)
    {
        QMetaObject::invokeMethod(&m_finder, std::move(answer), Qt::QueuedConnection);
    }

    void tellFailure(int number, const QString& reason)
    {
        post([&finder = m_finder, number, reason] { finder.takeFailure(number, reason); });
    }

    [[nodiscard]] core::Result<void> connectOnce()
    {
        if (m_database) {
            return m_database->isLost() ? m_database->reconnect() : core::Result<void>();
        }
        auto opened = m_workspace.openReader();
        if (!opened) {
            return tl::unexpected(opened.error());
        }
        m_database = std::move(*opened);
        if (m_database->dialect() == store::Dialect::Sqlite) {
            // A scan reads the whole table: mapped, its pages need not be copied one by one.
            return m_database->run(u"PRAGMA mmap_size = 268435456"_s);
        }
        return {};
    }

    /// The first column of every row.
    [[nodiscard]] core::Result<QList<qint64>> numbers(const QString& statement)
    {
        for (int attempt = 0;; ++attempt) {
            const core::Result<void> connected = connectOnce();
            if (!connected) {
                return tl::unexpected(connected.error());
            }
            const store::CancelScope scope(*m_database, m_cancel);
            QSqlQuery query(m_database->connection());
            query.setForwardOnly(true);
            if (query.exec(statement)) {
                QList<qint64> values;
                while (query.next()) {
                    values.append(query.value(0).toLongLong());
                }
                return values;
            }
            // A connection that was lost meanwhile is opened anew, once.
            if (attempt > 0 || !m_database->isLost()) {
                return core::failure(core::ErrorKind::Unavailable, query.lastError().text());
            }
        }
    }

    store::Workspace& m_workspace;
    RegistryFinder& m_finder;
    std::unique_ptr<store::Database> m_database {};
    store::CancelFlag m_cancel {};
};

RegistryFinder::RegistryFinder(store::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_worker(new Worker(workspace, *this))
{
    m_worker->moveToThread(&m_thread);
    // Within the thread: its connection must be closed where it was opened.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

RegistryFinder::~RegistryFinder()
{
    ++m_newest; // What waits in the thread is not begun any more.
    cancelNewest();
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_worker;
    }
}

void RegistryFinder::cancelNewest()
{
    if (m_cancel) {
        m_cancel->store(true);
    }
}

void RegistryFinder::ask(const Question& question)
{
    if (question.rows.isEmpty() && isSearching()) {
        return; // What is under way counts too.
    }
    if (!m_thread.isRunning()) {
        m_thread.start();
    }
    const int number = ++m_newest;
    cancelNewest();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    m_searched = question.rows.isEmpty() ? 0 : number;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, question, number, cancel = m_cancel] {
            worker->look(question, number, cancel);
        },
        Qt::QueuedConnection);
}

void RegistryFinder::takeRows(int number, const QList<qint64>& ids)
{
    if (number == m_searched) {
        m_searched = 0;
        Q_EMIT found(ids);
    }
}

void RegistryFinder::takeCount(int number, qint64 count)
{
    if (number == m_newest) {
        Q_EMIT counted(count);
    }
}

void RegistryFinder::takeFailure(int number, const QString& reason)
{
    if (number == m_newest) {
        m_searched = 0;
        Q_EMIT failed(reason);
    }
}

} // namespace gatehouse::models
