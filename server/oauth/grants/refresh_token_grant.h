// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/grant.h"
#include "server/oauth/grants/refresh_rotation.h"
#include "server/oauth/token_issuer.h"

namespace gatehouse::oauth {

/// RFC 6749 §6. Public clients' refresh tokens always rotate; confidential clients' unless the
/// settings say otherwise.
class RefreshTokenGrant final : public Grant
{
public:
    explicit RefreshTokenGrant(const Services& services)
        : m_services(services)
        , m_issuer(services)
    {
    }

    [[nodiscard]] QString grantType() const override;
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> handle(TokenRequest request) override;

private:
    [[nodiscard]] OAuthResult<RefreshRotation::Presented> presented(
        const TokenRequest& request) const;
    [[nodiscard]] OAuthResult<RefreshRotation::Policy> policy() const;
    [[nodiscard]] OAuthResult<TokenResponse> response(const domain::Client& client,
        RefreshRotation::Outcome outcome, const QByteArray& accessSecret,
        const QByteArray& refreshSecret) const;

    const Services& m_services;
    TokenIssuer m_issuer;
};

} // namespace gatehouse::oauth
