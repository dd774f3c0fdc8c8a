// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/services.h"
#include "server/oauth/token_extension.h"

#include <memory>
#include <vector>

namespace gatehouse::oauth {

/// The token, device, revocation, introspection and registration endpoints of one worker, with the
/// page that devices send people to; the authorization endpoint comes from
/// authorize/authorize_endpoint.h. `services` outlives them. `extensions` add to token responses.
[[nodiscard]] std::vector<std::unique_ptr<http::Endpoint>> endpoints(
    const Services& services, std::vector<std::unique_ptr<TokenExtension>> extensions);

} // namespace gatehouse::oauth
