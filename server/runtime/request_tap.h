// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/http/tap.h"
#include "server/runtime/event_sink.h"
#include "server/trace/masker.h"

#include <optional>

namespace gatehouse::runtime {

/// Makes every request of a worker a step while somebody observes: what an endpoint recorded is
/// completed with the request and its answer, and what no endpoint recorded (404, discovery,
/// malformed HTTP) becomes a step as well. Lives in its worker; `sink` and `clock` outlive it.
class RequestTap final : public trace::Sink, public http::Tap
{
public:
    RequestTap(EventSink& sink, const core::Clock& clock, const QByteArray& maskingKey);

    [[nodiscard]] bool isListening() const override { return m_sink.isListening(); }
    [[nodiscard]] bool wantsIssuances() const override { return m_sink.wantsIssuances(); }
    [[nodiscard]] bool isObserving() const override { return m_sink.isObserved(); }
    /// Kept until the request it belongs to is answered.
    void record(trace::Step step) override;
    void issued(trace::Issuance issuance) override;

    void answered(const http::Request& request, const http::Response& response,
        std::chrono::steady_clock::time_point started) override;
    void refused(const http::RefusedRequest& request) override;

private:
    [[nodiscard]] bool isRecorded(const http::Request& request) const;
    [[nodiscard]] trace::Step takeStep(
        const http::Request& request, std::chrono::steady_clock::time_point started);

    EventSink& m_sink;
    const core::Clock& m_clock;
    trace::Masker m_masker;
    std::optional<trace::Step> m_recorded;
};

} // namespace gatehouse::runtime
