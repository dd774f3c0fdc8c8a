// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_restore.h"

#include "server/store/audit.h"
#include "server/store/file_lock.h"
#include "server/store/migration.h"
#include "server/store/workspace.h"
#include "server/store/workspace_file.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>

#include <array>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Result;

namespace {

/// A SQLite database in WAL mode is up to three files.
constexpr std::array companions { "-wal"_L1, "-shm"_L1 };

void removeDatabase(const QString& file)
{
    QFile::remove(file);
    for (const auto suffix : companions)
        QFile::remove(file + suffix);
}

/// Both or neither: a main file without its WAL has lost its last commits.
Result<void> moveDatabase(const QString& from, const QString& to)
{
    removeDatabase(to);
    if (!QFile::rename(from, to))
        return core::failure(ErrorKind::Unavailable, u"cannot move '%1' to '%2'"_s.arg(from, to));
    QFile::remove(from + u"-shm"_s);
    const QString wal = from + u"-wal"_s;
    if (!QFile::exists(wal) || QFile::rename(wal, to + u"-wal"_s))
        return {};
    QFile::rename(to, from);
    return core::failure(ErrorKind::Unavailable, u"cannot move '%1'"_s.arg(wal));
}

Result<void> copyPortions(QFile& from, QFile& to, const CancelFlag& cancel)
{
    constexpr qint64 portion = 1024 * 1024;
    while (!from.atEnd()) {
        if (isCancelled(cancel))
            return core::failure(ErrorKind::Conflict, u"cancelled; nothing was changed"_s);
        const QByteArray bytes = from.read(portion);
        if (bytes.isEmpty() || to.write(bytes) != bytes.size())
            return core::failure(ErrorKind::Unavailable, u"cannot write '%1'"_s.arg(to.fileName()));
    }
    if (!to.flush())
        return core::failure(ErrorKind::Unavailable, u"cannot write '%1'"_s.arg(to.fileName()));
    return {};
}

/// A copy beside the workspace, so that moving it into place later is one rename on one file
/// system.
Result<void> copyBackup(const QString& backup, const QString& copy, const CancelFlag& cancel)
{
    QFile from(backup);
    if (!QFileInfo(backup).isFile() || !from.open(QIODevice::ReadOnly))
        return core::failure(ErrorKind::NotFound, u"cannot be read"_s, backup);
    removeDatabase(copy);
    QFile to(copy);
    // Nobody else may read it at any time.
    const auto permissions = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, permissions))
        return core::failure(ErrorKind::Unavailable, u"cannot write '%1'"_s.arg(copy));
    return copyPortions(from, to, cancel);
}

Result<void> examineCopy(const QString& copy, const QString& backup, const CancelFlag& cancel)
{
    const auto migrations = builtinMigrations(Dialect::Sqlite);
    if (!migrations)
        return tl::unexpected(migrations.error());
    Location location;
    location.file = copy;
    const auto database = Database::open(location, Database::Access::ReadWrite);
    if (!database)
        return core::failure(
            ErrorKind::Corrupt, u"not a database: "_s + database.error().message, backup);
    const auto version = schemaVersion(**database, *migrations);
    if (!version)
        return core::failure(ErrorKind::Corrupt, version.error().message, backup);
    if (*version == 0)
        return core::failure(ErrorKind::Corrupt, u"not a Gatehouse workspace"_s, backup);
    const CancelWatch watch(**database, cancel);
    const auto findings = workspace_file::findings(**database, true);
    if (isCancelled(cancel))
        return core::failure(ErrorKind::Conflict, u"cancelled; nothing was changed"_s);
    if (!findings)
        return core::failure(ErrorKind::Corrupt, findings.error().message, backup);
    if (!findings->isEmpty())
        return core::failure(ErrorKind::Corrupt, u"damaged: "_s + findings->first(), backup);
    return {};
}

/// Requests that were on their way: what became of them after the backup is not known.
Result<qint64> endRequests(Database& database, qint64 now)
{
    for (const char* sql : {
             "UPDATE interactions SET completed_at = ? WHERE completed_at = 0",
             "UPDATE pushed_requests SET consumed_at = ? WHERE consumed_at = 0",
             "UPDATE device_codes SET state = 'consumed', expires_at = ? WHERE state <> 'consumed'",
         }) {
        const auto ended = database.execute(sql, { now });
        if (!ended)
            return ended;
    }
    return 0;
}

