// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/http/form.h"
#include "server/oauth/oauth_error.h"
#include "server/trace/recorder.h"

#include <optional>

namespace gatehouse::oauth {

/// The `scope` parameter of a token request: nothing when absent, invalid_scope when malformed (RFC
/// 6749 §3.3).
[[nodiscard]] OAuthResult<std::optional<domain::ScopeSet>> requestedScope(const http::Form& form);

/// What a grant without an authorization before it may give: the requested scope when the client
/// may ask for it, its default scopes when it asks for none; invalid_scope else.
[[nodiscard]] OAuthResult<domain::ScopeSet> clientScope(
    const http::Form& form, const domain::Client& client, trace::Recorder& recorder);

} // namespace gatehouse::oauth
