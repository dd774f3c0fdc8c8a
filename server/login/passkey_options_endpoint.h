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

/// POST /passkey/options: what our script asks before it asks the authenticator. Fields: `action`
/// (sign_in, add), the `csrf` of the page's form, for sign_in `interaction`, for add `password`
/// when the user signed in long ago. Answers JSON {"challenge": row, "publicKey": {…}}, or
/// {"error": forged, password, throttled, busy}.
class PasskeyOptionsEndpoint final : public http::Endpoint
{
public:
    explicit PasskeyOptionsEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<http::Response> answer(http::RequestPtr request, http::Form form);
    [[nodiscard]] http::Task<http::Response> forSigningIn(
        http::RequestPtr request, http::Form form);
    [[nodiscard]] http::Task<http::Response> forAdding(http::RequestPtr request, http::Form form);
    [[nodiscard]] http::Task<http::Response> afterPassword(
        http::RequestPtr request, http::Form form, SignedIn signedIn);

    const Services& m_services;
    SessionService m_sessions;
    CsrfTokens m_csrf;
    PasskeyCeremony m_ceremony;
};

} // namespace gatehouse::login
