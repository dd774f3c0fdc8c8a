// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/core/random_source.h"
#include "server/core/result.h"
#include "server/store/cancellation.h"
#include "server/store/location.h"

#include <QtCore/QString>

namespace gatehouse::crypto {
class KeyVault;
}

namespace gatehouse::store {

struct RestoreOptions
{
    /// A backup does not know what was rotated or revoked after it. Unless this says otherwise
    /// every authorization, token and session in it ends, so that nothing dead comes back to life
    /// (C063).
    bool keepsTokens = false;
    QString actor {}; ///< For the audit row.
    crypto::KeyVault* vault = nullptr; ///< Workspace::Options::vault.
    CancelFlag cancel {}; ///< Heeded while the backup is copied and examined, before anything is
                          ///< touched.
};

struct RestoreReport
{
    QString previousFile {}; ///< Where the replaced workspace is now; empty when there was none.
    qint64 endedAuthorizations = 0;
};

/// Puts the SQLite workspace `backup` in the place of `target`. The backup is copied and examined
/// before anything is touched (Corrupt: damaged, newer than this program, not a workspace); a
/// workspace that turns out not to open with the sealing key there is put back. Conflict: a server
/// uses the workspace. Invalid: a PostgreSQL workspace. Blocks.
[[nodiscard]] core::Result<RestoreReport> restoreWorkspace(const Location& target,
    const QString& backup, const RestoreOptions& options, const core::Clock& clock,
    core::RandomSource& random);

} // namespace gatehouse::store
