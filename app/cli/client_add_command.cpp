// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client_add_command.h"

#include "app/cli/client_attributes.h"
#include "app/cli/client_output.h"
#include "app/cli/client_secret_commands.h"
#include "app/cli/secret_options.h"
#include "server/core/bytes.h"
#include "server/store/client_repository.h"
#include "server/store/registry_secrets.h"

#include <QtCore/QCommandLineParser>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

/// The client that the command line describes, checked.
CommandResult<domain::Client> newClient(const Context& context)
{
    auto values = attributeValues(context.options, clientAttributes());
    if (!values)
        return tl::unexpected(values.error());
    const QString generated = QString::fromLatin1(core::toBase64Url(context.random.bytes(12)));
    values->insert(u"client_id"_s, context.arguments.value(0, generated));
    auto read = domain::clientFromJson(*values);
    const auto faults = read.faults + domain::validate(read.client);
    if (!faults.isEmpty())
        return refused(faults);
    return std::move(read.client);
}

/// The one the user chose, or a fresh one; empty for clients without a secret.
CommandResult<core::SecretString> secretFor(const Context& context, const domain::Client& client)
{
    const auto given = secretOption(context, u"client-secret"_s);
    if (!given)
        return tl::unexpected(given.error());
    if (!store::usesSecret(client.tokenEndpointAuthMethod)) {
        if (*given)
            return misused(u"a client with token_endpoint_auth_method %1 has no secret"_s.arg(
                name(client.tokenEndpointAuthMethod)));
        return core::SecretString();
    }
    if (!*given)
        return newClientSecret(context.random);
    if (const auto fault = store::clientSecretFault((*given)->reveal(), client))
        return failed(u"client_secret: "_s + *fault);
    return **given;
}

CommandResult<Output> addClient(const Context& context)
{
    const auto client = newClient(context);
    if (!client)
        return tl::unexpected(client.error());
    const auto secret = secretFor(context, *client);
    if (!secret)
        return tl::unexpected(secret.error());
    const QString owner = context.options.value(u"owner"_s);
    const auto& sealer = context.workspace->sealer();

    const std::function<Result<domain::Client>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<domain::Client> {
        store::ClientRepository repository(transaction.database());
        domain::Client added = *client;
        const auto ownerId = ownerRow(transaction.database(), owner);
        if (!ownerId)
            return tl::unexpected(ownerId.error());
        added.ownerId = *ownerId;
        added.clientIdIssuedAt = added.createdAt = added.updatedAt = transaction.now();
        const auto id = repository.insert(added, transaction.now());
        if (!id)
            return tl::unexpected(id.error());
        added.id = *id;
        if (!secret->isEmpty()) {
            const auto row
                = store::makeClientSecret(sealer, added, secret->reveal(), transaction.now());
            if (const auto stored = repository.addSecret(row); !stored)
                return tl::unexpected(stored.error());
        }
        if (const auto noted = audit(transaction, "client.added", u"client:"_s + added.clientId);
            !noted)
            return tl::unexpected(noted.error());
        return added;
    };
    const auto added = write<domain::Client>(context, work);
    if (!added)
        return tl::unexpected(added.error());
    const bool isGenerated = !context.options.isSet(u"client-secret"_s)
        && !context.options.isSet(u"client-secret-file"_s);
    return describeClient(
        context, *added, isGenerated ? QString::fromUtf8(secret->reveal()) : QString());
}

} // namespace

QList<Command> clientAddCommands()
{
    return { Command { .noun = u"client"_s,
        .verb = u"add"_s,
        .summary = u"Register a client; a confidential one gets a secret, shown once."_s,
        .argumentNames = { u"[CLIENT_ID]"_s },
        .options = clientOptions() + secretOptions(u"client-secret"_s),
        .run = addClient } };
}

} // namespace gatehouse::app::cli
