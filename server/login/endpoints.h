// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/services.h"

#include <memory>
#include <vector>

namespace gatehouse::login {

/// /login, /logout, /account, /passkey. Tells the renderer which server its pages are from.
/// `services` outlives them.
[[nodiscard]] std::vector<std::unique_ptr<http::Endpoint>> endpoints(const Services& services);

} // namespace gatehouse::login
