// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client_commands.h"

#include "app/cli/client_add_command.h"
#include "app/cli/client_attributes.h"
#include "app/cli/client_output.h"
#include "app/cli/text_table.h"
#include "server/domain/grant_types.h"
#include "server/store/client_repository.h"
#include "server/store/registry_secrets.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

CommandResult<Output> listClients(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto clients = allClients(**reader);
    if (!clients)
        return tl::unexpected(clients.error());
    TextTable table(
        { u"CLIENT ID"_s, u"NAME"_s, u"TYPE"_s, u"GRANT TYPES"_s, u"SCOPE"_s, u"ENABLED"_s });
    QJsonArray array;
    for (const auto& client : *clients) {
        const auto json = clientJson(**reader, client);
        if (!json)
            return tl::unexpected(json.error());
        array.append(*json);
        table.addRow({ client.clientId, client.clientName,
            client.isPublic() ? u"public"_s : u"confidential"_s, client.grantTypes.join(u' '),
            client.scope.toString(), client.isEnabled ? u"yes"_s : u"no"_s });
    }
    return Output { array, table.toString() };
}

CommandResult<Output> showClient(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto client = findClient(**reader, context.arguments.first());
    if (!client)
        return tl::unexpected(client.error());
    return describeClient(context, *client);
}

/// New grant types without new response types: those that no longer fit go, "code" comes where it
/// is needed.
QStringList fittingResponseTypes(const QStringList& grantTypes, const QStringList& responseTypes)
{
    QStringList fitting;
    for (const QString& responseType : responseTypes) {
        const auto needed = domain::grantTypesForResponseType(responseType);
        const bool fits = std::all_of(needed.begin(), needed.end(),
            [&grantTypes](const QString& grantType) { return grantTypes.contains(grantType); });
        if (fits)
            fitting.append(responseType);
    }
    return fitting.isEmpty() ? domain::defaultResponseTypes(grantTypes) : fitting;
}

CommandResult<domain::Client> changedClient(const Context& context, const domain::Client& stored)
{
    const auto values = attributeValues(context.options, clientAttributes());
    if (!values)
        return tl::unexpected(values.error());
    if (values->isEmpty() && !context.options.isSet(u"owner"_s))
        return misused(u"nothing to set; see gatehouse client set --help"_s);
    auto read = domain::clientFromJson(*values, stored);
    if (values->contains(u"grant_types"_s) && !values->contains(u"response_types"_s))
        read.client.responseTypes
            = fittingResponseTypes(read.client.grantTypes, read.client.responseTypes);
    const auto faults = read.faults + domain::validate(read.client);
    if (!faults.isEmpty())
        return refused(faults);
    return std::move(read.client);
}

CommandResult<Output> setClient(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto stored = findClient(**reader, context.arguments.first());
    if (!stored)
        return tl::unexpected(stored.error());
    auto client = changedClient(context, *stored);
    if (!client)
        return tl::unexpected(client.error());
    const std::function<Result<domain::Client>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<domain::Client> {
        store::ClientRepository repository(transaction.database());
        domain::Client changed = *client;
        if (context.options.isSet(u"owner"_s)) {
            const auto ownerId
                = ownerRow(transaction.database(), context.options.value(u"owner"_s));
            if (!ownerId)
                return tl::unexpected(ownerId.error());
            changed.ownerId = *ownerId;
        }
        if (const auto updated = repository.update(changed, transaction.now()); !updated)
            return tl::unexpected(updated.error());
        // A secret that the client no longer uses must not come back to life with a later change.
        if (!store::usesSecret(changed.tokenEndpointAuthMethod)) {
            if (const auto ended = repository.expireSecrets(changed.id, 0, transaction.now());
                !ended)
                return tl::unexpected(ended.error());
        }
        if (const auto noted
            = audit(transaction, "client.changed", u"client:"_s + changed.clientId);
            !noted)
            return tl::unexpected(noted.error());
        return changed;
    };
    const auto changed = write<domain::Client>(context, work);
    if (!changed)
        return tl::unexpected(changed.error());
    return describeClient(context, *changed);
}

CommandResult<Output> removeClient(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto stored = findClient(**reader, context.arguments.first());
    if (!stored)
        return tl::unexpected(stored.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::ClientRepository repository(transaction.database());
        if (const auto removed = repository.remove(stored->id, stored->version, transaction.now());
            !removed)
            return tl::unexpected(removed.error());
        if (const auto noted
            = audit(transaction, "client.removed", u"client:"_s + stored->clientId);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    if (const auto done = write<bool>(context, work); !done)
        return tl::unexpected(done.error());
    return Output { QJsonObject { { u"removed"_s, stored->clientId } },
        u"removed client %1 and revoked its tokens\n"_s.arg(stored->clientId) };
}

} // namespace

QList<Command> clientCommands()
{
    const QStringList id { u"CLIENT_ID"_s };
    return clientAddCommands()
        + QList<Command> {
              Command { .noun = u"client"_s,
                  .verb = u"list"_s,
                  .summary = u"All clients."_s,
                  .run = listClients },
              Command { .noun = u"client"_s,
                  .verb = u"show"_s,
                  .summary = u"One client."_s,
                  .argumentNames = id,
                  .run = showClient },
              Command { .noun = u"client"_s,
                  .verb = u"set"_s,
                  .summary = u"Change attributes of a client."_s,
                  .argumentNames = id,
                  .options = clientOptions(),
                  .run = setClient },
              Command { .noun = u"client"_s,
                  .verb = u"remove"_s,
                  .summary = u"Remove a client and revoke its tokens."_s,
                  .argumentNames = id,
                  .run = removeClient },
          };
}

} // namespace gatehouse::app::cli
