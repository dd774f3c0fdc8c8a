// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/file_lock.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <cerrno>
#include <cstring>
#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using std::chrono::steady_clock;

namespace {

constexpr auto pollInterval = std::chrono::microseconds(500);

/// Tries until it works or the time is up. The kernel's own waiting has no time limit.
template <typename Attempt>
bool poll(steady_clock::time_point end, Attempt attempt)
{
    while (!attempt()) {
        if (steady_clock::now() >= end)
            return false;
        std::this_thread::sleep_for(pollInterval);
    }
    return true;
}

// The turnstile is the first byte's record lock; flock(2) and record locks do not see each other.
bool lockTurnstile(int descriptor, short type)
{
    struct flock range = {};
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_len = 1;
    return ::fcntl(descriptor, F_OFD_SETLK, &range) == 0;
}

bool tryLock(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

} // namespace

core::Result<std::unique_ptr<FileLock>> FileLock::open(const QString& file)
{
    const int descriptor
        = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return core::failure(core::ErrorKind::Unavailable,
            u"cannot open the lock file "_s + file + u": "_s
                + QString::fromLocal8Bit(::strerror(errno)));
    return std::unique_ptr<FileLock>(new FileLock(descriptor));
}

FileLock::~FileLock()
{
    ::close(m_descriptor);
}

bool FileLock::enterTurnstile(steady_clock::time_point end)
{
    return poll(end, [this] { return lockTurnstile(m_descriptor, F_WRLCK); });
}

void FileLock::leaveTurnstile()
{
    lockTurnstile(m_descriptor, F_UNLCK);
}

bool FileLock::acquire(std::chrono::milliseconds timeout)
{
    const auto end = steady_clock::now() + timeout;
    // A busy server frees the lock for microseconds only; whoever stands in the turnstile keeps it
    // from coming back first.
    if (!enterTurnstile(end))
        return false;
    const bool isLocked = poll(end, [this] { return tryLock(m_descriptor); });
    leaveTurnstile();
    return isLocked;
}

void FileLock::release()
{
    ::flock(m_descriptor, LOCK_UN);
}

bool FileLock::acquireAsOwner()
{
    if (!tryLock(m_descriptor))
        return false;
    const QByteArray pid = QByteArray::number(qint64(::getpid())) + '\n';
    // The id only names the holder in a message; the lock holds without it.
    return ::ftruncate(m_descriptor, 0) == 0
        && ::pwrite(m_descriptor, pid.constData(), size_t(pid.size()), 0) == pid.size();
}

qint64 FileLock::ownerPid() const
{
    char text[24] = {};
    const auto size = ::pread(m_descriptor, text, sizeof text - 1, 0);
    return size > 0 ? QByteArray(text, size).trimmed().toLongLong() : 0;
}

} // namespace gatehouse::store
