// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/jose/key_ring.h"
#include "server/store/database.h"

namespace gatehouse::keys {

/// Reads and opens every key of the workspace. Corrupt: a key does not open with this workspace's
/// sealing key.
[[nodiscard]] core::Result<jose::KeyRing> loadKeyRing(
    store::Database& database, const crypto::Sealer& sealer);

} // namespace gatehouse::keys
