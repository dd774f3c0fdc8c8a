// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/introspection_cache.h"

namespace gatehouse::resource {

IntrospectionCache::IntrospectionCache(qsizetype size)
    : m_entries(size)
{
}

std::optional<Outcome> IntrospectionCache::find(const QByteArray& hash, qint64 now) const
{
    const Entry* const entry = m_entries.object(hash);
    // In both directions: a clock set back must not keep an answer alive.
    if (!entry || qAbs(now - entry->since) >= entry->life)
        return std::nullopt;
    return entry->outcome;
}

void IntrospectionCache::insert(const QByteArray& hash, Outcome outcome, qint64 now, qint64 life)
{
    if (life > 0)
        m_entries.insert(hash, new Entry { std::move(outcome), now, life });
    else
        m_entries.remove(hash);
}

} // namespace gatehouse::resource
