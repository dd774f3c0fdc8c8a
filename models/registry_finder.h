// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/cancellation.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QThread>

#include <atomic>

namespace gatehouse::store {
class Workspace;
} // namespace gatehouse::store

namespace gatehouse::models {

/// Looks for rows of a large table in a thread and over a connection of its own, so that the window
/// never waits for a scan. The newest question wins: one that still waits when the next is asked is
/// forgotten, and one that is being answered is ended (SQLite) or its answer forgotten. The thread
/// starts with the first question; destruction waits for the statement under way. Main thread; the
/// workspace outlives it.
class RegistryFinder final : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        QString rows {}; ///< A SELECT of ids; empty: they are not asked for.
        QString count {}; ///< A SELECT of one number; answered after the rows.
    };

    explicit RegistryFinder(store::Workspace& workspace, QObject* parent = nullptr);
    ~RegistryFinder() override;

    void ask(const Question& question);
    /// Rows were asked for and have not come.
    [[nodiscard]] bool isSearching() const { return m_searched != 0; }

Q_SIGNALS:
    void found(const QList<qint64>& ids);
    void counted(qint64 number);
    /// The database did not answer; nothing else comes for that question.
    void failed(const QString& reason);

private:
    class Worker;
    void cancelNewest();
    void takeRows(int number, const QList<qint64>& ids);
    void takeCount(int number, qint64 count);
    void takeFailure(int number, const QString& reason);

    QThread m_thread;
    Worker* m_worker; ///< Lives in the thread and goes with it.
    std::atomic<int> m_newest { 0 };
    store::CancelFlag m_cancel {}; ///< Of the newest question.
    int m_searched = 0; ///< The question whose rows are waited for.
};

} // namespace gatehouse::models
