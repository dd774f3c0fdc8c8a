// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lab_client.h"

#include "server/crypto/token_value.h"
#include "server/domain/grant_types.h"
#include "server/store/audit.h"
#include "server/store/client_repository.h"
#include "server/store/registry_secrets.h"
#include "server/store/scope_repository.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace gatehouse::models::lab_client {

namespace {

core::Result<qint64> registered(store::Transaction& transaction)
{
    store::ClientRepository clients(transaction.database());
    const auto known = clients.find(u"flow-lab"_s);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (*known) {
        const auto ended = clients.expireSecrets((*known)->id, 0, transaction.now());
        return ended ? core::Result<qint64>((*known)->id) : tl::unexpected(ended.error());
    }
    const auto scopes = store::ScopeRepository(transaction.database()).list();
    if (!scopes) {
        return tl::unexpected(scopes.error());
    }
    QStringList names;
    for (const domain::Scope& scope : *scopes) {
        names.append(scope.name);
    }
    return clients.insert(
        client(domain::ScopeSet::fromStored(names.join(u' '))), transaction.now());
}

/// One list of keys with this one in it, once.
QJsonObject withKey(const QJsonObject& jwks, const QJsonObject& jwk)
{
    QJsonArray keys;
    for (const QJsonValue& known : jwks[u"keys"_s].toArray()) {
        if (known.toObject()[u"kid"_s] != jwk[u"kid"_s]) {
            keys.append(known);
        }
    }
    keys.append(jwk);
    return { { u"keys"_s, keys } };
}

/// Stores the client with its proof, when it has another one.
core::Result<domain::Client> proven(
    store::Transaction& transaction, domain::Client known, const Proof& proof)
{
    using Method = domain::TokenEndpointAuthMethod;
    domain::Client changed = known;
    changed.tokenEndpointAuthMethod = proof.method;
    if (proof.method == Method::PrivateKeyJwt) {
        if (!known.jwksUri.isEmpty()) {
            return core::failure(core::ErrorKind::Invalid,
                u"the client's keys are at its jwks_uri: publish the key there"_s);
        }
        changed.jwks = withKey(known.jwks, proof.jwk);
    }
    if (changed.tokenEndpointAuthMethod == known.tokenEndpointAuthMethod
        && changed.jwks == known.jwks) {
        return known;
    }
    const domain::FieldErrors faults = domain::validate(changed);
    if (!faults.isEmpty()) {
        return core::failure(
            core::ErrorKind::Invalid, faults.first().field + u": "_s + faults.first().message);
    }
    const auto updated
        = store::ClientRepository(transaction.database()).update(changed, transaction.now());
    if (!updated) {
        return tl::unexpected(updated.error());
    }
    return changed;
}

} // namespace

domain::Client client(const domain::ScopeSet& scope)
{
    namespace grant = domain::grant_type;
    domain::Client made;
    made.clientId = u"flow-lab"_s;
    made.clientName = u"Flow lab"_s;
    made.redirectUris = { u"http://127.0.0.1/callback"_s };
    made.grantTypes = { grant::authorizationCode, grant::refreshToken, grant::clientCredentials,
        grant::implicit, grant::password, grant::deviceCode, grant::jwtBearer };
    made.responseTypes = { u"code"_s, u"token"_s, u"code id_token"_s };
    made.scope = scope;
    return made;
}

std::function<core::Result<QByteArray>(store::Transaction&)> preparation(
    store::Workspace& workspace, const Proof& proof)
{
    const QByteArray secret = crypto::newSecret(workspace.random());
    return
        [secret, proof, &workspace](store::Transaction& transaction) -> core::Result<QByteArray> {
            const auto row = registered(transaction);
            if (!row) {
                return tl::unexpected(row.error());
            }
            store::ClientRepository clients(transaction.database());
            const auto known = clients.findByRow(*row);
            if (!known) {
                return tl::unexpected(known.error());
            }
            const auto client = proven(transaction, **known, proof);
            if (!client) {
                return tl::unexpected(client.error());
            }
            domain::ClientSecret stored
                = store::makeClientSecret(workspace.sealer(), *client, secret, transaction.now());
            stored.clientRow = *row;
            const auto added = clients.addSecret(stored);
            if (!added) {
                return tl::unexpected(added.error());
            }
            const auto noted = store::writeAudit(transaction,
                { .action = "client.secret_rotated",
                    .actor = u"console"_s,
                    .object = u"client:flow-lab"_s });
            return noted ? core::Result<QByteArray>(secret) : tl::unexpected(noted.error());
        };
}

std::function<core::Result<void>(store::Transaction&)> keyRegistration(
    const QString& clientId, const QJsonObject& jwk)
{
    return [clientId, jwk](store::Transaction& transaction) -> core::Result<void> {
        const auto known = store::ClientRepository(transaction.database()).find(clientId);
        if (!known) {
            return tl::unexpected(known.error());
        }
        if (!*known) {
            return core::failure(
                core::ErrorKind::NotFound, u"this server has no client '%1'"_s.arg(clientId));
        }
        const Proof proof { domain::TokenEndpointAuthMethod::PrivateKeyJwt, jwk };
        const auto changed = proven(transaction, **known, proof);
        if (!changed) {
            return tl::unexpected(changed.error());
        }
        return store::writeAudit(transaction,
            { .action = "client.changed",
                .actor = u"console"_s,
                .object = u"client:"_s + clientId,
                .detail = u"key of the flow lab"_s });
    };
}

} // namespace gatehouse::models::lab_client
