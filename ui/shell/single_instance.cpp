// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/single_instance.h"

#include "ui/shell/view_state.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QTimer>
#include <QtNetwork/QLocalSocket>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

namespace {

constexpr char raiseMessage[] = "raise\n";
constexpr qint64 longestMessage = 64;
constexpr auto retryAfter = 100ms;
constexpr auto patience = 2s;

} // namespace

SingleInstance::SingleInstance(const QString& workspace, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_socketName(QDir(folder).filePath(u"gatehouse-%1.socket"_s.arg(workspaceTag(workspace))))
    , m_lock(QDir(folder).filePath(u"gatehouse-%1.lock"_s.arg(workspaceTag(workspace))))
{
    // Only the end of its process makes a lock stale: a window may stay open for weeks.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(4);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

QString SingleInstance::runtimeFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}

void SingleInstance::claim()
{
    if (m_lock.tryLock(0)) {
        listen();
        QTimer::singleShot(0, this, &SingleInstance::claimed);
        return;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        // No place for a lock: better two windows than none. The workspace has a lock of its own.
        QTimer::singleShot(0, this, &SingleInstance::claimed);
        return;
    }
    ask();
}

void SingleInstance::listen()
{
    // Whoever left this socket behind no longer holds the lock.
    QLocalServer::removeServer(m_socketName);
    if (!m_server.listen(m_socketName)) {
        qWarning(
            "a second start cannot reach this window: %s", qUtf8Printable(m_server.errorString()));
    }
}

void SingleInstance::ask()
{
    auto* socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, socket, [socket] { socket->write(raiseMessage); });
    connect(
        socket, &QLocalSocket::bytesWritten, socket, [socket] { socket->disconnectFromServer(); });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        socket->deleteLater();
        Q_EMIT handedOver();
    });
    connect(socket, &QLocalSocket::errorOccurred, this, [this, socket] {
        socket->deleteLater();
        askLater();
    });
    socket->connectToServer(m_socketName, QIODevice::WriteOnly);
}

void SingleInstance::askLater()
{
    // The first one may hold the lock and not listen yet, or have just ended.
    if (--m_triesLeft < 0) {
        Q_EMIT unanswered();
        return;
    }
    QTimer::singleShot(retryAfter, this, &SingleInstance::claim);
}

void SingleInstance::receive()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        const auto read = [this, socket] {
            if (!socket->canReadLine() && socket->bytesAvailable() < longestMessage) {
                return;
            }
            const bool isRaise = socket->read(longestMessage) == raiseMessage;
            socket->abort();
            if (isRaise) {
                Q_EMIT raiseRequested();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace gatehouse::ui
