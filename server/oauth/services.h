// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/sealer.h"
#include "server/fetch/key_set_cache.h"
#include "server/jose/key_ring.h"
#include "server/login/services.h"
#include "server/plugins/plugin_registry.h"

namespace gatehouse::oauth {

/// The signing keys as they are now. A ring stays valid until the next call of ring().
class KeyProvider
{
public:
    virtual ~KeyProvider() = default;
    [[nodiscard]] virtual const jose::KeyRing& ring() = 0;
};

/// login::Services and what the protocol endpoints need beside.
struct Services : login::Services
{
    KeyProvider& keys;
    const crypto::Sealer& sealer;
    fetch::KeySetCache& keySets; ///< This worker's: key sets of clients (`jwks_uri`).
    const plugins::PluginRegistry* plugins = nullptr; ///< Null: none.
};

} // namespace gatehouse::oauth
