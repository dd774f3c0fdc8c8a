// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/user_codes.h"

#include "models/registry_writes.h"
#include "server/crypto/sealer.h"
#include "server/crypto/totp.h"
#include "server/store/totp_repository.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models::user_codes {

namespace totp = crypto::totp;

Offer newOffer(store::Workspace& workspace, const QString& issuer, const QString& username)
{
    Offer offer;
    offer.secret = totp::newSecret(workspace.random());
    offer.address = totp::address(offer.secret, issuer, username);
    offer.text = totp::base32(offer.secret);
    return offer;
}

std::function<core::Result<void>(store::Transaction&)> enabling(store::Workspace& workspace,
    qint64 userRow, const QString& username, const core::SecretString& secret,
    const QByteArray& typed)
{
    const auto step = totp::matchingStep(secret, typed, workspace.clock().now());
    store::TotpSecret row;
    row.userRow = userRow;
    row.sealedSecret = workspace.sealer().seal(secret.reveal(), store::totpContext(userRow));
    row.lastStep = step.value_or(0);
    row.createdAt = workspace.clock().now();
    return [row, username, isRight = step.has_value()](
               store::Transaction& transaction) -> core::Result<void> {
        if (!isRight) {
            return core::failure(core::ErrorKind::Invalid, u"this is not the code of the moment"_s);
        }
        const auto stored = store::TotpRepository(transaction.database()).insert(row);
        return stored ? noteConsoleEdit(transaction, "totp.enabled", u"user:"_s + username)
                      : stored;
    };
}

std::function<core::Result<bool>(store::Transaction&)> reset(
    qint64 userRow, const QString& username)
{
    return [userRow, username](store::Transaction& transaction) -> core::Result<bool> {
        const auto removed = store::TotpRepository(transaction.database()).remove(userRow);
        if (!removed || !*removed) {
            return removed;
        }
        const auto noted = noteConsoleEdit(transaction, "totp.reset", u"user:"_s + username);
        if (!noted) {
            return tl::unexpected(noted.error());
        }
        return true;
    };
}

} // namespace gatehouse::models::user_codes
