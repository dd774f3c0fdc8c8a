// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/random_source.h"
#include "server/core/result.h"
#include "server/core/secret_string.h"
#include "server/domain/client.h"
#include "server/store/transaction.h"

// What is done to a client's secrets, inside write closures.
namespace gatehouse::models {

/// The value of a new client secret; any thread.
[[nodiscard]] core::SecretString newSecretValue(core::RandomSource& random);

[[nodiscard]] core::Result<qint64> storeSecret(
    store::Transaction& transaction, qint64 clientRow, domain::ClientSecret secret);

/// Adds `secret` to a stored client, with its audit row. Two are live at most: of several old ones
/// only the newest lives on for `overlapSeconds`, or for ever when that is negative; the others end
/// now.
[[nodiscard]] core::Result<void> rotateSecret(store::Transaction& transaction,
    const domain::Client& client, const domain::ClientSecret& secret, qint64 overlapSeconds);

} // namespace gatehouse::models
