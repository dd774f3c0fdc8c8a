// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/chunked_decoder.h"
#include "server/http/framing.h"
#include "server/http/limits.h"
#include "server/http/request.h"

#include <functional>
#include <memory>

namespace gatehouse::http {

/// Reads requests out of a byte stream, strictly and within limits (RFC 9112). Fed with whatever
/// arrived; how the bytes were cut never changes which requests come out nor whether the rest is
/// refused (tests/fuzz holds it to that). Knows neither sockets nor time.
class RequestParser
{
public:
    /// Largest body for a path; asked after the header section, before any byte of the body.
    using BodyLimit = std::function<qsizetype(const QByteArray& path)>;

    enum class State
    {
        Idle, ///< Between requests.
        Head,
        Body,
        Complete, ///< take() the request.
        Refused ///< For good: the stream cannot be trusted any more.
    };

    /// Both must outlive the parser.
    RequestParser(const Limits& limits, const BodyLimit& bodyLimit);

    /// Gives back how many bytes were taken: all of them unless a request became complete before.
    [[nodiscard]] qsizetype consume(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    /// Valid when refused.
    [[nodiscard]] Refusal refusal() const { return m_refusal; }
    /// Valid from the end of the header section to the next request.
    [[nodiscard]] const Framing& framing() const { return m_framing; }
    /// True once for a request whose client waits for "100 Continue" before it sends its body.
    [[nodiscard]] bool takeContinue();
    /// The complete request; the parser is idle again. The guard adds number and peer.
    [[nodiscard]] std::shared_ptr<Request> take();

private:
    [[nodiscard]] qsizetype skipEmptyLine(QByteArrayView bytes);
    [[nodiscard]] qsizetype consumeHead(QByteArrayView bytes);
    [[nodiscard]] qsizetype consumeBody(QByteArrayView bytes);
    [[nodiscard]] qsizetype findHeadEnd(QByteArrayView head);
    void checkPartialHead(QByteArrayView head);
    void parseHead(QByteArrayView head);
    void refuse(Refusal reason);

    const Limits& m_limits;
    const BodyLimit& m_bodyLimit;
    State m_state = State::Idle;
    Refusal m_refusal = Refusal::BadRequest;
    int m_emptyLine = 0; ///< Bytes of the one empty line allowed before a request.
    QByteArray m_head; ///< Only while a header section arrives in pieces.
    qsizetype m_scanned = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_firstLine = 0; ///< Length of the request line with its line end; 0: not complete.
    Framing m_framing;
    qsizetype m_bodyLeft = 0;
    qsizetype m_maximumBody = 0;
    ChunkedDecoder m_chunks;
    std::shared_ptr<Request> m_request;
};

} // namespace gatehouse::http
