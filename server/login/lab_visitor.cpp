// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/lab_visitor.h"

namespace gatehouse::login {

namespace {

/// "[::1]:8080", "127.0.0.1:8080", "localhost": without the port.
QByteArray hostName(const QByteArray& field)
{
    if (field.startsWith('['))
        return field.mid(1, field.indexOf(']') - 1);
    const qsizetype colon = field.indexOf(':');
    return colon < 0 ? field : field.first(colon);
}

bool isNameOfThisMachine(const QByteArray& host)
{
    if (host.toLower() == "localhost")
        return true;
    QHostAddress address;
    return address.setAddress(QString::fromLatin1(host)) && address.isLoopback();
}

bool wasPassedOn(const http::Request& request)
{
    for (const char* header : { "forwarded", "via", "x-forwarded-for", "x-forwarded-host",
             "x-forwarded-proto", "x-real-ip" }) {
        if (request.count(header) > 0)
            return true;
    }
    return false;
}

} // namespace

bool isLabVisitor(const http::Request& request)
{
    return request.peer.isLoopback() && !wasPassedOn(request) && request.count("host") == 1
        && isNameOfThisMachine(hostName(request.header("host")));
}

} // namespace gatehouse::login
