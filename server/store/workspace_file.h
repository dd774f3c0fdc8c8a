// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/cancellation.h"
#include "server/store/database.h"
#include "server/store/migration.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

// The SQLite file itself: made, looked at before anything is changed, copied. The caller holds the
// workspace's lock.
namespace gatehouse::store::workspace_file {

/// Makes the folder and an empty file (mode 0600) where there is none. Corrupt: the file has lost
/// its contents.
[[nodiscard]] core::Result<void> create(const QString& file);

/// Looks at an existing workspace without changing it: readable, ours, not newer than this program,
/// undamaged. Makes
/// "<file>.backup-vN" when steps are missing. Corrupt: damaged, newer, or another program's.
[[nodiscard]] core::Result<void> prepareExisting(
    const Location& location, const QList<Migration>& migrations);

/// A consistent copy with mode 0600 under a name that does not exist yet, on disk when this
/// returns.
[[nodiscard]] core::Result<void> copy(
    const Location& location, const QString& target, const CancelFlag& cancel = {});

/// Findings of SQLite's own checks; empty when all is well. `isThorough` reads everything,
/// otherwise large tables that are not part of the registry are left out.
[[nodiscard]] core::Result<QStringList> findings(Database& database, bool isThorough);

} // namespace gatehouse::store::workspace_file
