// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/location.h"

#include <QtCore/QByteArray>

namespace gatehouse::test {

/// Everything in which a secret could stand in a workspace's database. SQLite: the file and its
/// write-ahead log, with what was deleted. PostgreSQL: every column of every table that is neither
/// a number nor a truth value, values apart from each other. Unavailable: it cannot be read.
[[nodiscard]] core::Result<QByteArray> storedBytes(const store::Location& location);

} // namespace gatehouse::test
