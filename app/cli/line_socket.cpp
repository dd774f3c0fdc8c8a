// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/line_socket.h"

#include <QtCore/QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 1 << 20;

auto unavailable(int error)
{
    return core::failure(
        core::ErrorKind::Unavailable, QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace

LineSocket::LineSocket(int descriptor)
    : m_descriptor(descriptor)
{
}

LineSocket::LineSocket(LineSocket&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_read(std::move(other.m_read))
{
}

LineSocket::~LineSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

core::Result<LineSocket> LineSocket::connectTo(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    if (name.size() >= qsizetype(sizeof address.sun_path))
        return unavailable(ENAMETOOLONG);
    std::memcpy(address.sun_path, name.constData(), size_t(name.size()));
    LineSocket socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (socket.m_descriptor < 0
        || ::connect(
               socket.m_descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address)
            != 0)
        return unavailable(errno);
    return socket;
}

bool LineSocket::send(const QByteArray& line)
{
    qsizetype sent = 0;
    while (sent < line.size()) {
        const ssize_t count = ::send(
            m_descriptor, line.constData() + sent, size_t(line.size() - sent), MSG_NOSIGNAL);
        if (count < 0 && errno != EINTR)
            return false;
        sent += std::max<ssize_t>(count, 0);
    }
    return true;
}

std::optional<QByteArray> LineSocket::readLine()
{
    qsizetype searched = 0;
    for (;;) {
        if (const qsizetype end = m_read.indexOf('\n', searched); end >= 0) {
            const QByteArray line = m_read.first(end + 1);
            m_read.remove(0, end + 1);
            return line;
        }
        searched = m_read.size();
        if (searched > longestLine)
            return std::nullopt;
        char chunk[16 * 1024];
        const ssize_t count = ::recv(m_descriptor, chunk, sizeof chunk, 0);
        if (count == 0 || (count < 0 && errno != EINTR))
            return std::nullopt;
        m_read.append(chunk, std::max<ssize_t>(count, 0));
    }
}

} // namespace gatehouse::app::cli
