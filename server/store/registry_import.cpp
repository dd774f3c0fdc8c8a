// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/registry_document.h"

#include "server/crypto/token_value.h"
#include "server/domain/fault_collector.h"
#include "server/store/audit.h"
#include "server/store/client_repository.h"
#include "server/store/error_uri_repository.h"
#include "server/store/provider_repository.h"
#include "server/store/registry_preparation.h"
#include "server/store/registry_secrets.h"
#include "server/store/scope_repository.h"
#include "server/store/settings_repository.h"
#include "server/store/user_repository.h"

#include <algorithm>

namespace gatehouse::store {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Result;

namespace {

enum class Outcome
{
    Unchanged,
    Changed,
    Added
};

/// Names of the audit actions of one noun.
struct NounNames
{
    const char* noun;
    const char* added;
    const char* changed;
};

constexpr NounNames clientNames { "client", "client.added", "client.changed" };
constexpr NounNames userNames { "user", "user.added", "user.changed" };
constexpr NounNames scopeNames { "scope", "scope.added", "scope.changed" };
constexpr NounNames errorUriNames { "error_uri", "error_uri.added", "error_uri.changed" };
constexpr NounNames providerNames { "provider", "provider.added", "provider.changed" };
constexpr NounNames settingsNames { "settings", "settings.changed", "settings.changed" };

/// Puts where in the document a failure happened in front of what the storage says.
core::Error at(const QString& path, core::Error error)
{
    error.path = error.path.isEmpty() ? path : QString(path + u'.' + error.path);
    return error;
}

/// Inserts `wanted`, or updates `stored` where the two differ. Sets wanted.id.
template <typename Repository, typename Noun>
Result<Outcome> put(Repository& repository, const std::optional<Noun>& stored, Noun& wanted,
    bool isSame, qint64 now)
{
    if (!stored) {
        const auto id = repository.insert(wanted, now);
        if (!id)
            return tl::unexpected(id.error());
        wanted.id = *id;
        return Outcome::Added;
    }
    wanted.id = stored->id;
    wanted.version = stored->version;
    wanted.createdAt = stored->createdAt;
    if (isSame)
        return Outcome::Unchanged;
    if (const auto updated = repository.update(wanted, now); !updated)
        return tl::unexpected(updated.error());
    return Outcome::Changed;
}

template <typename Noun>
bool isSameJson(const std::optional<Noun>& stored, const Noun& wanted)
{
    return stored && toJson(*stored) == toJson(wanted);
}

/// One import inside its write closure.
class Import
{
public:
    Import(Transaction& transaction, const RegistryDocument& document,
        const RegistryPreparation& preparation, const crypto::Sealer& sealer, const QString& actor)
        : m_transaction(transaction)
        , m_database(transaction.database())
        , m_now(transaction.now())
        , m_document(document)
        , m_preparation(preparation)
        , m_sealer(sealer)
        , m_actor(actor)
    {
    }
    Result<ImportReport> run();

private:
    Result<Outcome> settings();
    Result<Outcome> scope(qsizetype index);
    Result<Outcome> user(qsizetype index);
    Result<Outcome> client(qsizetype index);
    Result<Outcome> clientSecret(
        const RegistryDocument::ClientRow& row, const domain::Client& client);
    Result<std::optional<qint64>> owner(const QString& username);
    Result<Outcome> errorUri(qsizetype index);
    Result<Outcome> provider(qsizetype index);

    Result<void> each(
        const QString& section, qsizetype count, Result<Outcome> (Import::*apply)(qsizetype));
    Result<void> record(Outcome outcome, const NounNames& names, const QString& object);

