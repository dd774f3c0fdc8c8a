// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/store/support/recording_vfs.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <random>

namespace gatehouse::store::test {

/// What becomes of the writes that no sync has confirmed when the power fails.
enum class Cut
{
    Dropped, ///< All are lost.
    Torn, ///< They arrive in order up to one, of which only the first sectors do.
    Reordered, ///< Any of them arrive, others do not.
    Scattered, ///< Any sectors of any of them arrive.
};

/// Files by name.
using DiskImage = QHash<QString, QByteArray>;

/// Goes through recorded steps and shows what a disk could hold after any of them. A write is
/// certain once its file has been synced after it; sectors are whole or not written.
class DiskImages
{
public:
    explicit DiskImages(const std::vector<DiskStep>& steps, quint32 seed);

    /// Moves on to just before step `end`; never back.
    void advance(size_t end);
    /// What the disk may hold when the power fails now.
    [[nodiscard]] DiskImage cut(Cut how);
    /// What callers were told is kept.
    [[nodiscard]] const QSet<QByteArray>& acknowledged() const { return m_acknowledged; }

private:
    using Pending = QHash<QString, std::vector<const DiskStep*>>;
    void applySome(QByteArray& file, const std::vector<const DiskStep*>& pending, Cut how);
    void applySectors(QByteArray& file, const DiskStep& step);

    const std::vector<DiskStep>& m_steps;
    size_t m_next = 0;
    DiskImage m_certain;
    Pending m_pending;
    QSet<QByteArray> m_acknowledged;
    std::mt19937 m_random;
};

} // namespace gatehouse::store::test
