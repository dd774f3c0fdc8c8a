// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/response.h"

namespace gatehouse::http {

/// What every answer carries: nosniff, no-referrer, `Cache-Control: no-store` unless it names its
/// own, and for HTML without a policy of its own one that allows nothing (C097).
void addSecurityHeaders(Response& response);

} // namespace gatehouse::http
