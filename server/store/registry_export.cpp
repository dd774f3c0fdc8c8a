// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_document.h"

#include "server/core/bytes.h"
#include "server/crypto/sealer.h"
#include "server/store/client_repository.h"
#include "server/store/error_uri_repository.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_secrets.h"
#include "server/store/scope_repository.h"
#include "server/store/settings_repository.h"
#include "server/store/user_repository.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <limits>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::Result;

namespace {

constexpr int pageSize = 500;

/// Databases disagree about the order of texts, the document does not.
QJsonArray sortedBy(const QString& key, QList<QJsonObject> entries)
{
    std::sort(entries.begin(), entries.end(), [&key](const QJsonObject& a, const QJsonObject& b) {
        return a.value(key).toString() < b.value(key).toString();
    });
    QJsonArray array;
    for (const auto& entry : entries)
        array.append(entry);
    return array;
}

class Export
{
public:
    Export(Database& database, const crypto::Sealer& sealer, qint64 now, bool withSecrets)
        : m_database(database)
        , m_sealer(sealer)
        , m_now(now)
        , m_withSecrets(withSecrets)
    {
    }
    Result<QJsonObject> run();

private:
    Result<void> settings();
    Result<void> scopes();
    Result<void> users();
    Result<void> clients();
    Result<void> errorUris();
    Result<void> providers();
    Result<void> addClientSecret(const domain::Client& client, QJsonObject& entry);

    Database& m_database;
    const crypto::Sealer& m_sealer;
    qint64 m_now;
    bool m_withSecrets;
    QJsonObject m_document { { u"gatehouse"_s, 1 } };
    QHash<qint64, QString> m_usernames; ///< By row, for the owners of clients.
};

Result<void> Export::settings()
{
    const auto settings = SettingsRepository(m_database).load();
    if (!settings)
        return tl::unexpected(settings.error());
    m_document.insert(u"settings"_s, domain::toJson(*settings));
    return {};
}

Result<void> Export::scopes()
{
    const auto scopes = ScopeRepository(m_database).list();
    if (!scopes)
        return tl::unexpected(scopes.error());
    QList<QJsonObject> entries;
    for (const auto& scope : *scopes)
        entries.append(domain::toJson(scope));
    m_document.insert(u"scopes"_s, sortedBy(u"name"_s, entries));
    return {};
}

Result<void> Export::users()
{
    UserRepository repository(m_database);
    QList<QJsonObject> entries;
    QString after;
    for (;;) {
        const auto page = repository.list(pageSize, after);
        if (!page)
            return tl::unexpected(page.error());
        for (const auto& user : *page) {
            auto entry = domain::toJson(user);
            if (m_withSecrets && !user.passwordHash.isEmpty())
                entry.insert(u"password_hash"_s, user.passwordHash);
            entries.append(entry);
            m_usernames.insert(user.id, user.username);
        }
        if (page->size() < pageSize)
            break;
        after = page->last().username;
    }
    m_document.insert(u"users"_s, sortedBy(u"username"_s, entries));
    return {};
}

/// The secret that lives longest, of those the newest: what a rotation is phasing out does not
/// survive an export.
Result<void> Export::addClientSecret(const domain::Client& client, QJsonObject& entry)
{
    const auto live = ClientRepository(m_database).liveSecrets(client.id, m_now);
    if (!live)
        return tl::unexpected(live.error());
    const auto endOf = [](const domain::ClientSecret& secret) {
        return secret.expiresAt == 0 ? std::numeric_limits<qint64>::max() : secret.expiresAt;
    };
    const domain::ClientSecret* newest = nullptr;
    for (const auto& secret : *live) {
        if (newest == nullptr || endOf(secret) >= endOf(*newest))
            newest = &secret;
    }
    if (newest == nullptr || !usesSecret(client.tokenEndpointAuthMethod))
        return {};
    if (newest->expiresAt != 0)
        entry.insert(u"client_secret_expires_at"_s, newest->expiresAt);
    if (newest->sealed.isEmpty()) {
        entry.insert(u"client_secret_hash"_s, QString::fromLatin1(core::toBase64Url(newest->hash)));
        return {};
    }
    const auto value = m_sealer.open(newest->sealed, clientSecretContext(client.clientId));
    if (!value)
        return tl::unexpected(value.error());
    entry.insert(u"client_secret"_s, QString::fromUtf8(value->reveal()));
    return {};
}

Result<void> Export::clients()
{
    ClientRepository repository(m_database);
    QList<QJsonObject> entries;
    QString after;
    for (;;) {
        const auto page = repository.list(pageSize, after);
        if (!page)
            return tl::unexpected(page.error());
        for (const auto& client : *page) {
            auto entry = domain::toJson(client);
            if (client.ownerId)
                entry.insert(u"owner"_s, m_usernames.value(*client.ownerId));
            if (m_withSecrets) {
                if (const auto added = addClientSecret(client, entry); !added)
                    return added;
            }
            entries.append(entry);
        }
        if (page->size() < pageSize)
            break;
        after = page->last().clientId;
    }
    m_document.insert(u"clients"_s, sortedBy(u"client_id"_s, entries));
    return {};
}

Result<void> Export::errorUris()
{
    const auto errorUris = ErrorUriRepository(m_database).list();
    if (!errorUris)
        return tl::unexpected(errorUris.error());
    QList<QJsonObject> entries;
    for (const auto& errorUri : *errorUris)
        entries.append(domain::toJson(errorUri));
    m_document.insert(u"error_uris"_s, sortedBy(u"error"_s, entries));
    return {};
}

Result<void> Export::providers()
{
    const auto providers = ProviderRepository(m_database).list();
    if (!providers)
        return tl::unexpected(providers.error());
    QList<QJsonObject> entries;
    for (const auto& provider : *providers) {
        auto entry = domain::toJson(provider);
        if (m_withSecrets && !provider.sealedClientSecret.isEmpty()) {
            const auto value
                = m_sealer.open(provider.sealedClientSecret, providerSecretContext(provider.name));
            if (!value)
                return tl::unexpected(value.error());
            entry.insert(u"client_secret"_s, QString::fromUtf8(value->reveal()));
        }
        entries.append(entry);
    }
    m_document.insert(u"providers"_s, sortedBy(u"name"_s, entries));
    return {};
}

Result<QJsonObject> Export::run()
{
    // Users before clients: owners are exported by name.
    for (const auto step : { &Export::settings, &Export::scopes, &Export::users, &Export::clients,
             &Export::errorUris, &Export::providers }) {
        if (const auto done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    return m_document;
}

} // namespace

Result<QJsonObject> exportRegistry(Workspace& workspace, bool withSecrets)
{
    const auto reader = workspace.openReader();
    if (!reader)
        return tl::unexpected(reader.error());
    Database& database = **reader;
    // One transaction, so that a client never appears without its owner.
    const bool isSqlite = database.dialect() == Dialect::Sqlite;
    const QString begin
        = isSqlite ? u"BEGIN"_s : u"BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    if (const auto begun = database.run(begin); !begun)
        return tl::unexpected(begun.error());
    auto document
        = Export(database, workspace.sealer(), workspace.clock().now(), withSecrets).run();
    if (const auto ended = database.run(u"ROLLBACK"_s); !ended)
        return tl::unexpected(ended.error());
    return document;
}

} // namespace gatehouse::store
