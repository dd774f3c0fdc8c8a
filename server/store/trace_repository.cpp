// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/trace_repository.h"

#include "server/store/row_mapping.h"

#include <algorithm>

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

core::Result<KeptStep> readKeptStep(const Rows& row)
{
    return KeptStep { row.integer(0), row.text(1), row.integer(2), row.integer(3), row.text(4) };
}

} // namespace

core::Result<qint64> TraceRepository::retention()
{
    const auto read = [](const Rows& row) -> core::Result<qint64> { return row.integer(0); };
    const auto stored = rows::one<qint64>(
        m_database.query("SELECT seconds FROM trace_retention WHERE what = 'steps'"), read);
    if (!stored)
        return tl::unexpected(stored.error());
    return std::clamp<qint64>(stored->value_or(0), 0, longestRetention);
}

core::Result<void> TraceRepository::setRetention(qint64 seconds)
{
    if (seconds < 0 || seconds > longestRetention)
        return core::failure(
            core::ErrorKind::Invalid, u"must be 0 to %1 seconds"_s.arg(longestRetention));
    return rows::done(
        m_database.execute("INSERT INTO trace_retention (what, seconds) VALUES ('steps', ?)"
                           " ON CONFLICT (what) DO UPDATE SET seconds = excluded.seconds",
            { seconds }));
}

core::Result<qint64> TraceRepository::forget(int limit)
{
    return m_database.execute("DELETE FROM trace_steps WHERE id IN"
                              " (SELECT id FROM trace_steps ORDER BY id LIMIT ?)",
        { limit });
}

core::Result<void> TraceRepository::insert(const QList<KeptStep>& steps, qint64 limit)
{
    for (const KeptStep& step : steps) {
        const auto inserted = m_database.execute(
            "INSERT INTO trace_steps (request, at, expires_at, step) VALUES (?, ?, ?, ?)",
            { step.request, step.at, step.expiresAt, step.step });
        if (!inserted)
            return tl::unexpected(inserted.error());
    }
    // Ids are not used again, so the newest rows are those with the highest ones.
    return rows::done(m_database.execute(
        "DELETE FROM trace_steps WHERE id <= (SELECT MAX(id) FROM trace_steps) - ?", { limit }));
}

core::Result<QList<KeptStep>> TraceRepository::newest(int limit)
{
    auto found = rows::all<KeptStep>(
        m_database.query("SELECT id, request, at, expires_at, step FROM trace_steps"
                         " ORDER BY id DESC LIMIT ?",
            { limit }),
        readKeptStep);
    if (found)
        std::reverse(found->begin(), found->end());
    return found;
}

core::Result<QList<KeptStep>> TraceRepository::around(const QString& request, int limit)
{
    const auto readId = [](const Rows& row) -> core::Result<qint64> { return row.integer(0); };
    const auto id = rows::one<qint64>(
        m_database.query(
            "SELECT id FROM trace_steps WHERE request = ? ORDER BY id DESC LIMIT 1", { request }),
        readId);
    if (!id)
        return tl::unexpected(id.error());
    if (!*id)
        return QList<KeptStep>();
    return rows::all<KeptStep>(
        m_database.query("SELECT id, request, at, expires_at, step FROM trace_steps"
                         " WHERE id >= ? AND id <= ? ORDER BY id",
            { **id - limit, **id + limit }),
        readKeptStep);
}

} // namespace gatehouse::store
