// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/token_minting.h"

#include "server/crypto/token_value.h"
#include "server/domain/claims.h"
#include "server/store/audit.h"
#include "server/store/client_repository.h"
#include "server/store/token_hash.h"
#include "server/store/token_repository.h"
#include "server/store/user_repository.h"

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Result;

namespace {

Result<domain::Client> enabledClient(Database& database, const QString& clientId)
{
    auto client = ClientRepository(database).find(clientId);
    if (!client)
        return tl::unexpected(client.error());
    if (!*client)
        return core::failure(ErrorKind::NotFound, u"no client '%1'"_s.arg(clientId));
    if (!(*client)->isEnabled)
        return core::failure(ErrorKind::Denied, u"client '%1' is disabled"_s.arg(clientId));
    return std::move(**client);
}

Result<qint64> enabledUser(Database& database, const QString& username)
{
    if (username.isEmpty())
        return 0;
    const auto user = UserRepository(database).findByUsername(username);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return core::failure(ErrorKind::NotFound, u"no user '%1'"_s.arg(username));
    if (!(*user)->isEnabled)
        return core::failure(ErrorKind::Denied, u"user '%1' is disabled"_s.arg(username));
    return (*user)->id;
}

/// Never more than the client itself could get.
Result<domain::ScopeSet> mintedScope(const domain::Client& client, const QString& wanted)
{
    if (wanted.isEmpty())
        return client.defaultScopes.isEmpty() ? client.scope : client.defaultScopes;
    const auto scope = domain::ScopeSet::parse(wanted);
    if (!scope)
        return core::failure(ErrorKind::Invalid, u"character not allowed in a scope"_s, u"scope"_s);
    if (!client.scope.containsAll(*scope))
        return core::failure(ErrorKind::Denied,
            u"client '%1' may only have '%2'"_s.arg(client.clientId, client.scope.toString()),
            u"scope"_s);
    return *scope;
}

/// A token of a user gets a family, so that whatever ends the user's authorizations ends it too.
Result<qint64> mintedFamily(Transaction& transaction, const domain::IssuedToken& token)
{
    if (token.userRow == 0)
        return 0;
    domain::TokenFamily family;
    family.clientRow = token.clientRow;
    family.userRow = token.userRow;
    family.scope = token.scope;
    family.grantType = token.grantType;
    family.authTime = token.issuedAt;
    family.createdAt = token.issuedAt;
    family.expiresAt = token.expiresAt;
    return TokenRepository(transaction.database()).insertFamily(family);
}

} // namespace

Result<MintedToken> mintToken(Transaction& transaction, const MintOrder& order,
    const QByteArray& secret, const QString& actor)
{
    const auto client = enabledClient(transaction.database(), order.clientId);
    if (!client)
        return tl::unexpected(client.error());
    const auto user = enabledUser(transaction.database(), order.username);
    if (!user)
        return tl::unexpected(user.error());
    const auto scope = mintedScope(*client, order.scope);
    if (!scope)
        return tl::unexpected(scope.error());
    if (order.lifetime < 1 || order.lifetime > longestMintedLife)
        return core::failure(ErrorKind::Invalid, u"a test token lives 1 second to a day"_s);
    const bool isJwt = order.format == domain::AccessTokenFormat::Jwt;
    if (isJwt && order.issuer.isEmpty())
        return core::failure(
            ErrorKind::Invalid, u"a JWT names its issuer, and none is known"_s, u"issuer"_s);
    domain::IssuedToken token;
    token.secretHash = storedHash(order.format, secret);
    token.clientRow = client->id;
    token.clientId = client->clientId;
    token.userRow = *user;
    token.grantType = QString::fromLatin1(mintedGrantType);
    token.scope = *scope;
    token.audiences = isJwt ? domain::accessTokenAudiences(client->audiences, *scope, order.issuer)
                            : client->audiences;
    token.issuedAt = transaction.now();
    token.expiresAt = token.issuedAt + order.lifetime;
    const auto family = mintedFamily(transaction, token);
    if (!family)
        return tl::unexpected(family.error());
    token.familyRow = *family;
    const auto id = TokenRepository(transaction.database()).insertAccessToken(token);
    if (!id)
        return tl::unexpected(id.error());
    token.id = *id;
    const auto noted = writeAudit(transaction,
        AuditEntry { .action = "token.minted",
            .actor = actor,
            .object = u"access_token:%1"_s.arg(*id),
            .detail = u"client:"_s + client->clientId + (isJwt ? u" jwt"_s : QString()) });
    if (!noted)
        return tl::unexpected(noted.error());
    MintedToken minted { *id, {}, token.scope.toString(), token.expiresAt, token };
    if (!isJwt)
        minted.value = crypto::formatToken(crypto::token_prefix::accessToken, *id, secret);
    return minted;
}

} // namespace gatehouse::store
