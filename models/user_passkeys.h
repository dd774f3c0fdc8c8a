// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QString>

#include <functional>

// Passkeys of users, as an administrator removes them. Closures for the writer, each with its audit
// row ("console").
namespace gatehouse::models::user_passkeys {

/// Gives whether there was such a passkey of that user.
[[nodiscard]] std::function<core::Result<bool>(store::Transaction&)> removing(
    qint64 passkeyRow, qint64 userRow, const QString& username);

} // namespace gatehouse::models::user_passkeys
