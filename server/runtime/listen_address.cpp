// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/listen_address.h"

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;

core::Result<ListenAddress> ListenAddress::parse(const QString& text)
{
    const auto fault = [&text] {
        return core::failure(core::ErrorKind::Invalid,
            u"'%1' is not ADDRESS:PORT, for example 127.0.0.1:8080 or [::1]:8080"_s.arg(text));
    };
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return fault();
    bool isNumber = false;
    const uint port = text.mid(colon + 1).toUInt(&isNumber);
    if (!isNumber || port > 65535)
        return fault();
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return fault(); // an IPv6 address without brackets: where the port begins would be a guess

    ListenAddress result;
    result.port = static_cast<quint16>(port);
    if (host == "localhost"_L1)
        result.address = QHostAddress(QHostAddress::LocalHost);
    else if (host == "*"_L1)
        result.address = QHostAddress(QHostAddress::Any);
    else if (!result.address.setAddress(host))
        return fault();
    return result;
}

QString ListenAddress::toString() const
{
    const QString host = address.toString();
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? u'[' + host + u']' : host) + u':' + QString::number(port);
}

} // namespace gatehouse::runtime
