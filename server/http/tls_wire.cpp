// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tls_wire.h"

#include <QtCore/QTimer>

#include <unistd.h>

namespace gatehouse::http {

namespace {

/// What Qt may hold for us: decrypted input, and encrypted output beyond the kernel's buffer.
constexpr qint64 inputBuffer = 32 * 1024;
constexpr qint64 outputBuffer = 128 * 1024;

} // namespace

TlsWire::TlsWire(qintptr descriptor, const QSslConfiguration& configuration, Events& events,
    QObject& owner, std::chrono::milliseconds linger)
    : m_descriptor(descriptor)
    , m_events(events)
    , m_linger(linger)
    , m_socket(new QSslSocket(&owner))
{
    m_socket->setSslConfiguration(configuration);
    m_socket->setReadBufferSize(inputBuffer);
}

TlsWire::~TlsWire()
{
    close(false);
}

bool TlsWire::open()
{
    connectEvents();
    if (!m_socket->setSocketDescriptor(m_descriptor)) {
        ::close(static_cast<int>(m_descriptor));
        return false;
    }
    m_socket->startServerEncryption();
    return true;
}

void TlsWire::connectEvents()
{
    const QSslSocket* const socket = m_socket;
    QObject::connect(socket, &QSslSocket::encrypted, &m_context, [this] {
        m_events.wireOpened();
        readIfWanted();
    });
    QObject::connect(socket, &QSslSocket::readyRead, &m_context, [this] { readIfWanted(); });
    QObject::connect(socket, &QSslSocket::encryptedBytesWritten, &m_context, [this] {
        if (!m_isInCall)
            m_events.wireWritable();
    });
    QObject::connect(socket, &QSslSocket::disconnected, &m_context, [this] {
        if (!m_isInCall)
            m_events.wireClosed();
    });
}

void TlsWire::readIfWanted()
{
    const bool isReady = m_isReading && !m_isInCall && m_socket && m_socket->isEncrypted();
    if (isReady && m_socket->bytesAvailable() > 0)
        m_events.wireReadable();
}

qint64 TlsWire::read(char* data, qint64 size)
{
    if (!m_socket)
        return failed;
    m_isInCall = true;
    const qint64 count = m_socket->read(data, size);
    m_isInCall = false;
    if (count > 0)
        return count;
    return m_socket->state() == QAbstractSocket::ConnectedState ? nothingNow : failed;
}

qint64 TlsWire::write(const char* data, qint64 size)
{
    if (!m_socket)
        return failed;
    const qint64 room = outputBuffer - unsent();
    if (room <= 0)
        return 0;
    m_isInCall = true;
    const qint64 count = m_socket->write(data, qMin(size, room));
    m_socket->flush();
    m_isInCall = false;
    const bool isBroken = count < 0 || m_socket->state() != QAbstractSocket::ConnectedState;
    return isBroken ? failed : count;
}

qint64 TlsWire::unsent() const
{
    return m_socket ? m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() : 0;
}

void TlsWire::want(bool reading, bool writing)
{
    Q_UNUSED(writing); // Qt says by itself when bytes have left.
    const bool wasReading = m_isReading;
    m_isReading = reading;
    // What arrived meanwhile was announced already and will not be announced again.
    if (reading && !wasReading && m_socket && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(
            &m_context, [this] { readIfWanted(); }, Qt::QueuedConnection);
}

void TlsWire::close(bool isReset)
{
    QSslSocket* const socket = m_socket;
    if (!socket)
        return;
    m_socket.clear();
    // From here on no event may reach the connection; the socket lives on alone, for a moment at
    // most.
    socket->disconnect();
    if (isReset) {
        socket->abort();
    } else {
        socket->disconnectFromHost();
        if (socket->state() != QAbstractSocket::UnconnectedState) {
            QObject::connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
            QTimer::singleShot(m_linger, socket, [socket] {
                socket->abort();
                socket->deleteLater();
            });
            return;
        }
    }
    socket->deleteLater();
}

} // namespace gatehouse::http
