// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/request_tap.h"

#include "server/runtime/step_details.h"

#include <utility>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;
using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::steady_clock;

namespace {

constexpr qsizetype longestPath = 256;

QString reasonOf(http::Refusal refusal)
{
    switch (refusal) {
    case http::Refusal::BadRequest:
        return u"the bytes are not a valid HTTP request"_s;
    case http::Refusal::Timeout:
        return u"the request did not arrive in time"_s;
    case http::Refusal::BodyTooLarge:
        return u"the body is larger than the endpoint takes"_s;
    case http::Refusal::LineTooLong:
        return u"the request line is too long"_s;
    case http::Refusal::ExpectationFailed:
        return u"the Expect header asks for what is not offered"_s;
    case http::Refusal::HeadersTooLarge:
        return u"the header section is too large"_s;
    case http::Refusal::NotSupported:
        return u"the method or transfer coding is not supported"_s;
    case http::Refusal::VersionNotSupported:
        return u"the HTTP version is not supported"_s;
    }
    return {};
}

} // namespace

RequestTap::RequestTap(EventSink& sink, const core::Clock& clock, const QByteArray& maskingKey)
    : m_sink(sink)
    , m_clock(clock)
    , m_masker(maskingKey)
{
}

void RequestTap::record(trace::Step step)
{
    if (!isObserving()) {
        m_recorded.reset();
        m_sink.record(std::move(step));
        return;
    }
    // One that was never answered: its endpoint goes on, or the worker is closing.
    if (m_recorded)
        m_sink.record(std::move(*m_recorded));
    m_recorded = std::move(step);
}

void RequestTap::issued(trace::Issuance issuance)
{
    m_sink.issued(std::move(issuance));
}

void RequestTap::answered(
    const http::Request& request, const http::Response& response, steady_clock::time_point started)
{
    const bool isFailed
        = response.status >= 400 || (isRecorded(request) && trace::isFailed(*m_recorded));
    const bool hasRoom = m_sink.hasRoom(isFailed);
    // A refusal is kept for its error page even where the trace has no room for it.
    if (!hasRoom && !isRecorded(request))
        return m_sink.lose();
    trace::Step step = takeStep(request, started);
    step.status = response.status;
    if (hasRoom) {
        StepDetails details(step, m_masker);
        details.addRequest(request);
        details.addAnswer(response);
    }
    m_sink.record(std::move(step));
}

bool RequestTap::isRecorded(const http::Request& request) const
{
    return m_recorded && m_recorded->request == request.number;
}

trace::Step RequestTap::takeStep(const http::Request& request, steady_clock::time_point started)
{
    if (isRecorded(request))
        return *std::exchange(m_recorded, std::nullopt);
    trace::Step step;
    step.request = request.number;
    step.method = request.method;
    step.path = request.path.left(longestPath);
    step.at = m_clock.now();
    step.order = duration_cast<microseconds>(started.time_since_epoch()).count();
    step.durationMicroseconds = duration_cast<microseconds>(steady_clock::now() - started).count();
    return step;
}

void RequestTap::refused(const http::RefusedRequest& request)
{
    if (!m_sink.hasRoom(true))
        return m_sink.lose();
    trace::Step step;
    step.request = request.number;
    step.status = static_cast<int>(request.reason);
    step.at = m_clock.now();
    step.order = duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
    step.peer = request.peer.address.toString().toLatin1();
    step.detail = reasonOf(request.reason);
    step.checks.push_back({ "HTTP well formed and within limits", false, "RFC 9112 §2.2" });
    m_sink.record(std::move(step));
}

} // namespace gatehouse::runtime
