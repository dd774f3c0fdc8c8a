// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/user_passkeys.h"

#include "models/registry_writes.h"
#include "server/store/passkey_repository.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models::user_passkeys {

std::function<core::Result<bool>(store::Transaction&)> removing(
    qint64 passkeyRow, qint64 userRow, const QString& username)
{
    return [=](store::Transaction& transaction) -> core::Result<bool> {
        const auto removed
            = store::PasskeyRepository(transaction.database()).remove(passkeyRow, userRow);
        if (!removed || !*removed) {
            return removed;
        }
        const auto noted = noteConsoleEdit(transaction, "passkey.removed", u"user:"_s + username);
        if (!noted) {
            return tl::unexpected(noted.error());
        }
        return true;
    };
}

} // namespace gatehouse::models::user_passkeys
