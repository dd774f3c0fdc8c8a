// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/workspace.h"

#include "server/store/exclusive_transaction.h"
#include "server/store/file_lock.h"
#include "server/store/migration.h"
#include "server/store/workspace_file.h"
#include "server/store/workspace_keys.h"

#include <QtCore/QFileInfo>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;

struct Workspace::Private
{
    Location location;
    const core::Clock& clock;
    core::RandomSource& random;
    crypto::KeyVault* vault = nullptr;
    // The order of destruction: the writer ends first, the server lock goes last.
    std::unique_ptr<FileLock> serverLock {};
    WorkspaceKeys keys {};
    std::unique_ptr<Writer> writer {};

    [[nodiscard]] core::Result<void> lockForServer();
    [[nodiscard]] core::Result<void> prepare();
    [[nodiscard]] core::Result<void> prepareFile();
    [[nodiscard]] core::Result<void> migrateAndUnlock(const QList<Migration>& migrations);
};

core::Result<void> Workspace::Private::lockForServer()
{
    auto lock = FileLock::open(location.file + u".server-lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!(*lock)->acquireAsOwner()) {
        const QString holder = QString::number((*lock)->ownerPid());
        return core::failure(ErrorKind::Conflict,
            u"the workspace '"_s + location.file + u"' is in use by another server (process "_s
                + holder + u')');
    }
    serverLock = std::move(*lock);
    return {};
}

core::Result<void> Workspace::Private::prepareFile()
{
    const auto migrations = builtinMigrations(Dialect::Sqlite);
    if (!migrations)
        return tl::unexpected(migrations.error());
    auto lock = FileLock::open(location.file + u".lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!(*lock)->acquire(std::chrono::seconds(2)))
        return core::failure(ErrorKind::Busy, u"another process is writing to the workspace"_s);
    const FileLockGuard guard(**lock);
    if (const auto prepared = workspace_file::prepareExisting(location, *migrations); !prepared)
        return prepared;
    return migrateAndUnlock(*migrations);
}

core::Result<void> Workspace::Private::migrateAndUnlock(const QList<Migration>& migrations)
{
    auto database = Database::open(location, Database::Access::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto version = schemaVersion(**database, migrations); !version)
        return tl::unexpected(version.error());
    if (const auto migrated = migrate(**database, migrations, clock.now()); !migrated)
        return migrated;
    return runExclusively(**database, [&]() -> core::Result<void> {
        auto unlocked = unlockWorkspace(**database, location, random, clock.now(), vault);
        if (!unlocked)
            return tl::unexpected(unlocked.error());
        keys = std::move(*unlocked);
        return {};
    });
}

core::Result<void> Workspace::Private::prepare()
{
    if (location.dialect == Dialect::Sqlite)
        return prepareFile();
    const auto migrations = builtinMigrations(Dialect::PostgreSql);
    if (!migrations)
        return tl::unexpected(migrations.error());
    return migrateAndUnlock(*migrations);
}

Workspace::Workspace(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Workspace::~Workspace() = default;

core::Result<std::unique_ptr<Workspace>> Workspace::open(
    const Location& location, const core::Clock& clock, core::RandomSource& random, Options options)
{
    auto p = std::make_unique<Private>(Private { location, clock, random, options.vault });
    if (location.dialect == Dialect::Sqlite) {
        if (const auto created = workspace_file::create(location.file); !created)
            return tl::unexpected(created.error());
        if (options.isServer) {
            if (const auto locked = p->lockForServer(); !locked)
                return tl::unexpected(locked.error());
        }
    }
    if (const auto prepared = p->prepare(); !prepared)
        return core::failure(
            prepared.error().kind, location.display() + u": "_s + prepared.error().message);
    auto writer = Writer::start(location, clock, options.writer);
    if (!writer)
        return tl::unexpected(writer.error());
    p->writer = std::move(*writer);
    return std::unique_ptr<Workspace>(new Workspace(std::move(p)));
}

const Location& Workspace::location() const
{
    return d->location;
}

Writer& Workspace::writer()
{
    return *d->writer;
}

const core::Clock& Workspace::clock() const
{
    return d->clock;
}

core::RandomSource& Workspace::random()
{
    return d->random;
}

const crypto::Sealer& Workspace::sealer() const
{
    return *d->keys.sealer;
}

const QByteArray& Workspace::derivationKey() const
{
    return d->keys.derivationKey;
}

core::Result<std::unique_ptr<Database>> Workspace::openReader() const
{
    return Database::open(d->location, Database::Access::ReadOnly);
}

core::Result<void> Workspace::backUp(const QString& file, const CancelFlag& cancel)
{
    if (d->location.dialect == Dialect::PostgreSql)
        return core::failure(
            ErrorKind::Invalid, u"a PostgreSQL workspace is backed up with pg_dump"_s);
    if (QFileInfo::exists(file))
        return core::failure(ErrorKind::Conflict, u"'"_s + file + u"' exists already"_s);
    return workspace_file::copy(d->location, file, cancel);
}

core::Result<QStringList> Workspace::examine()
{
    auto reader = openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    QStringList lines;
    const auto migrations = builtinMigrations(d->location.dialect);
    if (!migrations)
        return tl::unexpected(migrations.error());
    if (const auto version = schemaVersion(**reader, *migrations); !version)
        lines << version.error().message;
    if (d->location.dialect == Dialect::PostgreSql)
        return lines;
    constexpr auto others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (QFileInfo(d->location.file).permissions() & others)
        lines << u"the workspace file may be read by others; its mode should be 0600"_s;
    const auto faults = workspace_file::findings(**reader, true);
    if (!faults)
        lines << faults.error().message;
    else
        lines << *faults;
    return lines;
}

} // namespace gatehouse::store
