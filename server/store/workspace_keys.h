// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"
#include "server/core/result.h"
#include "server/crypto/key_vault.h"
#include "server/crypto/sealer.h"
#include "server/store/database.h"

#include <memory>

namespace gatehouse::store {

/// What opens the sealed values of a workspace.
struct WorkspaceKeys
{
    std::unique_ptr<crypto::Sealer> sealer {};
    QByteArray derivationKey {};
};

/// Where the master key of a workspace lives: "<file>.key", or for PostgreSQL a file of the data
/// folder named after host and database.
[[nodiscard]] QString masterKeyFile(const Location& location);

/// The keys of a migrated workspace. A fresh one (no derivation key yet) gets its master key, its
/// derivation key and the standard scopes. An existing one never gets a new key: Unavailable when
/// it is missing or not the one that sealed it. Runs inside an exclusive transaction.
[[nodiscard]] core::Result<WorkspaceKeys> unlockWorkspace(Database& database,
    const Location& location, core::RandomSource& random, qint64 now,
    crypto::KeyVault* vault = nullptr);

} // namespace gatehouse::store
