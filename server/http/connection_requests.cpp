// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/connection.h"

#include "server/http/guard.h"
#include "server/http/security_headers.h"

#include <utility>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

/// Pipelined requests served in a row before others get their turn.
constexpr int requestsPerTurn = 32;

} // namespace

void Connection::receive(QByteArrayView bytes)
{
    // Nothing behind the last request is looked at; it is read only so that the peer gets to see
    // its answer.
    if (m_willClose) {
        m_discarded += bytes.size();
        return;
    }
    if (m_state == State::InFlight || !m_pending.isEmpty()) {
        m_pending.append(bytes);
        return;
    }
    const qsizetype used = consume(bytes);
    m_pending.append(bytes.sliced(used));
}

/// Goes on with what was received while something else had to be finished first.
void Connection::proceed()
{
    const bool isReady = m_isWireOpen && m_state == State::Waiting && !m_willClose;
    if (isReady && !m_pending.isEmpty() && !isCongested()) {
        const QByteArray input = std::exchange(m_pending, {});
        const qsizetype used = consume(input);
        m_pending = input.sliced(used);
    }
    settle();
}

/// Serves as many requests as are complete; gives back how many bytes that took.
qsizetype Connection::consume(QByteArrayView bytes)
{
    qsizetype used = 0;
    for (int served = 0; served < requestsPerTurn && used < bytes.size();) {
        used += m_parser.consume(bytes.sliced(used));
        if (m_parser.state() == RequestParser::State::Refused) {
            m_guard.counters().malformed.add();
            refuse(m_parser.refusal());
            return bytes.size();
        }
        if (m_parser.state() != RequestParser::State::Complete)
            break;
        dispatch();
        ++served;
        if (m_state != State::Waiting || m_willClose || isCongested())
            break;
    }
    if (m_state == State::Waiting && !m_willClose)
        expectMore();
    // What follows the last request is not looked at.
    return m_willClose ? bytes.size() : used;
}

/// Starts the deadline of a new phase, once: further bytes never extend it.
void Connection::expectMore()
{
    if (m_parser.takeContinue())
        m_outbox.bytes().append("HTTP/1.1 100 Continue\r\n\r\n");
    if (m_parser.state() == m_seenState)
        return;
    m_seenState = m_parser.state();
    if (m_seenState == RequestParser::State::Body)
        setDeadline(m_guard.limits().bodyDeadline);
    else if (m_seenState == RequestParser::State::Head && m_served > 0)
        setDeadline(m_guard.limits().headers);
}

void Connection::dispatch()
{
    m_framing = m_parser.framing();
    const std::shared_ptr<Request> request = m_parser.take();
    request->number = m_guard.numbers().next();
    request->peer = m_guard.admission().proxies().clientOf(m_peer.address, *request);
    request->peerPort = request->peer == m_peer.address ? m_peer.port : 0;
    request->isTls = m_peer.isTls;
    m_request = request;
    m_isHead = request->method == "HEAD";
    if (!m_framing.isKeepAlive)
        m_willClose = true;

    ++m_served;
    m_guard.counters().requests.add();
    m_guard.counters().pending.add();
    m_seenState = RequestParser::State::Idle;
    m_state = State::InFlight;
    setDeadline(m_guard.limits().handler);
    m_isDispatching = true;
    offer(request->method, request->path);
    m_isDispatching = false;
}

void Connection::requestIsRead()
{
    m_guard.setCurrent(this);
}

RequestPtr Connection::takeRequest()
{
    return m_state == State::InFlight ? std::exchange(m_request, nullptr) : nullptr;
}

void Connection::closeIsRequested()
{
    // QtHttpServer refused what our parser let through. It never reached a handler, so nobody else
    // answers.
    if (m_isDispatching && m_request) {
        m_request.reset();
        m_willClose = true;
        answer(Response::empty(400));
    }
}

void Connection::answer(const Response& response)
{
    if (m_state != State::InFlight)
        return;
    m_guard.counters().pending.add(-1);
    if (!m_isWireOpen)
        return retire();
    if (m_guard.isDraining())
        m_willClose = true;
    append(response);
    m_state = State::Waiting;
    setDeadline(m_guard.limits().idle);
    // Inside dispatch() the loop that called it goes on by itself.
    if (!m_isDispatching)
        proceed();
}

void Connection::append(const Response& response)
{
    const ResponseWriter::Exchange exchange { m_isHead, m_framing.isHttp10, m_willClose };
    m_guard.writer().write(response, exchange, m_outbox.bytes());
}

void Connection::refuse(Refusal reason)
{
    m_willClose = true;
    m_isHead = false;
    m_framing.isHttp10 = false;
    m_pending.clear();
    m_guard.noteRefusal(reason, m_peer);
    Response response = Response::empty(static_cast<int>(reason));
    addSecurityHeaders(response);
    append(response);
}

/// The client is told; the handler keeps the object and answers into the void.
void Connection::giveUpHandler()
{
    m_guard.counters().timedOut.add();
    m_willClose = true;
    Response response = Response::empty(503);
    response.set("Retry-After"_ba, "5"_ba);
    addSecurityHeaders(response);
    append(response);
    const bool isSent = m_outbox.flush(*m_wire);
    closeWire(!isSent);
}

} // namespace gatehouse::http
