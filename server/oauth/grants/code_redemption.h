// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/token_value.h"
#include "server/oauth/token_issuer.h"
#include "server/oauth/token_request.h"
#include "server/trace/check_list.h"

#include <optional>

namespace gatehouse::oauth {

/// The write closure of the authorization code grant: every check, the consumption of the code and
/// the new tokens in one transaction, so that of any number of simultaneous redemptions exactly one
/// succeeds (C042). Values only; may run more than once, when the database asks for a repetition.
///
/// Whoever is not the code's client, or cannot show the verifier, neither uses the code up nor
/// harms its tokens (C037, C041). Whoever shows all of that a second time ends the whole family
/// (RFC 6749 §4.1.2, C040).
class CodeRedemption
{
public:
    struct Presented
    {
        crypto::TokenValue code;
        std::optional<QString> redirectUri;
        std::optional<QByteArray> verifier;
    };
    struct Outcome
    {
        std::optional<OAuthError> refusal {}; ///< Otherwise the rest is set.
        bool isVerifierWrong = false;
        domain::TokenFamily family {};
        domain::IssuedToken token {};
        qint64 refreshRow = 0; ///< 0: no refresh token.
        QString nonce {};
        trace::CheckList checks {};
    };

    /// An empty `refreshSecret` issues no refresh token; `refreshIdleLifetime` in seconds.
    CodeRedemption(const TokenRequest& request, Presented presented, PreparedAccessToken access,
        QByteArray refreshSecret, qint64 refreshIdleLifetime);

    [[nodiscard]] core::Result<Outcome> operator()(store::Transaction& transaction) const;

private:
    [[nodiscard]] std::optional<OAuthError> presenterFault(
        const domain::AuthorizationCode& code, Outcome& outcome) const;
    [[nodiscard]] core::Result<std::optional<OAuthError>> ownerFault(
        store::Transaction& transaction, const domain::AuthorizationCode& code,
        Outcome& outcome) const;
    [[nodiscard]] core::Result<Outcome> issue(store::Transaction& transaction,
        const domain::AuthorizationCode& code, Outcome outcome) const;
    [[nodiscard]] core::Result<Outcome> endFamily(
        store::Transaction& transaction, Outcome outcome) const;
    [[nodiscard]] core::Result<Outcome> refuse(
        store::Transaction& transaction, Outcome outcome, OAuthError error) const;

    http::RequestPtr m_http;
    store::RegistryView::ClientPtr m_client;
    Presented m_presented;
    PreparedAccessToken m_access;
    QByteArray m_refreshSecret;
    qint64 m_refreshIdleLifetime;
};

/// What the client is told about a code that is not good, whatever the reason.
[[nodiscard]] OAuthError invalidCode(QString detail);

} // namespace gatehouse::oauth
