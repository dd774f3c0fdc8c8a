// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/services.h"

#include <memory>

namespace gatehouse::oauth {

/// /oauth/authorize: a fresh request (GET or POST), a pending one that goes on (GET
/// ?interaction=ID, after sign-in), or the consent form (POST with interaction, csrf and confirm).
/// `services` outlives it.
[[nodiscard]] std::unique_ptr<http::Endpoint> authorizeEndpoint(const Services& services);

} // namespace gatehouse::oauth
