// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/registration/registration_writes.h"

#include "server/store/client_repository.h"
#include "server/store/registry_secrets.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

core::Result<RegistrationOutcome> refused(OAuthError error)
{
    RegistrationOutcome outcome;
    outcome.refusal = std::move(error);
    return outcome;
}

core::Result<void> addSecret(store::Transaction& transaction, const crypto::Sealer& sealer,
    const domain::Client& client, const core::SecretString& secret)
{
    if (secret.isEmpty())
        return {};
    const auto row = store::makeClientSecret(sealer, client, secret.reveal(), transaction.now());
    const auto stored = store::ClientRepository(transaction.database()).addSecret(row);
    if (!stored)
        return tl::unexpected(stored.error());
    return {};
}

} // namespace

OAuthError invalidRegistrationToken(QString detail)
{
    return OAuthError { ErrorCode::InvalidToken, u"the token does not manage this client"_s,
        std::move(detail) };
}

core::Result<RegistrationOutcome> RegisterWork::operator()(store::Transaction& transaction) const
{
    store::RegistrationRepository tokens(transaction.database());
    const auto registered = tokens.count();
    if (!registered)
        return tl::unexpected(registered.error());
    if (*registered >= mostClients) {
        return refused(OAuthError { ErrorCode::TemporarilyUnavailable,
            u"no more clients can be registered now"_s, u"too many registered clients"_s });
    }
    if (initialTokenRow != 0) {
        const auto used = tokens.useInitial(initialTokenRow, transaction.now());
        if (!used)
            return tl::unexpected(used.error());
        if (!*used)
            return refused(invalidRegistrationToken(u"the initial access token is used up"_s));
    }
    RegistrationOutcome outcome;
    outcome.client = client;
    outcome.client.clientIdIssuedAt = transaction.now();
    const auto row
        = store::ClientRepository(transaction.database()).insert(outcome.client, transaction.now());
    if (!row)
        return tl::unexpected(row.error());
    outcome.client.id = *row;
    if (const auto added = addSecret(transaction, sealer, outcome.client, secret); !added)
        return tl::unexpected(added.error());
    const auto token = tokens.insert(*row, tokenHash, transaction.now());
    if (!token)
        return tl::unexpected(token.error());
    outcome.tokenRow = *token;
    if (const auto noted = store::writeAudit(transaction, audit); !noted)
        return tl::unexpected(noted.error());
    return outcome;
}

core::Result<RegistrationOutcome> UpdateWork::operator()(store::Transaction& transaction) const
{
    // First, so that of several updates with one token exactly one goes on.
    const auto rotated = store::RegistrationRepository(transaction.database())
                             .rotate(token, newTokenHash, transaction.now());
    if (!rotated)
        return tl::unexpected(rotated.error());
    if (!*rotated)
        return refused(invalidRegistrationToken(u"the token was replaced at the same time"_s));
    store::ClientRepository clients(transaction.database());
    const auto updated = clients.update(client, transaction.now());
    if (!updated)
        return tl::unexpected(updated.error());
    if (endsSecrets) {
        const auto ended = clients.expireSecrets(client.id, 0, transaction.now());
        if (!ended)
            return tl::unexpected(ended.error());
    }
    if (const auto added = addSecret(transaction, sealer, client, secret); !added)
        return tl::unexpected(added.error());
    if (const auto noted = store::writeAudit(transaction, audit); !noted)
        return tl::unexpected(noted.error());
    return RegistrationOutcome { std::nullopt, client, token.id };
}

} // namespace gatehouse::oauth
