// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/token_validator.h"

#include <QtCore/QCache>

#include <optional>

namespace gatehouse::resource {

/// What introspection said lately, by the SHA-256 of the token: tokens themselves are not kept.
/// Bounded; times are milliseconds of one clock.
class IntrospectionCache
{
public:
    explicit IntrospectionCache(qsizetype size);

    /// Nothing: never asked, or too long ago.
    [[nodiscard]] std::optional<Outcome> find(const QByteArray& hash, qint64 now) const;
    void insert(const QByteArray& hash, Outcome outcome, qint64 now, qint64 life);

private:
    struct Entry
    {
        Outcome outcome;
        qint64 since = 0;
        qint64 life = 0;
    };
    QCache<QByteArray, Entry> m_entries;
};

} // namespace gatehouse::resource
