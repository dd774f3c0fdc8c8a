// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/store/support/recording_vfs.h"

#include <QtCore/QFileInfo>

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <utility>

namespace gatehouse::store::test {

namespace {

RecordingVfs* g_recorder = nullptr;
sqlite3_vfs* g_below = nullptr;

/// SQLite allots it; the system's own file lies behind it in the same block.
struct RecordedFile
{
    sqlite3_file base;
    QString* name; ///< Null when not recorded.
};

sqlite3_file* below(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<RecordedFile*>(file) + 1);
}

const QString* nameOf(sqlite3_file* file)
{
    return reinterpret_cast<RecordedFile*>(file)->name;
}

int closeFile(sqlite3_file* file)
{
    delete std::exchange(reinterpret_cast<RecordedFile*>(file)->name, nullptr);
    sqlite3_file* const real = below(file);
    return real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
}

int readFile(sqlite3_file* file, void* out, int count, sqlite3_int64 offset)
{
    return below(file)->pMethods->xRead(below(file), out, count, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    if (const QString* const name = nameOf(file))
        g_recorder->record({ DiskStep::Kind::Write, *name, offset,
            QByteArray(static_cast<const char*>(bytes), count) });
    return below(file)->pMethods->xWrite(below(file), bytes, count, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    if (const QString* const name = nameOf(file))
        g_recorder->record({ DiskStep::Kind::Truncate, *name, size });
    return below(file)->pMethods->xTruncate(below(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    const QString* const name = nameOf(file);
    if (!name)
        return below(file)->pMethods->xSync(below(file), flags);
    g_recorder->record({ DiskStep::Kind::Sync, *name });
    return SQLITE_OK;
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return below(file)->pMethods->xFileSize(below(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xLock(below(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return below(file)->pMethods->xUnlock(below(file), level);
}

int checkReserved(sqlite3_file* file, int* answer)
{
    return below(file)->pMethods->xCheckReservedLock(below(file), answer);
}

int controlFile(sqlite3_file* file, int operation, void* argument)
{
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}

int sectorSize(sqlite3_file* file)
{
    return below(file)->pMethods->xSectorSize(below(file));
}

int characteristics(sqlite3_file* file)
{
    return below(file)->pMethods->xDeviceCharacteristics(below(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return below(file)->pMethods->xShmMap(below(file), page, size, extend, out);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}

void barrierShared(sqlite3_file* file)
{
    below(file)->pMethods->xShmBarrier(below(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return below(file)->pMethods->xShmUnmap(below(file), remove);
}

// Version 2: no memory-mapped files, so every write comes by here.
const sqlite3_io_methods g_methods { 2, closeFile, readFile, writeFile, truncateFile, syncFile,
    fileSize, lockFile, unlockFile, checkReserved, controlFile, sectorSize, characteristics,
    mapShared, lockShared, barrierShared, unmapShared, nullptr, nullptr };

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* outFlags)
{
    auto* const recorded = new (file) RecordedFile {};
    const int opened = g_below->xOpen(g_below, path, below(file), flags, outFlags);
    if (!below(file)->pMethods)
        return opened;
    recorded->base.pMethods = &g_methods;
    if (opened == SQLITE_OK && path && g_recorder->isRecorded(path))
        recorded->name = new QString(QFileInfo(QString::fromUtf8(path)).fileName());
    return opened;
}

int deleteFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    if (g_recorder->isRecorded(path))
        g_recorder->record(
            { DiskStep::Kind::Delete, QFileInfo(QString::fromUtf8(path)).fileName() });
    return g_below->xDelete(g_below, path, syncFolder);
}

sqlite3_vfs g_vfs {};

} // namespace

RecordingVfs::RecordingVfs(QString prefix)
    : m_prefix(std::move(prefix))
{
    g_recorder = this;
    g_below = sqlite3_vfs_find(nullptr);
    // Everything not named here is the system's own and takes any VFS for itself.
    g_vfs = *g_below;
    g_vfs.pNext = nullptr;
    g_vfs.zName = "recording";
    g_vfs.szOsFile = static_cast<int>(sizeof(RecordedFile)) + g_below->szOsFile;
    g_vfs.xOpen = openFile;
    g_vfs.xDelete = deleteFile;
    if (sqlite3_vfs_register(&g_vfs, 1) != SQLITE_OK)
        qFatal("the recording VFS was not taken");
}

RecordingVfs::~RecordingVfs()
{
    sqlite3_vfs_unregister(&g_vfs);
    sqlite3_vfs_register(g_below, 1);
    g_recorder = nullptr;
}

void RecordingVfs::acknowledge(const QByteArray& name)
{
    record({ DiskStep::Kind::Acknowledge, {}, 0, name });
}

size_t RecordingVfs::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_steps.size();
}

bool RecordingVfs::isRecorded(const char* path) const
{
    return QString::fromUtf8(path).startsWith(m_prefix);
}

void RecordingVfs::record(DiskStep step)
{
    const std::lock_guard lock(m_mutex);
    m_steps.push_back(std::move(step));
}

} // namespace gatehouse::store::test
