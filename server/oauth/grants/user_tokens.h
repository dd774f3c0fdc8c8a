// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/token_issuer.h"
#include "server/oauth/token_request.h"

namespace gatehouse::oauth {

/// Tokens for a user whom the token request itself brings (password, assertion): there was no
/// authorization request whose family they could join. Lifetimes in seconds.
struct UserTokenOrder
{
    PreparedAccessToken access;
    domain::ScopeSet scope {};
    QByteArray refreshSecret {}; ///< Empty: no refresh token.
    qint64 familyLifetime = 0;
    qint64 refreshIdleLifetime = 0;
};

/// On the worker. A refresh token only when `isRefreshable` and the client has that grant.
[[nodiscard]] OAuthResult<UserTokenOrder> orderUserTokens(const Services& services,
    const TokenRequest& request, const QString& grantType, bool isRefreshable);

struct UserTokens
{
    domain::TokenFamily family {};
    domain::IssuedToken token {};
    qint64 refreshRow = 0; ///< 0: none.
};
/// Inside a write closure: family, tokens and audit row. `authTime` is when the user signed in; 0:
/// did not.
[[nodiscard]] core::Result<UserTokens> insertUserTokens(store::Transaction& transaction,
    const UserTokenOrder& order, const TokenRequest& request, qint64 userRow, qint64 authTime);
/// After the commit.
[[nodiscard]] OAuthResult<TokenResponse> userTokenResponse(const TokenIssuer& issuer,
    const UserTokenOrder& order, const domain::Client& client, UserTokens issued);

} // namespace gatehouse::oauth
