// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/token_changes.h"

#include "server/store/audit.h"
#include "server/store/token_repository.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models::token_changes {

namespace {

const QString familyReason = u"revoked in the console"_s;

core::Result<void> noteRevocation(
    store::Transaction& transaction, const QString& object, const QString& clientId)
{
    return store::writeAudit(transaction,
        store::AuditEntry { .action = "token.revoked",
            .actor = u"console"_s,
            .object = object,
            .detail = u"client:"_s + clientId });
}

} // namespace

Change familyRevocation(qint64 familyRow, const QString& clientId)
{
    return [familyRow, clientId](store::Transaction& transaction) -> core::Result<void> {
        const auto gone = store::TokenRepository(transaction.database())
                              .revokeFamily(familyRow, familyReason, transaction.now());
        return gone ? noteRevocation(transaction, u"family:%1"_s.arg(familyRow), clientId) : gone;
    };
}

Change revocation(qint64 tokenRow, qint64 familyRow, const QString& clientId)
{
    return [=](store::Transaction& transaction) -> core::Result<void> {
        const auto revoked = store::TokenRepository(transaction.database())
                                 .revokeAccessToken(tokenRow, transaction.now());
        if (!revoked) {
            return tl::unexpected(revoked.error());
        }
        return familyRow != 0 ? familyRevocation(familyRow, clientId)(transaction)
                              : noteRevocation(transaction, u"token:%1"_s.arg(tokenRow), clientId);
    };
}

Change memberRevocation(store::ListedMember::Kind kind, qint64 row, const QString& clientId)
{
    using Kind = store::ListedMember::Kind;
    return [=](store::Transaction& transaction) -> core::Result<void> {
        store::TokenRepository tokens(transaction.database());
        if (kind == Kind::Code) {
            return core::failure(core::ErrorKind::Invalid, u"a code is revoked with its family"_s);
        }
        const auto revoked = kind == Kind::AccessToken
            ? tokens.revokeAccessToken(row, transaction.now())
            : tokens.revokeRefreshToken(row, transaction.now());
        if (!revoked) {
            return tl::unexpected(revoked.error());
        }
        const QString object
            = kind == Kind::AccessToken ? u"token:%1"_s.arg(row) : u"refresh_token:%1"_s.arg(row);
        return noteRevocation(transaction, object, clientId);
    };
}

} // namespace gatehouse::models::token_changes
