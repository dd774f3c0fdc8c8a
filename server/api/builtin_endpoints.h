// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/services.h"

#include <memory>
#include <vector>

namespace gatehouse::api {

/// The protected resources of this server itself. `services` outlives them.
[[nodiscard]] std::vector<std::unique_ptr<http::Endpoint>> endpoints(
    const oauth::Services& services);

} // namespace gatehouse::api
