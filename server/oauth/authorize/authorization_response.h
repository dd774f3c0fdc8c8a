// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/authorization_request.h"

#include "server/http/response.h"

namespace gatehouse::oauth {

/// The answer to the client with state and iss (RFC 6749 §4.1.2, RFC 9207 §2), the way its response
/// mode says: 303 with query or fragment, or a page that posts it (C024).
[[nodiscard]] http::Response clientResponse(const Services& services, const http::Request& http,
    const AuthorizationRequest& request, AnswerParameters parameters);

/// A refusal: to the client when its address is proved, else on a page. Notes it in `recorder` and
/// the log.
[[nodiscard]] http::Response refusalResponse(const Services& services, const http::Request& http,
    const Validation& validation, const OAuthError& error, trace::Recorder& recorder);

} // namespace gatehouse::oauth
