// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/core/random_source.h"
#include "server/fetch/fetcher.h"
#include "server/jose/key_ring.h"
#include "server/store/writer.h"

#include <functional>

namespace gatehouse::crypto {
class Sealer;
}

namespace gatehouse::upstream {

/// What talking to a provider with stored tokens needs, with or without pages around it: references
/// that outlive it, used in one thread, which has a core::Mailbox.
struct ClientServices
{
    const core::Clock& clock;
    core::RandomSource& random;
    store::Database& reader; ///< Of this thread.
    store::Writer& writer;
    const crypto::Sealer& sealer;
    fetch::Fetcher& fetcher;
    std::function<const jose::KeyRing&()> keys; ///< Ours, for private_key_jwt.
};

} // namespace gatehouse::upstream
