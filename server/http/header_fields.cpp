// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/header_fields.h"

#include "server/http/characters.h"

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

/// Literals of the names that nearly every request has: found by length first, they cost no
/// allocation.
QByteArray knownName(QByteArrayView name)
{
    static const QByteArray names[] = { "host"_ba, "accept"_ba, "cookie"_ba, "origin"_ba,
        "expect"_ba, "referer"_ba, "connection"_ba, "user-agent"_ba, "content-type"_ba,
        "authorization"_ba, "content-length"_ba, "accept-encoding"_ba, "accept-language"_ba,
        "cache-control"_ba, "pragma"_ba, "sec-fetch-dest"_ba, "sec-fetch-mode"_ba,
        "sec-fetch-site"_ba, "sec-fetch-user"_ba, "sec-ch-ua"_ba, "sec-ch-ua-mobile"_ba,
        "sec-ch-ua-platform"_ba, "upgrade-insecure-requests"_ba, "transfer-encoding"_ba, "dpop"_ba,
        "x-forwarded-for"_ba, "x-forwarded-proto"_ba, "if-none-match"_ba };
    for (const QByteArray& known : names) {
        if (known.size() == name.size()
            && qstrnicmp(known.constData(), name.data(), size_t(name.size())) == 0)
            return known;
    }
    return name.toByteArray().toLower();
}

qsizetype endOfName(QByteArrayView block, qsizetype from)
{
    while (from < block.size() && isTokenCharacter(block[from]))
        ++from;
    return from;
}

QByteArrayView withoutBlanks(QByteArrayView value)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!value.isEmpty() && isBlank(value.front()))
        value = value.sliced(1);
    while (!value.isEmpty() && isBlank(value.back()))
        value.chop(1);
    return value;
}

/// Position of the CRLF that ends the value at `from`, or -1 when a forbidden byte comes first.
qsizetype endOfValue(QByteArrayView block, qsizetype from)
{
    for (; from < block.size(); ++from) {
        if (!isForbiddenInField(block[from]))
            continue;
        const bool isLineEnd
            = block[from] == '\r' && from + 1 < block.size() && block[from + 1] == '\n';
        return isLineEnd ? from : -1;
    }
    return -1;
}

} // namespace

Parsed<std::vector<Header>> parseHeaderFields(QByteArrayView block, int maximum)
{
    std::vector<Header> fields;
    fields.reserve(12);
    for (qsizetype at = 0; at < block.size();) {
        if (static_cast<int>(fields.size()) == maximum)
            return refused(Refusal::HeadersTooLarge);
        // A folded line starts with a blank and "Name :" has one before the colon: both end the
        // name too early.
        const qsizetype nameEnd = endOfName(block, at);
        if (nameEnd == at || nameEnd == block.size() || block[nameEnd] != ':')
            return refused(Refusal::BadRequest);
        const qsizetype valueEnd = endOfValue(block, nameEnd + 1);
        if (valueEnd < 0)
            return refused(Refusal::BadRequest);
        const QByteArrayView value
            = withoutBlanks(block.sliced(nameEnd + 1, valueEnd - nameEnd - 1));
        fields.emplace_back(knownName(block.sliced(at, nameEnd - at)), value.toByteArray());
        at = valueEnd + 2;
    }
    return fields;
}

} // namespace gatehouse::http
