// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client_secret_commands.h"

#include "app/cli/client_output.h"
#include "app/cli/secret_options.h"
#include "server/crypto/token_value.h"
#include "server/store/client_repository.h"
#include "server/store/registry_secrets.h"

#include <QtCore/QCommandLineParser>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

constexpr qint64 longestOverlap = 90 * 86400;

CommandResult<qint64> overlapSeconds(const Context& context)
{
    if (!context.options.isSet(u"overlap"_s))
        return 0;
    bool isNumber = false;
    const qint64 seconds = context.options.value(u"overlap"_s).toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds > longestOverlap)
        return misused(u"--overlap takes 0 to %1 seconds"_s.arg(longestOverlap));
    return seconds;
}

/// Adds the secret and ends the ones before it after the overlap.
Result<bool> rotate(store::Transaction& transaction, const domain::ClientSecret& secret,
    const QString& clientId, qint64 overlap)
{
    store::ClientRepository repository(transaction.database());
    const auto id = repository.addSecret(secret);
    if (!id)
        return tl::unexpected(id.error());
    const auto ended = repository.expireSecrets(secret.clientRow, *id, transaction.now() + overlap);
    if (!ended)
        return tl::unexpected(ended.error());
    const auto noted = audit(transaction, "client.secret_rotated", u"client:"_s + clientId);
    if (!noted)
        return tl::unexpected(noted.error());
    return true;
}

CommandResult<core::SecretString> chosenSecret(const Context& context, const domain::Client& client)
{
    const auto given = secretOption(context, u"client-secret"_s);
    if (!given)
        return tl::unexpected(given.error());
    if (!*given)
        return newClientSecret(context.random);
    if (const auto fault = store::clientSecretFault((*given)->reveal(), client))
        return failed(u"client_secret: "_s + *fault);
    return **given;
}

CommandResult<Output> rotateSecret(const Context& context)
{
    const auto overlap = overlapSeconds(context);
    if (!overlap)
        return tl::unexpected(overlap.error());
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto client = findClient(**reader, context.arguments.first());
    if (!client)
        return tl::unexpected(client.error());
    if (!store::usesSecret(client->tokenEndpointAuthMethod))
        return failed(u"client '%1' authenticates with %2 and has no secret"_s.arg(
            client->clientId, name(client->tokenEndpointAuthMethod)));
    const auto secret = chosenSecret(context, *client);
    if (!secret)
        return tl::unexpected(secret.error());

    const auto row = store::makeClientSecret(
        context.workspace->sealer(), *client, secret->reveal(), context.clock.now());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) {
              return rotate(transaction, row, client->clientId, *overlap);
          };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    const QString value = QString::fromUtf8(secret->reveal());
    return Output { QJsonObject { { u"client_id"_s, client->clientId },
                        { u"client_secret"_s, value }, { u"previous_valid_for"_s, *overlap } },
        u"client_secret: %1\nThis is the only time the secret is shown.\n"_s.arg(value) };
}

} // namespace

core::SecretString newClientSecret(core::RandomSource& random)
{
    return core::SecretString(
        QByteArray(crypto::token_prefix::clientSecret) + '_' + crypto::newSecret(random));
}

QList<Command> clientSecretCommands()
{
    auto options = secretOptions(u"client-secret"_s);
    options.append(QCommandLineOption(
        u"overlap"_s, u"How long the old secret stays valid; default 0."_s, u"SECONDS"_s));
    return { Command { .noun = u"client"_s,
        .verb = u"rotate-secret"_s,
        .summary = u"Give a client a new secret, shown once."_s,
        .argumentNames = { u"CLIENT_ID"_s },
        .options = options,
        .run = rotateSecret } };
}

} // namespace gatehouse::app::cli
