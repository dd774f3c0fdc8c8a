// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/services.h"
#include "server/trace/recorder.h"

namespace gatehouse::oauth {

/// Which authentication scheme a 401 asks for: Basic where clients authenticate (RFC 6749 §5.2),
/// Bearer at resources (RFC 6750 §3).
enum class Challenge
{
    Basic,
    Bearer
};

/// The page that explains `code`: the registered one as it is, else our own when the error pages
/// are on, with the number of the refused `request` (its exact cause can be asked for there), else
/// nothing.
[[nodiscard]] QString errorUri(
    const Services& services, ErrorCode code, const QByteArray& request = {});

/// JSON {"error", "error_description", "error_uri"?}, never cacheable, with Retry-After and
/// WWW-Authenticate where due.
[[nodiscard]] http::Response errorResponse(const Services& services, const OAuthError& error,
    Challenge challenge, const QByteArray& request = {});

/// errorResponse(), after the refusal was written into the request's step and the log.
[[nodiscard]] http::Response refuse(const Services& services, trace::Recorder& recorder,
    const OAuthError& error, Challenge challenge);

/// `Cache-Control: no-store` and `Pragma: no-cache`, which every answer with a token needs (RFC
/// 6749 §5.1).
http::Response& forbidCaching(http::Response& response);

} // namespace gatehouse::oauth
