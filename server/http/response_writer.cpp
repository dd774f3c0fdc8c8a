// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response_writer.h"

#include "server/http/characters.h"
#include "server/http/log.h"
#include "server/http/status_text.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>
#include <charconv>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

bool isFieldName(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter);
}

bool isFieldValue(const QByteArray& value)
{
    return std::none_of(value.begin(), value.end(), isForbiddenInField);
}

/// Fields that only the writer may set (RFC 9112 §6, §9).
bool isFramingField(const QByteArray& name)
{
    static constexpr QByteArrayView names[] = { "content-length", "transfer-encoding", "connection",
        "keep-alive", "date", "trailer", "upgrade" };
    return std::any_of(std::begin(names), std::end(names),
        [&name](QByteArrayView own) { return own.compare(name, Qt::CaseInsensitive) == 0; });
}

void appendNumber(QByteArray& out, qint64 number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    out.append(digits, end - digits);
}

void appendField(QByteArray& out, const QByteArray& name, const QByteArray& value)
{
    if (!isFieldName(name) || !isFieldValue(value)) {
        // The value may be a secret or forged: only that it happened is logged.
        qCWarning(lcHttp) << "response field dropped reason=forbidden-character";
        return;
    }
    out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

void ResponseWriter::write(const Response& response, Exchange exchange, QByteArray& out)
{
    const bool hasNoBody
        = response.status == 204 || response.status == 304 || response.status < 200;
    out.reserve(out.size() + 512 + response.body.size());
    out.append("HTTP/1.1 ");
    appendNumber(out, response.status);
    out.append(' ').append(statusText(response.status)).append("\r\n");
    if (!response.contentType.isEmpty() && !hasNoBody)
        appendField(out, "Content-Type"_ba, response.contentType);
    for (const auto& [name, value] : response.headers) {
        if (!isFramingField(name))
            appendField(out, name, value);
    }
    if (!hasNoBody) {
        out.append("Content-Length: ");
        appendNumber(out, response.body.size());
        out.append("\r\n");
    }
    out.append(dateLine());
    if (exchange.willClose)
        out.append("Connection: close\r\n");
    else if (exchange.isHttp10)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
    if (!hasNoBody && !exchange.isHead)
        out.append(response.body);
}

const QByteArray& ResponseWriter::dateLine()
{
    const qint64 now = m_clock.now();
    if (now != m_dateSecond) {
        m_dateSecond = now;
        const QString text = QLocale::c().toString(
            QDateTime::fromSecsSinceEpoch(now, Qt::UTC), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'");
        m_date = QByteArray("Date: ").append(text.toLatin1()).append("\r\n");
    }
    return m_date;
}

} // namespace gatehouse::http
