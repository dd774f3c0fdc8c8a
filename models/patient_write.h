// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/writer.h"

#include <chrono>
#include <functional>

namespace gatehouse::models {

/// Writer::runAndWait() for a window's thread: while somebody else holds the workspace's lock it
/// does not wait longer than `patience`. Busy: the writer had not begun by then; nothing has been
/// and nothing will be written. Once begun it is waited for, which takes milliseconds.
[[nodiscard]] core::Result<void> writeWithin(std::chrono::milliseconds patience,
    store::Writer& writer, std::function<core::Result<void>(store::Transaction&)> work);

} // namespace gatehouse::models
