// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/trusted_proxies.h"

#include <algorithm>
#include <ranges>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

/// As IPv4 where it is one: listeners for both families see "::ffff:192.0.2.1".
QHostAddress normalized(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

/// "192.0.2.1", "192.0.2.1:4711", "2001:db8::1", "[2001:db8::1]:4711"; null if none of these.
QHostAddress forwardedAddress(QByteArrayView word)
{
    word = word.trimmed();
    if (word.startsWith('[')) {
        const qsizetype end = word.indexOf(']');
        word = end > 0 ? word.sliced(1, end - 1) : QByteArrayView();
    } else if (std::ranges::count(word, ':') == 1) {
        word = word.first(word.indexOf(':'));
    }
    QHostAddress address;
    // The scope of a link-local address ("%eth0") means nothing to others.
    const bool isAddress = !word.contains('%') && address.setAddress(QString::fromLatin1(word));
    return isAddress ? normalized(address) : QHostAddress();
}

/// All values of the field, one behind the other (RFC 9110 5.3).
QByteArray forwardedFor(const Request& request)
{
    QByteArray joined;
    for (const auto& [name, value] : request.headers) {
        if (name == "x-forwarded-for")
            joined += (joined.isEmpty() ? "" : ",") + value;
    }
    return joined;
}

} // namespace

core::Result<TrustedProxies> TrustedProxies::parse(const QStringList& networks)
{
    TrustedProxies proxies;
    for (const QString& text : networks) {
        const auto [address, prefix] = QHostAddress::parseSubnet(text.trimmed());
        // parseSubnet also takes "10" and "10.1" for networks, which nobody means who writes them.
        const bool isWhole = text.contains(u':') || text.count(u'.') == 3;
        if (address.isNull() || !isWhole || prefix < 1)
            return core::failure(core::ErrorKind::Invalid,
                u"'%1' is neither an address nor a network such as 10.0.0.0/8"_s.arg(text));
        proxies.m_networks.append({ address, prefix });
    }
    return proxies;
}

bool TrustedProxies::isTrusted(const QHostAddress& address) const
{
    const QHostAddress plain = normalized(address);
    return std::ranges::any_of(
        m_networks, [&plain](const auto& network) { return plain.isInSubnet(network); });
}

QHostAddress TrustedProxies::clientOf(const QHostAddress& peer, const Request& request) const
{
    if (m_networks.isEmpty() || !isTrusted(peer))
        return peer;
    const QByteArray chain = forwardedFor(request);
    QHostAddress client = peer;
    qsizetype end = chain.size();
    while (end > 0) {
        const qsizetype comma = chain.lastIndexOf(',', end - 1);
        const QHostAddress before
            = forwardedAddress(QByteArrayView(chain).sliced(comma + 1, end - comma - 1));
        if (before.isNull())
            break;
        client = before;
        if (!isTrusted(client))
            break;
        end = comma;
    }
    return client;
}

} // namespace gatehouse::http
