// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/domain/error_uri.h"
#include "server/domain/provider.h"
#include "server/domain/scope.h"
#include "server/domain/user.h"
#include "server/store/registry_column.h"

#include <span>

namespace gatehouse::store {

/// Where values of type T are kept. `key` is the name that people know a row by; unique among those
/// not deleted.
template <typename T>
struct TableTraits
{
    const char* table;
    const char* key;
    const char* noun; ///< For messages: "client".
    std::span<const Column<T>>
        columns; ///< All but id, version, created_at, updated_at, deleted_at.
};

template <typename T>
[[nodiscard]] const TableTraits<T>& tableTraits();
template <>
const TableTraits<domain::Client>& tableTraits();
template <>
const TableTraits<domain::User>& tableTraits();
template <>
const TableTraits<domain::Scope>& tableTraits();
template <>
const TableTraits<domain::ErrorUri>& tableTraits();
template <>
const TableTraits<domain::Provider>& tableTraits();

} // namespace gatehouse::store
