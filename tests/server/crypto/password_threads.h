// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/password_pool.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QList>

#include <unistd.h>

namespace gatehouse::test {

namespace detail {

inline QByteArray taskFile(const QString& task, const char* file)
{
    QFile of(QStringLiteral("/proc/self/task/%1/%2").arg(task, QLatin1String(file)));
    return of.open(QIODevice::ReadOnly) ? of.readAll() : QByteArray();
}

/// proc(5): the 19th field of a thread's stat; the name before it may hold anything.
inline int niceness(const QString& task)
{
    const QByteArray stat = taskFile(task, "stat");
    return stat.mid(stat.lastIndexOf(')') + 2).split(' ').value(16).toInt();
}

} // namespace detail

/// How nice each of this process's password threads is to the others: larger gives way. A thread
/// that has only just been made has no name yet and is not in it.
inline QList<int> passwordThreads()
{
    QList<int> found;
    const QStringList tasks
        = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& task : tasks) {
        if (detail::taskFile(task, "comm").trimmed() == crypto::PasswordPool::threadName)
            found.append(detail::niceness(task));
    }
    return found;
}

inline int ownNiceness()
{
    return detail::niceness(QString::number(::gettid()));
}

} // namespace gatehouse::test
