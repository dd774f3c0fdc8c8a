// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/refusal.h"
#include "server/http/request.h"

#include <vector>

namespace gatehouse::http {

/// What the header section says about the message itself: where its body ends and what happens to
/// the connection.
struct Framing
{
    qsizetype contentLength = 0;
    bool isChunked = false;
    bool isKeepAlive = true;
    bool isHttp10 = false;
    bool expectsContinue = false;
};

/// RFC 9112 §6: exactly one way to delimit the body, or the request is refused. Also refuses what
/// two readers could understand differently: several Host, Content-Length or Authorization fields,
/// a Host that is not one, a coding besides plain "chunked".
[[nodiscard]] Parsed<Framing> framingOf(const std::vector<Header>& fields, bool isHttp10);

} // namespace gatehouse::http
