// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/domain/client.h"
#include "server/http/form.h"
#include "server/http/request.h"
#include "server/oauth/oauth_error.h"

namespace gatehouse::oauth {

/// What a client showed to prove who it is (RFC 6749 §2.3, RFC 7523 §2.2). `method` None means that
/// it only named itself. Nothing here has been believed yet.
struct PresentedCredentials
{
    domain::TokenEndpointAuthMethod method = domain::TokenEndpointAuthMethod::None;
    QString clientId {};
    core::SecretString secret {};
    QByteArray assertion {}; ///< client_secret_jwt and private_key_jwt: the JWT.
};

/// `client_assertion_type` of RFC 7523 §2.2.
inline constexpr char jwtAssertionType[] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Whether any method of client authentication was used, well or badly.
[[nodiscard]] bool hasCredentials(const http::Request& request, const http::Form& form);

/// Reads the one method that was used. Two at once, or a client_id that contradicts HTTP Basic, are
/// invalid_request (C050); nothing usable at all is invalid_client. An assertion names its client
/// by `client_id` or else by its `sub`; its `alg` says which of the two methods it claims to be.
[[nodiscard]] OAuthResult<PresentedCredentials> presentedCredentials(
    const http::Request& request, const http::Form& form);

} // namespace gatehouse::oauth
