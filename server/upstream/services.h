// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/fetch/key_set_cache.h"
#include "server/jose/key_ring.h"
#include "server/login/services.h"

#include <functional>

namespace gatehouse::upstream {

class ProviderRegistry;
class Discovery;

/// What one worker's sign-in through others works with: references that outlive it. runtime fills
/// it.
struct Services : login::Services
{
    const crypto::Sealer& sealer;
    fetch::Fetcher& fetcher;
    fetch::KeySetCache& keySets;
    std::function<const jose::KeyRing&()> keys; ///< Ours, for private_key_jwt.
    ProviderRegistry& providers;
    Discovery& discovery;
};

} // namespace gatehouse::upstream
