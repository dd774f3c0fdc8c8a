// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/peer.h"
#include "server/http/refusal.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include <chrono>

namespace gatehouse::http {

/// A request that never became one: its bytes were refused, or did not come in time.
struct RefusedRequest
{
    QByteArray number; ///< As for other requests.
    Refusal reason = Refusal::BadRequest;
    Peer peer {};
};

/// Watches what a worker answers. Called in the worker's thread; stores or posts, never waits, and
/// outlives router and worker. Asked first whether it observes: otherwise nothing is made for it.
class Tap
{
public:
    virtual ~Tap() = default;

    [[nodiscard]] virtual bool isObserving() const = 0;
    /// After the endpoint, or the router itself, has made the answer.
    virtual void answered(const Request& request, const Response& response,
        std::chrono::steady_clock::time_point started)
        = 0;
    /// The guard refused it (RFC 9112 §2.2, §3, §6); no handler saw it.
    virtual void refused(const RefusedRequest& request) = 0;
};

} // namespace gatehouse::http
