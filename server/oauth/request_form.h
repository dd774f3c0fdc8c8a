// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/form.h"
#include "server/http/request.h"
#include "server/oauth/oauth_error.h"

namespace gatehouse::oauth {

/// The parameters of a POST to a protocol endpoint. The body alone counts, the query is ignored;
/// another content type, a malformed body or a repeated parameter is invalid_request (RFC 6749
/// §3.2, C047, C048).
[[nodiscard]] OAuthResult<http::Form> requestForm(const http::Request& request);

} // namespace gatehouse::oauth
