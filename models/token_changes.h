// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/store/console_lists.h"
#include "server/store/transaction.h"

#include <functional>

// What the console does to tokens, each with its audit row ("console"): closures for the writer.
namespace gatehouse::models::token_changes {

using Change = std::function<core::Result<void>(store::Transaction&)>;

/// An access token, and where `familyRow` is not 0 everything of the same authorization.
[[nodiscard]] Change revocation(qint64 tokenRow, qint64 familyRow, const QString& clientId);
[[nodiscard]] Change familyRevocation(qint64 familyRow, const QString& clientId);
/// An access or refresh token alone. Invalid for a code: its family is what there is to revoke.
[[nodiscard]] Change memberRevocation(
    store::ListedMember::Kind kind, qint64 row, const QString& clientId);

} // namespace gatehouse::models::token_changes
