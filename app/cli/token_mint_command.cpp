// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/token_mint_command.h"

#include "server/domain/issuer.h"
#include "server/domain/scope_set.h"
#include "server/keys/jwt_minting.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
namespace {

CommandResult<qint64> lifetimeOf(const Context& context)
{
    if (!context.options.isSet(u"expires-in"_s))
        return 3600;
    bool isNumber = false;
    const qint64 seconds = context.options.value(u"expires-in"_s).toLongLong(&isNumber);
    if (!isNumber || seconds < 1 || seconds > store::longestMintedLife)
        return misused(u"--expires-in takes 1 to %1 seconds"_s.arg(store::longestMintedLife));
    return seconds;
}

/// The issuer is the running server's, which a command beside it does not know.
CommandResult<domain::AccessTokenFormat> formatOf(const Context& context)
{
    using domain::AccessTokenFormat;
    const QString format = context.options.value(u"format"_s);
    if (format.isEmpty() || format == "opaque"_L1)
        return AccessTokenFormat::Opaque;
    if (format != "jwt"_L1)
        return misused(u"--format takes opaque or jwt"_s);
    if (context.options.value(u"issuer"_s).isEmpty())
        return misused(u"--format jwt wants --issuer: a JWT names its issuer"_s);
    if (const auto issuer = domain::parseIssuer(context.options.value(u"issuer"_s)); !issuer)
        return misused(issuer.error().message);
    return AccessTokenFormat::Jwt;
}

CommandResult<Output> mintToken(const Context& context)
{
    const auto lifetime = lifetimeOf(context);
    if (!lifetime)
        return tl::unexpected(lifetime.error());
    const auto format = formatOf(context);
    if (!format)
        return tl::unexpected(format.error());
    const QString scope = context.options.value(u"scope"_s);
    if (!scope.isEmpty() && !domain::ScopeSet::parse(scope))
        return misused(u"--scope: character not allowed in a scope"_s);
    const store::MintOrder order { .clientId = context.arguments.first(),
        .username = context.options.value(u"user"_s),
        .scope = scope,
        .lifetime = *lifetime,
        .format = *format,
        .issuer = domain::parseIssuer(context.options.value(u"issuer"_s)).value_or(QString()) };
    const auto minted = keys::mintTestToken(*context.workspace, order, u"command line"_s);
    if (!minted)
        return failed(minted.error());
    const QString value = QString::fromLatin1(minted->value);
    return Output { QJsonObject { { u"access_token"_s, value }, { u"token_type"_s, u"Bearer"_s },
                        { u"id"_s, minted->id }, { u"expires_in"_s, *lifetime },
                        { u"scope"_s, minted->scope } },
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
                u"SECONDS"_s },
            { u"format"_s, u"opaque or jwt (RFC 9068); default opaque."_s, u"FORMAT"_s },
            { u"issuer"_s, u"Of a JWT: the server that it is for."_s, u"URL"_s } },
        .run = mintToken } };
}

} // namespace gatehouse::app::cli
