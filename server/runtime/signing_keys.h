// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/jose/key_ring.h"
#include "server/oauth/services.h"
#include "server/store/registry_view.h"
#include "server/store/workspace.h"

#include <memory>

namespace gatehouse::runtime {

/// Makes a current RS256 and a current ES256 key in a workspace that has none yet. A workspace that
/// has keys is left alone: a key that cannot be opened is an error later, never a reason for a new
/// one (C091).
[[nodiscard]] core::Result<void> ensureSigningKeys(store::Workspace& workspace);

/// One worker's signing keys, read again when the registry moved.
class StoredKeys final : public oauth::KeyProvider
{
public:
    /// `ring` is what start-up read; a later read that fails keeps the ring there was.
    StoredKeys(jose::KeyRing ring, store::Database& database, store::RegistryView& registry,
        const crypto::Sealer& sealer);

    [[nodiscard]] const jose::KeyRing& ring() override;

private:
    jose::KeyRing m_ring;
    store::Database& m_database;
    store::RegistryView& m_registry;
    const crypto::Sealer& m_sealer;
    quint64 m_generation = 0;
};

} // namespace gatehouse::runtime
