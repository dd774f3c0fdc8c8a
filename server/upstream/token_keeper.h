// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/upstream_repository.h"
#include "server/upstream/token_client.h"

namespace gatehouse::upstream {

/// The tokens of users at providers: fetch_token and update_token of the seed, with refreshing
/// before their end. One row for each user and provider, sealed. `services` outlives the
/// coroutines.
class TokenKeeper
{
public:
    explicit TokenKeeper(const ClientServices& services)
        : m_services(services)
        , m_client(services)
    {
    }

    /// The user's tokens, good for another minute at least where the provider lets us refresh.
    /// NotFound: none are kept. Denied: ended, and refreshing failed. However many ask at once, on
    /// however many nodes, one refreshes.
    [[nodiscard]] http::Task<core::Result<TokenSet>> fetchToken(
        RemoteProviderPtr provider, qint64 userRow);
    /// Refreshes them whatever their end. Denied: they cannot be, or the provider refused; what is
    /// kept stays.
    [[nodiscard]] http::Task<core::Result<TokenSet>> refreshNow(
        RemoteProviderPtr provider, qint64 userRow);
    /// Revokes them at the provider and says how that went; the caller removes the row. True: the
    /// provider has an endpoint for it and agreed.
    [[nodiscard]] http::Task<core::Result<bool>> tryRevoke(
        RemoteProviderPtr provider, qint64 userRow);
    /// Revokes them at the provider, as far as it can; the caller removes the row.
    [[nodiscard]] http::Task<void> revoke(RemoteProviderPtr provider, qint64 userRow);

    /// Inside a write closure: what fetchToken() will find (update_token).
    struct Owner
    {
        qint64 providerRow;
        qint64 userRow;
        QString subject;
    };
    [[nodiscard]] static core::Result<void> save(store::Transaction& transaction,
        const crypto::Sealer& sealer, const Owner& owner, const TokenSet& tokens);

private:
    struct Kept
    {
        store::ProviderToken row;
        TokenSet tokens;
    };
    [[nodiscard]] core::Result<Kept> read(qint64 providerRow, qint64 userRow);
    [[nodiscard]] http::Task<core::Result<TokenSet>> refresh(RemoteProviderPtr provider, Kept kept);
    [[nodiscard]] http::Task<core::Result<TokenSet>> renew(RemoteProviderPtr provider, Kept kept);
    [[nodiscard]] http::Task<core::Result<TokenSet>> waitForOther(Kept kept);
    [[nodiscard]] http::Task<core::Result<bool>> claim(store::ProviderToken row);
    [[nodiscard]] http::Task<core::Result<bool>> replace(Kept kept, TokenSet tokens);
    [[nodiscard]] http::Task<void> release(store::ProviderToken row);

    ClientServices m_services;
    TokenClient m_client;
};

} // namespace gatehouse::upstream
