// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/scope_set.h"
#include "server/http/form.h"
#include "server/oauth/oauth_error.h"

#include <optional>

namespace gatehouse::oauth {

/// The `scope` parameter of a token request: nothing when absent, invalid_scope when malformed (RFC
/// 6749 §3.3).
[[nodiscard]] OAuthResult<std::optional<domain::ScopeSet>> requestedScope(const http::Form& form);

} // namespace gatehouse::oauth
