// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/grant.h"
#include "server/oauth/token_issuer.h"

namespace gatehouse::oauth {

/// RFC 6749 §4.3, legacy: the application itself asks for the user's password. It is there for
/// applications that cannot do better and off unless a client has it (C056). By user name or e-mail
/// address; the same back-off, dummy work and answer as the sign-in page (C100, C101). Public
/// clients are allowed, because the applications that use it run in browsers; there is no consent
/// page to show, so an administrator who gives a client this grant trusts it with passwords.
class PasswordGrant final : public Grant
{
public:
    explicit PasswordGrant(const Services& services)
        : m_services(services)
        , m_issuer(services)
    {
    }

    [[nodiscard]] QString grantType() const override;
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> handle(TokenRequest request) override;

private:
    const Services& m_services;
    TokenIssuer m_issuer;
};

} // namespace gatehouse::oauth
