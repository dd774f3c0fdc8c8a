// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/workspace_file.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtSql/QSqlQuery>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace gatehouse::store::workspace_file {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

// A whole check reads some 200 MB/s; a server must be up within half a second.
constexpr qint64 wholeCheckBytes = 32 * 1024 * 1024;

tl::unexpected<core::Error> unavailable(const QString& what, const QString& file)
{
    const QString reason = QString::fromLocal8Bit(::strerror(errno));
    return core::failure(ErrorKind::Unavailable, what + u" '"_s + file + u"': "_s + reason);
}

core::Result<void> makeEmpty(const QString& file)
{
    // SQLite gives its journal files the mode of the main file.
    const int descriptor
        = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return unavailable(u"cannot create"_s, file);
    ::close(descriptor);
    return {};
}

core::Result<void> sync(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return unavailable(u"cannot open"_s, path);
    const bool isSynced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    if (!isSynced)
        return unavailable(u"cannot sync"_s, path);
    return {};
}

/// As sync(), of a file of any size: portion by portion, so that a slow disk does not hold up
/// whoever cancels.
core::Result<void> syncPortions(const QString& path, const CancelFlag& cancel)
{
#ifdef Q_OS_LINUX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return unavailable(u"cannot open"_s, path);
    constexpr qint64 portion = 8 * 1024 * 1024;
    constexpr unsigned written
        = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    const qint64 size = QFileInfo(path).size();
    for (qint64 from = 0; from < size && !isCancelled(cancel); from += portion) {
        // Whether it worked tells the fsync at the end.
        static_cast<void>(::sync_file_range(descriptor, from, portion, written));
    }
    ::close(descriptor);
#endif
    if (isCancelled(cancel))
        return core::failure(ErrorKind::Conflict, u"cancelled"_s);
    return sync(path);
}

core::Result<void> appendFindings(Database& database, const QString& pragma, QStringList& lines)
{
    // Not a prepared literal: the table's name is part of the text.
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(pragma))
        return core::failure(
            ErrorKind::Corrupt, u"damaged: "_s + query.lastError().databaseText().left(200));
    while (query.next()) {
        if (const QString line = query.value(0).toString(); line != "ok"_L1)
            lines << line;
    }
    return {};
}

core::Result<void> backUpBeforeMigration(const Location& location, int version)
{
    const QString target = location.file + u".backup-v"_s + QString::number(version);
    const QString part = target + u".part"_s;
    QFile::remove(part);
    if (const auto copied = copy(location, part); !copied)
        return copied;
    // Over an older backup of the same version: that one was left by a migration that failed.
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(target).constData()) != 0)
        return unavailable(u"cannot name the backup"_s, target);
    return sync(QFileInfo(target).absolutePath());
}

} // namespace

core::Result<void> create(const QString& file)
{
    const QFileInfo info(file);
    if (!info.exists()) {
        if (!QDir().mkpath(info.absolutePath()))
            return unavailable(u"cannot create the folder"_s, info.absolutePath());
        const auto made = makeEmpty(file);
        // Two programs may start at once; the other's file is as good.
        return made || errno == EEXIST ? core::Result<void>() : made;
    }
    if (!info.isFile())
        return core::failure(ErrorKind::Unavailable, u"'"_s + file + u"' is not a file"_s);
    // The first migration makes the file longer before the key exists: this is a file that was cut.
    const bool hadContents
        = QFileInfo::exists(file + u".key"_s) || QFileInfo(file + u"-wal"_s).size() > 0;
    if (info.size() == 0 && hadContents)
        return core::failure(ErrorKind::Corrupt,
            u"the workspace '"_s + file
                + u"' is empty although it had contents; restore a backup"_s);
    return {};
}

core::Result<QStringList> findings(Database& database, bool isThorough)
{
    QStringList lines;
    QStringList pragmas;
    if (isThorough) {
        pragmas << u"PRAGMA integrity_check(20)"_s;
    } else if (QFileInfo(database.connection().databaseName()).size() <= wholeCheckBytes) {
        pragmas << u"PRAGMA quick_check(1)"_s;
    } else {
        for (const auto table :
            { "clients"_L1, "client_secrets"_L1, "users"_L1, "signing_keys"_L1, "settings"_L1 })
            pragmas << u"PRAGMA quick_check("_s + table + u')';
    }
    for (const QString& pragma : pragmas) {
        if (const auto appended = appendFindings(database, pragma, lines); !appended)
            return tl::unexpected(appended.error());
    }
    if (!isThorough)
        return lines;
    QStringList dangling;
    if (const auto appended = appendFindings(database, u"PRAGMA foreign_key_check"_s, dangling);
        !appended)
        return tl::unexpected(appended.error());
    for (const QString& table : dangling)
        lines << u"a row of "_s + table + u" refers to a row that does not exist"_s;
    return lines;
}

core::Result<void> prepareExisting(const Location& location, const QList<Migration>& migrations)
{
    if (QFileInfo(location.file).size() == 0)
        return {};
    auto database = Database::open(location, Database::Access::ReadOnly);
    if (!database)
        return tl::unexpected(database.error());
    const auto version = schemaVersion(**database, migrations);
    if (!version)
        return tl::unexpected(version.error());
    const auto faults = findings(**database, false);
    if (!faults)
        return tl::unexpected(faults.error());
    if (!faults->isEmpty())
        return core::failure(
            ErrorKind::Corrupt, u"the workspace is damaged: "_s + faults->first().left(200));
    database->reset();
    if (*version == 0 || *version == migrations.size())
        return {};
    return backUpBeforeMigration(location, *version);
}

core::Result<void> copy(const Location& location, const QString& target, const CancelFlag& cancel)
{
    if (const auto made = makeEmpty(target); !made)
        return made;
    auto copied = [&]() -> core::Result<void> {
        auto database = Database::open(location, Database::Access::ReadOnly);
        if (!database)
            return tl::unexpected(database.error());
        // query_only would forbid writing to the copy as well; the file itself stays opened
        // read-only.
        if (const auto allowed = (*database)->run(u"PRAGMA query_only = OFF"_s); !allowed)
            return allowed;
        const CancelWatch watch(**database, cancel);
        return (*database)->execute("VACUUM INTO ?", { target }).map([](qint64) {});
    }();
    if (copied)
        copied = syncPortions(target, cancel);
    if (copied)
        return sync(QFileInfo(target).absolutePath());
    QFile::remove(target);
    return copied;
}

} // namespace gatehouse::store::workspace_file
