// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/domain/client.h"
#include "server/http/form.h"
#include "server/http/request.h"
#include "server/oauth/oauth_error.h"

namespace gatehouse::oauth {

/// What a client showed to prove who it is (RFC 6749 §2.3). `method` None means that it only named
/// itself.
struct PresentedCredentials
{
    domain::TokenEndpointAuthMethod method = domain::TokenEndpointAuthMethod::None;
    QString clientId {};
    core::SecretString secret {};
};

/// Reads the one method that was used. Two at once, or a client_id that contradicts HTTP Basic, are
/// invalid_request (C050); nothing usable at all is invalid_client.
[[nodiscard]] OAuthResult<PresentedCredentials> presentedCredentials(
    const http::Request& request, const http::Form& form);

} // namespace gatehouse::oauth
