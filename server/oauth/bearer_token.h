// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"
#include "server/oauth/oauth_error.h"

namespace gatehouse::oauth {

/// The bearer token of a request to a protected resource: Authorization header or form body (RFC
/// 6750 §2.1, §2.2). One in the query is refused, as is more than one method (C084). No token at
/// all is invalid_token without a description, which the challenge leaves out (§3.1).
[[nodiscard]] OAuthResult<QByteArray> bearerToken(const http::Request& request);

} // namespace gatehouse::oauth
