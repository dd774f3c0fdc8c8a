// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/database.h"

#include <QtCore/QList>

#include <optional>

// From the rows of a query to values.
namespace gatehouse::store::rows {

/// 0 in a value means "none", which a foreign key column holds as NULL.
[[nodiscard]] inline QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

/// The first row, or nothing when there is none. `read` gives core::Result<T>.
template <typename T, typename Read>
[[nodiscard]] core::Result<std::optional<T>> one(core::Result<Rows> found, Read read)
{
    if (!found)
        return tl::unexpected(found.error());
    if (!found->next()) {
        if (const auto& error = found->error())
            return tl::unexpected(*error);
        return std::optional<T>();
    }
    core::Result<T> value = read(*found);
    if (!value)
        return tl::unexpected(std::move(value.error()));
    return std::optional<T>(std::move(*value));
}

template <typename T, typename Read>
[[nodiscard]] core::Result<QList<T>> all(core::Result<Rows> found, Read read)
{
    if (!found)
        return tl::unexpected(found.error());
    QList<T> values;
    while (found->next()) {
        core::Result<T> value = read(*found);
        if (!value)
            return tl::unexpected(std::move(value.error()));
        values << std::move(*value);
    }
    if (const auto& error = found->error())
        return tl::unexpected(*error);
    return values;
}

/// True for the one caller whose conditional update changed the row.
[[nodiscard]] inline core::Result<bool> won(const core::Result<qint64>& changed)
{
    return changed.map([](qint64 count) { return count == 1; });
}

/// For statements whose count does not matter.
[[nodiscard]] inline core::Result<void> done(const core::Result<qint64>& changed)
{
    if (!changed)
        return tl::unexpected(changed.error());
    return {};
}

} // namespace gatehouse::store::rows
