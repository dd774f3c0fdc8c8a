// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/token_mint_command.h"

#include "app/cli/client_output.h"
#include "app/cli/user_output.h"
#include "server/crypto/token_value.h"
#include "server/store/token_repository.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

constexpr qint64 longestLife = 86400;

CommandResult<qint64> lifetimeOf(const Context& context)
{
    if (!context.options.isSet(u"expires-in"_s))
        return 3600;
    bool isNumber = false;
    const qint64 seconds = context.options.value(u"expires-in"_s).toLongLong(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestLife)
        return misused(u"--expires-in takes 1 to %1 seconds"_s.arg(longestLife));
    return seconds;
}

/// Never more than the client itself could get.
CommandResult<domain::ScopeSet> scopeOf(const Context& context, const domain::Client& client)
{
    if (!context.options.isSet(u"scope"_s))
        return client.defaultScopes.isEmpty() ? client.scope : client.defaultScopes;
    const auto scope = domain::ScopeSet::parse(context.options.value(u"scope"_s));
    if (!scope)
        return misused(u"--scope: character not allowed in a scope"_s);
    if (!client.scope.containsAll(*scope))
        return failed(u"scope: client '%1' may only have '%2'"_s.arg(
            client.clientId, client.scope.toString()));
    return *scope;
}

CommandResult<domain::IssuedToken> describedToken(const Context& context, store::Database& database)
{
    const auto client = findClient(database, context.arguments.first());
    if (!client)
        return tl::unexpected(client.error());
    if (!client->isEnabled)
        return failed(u"client '%1' is disabled"_s.arg(client->clientId));
    const auto lifetime = lifetimeOf(context);
    if (!lifetime)
        return tl::unexpected(lifetime.error());
    const auto scope = scopeOf(context, *client);
    if (!scope)
        return tl::unexpected(scope.error());
    domain::IssuedToken token;
    token.clientRow = client->id;
    token.clientId = client->clientId;
    token.grantType = QString::fromLatin1(mintedGrantType);
    token.scope = *scope;
    token.audiences = client->audiences;
    token.issuedAt = context.clock.now();
    token.expiresAt = token.issuedAt + *lifetime;
    if (context.options.isSet(u"user"_s)) {
        const auto user = findUser(database, context.options.value(u"user"_s));
        if (!user)
            return tl::unexpected(user.error());
        if (!user->isEnabled)
            return failed(u"user '%1' is disabled"_s.arg(user->username));
        token.userRow = user->id;
    }
    return token;
}

/// A token of a user gets a family, so that whatever ends the user's authorizations ends it too.
Result<qint64> familyOf(store::Transaction& transaction, const domain::IssuedToken& token)
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
    return store::TokenRepository(transaction.database()).insertFamily(family);
}

CommandResult<Output> mintToken(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    auto token = describedToken(context, **reader);
    if (!token)
        return tl::unexpected(token.error());
    const QByteArray secret = crypto::newSecret(context.random);
    token->secretHash = crypto::secretHash(secret);
    const std::function<Result<qint64>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<qint64> {
        const auto family = familyOf(transaction, *token);
        if (!family)
            return family;
        token->familyRow = *family;
        const auto id = store::TokenRepository(transaction.database()).insertAccessToken(*token);
        if (!id)
            return id;
        const QString object = u"access_token:%1"_s.arg(*id);
        if (const auto noted
            = audit(transaction, "token.minted", object, u"client:"_s + token->clientId);
            !noted)
            return tl::unexpected(noted.error());
        return id;
    };
    const auto id = write<qint64>(context, work);
    if (!id)
        return tl::unexpected(id.error());
    const QString value
        = QString::fromLatin1(crypto::formatToken(crypto::token_prefix::accessToken, *id, secret));
    return Output { QJsonObject { { u"access_token"_s, value }, { u"token_type"_s, u"Bearer"_s },
                        { u"id"_s, *id }, { u"expires_in"_s, token->expiresAt - token->issuedAt },
                        { u"scope"_s, token->scope.toString() } },
        value + u'\n' };
}

} // namespace

QList<Command> tokenMintCommands()
{
    return { Command { .noun = u"token"_s,
        .verb = u"mint"_s,
        .summary = u"Make a test access token for a client, marked as minted; prints its value."_s,
        .argumentNames = { u"CLIENT_ID"_s },
        .options = { { u"scope"_s, u"Part of the client's scope; default: its default scopes."_s,
                         u"SCOPES"_s },
            { u"user"_s, u"On behalf of this user."_s, u"USERNAME"_s },
            { { u"expires-in"_s, u"expires_in"_s }, u"Life; default 3600, at most a day."_s,
                u"SECONDS"_s } },
        .run = mintToken } };
}

} // namespace gatehouse::app::cli
