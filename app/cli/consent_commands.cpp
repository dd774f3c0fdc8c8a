// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/consent_commands.h"

#include "app/cli/client_output.h"
#include "app/cli/text_table.h"
#include "app/cli/user_output.h"
#include "server/store/client_repository.h"
#include "server/store/session_repository.h"

#include <QtCore/QJsonArray>

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

CommandResult<void> appendConsents(
    store::Database& database, const domain::User& user, TextTable& table, QJsonArray& array)
{
    const auto consents = store::SessionRepository(database).consentsOfUser(user.id);
    if (!consents)
        return failed(consents.error());
    for (const auto& consent : *consents) {
        const auto client = store::ClientRepository(database).findByRow(consent.clientRow);
        if (!client)
            return failed(client.error());
        const QString clientId = *client ? (*client)->clientId : u"(removed)"_s;
        table.addRow(
            { user.username, clientId, consent.scope.toString(), formatTime(consent.grantedAt) });
        array.append(QJsonObject { { u"username"_s, user.username }, { u"client_id"_s, clientId },
            { u"scope"_s, consent.scope.toString() }, { u"granted_at"_s, consent.grantedAt } });
    }
    return {};
}

CommandResult<QList<domain::User>> wantedUsers(const Context& context, store::Database& database)
{
    if (context.arguments.isEmpty())
        return allUsers(database);
    const auto user = findUser(database, context.arguments.first());
    if (!user)
        return tl::unexpected(user.error());
    return QList { *user };
}

CommandResult<Output> listConsents(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto users = wantedUsers(context, **reader);
    if (!users)
        return tl::unexpected(users.error());
    TextTable table({ u"USER"_s, u"CLIENT"_s, u"SCOPE"_s, u"SINCE (UTC)"_s });
    QJsonArray array;
    for (const auto& user : *users) {
        if (const auto done = appendConsents(**reader, user, table, array); !done)
            return tl::unexpected(done.error());
    }
    return Output { array, table.toString() };
}

CommandResult<Output> revokeConsent(const Context& context)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    const auto user = findUser(**reader, context.arguments.at(0));
    if (!user)
        return tl::unexpected(user.error());
    const auto client = findClient(**reader, context.arguments.at(1));
    if (!client)
        return tl::unexpected(client.error());
    const std::function<Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> Result<bool> {
        store::SessionRepository repository(transaction.database());
        const auto consent = repository.findConsent(user->id, client->id);
        if (!consent)
            return tl::unexpected(consent.error());
        if (!*consent)
            return false;
        if (const auto removed = repository.removeConsent(user->id, client->id, transaction.now());
            !removed)
            return tl::unexpected(removed.error());
        const QString object = u"user:"_s + user->username;
        if (const auto noted
            = audit(transaction, "consent.revoked", object, u"client:"_s + client->clientId);
            !noted)
            return tl::unexpected(noted.error());
        return true;
    };
    const auto revoked = write<bool>(context, work);
    if (!revoked)
        return tl::unexpected(revoked.error());
    if (!*revoked)
        return failed(u"user '%1' has given no consent to client '%2'"_s.arg(
            user->username, client->clientId));
    return Output { QJsonObject {
                        { u"username"_s, user->username }, { u"client_id"_s, client->clientId } },
        u"%1's consent to %2 and the tokens issued on it are revoked\n"_s.arg(
            user->username, client->clientId) };
}

} // namespace

QList<Command> consentCommands()
{
    return {
        Command { .noun = u"consent"_s,
            .verb = u"list"_s,
            .summary = u"What users allowed clients."_s,
            .argumentNames = { u"[USERNAME]"_s },
            .run = listConsents },
        Command { .noun = u"consent"_s,
            .verb = u"revoke"_s,
            .summary = u"Take a consent back; revokes the tokens issued on it."_s,
            .argumentNames = { u"USERNAME"_s, u"CLIENT_ID"_s },
            .run = revokeConsent },
    };
}

} // namespace gatehouse::app::cli
