// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/linked_accounts.h"

#include "server/domain/provider_layers.h"
#include "server/store/provider_repository.h"
#include "server/store/row_mapping.h"

#include <QtCore/QSet>

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

core::Result<LinkedAccount> readLinked(const Rows& row)
{
    LinkedAccount account;
    account.providerRow = row.integer(0);
    account.userRow = row.integer(1);
    account.provider = row.text(2);
    account.username = row.text(3);
    account.subject = row.text(4);
    account.display = row.text(5);
    account.linkedAt = row.integer(6);
    account.hasPassword = row.integer(7) != 0;
    account.hasToken = row.integer(8) != 0;
    account.scope = row.text(9);
    account.expiresAt = row.integer(10);
    account.refreshedAt = row.integer(11);
    return account;
}

/// Only the whole configuration, preset included, says which protocol a provider speaks.
core::Result<QSet<qint64>> oauth1Providers(Database& database)
{
    const auto providers = ProviderRepository(database).list();
    if (!providers)
        return tl::unexpected(providers.error());
    QSet<qint64> rows;
    for (const domain::Provider& provider : *providers) {
        const auto whole = domain::layered(provider, {}).provider.configuration;
        if (whole.contains("request_token_url"_L1))
            rows.insert(provider.id);
    }
    return rows;
}

} // namespace

core::Result<QList<LinkedAccount>> linkedAccounts(Database& database, const QString& providerName)
{
    const auto old = oauth1Providers(database);
    if (!old)
        return tl::unexpected(old.error());
    auto accounts = rows::all<LinkedAccount>(
        database.query(
            "SELECT a.provider_row, a.user_row, p.name, u.username, a.subject, a.display,"
            " a.created_at, CASE WHEN u.password_hash <> '' THEN 1 ELSE 0 END,"
            " CASE WHEN t.id IS NULL THEN 0 ELSE 1 END, coalesce(t.scope, ''),"
            " coalesce(t.expires_at, 0), coalesce(t.updated_at, 0)"
            " FROM provider_accounts a JOIN providers p ON p.id = a.provider_row"
            " JOIN users u ON u.id = a.user_row"
            " LEFT JOIN provider_tokens t"
            " ON t.provider_row = a.provider_row AND t.user_row = a.user_row"
            " WHERE p.deleted_at = 0 AND u.deleted_at = 0 AND (? = '' OR p.name = ?)"
            " ORDER BY p.name, u.username LIMIT ?",
            { providerName, providerName, mostLinkedAccounts }),
        readLinked);
    if (!accounts)
        return accounts;
    for (LinkedAccount& account : *accounts)
        account.isOAuth1 = old->contains(account.providerRow);
    return accounts;
}

} // namespace gatehouse::store
