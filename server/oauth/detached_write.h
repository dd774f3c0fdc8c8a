// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/writer.h"

#include <functional>

namespace gatehouse::oauth {

/// Hands a small write to the writer and waits for nobody: for notes that no answer depends on
/// (when a secret was last used, an audit row about a refused client). It is dropped when the queue
/// is full. `work` captures values only: the caller may be long gone when it runs.
void writeDetached(
    store::Writer& writer, std::function<core::Result<void>(store::Transaction&)> work);

} // namespace gatehouse::oauth
