// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client_output.h"

#include "app/cli/text_table.h"
#include "server/store/client_repository.h"
#include "server/store/user_repository.h"

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int clientPageSize = 500;

} // namespace

CommandResult<domain::Client> findClient(store::Database& database, const QString& clientId)
{
    auto client = store::ClientRepository(database).find(clientId);
    if (!client)
        return failed(client.error());
    if (!*client)
        return failed(u"no client '%1'"_s.arg(clientId));
    return std::move(**client);
}

CommandResult<QList<domain::Client>> allClients(store::Database& database)
{
    store::ClientRepository repository(database);
    QList<domain::Client> all;
    for (;;) {
        const auto page
            = repository.list(clientPageSize, all.isEmpty() ? QString() : all.last().clientId);
        if (!page)
            return failed(page.error());
        all += *page;
        if (page->size() < clientPageSize)
            return all;
    }
}

CommandResult<QJsonObject> clientJson(store::Database& database, const domain::Client& client)
{
    auto json = domain::toJson(client);
    json.insert(u"client_id_issued_at"_s, client.clientIdIssuedAt);
    json.insert(u"created_at"_s, client.createdAt);
    json.insert(u"updated_at"_s, client.updatedAt);
    if (!client.ownerId)
        return json;
    const auto owner = store::UserRepository(database).findByRow(*client.ownerId);
    if (!owner)
        return failed(owner.error());
    if (*owner)
        json.insert(u"owner"_s, (*owner)->username);
    return json;
}

core::Result<std::optional<qint64>> ownerRow(store::Database& database, const QString& username)
{
    if (username.isEmpty())
        return std::optional<qint64>();
    const auto user = store::UserRepository(database).findByUsername(username);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return core::failure(
            core::ErrorKind::NotFound, u"no user '%1'"_s.arg(username), u"owner"_s);
    return std::optional((*user)->id);
}

CommandResult<Output> describeClient(
    const Context& context, const domain::Client& client, const QString& secret)
{
    const auto reader = openReader(context);
    if (!reader)
        return tl::unexpected(reader.error());
    auto json = clientJson(**reader, client);
    if (!json)
        return tl::unexpected(json.error());
    Output output;
    output.text = describe(*json);
    if (!secret.isEmpty()) {
        json->insert(u"client_secret"_s, secret);
        output.text
            += u"\nclient_secret: %1\nThis is the only time the secret is shown.\n"_s.arg(secret);
    }
    output.json = *json;
    return output;
}

} // namespace gatehouse::app::cli
