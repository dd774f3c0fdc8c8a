// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lab_client.h"

#include "server/crypto/token_value.h"
#include "server/domain/grant_types.h"
#include "server/store/audit.h"
#include "server/store/client_repository.h"
#include "server/store/registry_secrets.h"
#include "server/store/scope_repository.h"

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
    store::Workspace& workspace)
{
    const QByteArray secret = crypto::newSecret(workspace.random());
    return [secret, &workspace](store::Transaction& transaction) -> core::Result<QByteArray> {
        const auto row = registered(transaction);
        if (!row) {
            return tl::unexpected(row.error());
        }
        store::ClientRepository clients(transaction.database());
        const auto known = clients.findByRow(*row);
        if (!known) {
            return tl::unexpected(known.error());
        }
        domain::ClientSecret stored
            = store::makeClientSecret(workspace.sealer(), **known, secret, transaction.now());
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

} // namespace gatehouse::models::lab_client