    Transaction& m_transaction;
    Database& m_database;
    qint64 m_now;
    const RegistryDocument& m_document;
    const RegistryPreparation& m_preparation;
    const crypto::Sealer& m_sealer;
    QString m_actor;
    ImportReport m_report;
};

Result<void> Import::record(Outcome outcome, const NounNames& names, const QString& object)
{
    if (outcome == Outcome::Unchanged) {
        ++m_report.unchanged;
        return {};
    }
    ++(outcome == Outcome::Added ? m_report.added : m_report.changed);
    AuditEntry entry { outcome == Outcome::Added ? names.added : names.changed };
    entry.actor = m_actor;
    entry.object = QString::fromLatin1(names.noun) + u':' + object;
    entry.detail = u"import"_s;
    return writeAudit(m_transaction, entry);
}

Result<Outcome> Import::settings()
{
    SettingsRepository repository(m_database);
    const auto stored = repository.load();
    if (!stored)
        return tl::unexpected(stored.error());
    const auto wanted = domain::settingsFromJson(*m_document.settings, *stored).settings;
    // The document was checked against defaults; over the stored values it must hold as well.
    if (const auto faults = domain::validate(wanted); !faults.isEmpty())
        return core::failure(ErrorKind::Invalid, faults.first().message, faults.first().field);
    const bool isSame = domain::toJson(*stored) == domain::toJson(wanted);
    if (!isSame) {
        if (const auto saved = repository.save(wanted, m_now); !saved)
            return tl::unexpected(saved.error());
    }
    const auto outcome = isSame ? Outcome::Unchanged : Outcome::Changed;
    if (const auto recorded = record(outcome, settingsNames, u"server"_s); !recorded)
        return tl::unexpected(recorded.error());
    return outcome;
}

Result<Outcome> Import::scope(qsizetype index)
{
    domain::Scope wanted = m_document.scopes.at(index);
    ScopeRepository repository(m_database);
    const auto stored = repository.find(wanted.name);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto outcome = put(repository, *stored, wanted, isSameJson(*stored, wanted), m_now);
    if (!outcome)
        return outcome;
    if (const auto recorded = record(*outcome, scopeNames, wanted.name); !recorded)
        return tl::unexpected(recorded.error());
    return outcome;
}

Result<Outcome> Import::user(qsizetype index)
{
    domain::User wanted = m_document.users.at(index).user;
    const auto& newHash = m_preparation.passwordHashes.at(index);
    UserRepository repository(m_database);
    const auto stored = repository.findByUsername(wanted.username);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored && !wanted.subject.isEmpty() && wanted.subject != (*stored)->subject)
        return core::failure(
            ErrorKind::Conflict, u"this user has another one, and it never changes"_s, u"sub"_s);
    if (wanted.subject.isEmpty())
        wanted.subject = *stored ? (*stored)->subject : m_preparation.subjects.at(index);
    wanted.passwordHash = *stored ? (*stored)->passwordHash : newHash.value_or(QString());

