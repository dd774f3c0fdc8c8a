// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/token_mint_command.h"

#include "server/crypto/token_value.h"
#include "server/domain/scope_set.h"
#include "server/store/token_minting.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

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

CommandResult<Output> mintToken(const Context& context)
{
    const auto lifetime = lifetimeOf(context);
    if (!lifetime)
        return tl::unexpected(lifetime.error());
    const QString scope = context.options.value(u"scope"_s);
    if (!scope.isEmpty() && !domain::ScopeSet::parse(scope))
        return misused(u"--scope: character not allowed in a scope"_s);
    const store::MintOrder order { .clientId = context.arguments.first(),
        .username = context.options.value(u"user"_s),
        .scope = scope,
        .lifetime = *lifetime };
    const QByteArray secret = crypto::newSecret(context.random);
    const std::function<Result<store::MintedToken>(store::Transaction&)> work
        = [&](store::Transaction& transaction) {
              return store::mintToken(transaction, order, secret, u"command line"_s);
          };
    const auto minted = write<store::MintedToken>(context, work);
    if (!minted)
        return tl::unexpected(minted.error());
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
                u"SECONDS"_s } },
        .run = mintToken } };
}

} // namespace gatehouse::app::cli
