// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/fetch/key_set_cache.h"
#include "server/jose/key_ring.h"
#include "server/login/services.h"
#include "server/upstream/client_services.h"

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

    /// The part that token clients take.
    operator ClientServices() const // NOLINT(google-explicit-constructor)
    {
        return ClientServices { clock, random, reader, writer, sealer, fetcher, keys };
    }
};

} // namespace gatehouse::upstream
