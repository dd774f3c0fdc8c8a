// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/http/response.h"
#include "server/trace/masker.h"
#include "server/trace/step.h"

namespace gatehouse::runtime {

/// Adds to a step what was sent and answered, and what joins it with others. A value is shown only
/// when its name is known to carry no secret; everything else is masked. Bounded: 48 fields of at
/// most 512 bytes.
class StepDetails
{
public:
    /// All outlive this. What the endpoint noted joins flows as parameters do.
    StepDetails(trace::Step& step, const trace::Masker& masker);

    void addRequest(const http::Request& request);
    void addAnswer(const http::Response& response);

private:
    void addKey(trace::Link link, const trace::Masked& value);
    void addParameters(trace::Place place, QByteArrayView text);
    void addParameter(trace::Place place, const QByteArray& name, const QByteArray& value);
    void addCredentials(const QByteArray& authorization);
    void addSession(const http::Request& request);
    void addLocation(const QByteArray& location);
    void addJson(const QByteArray& body);
    void add(trace::Place place, const QByteArray& name, QByteArray value, bool isMasked);

    trace::Step& m_step;
    const trace::Masker& m_masker;
};

} // namespace gatehouse::runtime
