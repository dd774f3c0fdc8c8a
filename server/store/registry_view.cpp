// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_view.h"

#include "server/store/client_repository.h"
#include "server/store/error_uri_repository.h"
#include "server/store/scope_repository.h"
#include "server/store/settings_repository.h"
#include "server/store/user_repository.h"

#include <optional>

namespace gatehouse::store {

namespace {

constexpr qint64 lookIntervalMs = 50;
// Entries, not bytes: a client is some 2 KB, so this is bounded at 20 MB when every client is in
// use.
constexpr qsizetype mostClients = 5000;
constexpr qsizetype mostUsers = 5000;

} // namespace

struct RegistryView::Private
{
    Private(Database& source, const core::Clock& time)
        : database(source)
        , clock(time)
    {
    }

    Database& database;
    const core::Clock& clock;
    qint64 nextLookMs = 0;
    qint64 version = -1;
    quint64 generation = 0;
    QCache<QString, ClientPtr> clients { mostClients };
    QCache<qint64, ClientPtr> clientsByRow { mostClients };
    QCache<qint64, UserPtr> users { mostUsers };
    std::optional<domain::Settings> settings {};
    std::optional<QHash<QString, domain::Scope>> scopes {};
    std::optional<QHash<QString, QString>> errorUris {};

    [[nodiscard]] core::Result<void> look();
    void forget();
    [[nodiscard]] core::Result<ClientPtr> keep(core::Result<std::optional<domain::Client>> found);
};

void RegistryView::Private::forget()
{
    clients.clear();
    clientsByRow.clear();
    users.clear();
    settings.reset();
    scopes.reset();
    errorUris.reset();
    ++generation;
}

core::Result<void> RegistryView::Private::look()
{
    const qint64 nowMs = clock.monotonicMs();
    if (version >= 0 && nowMs < nextLookMs)
        return {};
    auto rows = database.query("SELECT version FROM registry_version WHERE id = 1");
    if (!rows)
        return tl::unexpected(rows.error());
    if (!rows->next())
        return tl::unexpected(rows->error().value_or(core::Error {
            core::ErrorKind::Corrupt, QStringLiteral("the registry has no version") }));
    // Read before what is kept against it: a change in between is seen at the next look.
    if (const qint64 current = rows->integer(0); current != version) {
        forget();
        version = current;
    }
    nextLookMs = nowMs + lookIntervalMs;
    return {};
}

core::Result<RegistryView::ClientPtr> RegistryView::Private::keep(
    core::Result<std::optional<domain::Client>> found)
{
    if (!found)
        return tl::unexpected(found.error());
    // Unknown names are not kept: strangers could fill the cache with them.
    if (!*found)
        return ClientPtr();
    auto entry = std::make_shared<ClientEntry>();
    entry->client = std::move(**found);
    auto secrets = ClientRepository(database).liveSecrets(entry->client.id, clock.now());
    if (!secrets)
        return tl::unexpected(secrets.error());
    entry->secrets = std::move(*secrets);
    const ClientPtr kept = std::move(entry);
    clients.insert(kept->client.clientId, new ClientPtr(kept));
    clientsByRow.insert(kept->client.id, new ClientPtr(kept));
    return kept;
}

RegistryView::RegistryView(Database& database, const core::Clock& clock)
    : d(std::make_unique<Private>(database, clock))
{
}

RegistryView::~RegistryView() = default;

core::Result<RegistryView::ClientPtr> RegistryView::client(const QString& clientId)
{
    if (const auto looked = d->look(); !looked)
        return tl::unexpected(looked.error());
    if (const auto* kept = d->clients.object(clientId))
        return *kept;
    return d->keep(ClientRepository(d->database).find(clientId));
}

core::Result<RegistryView::ClientPtr> RegistryView::clientByRow(qint64 id)
{
    if (const auto looked = d->look(); !looked)
        return tl::unexpected(looked.error());
    if (const auto* kept = d->clientsByRow.object(id))
        return *kept;
    return d->keep(ClientRepository(d->database).findByRow(id));
}

core::Result<RegistryView::UserPtr> RegistryView::user(qint64 id)
{
    if (const auto looked = d->look(); !looked)
        return tl::unexpected(looked.error());
    if (const auto* kept = d->users.object(id))
        return *kept;
    auto found = UserRepository(d->database).findByRow(id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return UserPtr();
    const UserPtr kept = std::make_shared<const domain::User>(std::move(**found));
    d->users.insert(id, new UserPtr(kept));
    return kept;
}

core::Result<const domain::Settings*> RegistryView::settings()
{
    if (const auto looked = d->look(); !looked)
        return tl::unexpected(looked.error());
    if (!d->settings) {
        auto loaded = SettingsRepository(d->database).load();
        if (!loaded)
            return tl::unexpected(loaded.error());
        d->settings = std::move(*loaded);
    }
    return &*d->settings;
}

core::Result<const QHash<QString, domain::Scope>*> RegistryView::scopes()
{
    if (const auto looked = d->look(); !looked)
        return tl::unexpected(looked.error());
    if (!d->scopes) {
        const auto loaded = ScopeRepository(d->database).list();
        if (!loaded)
            return tl::unexpected(loaded.error());
        d->scopes.emplace();
        for (const domain::Scope& scope : *loaded)
            d->scopes->insert(scope.name, scope);
    }
    return &*d->scopes;
}

core::Result<QString> RegistryView::errorUri(const QString& error)
{
    if (const auto looked = d->look(); !looked)
        return tl::unexpected(looked.error());
    if (!d->errorUris) {
        const auto loaded = ErrorUriRepository(d->database).list();
        if (!loaded)
            return tl::unexpected(loaded.error());
        d->errorUris.emplace();
        for (const domain::ErrorUri& entry : *loaded)
            d->errorUris->insert(entry.error, entry.uri);
    }
    return d->errorUris->value(error);
}

core::Result<quint64> RegistryView::generation()
{
    if (const auto looked = d->look(); !looked)
        return tl::unexpected(looked.error());
    return d->generation;
}

} // namespace gatehouse::store
