// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/framing.h"

#include "server/http/characters.h"
#include "server/http/request_line.h"

#include <algorithm>
#include <limits>

namespace gatehouse::http {

namespace {

/// Counts of the fields that must not be repeated, and the two meanings of Connection.
struct Seen
{
    int host = 0;
    int length = 0;
    int coding = 0;
    int authorization = 0;
    bool close = false;
    bool keepAlive = false;
};

bool isSame(QByteArrayView a, QByteArrayView lowerCase)
{
    return a.compare(lowerCase, Qt::CaseInsensitive) == 0;
}

Parsed<qsizetype> lengthIn(QByteArrayView value)
{
    if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
        return refused(Refusal::BadRequest);
    // More digits than any body we take: too large, whatever the number is.
    if (value.size() > 18)
        return refused(Refusal::BodyTooLarge);
    return static_cast<qsizetype>(value.toLongLong());
}

void readConnection(QByteArrayView value, Seen& seen)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        const QByteArrayView option = (comma < 0 ? value : value.first(comma)).trimmed();
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
        seen.close = seen.close || isSame(option, "close");
        seen.keepAlive = seen.keepAlive || isSame(option, "keep-alive");
    }
}

/// One field's part in the framing; nothing for the others.
Parsed<void> readField(const Header& field, Framing& framing, Seen& seen)
{
    const auto& [name, value] = field;
    if (name == "host") {
        ++seen.host;
        if (!isAuthority(value))
            return refused(Refusal::BadRequest);
    } else if (name == "content-length") {
        ++seen.length;
        const auto length = lengthIn(value);
        if (!length)
            return refused(length.error());
        framing.contentLength = *length;
    } else if (name == "transfer-encoding") {
        ++seen.coding;
        if (!isSame(value, "chunked"))
            return refused(Refusal::NotSupported);
        framing.isChunked = true;
    } else if (name == "connection") {
        readConnection(value, seen);
    } else if (name == "expect") {
        if (!isSame(value, "100-continue"))
            return refused(Refusal::ExpectationFailed);
        framing.expectsContinue = !framing.isHttp10;
    } else if (name == "authorization") {
        ++seen.authorization;
    }
    return {};
}

} // namespace

Parsed<Framing> framingOf(const std::vector<Header>& fields, bool isHttp10)
{
    Framing framing { .isHttp10 = isHttp10 };
    Seen seen;
    for (const Header& field : fields) {
        if (const auto read = readField(field, framing, seen); !read)
            return refused(read.error());
    }
    if (seen.host > 1 || seen.length > 1 || seen.coding > 1 || seen.authorization > 1)
        return refused(Refusal::BadRequest);
    if (!isHttp10 && seen.host == 0)
        return refused(Refusal::BadRequest);
    // Both at once is how requests are smuggled; HTTP/1.0 knows no codings (RFC 9112 §6.1).
    if (framing.isChunked && (seen.length > 0 || isHttp10))
        return refused(Refusal::BadRequest);
    framing.isKeepAlive = !seen.close && (!isHttp10 || seen.keepAlive);
    return framing;
}

} // namespace gatehouse::http
