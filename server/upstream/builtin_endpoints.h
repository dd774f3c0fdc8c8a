// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/upstream/services.h"

#include <memory>
#include <vector>

namespace gatehouse::upstream {

/// /login/*, /authorize/* and /profile/* of one worker. `services` outlives them.
[[nodiscard]] std::vector<std::unique_ptr<http::Endpoint>> endpoints(const Services& services);

} // namespace gatehouse::upstream
