// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/local_browser.h"

#include <QtCore/QSet>

#include <algorithm>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

/// "[::1]:8080", "127.0.0.1:8080", "localhost": without the port. Empty if it is none of these.
QByteArray hostName(const QByteArray& field)
{
    if (!field.startsWith('['))
        return field.split(':').constFirst();
    const qsizetype end = field.indexOf(']');
    const bool isWhole = end > 0 && (end + 1 == field.size() || field.at(end + 1) == ':');
    return isWhole ? field.mid(1, end - 1) : QByteArray();
}

/// The names in lower case, as requests have them.
bool tellsOfAProxy(const QByteArray& header)
{
    static const QSet<QByteArray> names { "forwarded"_ba, "via"_ba, "x-real-ip"_ba,
        "x-client-ip"_ba, "x-cluster-client-ip"_ba, "true-client-ip"_ba, "cf-connecting-ip"_ba,
        "fastly-client-ip"_ba };
    return header.startsWith("x-forwarded") || names.contains(header);
}

} // namespace

bool isLoopbackHost(const QString& host)
{
    const QString name = QString::fromLatin1(hostName(host.toLatin1()));
    return name.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(name).isLoopback()
        || QHostAddress(host).isLoopback();
}

bool isFromThisMachine(const Request& request)
{
    const bool hasTravelled = std::any_of(request.headers.begin(), request.headers.end(),
        [](const auto& header) { return tellsOfAProxy(header.first); });
    return request.peer.isLoopback() && !hasTravelled && request.count("host") == 1
        && isLoopbackHost(QString::fromLatin1(request.header("host")));
}

} // namespace gatehouse::http
