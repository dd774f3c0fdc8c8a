// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/authorize/id_token_source.h"
#include "server/oauth/services.h"

#include <memory>

namespace gatehouse::oauth {

/// /oauth/authorize: a fresh request (GET or POST), a pending one that goes on (GET
/// ?interaction=ID, after sign-in), the sign-in form (POST with interaction, csrf, username and
/// password) or the consent form (POST with interaction, csrf and confirm). Without `idTokens` no
/// response type has an id_token. `services` outlives it.
[[nodiscard]] std::unique_ptr<http::Endpoint> authorizeEndpoint(
    const Services& services, std::unique_ptr<IdTokenSource> idTokens = nullptr);

} // namespace gatehouse::oauth
