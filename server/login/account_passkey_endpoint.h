// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/login/csrf.h"
#include "server/login/passkey_ceremony.h"
#include "server/login/session_service.h"

namespace gatehouse::http {
class Form;
}

namespace gatehouse::login {

/// /account/passkeys: what the account page posts about passkeys. `action`: add (with `passkey`,
/// the JSON of our script, and `name`) or remove (with `passkey_row`). Adding wants a challenge of
/// /passkey/options, which has seen the password or a fresh sign-in.
class AccountPasskeyEndpoint final : public http::Endpoint
{
public:
    explicit AccountPasskeyEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<http::Response> act(http::RequestPtr request, SignedIn signedIn);
    [[nodiscard]] http::Task<http::Response> add(
        http::RequestPtr request, SignedIn signedIn, http::Form form);
    [[nodiscard]] http::Task<http::Response> remove(
        http::RequestPtr request, SignedIn signedIn, qint64 passkeyRow);

    const Services& m_services;
    SessionService m_sessions;
    CsrfTokens m_csrf;
    PasskeyCeremony m_ceremony;
};

} // namespace gatehouse::login
