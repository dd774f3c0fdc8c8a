// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/assertion_verifier.h"
#include "server/oauth/grant.h"
#include "server/oauth/token_issuer.h"

namespace gatehouse::oauth {

/// RFC 7523 §2.1: a client signs that a user wants something. `iss` is the client, `sub` a user's
/// `sub` or user name; the keys are the client's own. There is no consent to show: an administrator
/// who gives a client this grant trusts it to speak for every user. Client authentication is
/// optional, because the signature proves the client as well; where it is used, it must be the
/// issuer. No refresh token: the client can sign again.
class JwtBearerGrant final : public Grant
{
public:
    /// Wrong assertions of one client from one address before the answer is 429.
    static constexpr int failuresPerMinute = 20;

    explicit JwtBearerGrant(const Services& services);

    [[nodiscard]] QString grantType() const override;
    [[nodiscard]] std::optional<QString> selfProvedClient(const http::Form& form) const override;
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> handle(TokenRequest request) override;

private:
    struct Outcome;
    [[nodiscard]] http::Task<OAuthResult<AssertionClaims>> verified(
        store::RegistryView::ClientPtr client, QByteArray token, QByteArray limiterKey);
    [[nodiscard]] static core::Result<Outcome> decide(
        store::Transaction& transaction, const AssertionClaims& claims, qint64 clientRow);

    const Services& m_services;
    TokenIssuer m_issuer;
    AssertionVerifier m_verifier;
    AttemptLimiter m_failures;
};

} // namespace gatehouse::oauth
