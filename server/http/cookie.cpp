// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/cookie.h"

namespace gatehouse::http {

namespace {

/// `cookie-octet` of RFC 6265 §4.1.1.
bool isCookieOctet(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte < 0x7f && c != '"' && c != ',' && c != ';' && c != '\\';
}

/// Values are ours and need no encoding; should one ever carry another byte, it cannot become an
/// attribute.
QByteArray safeValue(const QByteArray& value)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(value.size());
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (isCookieOctet(c))
            out.append(c);
        else
            out.append('%').append(digits[byte >> 4]).append(digits[byte & 15]);
    }
    return out;
}

} // namespace

QByteArray cookieName(const QByteArray& name, bool isSecure)
{
    // The prefix makes the browser insist on Secure, Path=/ and no Domain.
    return isSecure ? QByteArray("__Host-").append(name) : name;
}

QByteArray setCookie(const QByteArray& name, const QByteArray& value, bool isSecure, int maxAge)
{
    QByteArray cookie = cookieName(name, isSecure);
    cookie.append('=').append(safeValue(value)).append("; Path=/; HttpOnly; SameSite=Lax");
    if (isSecure)
        cookie.append("; Secure");
    if (maxAge >= 0)
        cookie.append("; Max-Age=").append(QByteArray::number(maxAge));
    return cookie;
}

} // namespace gatehouse::http
