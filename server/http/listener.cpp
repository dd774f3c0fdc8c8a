// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/listener.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 1024;

/// A socket address in the form the system wants it.
struct NativeAddress
{
    sockaddr_storage storage {};
    socklen_t length = 0;

    [[nodiscard]] const sockaddr* get() const
    {
        return reinterpret_cast<const sockaddr*>(&storage);
    }
};

bool isV6(const QHostAddress& address)
{
    return address.protocol() != QAbstractSocket::IPv4Protocol;
}

NativeAddress nativeAddress(const QHostAddress& address, quint16 port)
{
    NativeAddress native;
    if (!isV6(address)) {
        auto* const v4 = reinterpret_cast<sockaddr_in*>(&native.storage);
        v4->sin_family = AF_INET;
        v4->sin_port = htons(port);
        v4->sin_addr.s_addr = htonl(address.toIPv4Address());
        native.length = sizeof *v4;
        return native;
    }
    auto* const v6 = reinterpret_cast<sockaddr_in6*>(&native.storage);
    const Q_IPV6ADDR bytes = address == QHostAddress::Any ? Q_IPV6ADDR {} : address.toIPv6Address();
    v6->sin6_family = AF_INET6;
    v6->sin6_port = htons(port);
    std::memcpy(&v6->sin6_addr, bytes.c, sizeof bytes.c);
    native.length = sizeof *v6;
    return native;
}

quint16 boundPort(int descriptor)
{
    sockaddr_storage storage {};
    socklen_t length = sizeof storage;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &length) != 0)
        return 0;
    const auto port = storage.ss_family == AF_INET6
        ? reinterpret_cast<sockaddr_in6*>(&storage)->sin6_port
        : reinterpret_cast<sockaddr_in*>(&storage)->sin_port;
    return ntohs(port);
}

tl::unexpected<core::Error> bindFailure(int error, const QHostAddress& address, quint16 port)
{
    const QString where = isV6(address) ? u"[%1]:%2"_s : u"%1:%2"_s;
    const QString message = where.arg(address.toString()).arg(port) + u": "_s
        + QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case EADDRINUSE:
        return core::failure(core::ErrorKind::Conflict, message);
    case EACCES:
    case EPERM:
        return core::failure(core::ErrorKind::Denied, message);
    case EADDRNOTAVAIL:
        return core::failure(core::ErrorKind::Invalid, message);
    default:
        return core::failure(core::ErrorKind::Unavailable, message);
    }
}

bool setOption(int descriptor, int level, int option, int value)
{
    return ::setsockopt(descriptor, level, option, &value, sizeof value) == 0;
}

/// SO_REUSEADDR lets a restart pass over connections in TIME_WAIT; a port where somebody listens
/// stays taken. Never SO_REUSEPORT: a second process of the same user would share the port without
/// anybody noticing.
bool bindAndListen(int descriptor, const QHostAddress& address, quint16 port)
{
    const NativeAddress native = nativeAddress(address, port);
    if (!setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1))
        return false;
    const bool isDualStack = address == QHostAddress::Any;
    if (isV6(address) && !setOption(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, isDualStack ? 0 : 1))
        return false;
    return ::bind(descriptor, native.get(), native.length) == 0
        && ::listen(descriptor, backlog) == 0;
}

} // namespace

core::Result<std::unique_ptr<Listener>> Listener::bind(const QHostAddress& address, quint16 port)
{
    const int family = isV6(address) ? AF_INET6 : AF_INET;
    const int descriptor = ::socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return bindFailure(errno, address, port);
    if (!bindAndListen(descriptor, address, port)) {
        const int error = errno;
        ::close(descriptor);
        return bindFailure(error, address, port);
    }
    return std::unique_ptr<Listener>(new Listener(descriptor, address, boundPort(descriptor)));
}

Listener::Listener(int descriptor, QHostAddress address, quint16 port)
    : m_descriptor(descriptor)
    , m_address(std::move(address))
    , m_port(port)
{
}

Listener::~Listener()
{
    ::close(m_descriptor);
}

QHostAddress Listener::address() const
{
    return m_address;
}

quint16 Listener::port() const
{
    return m_port;
}

int Listener::duplicate() const
{
    return ::fcntl(m_descriptor, F_DUPFD_CLOEXEC, 0);
}

} // namespace gatehouse::http
