// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/token_aging.h"

#include "server/crypto/token_value.h"
#include "server/store/audit.h"

namespace gatehouse::store {

using namespace Qt::StringLiterals;

core::Result<void> ageAccessToken(Transaction& transaction, QByteArrayView value)
{
    const auto token = crypto::TokenValue::parse(crypto::token_prefix::accessToken, value);
    const auto unknown = core::failure(
        core::ErrorKind::NotFound, u"the server has no such access token that is alive"_s);
    if (!token)
        return unknown;
    const auto aged = transaction.database().execute(
        "UPDATE access_tokens SET expires_at = ? WHERE id = ? AND secret_hash = ?"
        " AND expires_at > ? AND revoked_at = 0",
        { transaction.now() - 1, token->id, crypto::secretHash(token->secret), transaction.now() });
    if (!aged)
        return tl::unexpected(aged.error());
    if (*aged == 0)
        return unknown;
    return writeAudit(transaction,
        AuditEntry { .action = "token.aged",
            .actor = u"console"_s,
            .object = u"token:%1"_s.arg(token->id) });
}

} // namespace gatehouse::store
