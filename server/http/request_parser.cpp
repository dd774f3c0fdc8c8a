// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/request_parser.h"

#include "server/http/header_fields.h"
#include "server/http/request_line.h"

#include <utility>

namespace gatehouse::http {

namespace {

/// Room that is kept between requests; a larger buffer goes back when its request is done.
constexpr qsizetype keptCapacity = 4096;

} // namespace

RequestParser::RequestParser(const Limits& limits, const BodyLimit& bodyLimit)
    : m_limits(limits)
    , m_bodyLimit(bodyLimit)
{
}

qsizetype RequestParser::consume(QByteArrayView bytes)
{
    qsizetype used = 0;
    while (used < bytes.size() && m_state != State::Complete && m_state != State::Refused) {
        const QByteArrayView rest = bytes.sliced(used);
        if (m_state == State::Idle)
            used += skipEmptyLine(rest);
        else
            used += m_state == State::Head ? consumeHead(rest) : consumeBody(rest);
    }
    return m_state == State::Refused ? bytes.size() : used;
}

qsizetype RequestParser::skipEmptyLine(QByteArrayView bytes)
{
    // RFC 9112 §2.2 asks for tolerance towards one empty line before a request; a second one is
    // refused as a head.
    static constexpr char emptyLine[] = "\r\n";
    if (m_emptyLine == 1 && bytes.front() != '\n') {
        refuse(Refusal::BadRequest);
        return 0;
    }
    if (m_emptyLine < 2 && bytes.front() == emptyLine[m_emptyLine]) {
        ++m_emptyLine;
        return 1;
    }
    m_state = State::Head;
    return 0;
}

qsizetype RequestParser::consumeHead(QByteArrayView bytes)
{
    if (!m_head.isEmpty()) {
        const qsizetype before = m_head.size();
        m_head.append(bytes);
        const qsizetype end = findHeadEnd(m_head);
        if (end < 0) {
            checkPartialHead(m_head);
            return bytes.size();
        }
        parseHead(QByteArrayView(m_head).first(end));
        return end - before;
    }
    // The usual case: all of it is there, and nothing needs to be copied.
    const qsizetype end = findHeadEnd(bytes);
    if (end < 0) {
        checkPartialHead(bytes);
        if (m_state == State::Head)
            m_head.append(bytes);
        return bytes.size();
    }
    parseHead(bytes.first(end));
    return end;
}

/// Position behind the empty line, or -1. Every line feed must follow a return; the request line's
/// length is checked on the way.
qsizetype RequestParser::findHeadEnd(QByteArrayView head)
{
    for (qsizetype at = head.indexOf('\n', m_scanned); at >= 0; at = head.indexOf('\n', at + 1)) {
        const bool isFirst = m_firstLine == 0;
        const qsizetype length = at - m_lineStart + 1;
        if (length < 2 || head[at - 1] != '\r' || (isFirst && length == 2)) {
            refuse(Refusal::BadRequest);
            return -1;
        }
        if (isFirst && length - 2 > m_limits.requestLine) {
            refuse(Refusal::LineTooLong);
            return -1;
        }
        if (length == 2)
            return at + 1;
        m_lineStart = at + 1;
        m_firstLine = isFirst ? at + 1 : m_firstLine;
    }
    m_scanned = head.size();
    return -1;
}

void RequestParser::checkPartialHead(QByteArrayView head)
{
    if (m_state == State::Refused)
        return;
    const bool isLineComplete = m_firstLine > 0;
    if (!canBeRequestLine(head))
        refuse(Refusal::BadRequest);
    else if (!isLineComplete && head.size() > m_limits.requestLine + 1)
        refuse(Refusal::LineTooLong);
    else if (isLineComplete && head.size() - m_firstLine > m_limits.headerBlock)
        refuse(Refusal::HeadersTooLarge);
}

void RequestParser::parseHead(QByteArrayView head)
{
    auto line = parseRequestLine(head.first(m_firstLine - 2));
    if (!line)
        return refuse(line.error());
    if (head.size() - m_firstLine > m_limits.headerBlock)
        return refuse(Refusal::HeadersTooLarge);
    const QByteArrayView block = head.sliced(m_firstLine).chopped(2);
    auto fields = parseHeaderFields(block, m_limits.headerFields);
    if (!fields)
        return refuse(fields.error());
    const auto framing = framingOf(*fields, line->isHttp10);
    if (!framing)
        return refuse(framing.error());

    m_framing = *framing;
    m_request = std::make_shared<Request>();
    m_request->method = std::move(line->method);
    m_request->path = std::move(line->path);
    m_request->query = std::move(line->query);
    m_request->headers = std::move(*fields);
    for (Header& field : m_request->headers) {
        // The authority of an absolute target replaces Host (RFC 9112 §3.2.2).
        if (!line->authority.isEmpty() && field.first == "host")
            field.second = line->authority;
    }
    const bool hasBody = m_framing.isChunked || m_framing.contentLength > 0;
    m_maximumBody = hasBody ? m_bodyLimit(m_request->path) : 0;
    if (m_framing.contentLength > m_maximumBody)
        return refuse(Refusal::BodyTooLarge);
    m_bodyLeft = m_framing.contentLength;
    m_state = hasBody ? State::Body : State::Complete;
}

qsizetype RequestParser::consumeBody(QByteArrayView bytes)
{
    QByteArray& body = m_request->body;
    if (!m_framing.isChunked) {
        const qsizetype part = qMin(m_bodyLeft, bytes.size());
        body.append(bytes.first(part));
        m_bodyLeft -= part;
        m_state = m_bodyLeft == 0 ? State::Complete : State::Body;
        return part;
    }
    const auto used = m_chunks.consume(bytes, body, m_maximumBody);
    if (!used) {
        refuse(used.error());
        return 0;
    }
    m_state = m_chunks.isComplete() ? State::Complete : State::Body;
    return *used;
}

bool RequestParser::takeContinue()
{
    const bool isWaiting = m_state == State::Body && m_request->body.isEmpty();
    return isWaiting && std::exchange(m_framing.expectsContinue, false);
}

std::shared_ptr<Request> RequestParser::take()
{
    m_state = State::Idle;
    m_emptyLine = 0;
    if (m_head.capacity() > keptCapacity)
        m_head = QByteArray();
    else
        m_head.resize(0);
    m_scanned = m_lineStart = m_firstLine = 0;
    m_chunks.reset();
    return std::move(m_request);
}

void RequestParser::refuse(Refusal reason)
{
    m_state = State::Refused;
    m_refusal = reason;
    m_request.reset();
    m_head = QByteArray();
}

} // namespace gatehouse::http
