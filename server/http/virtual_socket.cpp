// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/virtual_socket.h"

#include <cstring>

namespace gatehouse::http {

VirtualSocket::VirtualSocket(const QHostAddress& peer, quint16 port, QObject* parent)
    : QTcpSocket(parent)
{
    setPeerAddress(peer);
    setPeerPort(port);
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(QAbstractSocket::ConnectedState);
}

VirtualSocket::~VirtualSocket()
{
    // Or ~QAbstractSocket would abort a connection that has no engine.
    setSocketState(QAbstractSocket::UnconnectedState);
}

void VirtualSocket::disconnectFromHost()
{
    closeIsRequested();
}

void VirtualSocket::close()
{
    closeIsRequested();
}

qint64 VirtualSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_canonical.size() - m_read;
}

void VirtualSocket::offer(const QByteArray& method, const QByteArray& path)
{
    // No header and no query: QtHttpServer reads byte by byte (some 330 instructions each), and
    // nobody but our own parser needs to see what may be a code or a state.
    m_canonical.resize(0);
    m_canonical.append(method).append(' ').append(path).append(" HTTP/1.1\r\n\r\n");
    m_read = 0;
    Q_EMIT readyRead();
}

void VirtualSocket::finish()
{
    setSocketState(QAbstractSocket::UnconnectedState);
    Q_EMIT disconnected();
}

qint64 VirtualSocket::readData(char* data, qint64 size)
{
    const qint64 count = qMin<qint64>(size, m_canonical.size() - m_read);
    if (count <= 0)
        return 0;
    requestIsRead();
    std::memcpy(data, m_canonical.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

qint64 VirtualSocket::writeData(const char* data, qint64 size)
{
    Q_UNUSED(data);
    return size;
}

} // namespace gatehouse::http