    auto outcome = put(repository, *stored, wanted, isSameJson(*stored, wanted), m_now);
    if (!outcome)
        return outcome;
    if (*stored && newHash) {
        if (const auto set = repository.setPassword(wanted.id, *newHash, m_now); !set)
            return tl::unexpected(set.error());
        outcome = Outcome::Changed;
    }
    if (const auto recorded = record(*outcome, userNames, wanted.username); !recorded)
        return tl::unexpected(recorded.error());
    return outcome;
}

Result<std::optional<qint64>> Import::owner(const QString& username)
{
    if (username.isEmpty())
        return std::optional<qint64>();
    UserRepository repository(m_database);
    const auto user = repository.findByUsername(username);
    if (!user)
        return tl::unexpected(user.error());
    if (!*user)
        return core::failure(ErrorKind::Invalid, u"no user has this name"_s, u"owner"_s);
    return std::optional((*user)->id);
}

/// Adds the document's secret unless one like it is live; the ones before it end at once.
Result<Outcome> Import::clientSecret(
    const RegistryDocument::ClientRow& row, const domain::Client& client)
{
    if (!row.secret && row.secretHash.isEmpty())
        return Outcome::Unchanged;
    domain::ClientSecret wanted;
    if (row.secret) {
        wanted = makeClientSecret(m_sealer, client, *row.secret, m_now);
    } else {
        wanted.clientRow = client.id;
        wanted.hash = row.secretHash;
        wanted.createdAt = m_now;
    }
    wanted.expiresAt = row.secretExpiresAt;
    if (wanted.expiresAt != 0 && wanted.expiresAt <= m_now)
        return Outcome::Unchanged; // it would end before it begins
    ClientRepository repository(m_database);
    const auto live = repository.liveSecrets(client.id, m_now);
    if (!live)
        return tl::unexpected(live.error());
    const bool isKnown
        = std::any_of(live->begin(), live->end(), [&wanted](const domain::ClientSecret& secret) {
              return secret.expiresAt == wanted.expiresAt && secret.hash == wanted.hash
                  && secret.sealed.isEmpty() == wanted.sealed.isEmpty();
          });
    if (isKnown)
        return Outcome::Unchanged;
    const auto id = repository.addSecret(wanted);
    if (!id)
        return tl::unexpected(id.error());
    if (const auto expired = repository.expireSecrets(client.id, *id, m_now); !expired)
        return tl::unexpected(expired.error());
    return Outcome::Changed;
}

Result<Outcome> Import::client(qsizetype index)
{
    const auto& row = m_document.clients.at(index);
    domain::Client wanted = row.client;
    const auto ownerId = owner(row.owner);
    if (!ownerId)
        return tl::unexpected(ownerId.error());
    wanted.ownerId = *ownerId;
    ClientRepository repository(m_database);
    const auto stored = repository.find(wanted.clientId);
    if (!stored)
        return tl::unexpected(stored.error());
    wanted.clientIdIssuedAt = *stored ? (*stored)->clientIdIssuedAt : m_now;

    const bool isSame = isSameJson(*stored, wanted) && (*stored)->ownerId == wanted.ownerId;
    auto outcome = put(repository, *stored, wanted, isSame, m_now);
    if (!outcome)
        return outcome;
    const auto secret = clientSecret(row, wanted);
    if (!secret)
        return secret;
    outcome = std::max(*outcome, *secret);
    if (const auto recorded = record(*outcome, clientNames, wanted.clientId); !recorded)
        return tl::unexpected(recorded.error());
    return outcome;
}

Result<Outcome> Import::errorUri(qsizetype index)
{
    domain::ErrorUri wanted = m_document.errorUris.at(index);
    ErrorUriRepository repository(m_database);
    const auto stored = repository.find(wanted.error);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto outcome = put(repository, *stored, wanted, isSameJson(*stored, wanted), m_now);
    if (!outcome)
        return outcome;
    if (const auto recorded = record(*outcome, errorUriNames, wanted.error); !recorded)
        return tl::unexpected(recorded.error());
    return outcome;
}

Result<Outcome> Import::provider(qsizetype index)
{
    domain::Provider wanted = m_document.providers.at(index).provider;
    const auto& sealed = m_preparation.sealedProviderSecrets.at(index);
    ProviderRepository repository(m_database);
    const auto stored = repository.find(wanted.name);
    if (!stored)
        return tl::unexpected(stored.error());
    const QByteArray storedSecret = *stored ? (*stored)->sealedClientSecret : QByteArray();
    wanted.sealedClientSecret = sealed.value_or(storedSecret);
    const bool isSame = isSameJson(*stored, wanted) && !sealed;
    const auto outcome = put(repository, *stored, wanted, isSame, m_now);
    if (!outcome)
        return outcome;
    if (const auto recorded = record(*outcome, providerNames, wanted.name); !recorded)
        return tl::unexpected(recorded.error());
    return outcome;
}

Result<void> Import::each(
    const QString& section, qsizetype count, Result<Outcome> (Import::*apply)(qsizetype))
{
    for (qsizetype i = 0; i < count; ++i) {
        if (const auto outcome = (this->*apply)(i); !outcome)
            return tl::unexpected(at(domain::indexed(section, i), outcome.error()));
    }
    return {};
}

Result<ImportReport> Import::run()
{
    if (m_document.settings) {
        if (const auto outcome = settings(); !outcome)
            return tl::unexpected(at(u"settings"_s, outcome.error()));
    }
    // Users before clients: a client may name its owner.
    auto done = each(u"scopes"_s, m_document.scopes.size(), &Import::scope);
    if (done)
        done = each(u"users"_s, m_document.users.size(), &Import::user);
    if (done)
        done = each(u"clients"_s, m_document.clients.size(), &Import::client);
    if (done)
        done = each(u"error_uris"_s, m_document.errorUris.size(), &Import::errorUri);
    if (done)
        done = each(u"providers"_s, m_document.providers.size(), &Import::provider);
    if (!done)
        return tl::unexpected(done.error());
    return m_report;
}

} // namespace

Result<ImportReport> importRegistry(
    Workspace& workspace, const RegistryDocument& document, const QString& actor)
{
    const auto preparation = prepareImport(workspace, document);
    if (!preparation)
        return tl::unexpected(preparation.error());
    const std::function<Result<ImportReport>(Transaction&)> work = [&](Transaction& transaction) {
        return Import(transaction, document, *preparation, workspace.sealer(), actor).run();
    };
    return workspace.writer().runAndWait<ImportReport>(work);
}

} // namespace gatehouse::store
