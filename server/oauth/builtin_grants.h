// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/grant_registry.h"

namespace gatehouse::oauth {

/// Every grant type this server comes with, for one worker. `services` outlives the registry.
[[nodiscard]] GrantRegistry builtinGrants(const Services& services);

} // namespace gatehouse::oauth
