// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_secret_writes.h"

#include "models/registry_writes.h"
#include "server/crypto/token_value.h"
#include "server/store/client_repository.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace {

/// Makes room for one more: all but the newest end now, the newest after the overlap.
core::Result<void> endOlderSecrets(
    store::Transaction& transaction, qint64 clientRow, qint64 overlapSeconds)
{
    store::ClientRepository clients(transaction.database());
    const auto live = clients.liveSecrets(clientRow, transaction.now());
    if (!live) {
        return tl::unexpected(live.error());
    }
    for (const domain::ClientSecret& secret : *live) {
        const bool isNewest = secret.id == live->last().id;
        const qint64 overlap = isNewest ? overlapSeconds : 0;
        const qint64 endsAt = transaction.now() + overlap;
        if (overlap < 0 || (secret.expiresAt != 0 && secret.expiresAt <= endsAt)) {
            continue;
        }
        const auto ended = clients.endSecret(clientRow, secret.id, endsAt);
        if (!ended) {
            return ended;
        }
    }
    return {};
}

} // namespace

core::SecretString newSecretValue(core::RandomSource& random)
{
    return core::SecretString(
        QByteArray(crypto::token_prefix::clientSecret) + '_' + crypto::newSecret(random));
}

core::Result<qint64> storeSecret(
    store::Transaction& transaction, qint64 clientRow, domain::ClientSecret secret)
{
    secret.clientRow = clientRow;
    secret.createdAt = transaction.now();
    return store::ClientRepository(transaction.database()).addSecret(secret);
}

core::Result<void> rotateSecret(store::Transaction& transaction, const domain::Client& client,
    const domain::ClientSecret& secret, qint64 overlapSeconds)
{
    const auto ended = endOlderSecrets(transaction, client.id, overlapSeconds);
    if (!ended) {
        return ended;
    }
    const auto stored = storeSecret(transaction, client.id, secret);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    return noteConsoleEdit(
        transaction, "client.secret_rotated", QString(u"client:"_s + client.clientId));
}

} // namespace gatehouse::models
