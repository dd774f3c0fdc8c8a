// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/http/response.h"

namespace gatehouse::http {

/// Turns a Response into the bytes of an HTTP/1.1 answer. The framing is decided here alone:
/// length, connection and date fields that a response brings itself are dropped, and so is every
/// field whose name or value could break a line.
class ResponseWriter
{
public:
    /// What the answer depends on besides the response.
    struct Exchange
    {
        bool isHead = false; ///< The body is counted but not sent.
        bool isHttp10 = false;
        bool willClose = false;
    };

    explicit ResponseWriter(const core::Clock& clock)
        : m_clock(clock)
    {
    }

    /// Appends to `out`.
    void write(const Response& response, Exchange exchange, QByteArray& out);

private:
    [[nodiscard]] const QByteArray& dateLine();

    const core::Clock& m_clock;
    qint64 m_dateSecond = -1;
    QByteArray m_date; ///< The whole field line, made once a second.
};

} // namespace gatehouse::http
