// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <mutex>
#include <utility>
#include <vector>

namespace gatehouse::store::test {

/// What SQLite told the disk, in the order it did so, and what a caller was told in between.
struct DiskStep
{
    enum class Kind
    {
        Write,
        Truncate,
        Sync,
        Delete,
        Acknowledge
    };

    Kind kind;
    QString file {}; ///< Name without folder.
    qint64 offset = 0; ///< Of a write; the new size of a truncation.
    QByteArray bytes {}; ///< Written; or the name of what was acknowledged.
};

/// SQLite's disk, recorded: a VFS above the system's own that becomes the default for as long as
/// this lives. Files whose path begins with `prefix` are recorded, others pass. Their syncs reach
/// the record alone, which makes a run fast. One at a time; steps may come from any thread.
class RecordingVfs
{
public:
    explicit RecordingVfs(QString prefix);
    ~RecordingVfs();
    RecordingVfs(const RecordingVfs&) = delete;
    RecordingVfs& operator=(const RecordingVfs&) = delete;

    /// Notes that a caller holds an answer: whatever is cut off after this must keep `name`.
    void acknowledge(const QByteArray& name);
    [[nodiscard]] size_t size() const;
    /// After everything that writes has ended.
    [[nodiscard]] std::vector<DiskStep> takeSteps() { return std::move(m_steps); }

    // For the VFS's own functions.
    [[nodiscard]] bool isRecorded(const char* path) const;
    void record(DiskStep step);

private:
    QString m_prefix;
    mutable std::mutex m_mutex;
    std::vector<DiskStep> m_steps;
};

} // namespace gatehouse::store::test
