// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/grant.h"
#include "server/oauth/grants/code_redemption.h"
#include "server/oauth/token_issuer.h"

namespace gatehouse::oauth {

/// RFC 6749 §4.1.3 with PKCE (RFC 7636). A refresh token is issued when the client has the
/// refresh_token grant, whether or not offline_access was asked for: the grant is the operator's
/// switch, offline_access the user's consent page's.
class AuthorizationCodeGrant final : public Grant
{
public:
    /// Wrong verifiers for one code before it is answered 429 (C037).
    static constexpr int wrongVerifiersPerMinute = 20;

    explicit AuthorizationCodeGrant(const Services& services);

    [[nodiscard]] QString grantType() const override;
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> handle(TokenRequest request) override;

private:
    [[nodiscard]] OAuthResult<CodeRedemption::Presented> presented(
        const TokenRequest& request) const;
    [[nodiscard]] OAuthResult<TokenResponse> response(const domain::Client& client,
        CodeRedemption::Outcome outcome, const QByteArray& accessSecret,
        const QByteArray& refreshSecret) const;

    const Services& m_services;
    TokenIssuer m_issuer;
    AttemptLimiter m_wrongVerifiers;
};

} // namespace gatehouse::oauth
