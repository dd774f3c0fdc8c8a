// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/token.h"
#include "server/http/form.h"
#include "server/oauth/services.h"

#include <optional>

// `request_uri` of RFC 9126: how pushed requests are named, and found again when the browser brings
// the name.
namespace gatehouse::oauth {

inline constexpr char pushedRequestPrefix[] = "urn:ietf:params:oauth:request_uri:";
/// Seconds from the push to the browser's arrival (RFC 9126 §2.2 proposes 5 to 600).
inline constexpr qint64 pushedRequestLifetime = 60;

/// True when `request_uri` is one of ours by its shape; any other is no pushed request.
[[nodiscard]] bool namesPushedRequest(const http::Form& form);

struct FoundRequest
{
    qint64 row = 0;
    http::Form form {}; ///< What was pushed; the browser's own parameters do not count (§4).
};
/// Nothing: unknown, expired, used, or another client's than `client_id` says. The caller cannot
/// tell which.
[[nodiscard]] core::Result<std::optional<FoundRequest>> findPushedRequest(
    const Services& services, const http::Form& form);

/// While a page is open the stored parameters remember the pushed request by its row alone; its
/// secret is kept nowhere (C030). take…() reads that row and removes it from the form; 0: none.
void rememberPushedRequest(http::Form& stored, qint64 row);
[[nodiscard]] qint64 takePushedRequest(http::Form& stored);

} // namespace gatehouse::oauth
