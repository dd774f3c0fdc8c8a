// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/database.h"

#include <functional>

namespace gatehouse::store {

/// Runs `work` in a transaction that no other process can run at the same time: SQLite BEGIN
/// IMMEDIATE, PostgreSQL an advisory lock held to its end. For schema and first contents, before
/// the writer exists. Rolled back when it fails.
[[nodiscard]] core::Result<void> runExclusively(
    Database& database, const std::function<core::Result<void>()>& work);

} // namespace gatehouse::store
