// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/webauthn/relying_party.h"

#include <QtCore/QUrl>

namespace gatehouse::webauthn {

using namespace Qt::StringLiterals;

namespace {

/// IPv6 has colons; of names the last label is never a number (URL Standard, "ends in a number").
bool isAddress(const QString& host)
{
    bool isNumber = false;
    std::ignore = host.section(u'.', -1).toUInt(&isNumber);
    return isNumber || host.contains(u':');
}

bool isLocal(const QString& host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1);
}

} // namespace

std::optional<RelyingParty> RelyingParty::of(const QString& issuer)
{
    const QUrl url(issuer, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool isSecure = url.scheme() == "https"_L1;
    const bool isPlain = url.scheme() == "http"_L1 && isLocal(host);
    if (!url.isValid() || host.isEmpty() || isAddress(host) || (!isSecure && !isPlain))
        return std::nullopt;
    RelyingParty party { host.toLatin1(), QByteArray(url.scheme().toLatin1() + "://") };
    party.origin += party.id;
    // Browsers leave the usual port out of an origin (RFC 6454 §6.2).
    const int port = url.port(isSecure ? 443 : 80);
    if (port != (isSecure ? 443 : 80))
        party.origin += ':' + QByteArray::number(port);
    return party;
}

} // namespace gatehouse::webauthn
