// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fetch/address_rules.h"

#include "server/domain/uri_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gatehouse::fetch {

using namespace Qt::StringLiterals;

namespace {

/// Start and length of a prefix.
struct Ipv4Range
{
    quint32 first;
    int bits;
};

constexpr Ipv4Range range(int a, int b, int c, int bits)
{
    return { (quint32(a) << 24) | (quint32(b) << 16) | (quint32(c) << 8), bits };
}

// IANA special-purpose registry: what is not the public internet, whoever asks.
constexpr std::array reservedIpv4 { range(0, 0, 0, 8), range(100, 64, 0, 10),
    range(169, 254, 0, 16), range(192, 0, 0, 24), range(192, 0, 2, 24), range(192, 88, 99, 24),
    range(198, 18, 0, 15), range(198, 51, 100, 24), range(203, 0, 113, 24), range(224, 0, 0, 3) };
constexpr std::array privateIpv4 { range(10, 0, 0, 8), range(172, 16, 0, 12),
    range(192, 168, 0, 16) };

template <size_t N>
bool isWithin(quint32 address, const std::array<Ipv4Range, N>& ranges)
{
    return std::any_of(ranges.begin(), ranges.end(), [address](const Ipv4Range& range) {
        return (address >> (32 - range.bits)) == (range.first >> (32 - range.bits));
    });
}

bool mayConnectIpv4(quint32 address, const Policy& policy)
{
    if ((address >> 24) == 127)
        return policy.allowsLoopback;
    if (isWithin(address, privateIpv4))
        return policy.allowsPrivate;
    return !isWithin(address, reservedIpv4);
}

bool mayConnectIpv6(const QHostAddress& address, const Policy& policy)
{
    if (address == QHostAddress(QHostAddress::LocalHostIPv6))
        return policy.allowsLoopback;
    if (address.isInSubnet(QHostAddress(u"fc00::"_s), 7))
        return policy.allowsPrivate;
    // Global unicast is 2000::/3; taken out: Teredo and other protocol assignments, documentation,
    // and 6to4, which carries an IPv4 address past the check.
    const std::array<std::pair<QString, int>, 3> special { std::pair { u"2001::"_s, 23 },
        std::pair { u"2001:db8::"_s, 32 }, std::pair { u"2002::"_s, 16 } };
    return address.isInSubnet(QHostAddress(u"2000::"_s), 3)
        && std::none_of(special.begin(), special.end(), [&address](const auto& prefix) {
               return address.isInSubnet(QHostAddress(prefix.first), prefix.second);
           });
}

tl::unexpected<core::Error> denied(const QString& reason)
{
    return core::failure(core::ErrorKind::Denied, reason);
}

} // namespace

QByteArray Target::authority() const
{
    const QString name = host.contains(u':') ? QString(u'[' + host + u']') : host;
    const quint16 usual = isTls ? 443 : 80;
    if (port == usual)
        return name.toLatin1();
    return QString(name + u':' + QString::number(port)).toLatin1();
}

core::Result<Target> targetOf(const QString& url, const Policy& policy)
{
    // Also refuses user information and addresses in a disguised spelling ("2130706433", "0x7f.1").
    if (const auto fault = domain::webUriFault(url))
        return denied(*fault);
    const auto parts = domain::parseUri(url);
    if (!parts->isHttps() && !policy.allowsPlainHttp)
        return denied(u"only https is fetched"_s);
    if (parts->hasFragment)
        return denied(u"fragment not allowed"_s);
    Target target;
    target.isTls = parts->isHttps();
    target.port = static_cast<quint16>(parts->port.value_or(target.isTls ? 443 : 80));
    const bool isBracketed = parts->host.startsWith(u'[');
    target.host = isBracketed ? parts->host.sliced(1).chopped(1) : parts->host.toLower();
    const QHostAddress literal(target.host);
    if (!literal.isNull())
        target.literal = literal;
    else if (isBracketed)
        return denied(u"not an IPv6 address"_s);
    // Everything behind the authority, as it was written.
    const qsizetype authority = url.indexOf("//"_L1) + 2;
    const qsizetype end = url.indexOf(u'/', authority);
    const qsizetype query = url.indexOf(u'?', authority);
    if (end >= 0 && (query < 0 || end < query))
        target.pathWithQuery = url.sliced(end);
    else
        target.pathWithQuery = query < 0 ? u"/"_s : QString(u'/' + url.sliced(query));
    return target;
}

bool mayConnect(const QHostAddress& address, const Policy& policy)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return mayConnectIpv4(address.toIPv4Address(), policy);
    // A mapped address would be routed as IPv4 and is no IPv6 destination of anybody's.
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
        return false;
    return mayConnectIpv6(address, policy);
}

} // namespace gatehouse::fetch
