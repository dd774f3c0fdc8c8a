// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/upstream/client_services.h"
#include "server/upstream/token_set.h"

#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

/// What binds one OAuth 2 authorization to its answer.
struct AuthorizationKeys
{
    QByteArray state;
    QByteArray nonce {}; ///< OpenID Connect only.
    QByteArray verifier {}; ///< PKCE; empty: not used.
    QByteArray redirectUri {};
};

/// Where the browser goes (RFC 6749 §4.1.1). authorize_params may add, never replace.
[[nodiscard]] QByteArray authorizationUrl(
    const RemoteProvider& provider, const AuthorizationKeys& keys);

/// Talks to token endpoints. Fails as Fetcher::fetch does; Denied: the provider refused or
/// answered what cannot be used. Coroutines: `services` outlives them.
class TokenClient
{
public:
    explicit TokenClient(const ClientServices& services)
        : m_services(services)
    {
    }

    [[nodiscard]] http::Task<core::Result<TokenSet>> exchange(
        RemoteProviderPtr provider, QByteArray code, AuthorizationKeys keys);
    /// The new set, with what the answer left out.
    [[nodiscard]] http::Task<core::Result<TokenSet>> refresh(
        RemoteProviderPtr provider, TokenSet previous);
    /// RFC 7009; done when the provider has no such endpoint.
    [[nodiscard]] http::Task<core::Result<void>> revoke(
        RemoteProviderPtr provider, TokenSet tokens);

private:
    [[nodiscard]] http::Task<core::Result<TokenSet>> ask(
        RemoteProviderPtr provider, QString url, oauth1::Parameters form);

    ClientServices m_services;
};

} // namespace gatehouse::upstream