/// Everything that a bearer could still use.
Result<qint64> endAuthorizations(Transaction& transaction)
{
    Database& database = transaction.database();
    const qint64 now = transaction.now();
    qint64 ended = 0;
    for (const char* sql : {
             "UPDATE token_families SET revoked_at = ?, revoke_reason = 'restored from a backup' "
             "WHERE revoked_at = 0",
             "UPDATE browser_sessions SET ended_at = ? WHERE ended_at = 0",
         }) {
        const auto changed = database.execute(sql, { now });
        if (!changed)
            return changed;
        ended += *changed;
    }
    // Of client credentials: no family stands behind them.
    const auto tokens = database.execute(
        "UPDATE access_tokens SET revoked_at = ? WHERE revoked_at = 0 AND family_row IS NULL",
        { now });
    if (!tokens)
        return tokens;
    const auto requests = endRequests(database, now);
    if (!requests)
        return requests;
    return ended + *tokens;
}

Result<qint64> finish(const Location& target, const RestoreOptions& options,
    const core::Clock& clock, core::RandomSource& random)
{
    Workspace::Options opening;
    opening.vault = options.vault;
    auto workspace = Workspace::open(target, clock, random, opening);
    if (!workspace)
        return tl::unexpected(workspace.error());
    const std::function<Result<qint64>(Transaction&)> work
        = [&](Transaction& transaction) -> Result<qint64> {
        const auto ended = options.keepsTokens ? Result<qint64>(0) : endAuthorizations(transaction);
        if (!ended)
            return ended;
        AuditEntry entry { "workspace.restored" };
        entry.actor = options.actor;
        entry.object = u"workspace"_s;
        if (const auto noted = writeAudit(transaction, entry); !noted)
            return tl::unexpected(noted.error());
        return ended;
    };
    return (*workspace)->writer().runAndWait<qint64>(work);
}

/// Puts the copy in place with the old workspace kept aside. The caller holds the server lock; the
/// write lock keeps other commands out while the files change their names.
Result<QString> swap(const QString& file, const QString& copy)
{
    auto lock = FileLock::open(file + u".lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!(*lock)->acquire(std::chrono::seconds(2)))
        return core::failure(ErrorKind::Busy, u"another process is writing to the workspace"_s);
    const FileLockGuard guard(**lock);
    QString previous;
    if (QFile::exists(file)) {
        previous = file + u".before-restore"_s;
        if (const auto moved = moveDatabase(file, previous); !moved)
            return tl::unexpected(moved.error());
    }
    if (const auto moved = moveDatabase(copy, file); !moved) {
        if (!previous.isEmpty())
            static_cast<void>(moveDatabase(previous, file));
        return tl::unexpected(moved.error());
    }
    return previous;
}

} // namespace

Result<RestoreReport> restoreWorkspace(const Location& target, const QString& backup,
    const RestoreOptions& options, const core::Clock& clock, core::RandomSource& random)
{
    if (target.dialect != Dialect::Sqlite)
        return core::failure(
            ErrorKind::Invalid, u"a PostgreSQL workspace is restored with pg_restore"_s);
    if (QFileInfo(backup) == QFileInfo(target.file))
        return core::failure(ErrorKind::Invalid, u"this is the workspace itself"_s, backup);
    auto serverLock = FileLock::open(target.file + u".server-lock"_s);
    if (!serverLock)
        return tl::unexpected(serverLock.error());
    if (!(*serverLock)->acquireAsOwner())
        return core::failure(ErrorKind::Conflict,
            u"a server (process %1) is using the workspace; stop it first"_s.arg(
                (*serverLock)->ownerPid()));
    const FileLockGuard guard(**serverLock);

    const QString copy = target.file + u".restoring"_s;
    auto ready = copyBackup(backup, copy, options.cancel);
    if (ready)
        ready = examineCopy(copy, backup, options.cancel);
    const auto previous = ready ? swap(target.file, copy) : tl::unexpected(ready.error());
    if (!previous) {
        removeDatabase(copy);
        return tl::unexpected(previous.error());
    }
    const auto ended = finish(target, options, clock, random);
    if (!ended) {
        removeDatabase(target.file);
        if (!previous->isEmpty())
            static_cast<void>(moveDatabase(*previous, target.file));
        return tl::unexpected(ended.error());
    }
    return RestoreReport { *previous, *ended };
}

} // namespace gatehouse::store
