// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/initial_token_commands.h"

#include "app/cli/text_table.h"
#include "server/crypto/token_value.h"
#include "server/store/registration_repository.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;
using store::InitialAccessToken;

namespace {

constexpr qint64 mostUses = 10'000;
constexpr qint64 longestLife = 365 * 86400;
constexpr qsizetype longestNote = 200;

/// The option's number, `standard` without it; a usage error outside of 1 to `most`.
CommandResult<qint64> number(
    const Context& context, const QString& option, qint64 standard, qint64 most)
{
    if (!context.options.isSet(option))
        return standard;
    bool isNumber = false;
    const qint64 value = context.options.value(option).toLongLong(&isNumber);
    if (!isNumber || value < 1 || value > most)
        return misused(u"--%1 takes 1 to %2"_s.arg(option).arg(most));
    return value;
}

CommandResult<Output> mintInitial(const Context& context)
{
    const auto uses = number(context, u"uses"_s, 1, mostUses);
    if (!uses)
        return tl::unexpected(uses.error());
    const auto life = number(context, u"expires-in"_s, 86400, longestLife);
    if (!life)
        return tl::unexpected(life.error());
    const QByteArray secret = crypto::newSecret(context.random);
    InitialAccessToken token;
    token.secretHash = crypto::secretHash(secret);
    token.note = context.options.value(u"note"_s).left(longestNote);
    token.usesLeft = *uses;
    token.createdAt = context.clock.now();
    token.expiresAt = token.createdAt + *life;
    const std::function<Result<qint64>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<qint64> {
        const auto id = store::RegistrationRepository(transaction.database()).insertInitial(token);
        if (!id)
            return id;
        const QString object = u"initial_token:%1"_s.arg(*id);
        if (const auto noted = audit(transaction, "initial_token.minted", object); !noted)
            return tl::unexpected(noted.error());
        return id;
    };
    const auto id = write<qint64>(context, work);
    if (!id)
        return tl::unexpected(id.error());
    const QString value = QString::fromLatin1(
        crypto::formatToken(crypto::token_prefix::initialAccessToken, *id, secret));
    return Output { QJsonObject { { u"id"_s, *id }, { u"initial_access_token"_s, value },
                        { u"uses_left"_s, token.usesLeft }, { u"expires_at"_s, token.expiresAt } },
        value + u'\n' };
}

CommandResult<Output> listInitial(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto tokens = store::RegistrationRepository(**reader).listInitial();
    if (!tokens)
        return failed(tokens.error());
    TextTable table({ u"ID"_s, u"USES LEFT"_s, u"EXPIRES (UTC)"_s, u"NOTE"_s });
    QJsonArray array;
    for (const auto& token : *tokens) {
        array.append(QJsonObject { { u"id"_s, token.id }, { u"uses_left"_s, token.usesLeft },
            { u"created_at"_s, token.createdAt }, { u"expires_at"_s, token.expiresAt },
            { u"note"_s, token.note } });
        table.addRow({ QString::number(token.id), QString::number(token.usesLeft),
            formatTime(token.expiresAt), token.note });
    }
    return Output { array, table.toString() };
}

CommandResult<Output> revokeInitial(const Context& context)
{
    bool isNumber = false;
    const qint64 id = context.arguments.first().toLongLong(&isNumber);
    if (!isNumber)
        return misused(u"ID is a number; see gatehouse token list-initial"_s);
    const QString object = u"initial_token:%1"_s.arg(id);
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        const auto removed
            = store::RegistrationRepository(transaction.database()).removeInitial(id);
        if (!removed || !*removed)
            return removed;
        if (const auto noted = audit(transaction, "initial_token.revoked", object); !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    const auto removed = write<bool>(context, work);
    if (!removed)
        return tl::unexpected(removed.error());
    if (!*removed)
        return failed(u"no initial access token %1"_s.arg(id));
    return Output { QJsonObject { { u"revoked"_s, object } }, u"revoked %1\n"_s.arg(object) };
}

} // namespace

QList<Command> initialTokenCommands()
{
    return {
        Command { .noun = u"token"_s,
            .verb = u"mint-initial"_s,
            .summary = u"A token that lets its holder register clients, shown once."_s,
            .options = { { u"uses"_s, u"Clients it is good for; default 1."_s, u"N"_s },
                { u"expires-in"_s, u"Seconds; default a day."_s, u"SECONDS"_s },
                { u"note"_s, u"Whom it is for."_s, u"TEXT"_s } },
            .run = mintInitial },
        Command { .noun = u"token"_s,
            .verb = u"list-initial"_s,
            .summary = u"Initial access tokens and what is left of them."_s,
            .run = listInitial },
        Command { .noun = u"token"_s,
            .verb = u"revoke-initial"_s,
            .summary = u"Withdraw an initial access token."_s,
            .argumentNames = { u"ID"_s },
            .run = revokeInitial },
    };
}

} // namespace gatehouse::app::cli
