// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/transaction.h"

#include <functional>

namespace gatehouse::models {

/// A closure for the writer: adds a redirect URI that a request came with to its client. Invalid:
/// the URI breaks the rules for this client; NotFound: there is no such client. A URI that is there
/// already is no failure.
[[nodiscard]] std::function<core::Result<void>(store::Transaction&)> redirectRegistration(
    const QString& clientId, const QString& uri);

} // namespace gatehouse::models
