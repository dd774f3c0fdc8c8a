// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/core/random_source.h"
#include "server/core/result.h"
#include "server/store/cancellation.h"
#include "server/store/database.h"
#include "server/store/location.h"
#include "server/store/writer.h"

#include <QtCore/QByteArray>

#include <memory>

namespace gatehouse::crypto {
class KeyVault;
class Sealer;
} // namespace gatehouse::crypto

namespace gatehouse::store {

/// One open database: created when missing, migrated, with its writer. Everything else gets its
/// connections here.
class Workspace
{
public:
    struct Options
    {
        /// A server takes the workspace for itself: a second server is refused (Conflict, naming
        /// the holder). Administrative commands do not, and share the database with a running
        /// server write group by write group.
        bool isServer = false;
        Writer::Options writer {};
        /// Where the sealing key may be when its file is not there; outlives open().
        crypto::KeyVault* vault = nullptr;
    };

    /// Creates, backs up and migrates as needed. Unavailable: cannot be opened; Conflict: in use by
    /// another server; Corrupt: damaged, or made by a newer program (refused untouched).
    [[nodiscard]] static core::Result<std::unique_ptr<Workspace>> open(const Location& location,
        const core::Clock& clock, core::RandomSource& random, Options options);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] const Location& location() const;
    [[nodiscard]] Writer& writer();
    [[nodiscard]] const core::Clock& clock() const;
    [[nodiscard]] core::RandomSource& random();
    /// Seals what must be used again (signing keys, upstream secrets): crypto/master_key.h says
    /// where its key lives.
    [[nodiscard]] const crypto::Sealer& sealer() const;
    /// A key for values derived rather than stored (successors of refresh tokens, CSRF tokens). 32
    /// bytes, sealed at rest.
    [[nodiscard]] const QByteArray& derivationKey() const;

    /// A read-only connection for the calling thread.
    [[nodiscard]] core::Result<std::unique_ptr<Database>> openReader() const;

    /// Consistent copy while the server runs (SQLite: VACUUM INTO). PostgreSQL: Invalid, naming
    /// pg_dump.
    /// May run in any thread; a set `cancel` ends it and removes the copy.
    [[nodiscard]] core::Result<void> backUp(const QString& file, const CancelFlag& cancel = {});
    /// integrity_check, foreign_key_check, schema version; one line for each finding, empty when
    /// all is well.
    [[nodiscard]] core::Result<QStringList> examine();

private:
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace gatehouse::store
