// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/renderer.h"

#include <utility>
#include <vector>

namespace gatehouse::pages {

/// Why a request ends at a page of ours instead of anywhere else. The sentences are error.NAME.* in
/// en.json.
enum class StopReason
{
    UnknownClient,
    RedirectUri, ///< Not registered, so nothing may be sent there (RFC 6749 §4.1.2.1).
    Malformed,
    Expired, ///< A pending request that is over, or of another browser.
    SignOut, ///< A client's logout request that does not fit (C104).
    Forged, ///< The form's token does not fit (C095).
    Busy,
    Internal,
    NotFound,
    Method,
    Provider, ///< Another server that people sign in through failed or refused.
    LinkedElsewhere ///< The account there, or here, belongs to a link of somebody else.
};

struct StopPage
{
    int status = 400;
    StopReason reason = StopReason::Internal;
    /// For developers, as (en.json key below "error.detail.", value): never a secret, code or
    /// token.
    std::vector<std::pair<const char*, QString>> details {};
    QString documentedError {}; ///< An OAuth error code with a page under /oauth/errors, or empty.
};

/// The page in plain words, the request number, and the details folded away. 503 gets Retry-After.
[[nodiscard]] http::Response stopPage(
    const Renderer& renderer, const http::Request& request, const StopPage& page);

} // namespace gatehouse::pages
