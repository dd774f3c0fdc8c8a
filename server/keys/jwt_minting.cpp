// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/keys/jwt_minting.h"

#include "server/crypto/token_value.h"
#include "server/keys/access_token_jwt.h"
#include "server/keys/stored_key_ring.h"
#include "server/store/client_repository.h"
#include "server/store/user_repository.h"
#include "server/store/workspace.h"

#include <functional>

namespace gatehouse::keys {

using namespace Qt::StringLiterals;
using core::Result;
using store::MintedToken;

namespace {

/// What the closure that mints works with.
struct Mint
{
    store::MintOrder order;
    jose::KeyRing ring;
    QByteArray secret;
    QString actor;
};

Result<QString> mintedSubject(store::Database& database, const domain::IssuedToken& row)
{
    if (row.userRow == 0)
        return row.clientId;
    const auto user = store::UserRepository(database).findByRow(row.userRow);
    if (!user)
        return tl::unexpected(user.error());
    return *user ? (*user)->subject : row.clientId;
}

/// Signed within the transaction: a token that cannot be signed is not stored either.
Result<MintedToken> mintJwt(store::Transaction& transaction, const Mint& mint)
{
    auto minted = store::mintToken(transaction, mint.order, mint.secret, mint.actor);
    if (!minted)
        return minted;
    const auto client
        = store::ClientRepository(transaction.database()).findByRow(minted->row.clientRow);
    if (!client)
        return tl::unexpected(client.error());
    const auto subject = mintedSubject(transaction.database(), minted->row);
    if (!subject)
        return tl::unexpected(subject.error());
    const AccessTokenJwt jwt { minted->row, **client, mint.secret, mint.order.issuer, *subject };
    auto value = signAccessToken(mint.ring, jwt);
    if (!value)
        return tl::unexpected(value.error());
    minted->value = std::move(*value);
    return minted;
}

} // namespace

Result<MintedToken> mintTestToken(
    store::Workspace& workspace, const store::MintOrder& order, const QString& actor)
{
    Mint mint { order, jose::KeyRing(QList<jose::NamedKey>()),
        crypto::newSecret(workspace.random()), actor };
    const bool isJwt = order.format == domain::AccessTokenFormat::Jwt;
    if (isJwt) {
        auto reader = workspace.openReader();
        if (!reader)
            return tl::unexpected(reader.error());
        auto ring = loadKeyRing(**reader, workspace.sealer());
        if (!ring)
            return tl::unexpected(ring.error());
        mint.ring = std::move(*ring);
    }
    const std::function<Result<MintedToken>(store::Transaction&)> work
        = [&mint, isJwt](store::Transaction& transaction) {
              return isJwt ? mintJwt(transaction, mint)
                           : store::mintToken(transaction, mint.order, mint.secret, mint.actor);
          };
    return workspace.writer().runAndWait<MintedToken>(work);
}

} // namespace gatehouse::keys
