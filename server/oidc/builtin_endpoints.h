// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"
#include "server/oauth/authorize/id_token_source.h"
#include "server/oauth/services.h"
#include "server/oauth/token_extension.h"

#include <memory>
#include <vector>

namespace gatehouse::oidc {

/// Userinfo, JWKS, RP-initiated logout and the discovery documents of one worker. `router` is the
/// one they are added to; it and `services` outlive them.
[[nodiscard]] std::vector<std::unique_ptr<http::Endpoint>> endpoints(
    const oauth::Services& services, const http::Router& router);

/// What OpenID Connect adds to token responses: the id_token.
[[nodiscard]] std::vector<std::unique_ptr<oauth::TokenExtension>> tokenExtensions(
    const oauth::Services& services);

/// What it adds to the authorization endpoint: id_tokens in the front channel.
[[nodiscard]] std::unique_ptr<oauth::IdTokenSource> idTokenSource(const oauth::Services& services);

} // namespace gatehouse::oidc
