// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/crypto/token_value.h"
#include "server/oauth/token_issuer.h"
#include "server/oauth/token_request.h"
#include "server/trace/check_list.h"

#include <optional>

namespace gatehouse::oauth {

/// The write closure of the refresh token grant (RFC 6749 §6, RFC 9700 §4.14): every check, the
/// rotation and the new tokens in one transaction. Values only; may run more than once, when the
/// database asks for a repetition.
///
/// A rotated token that comes back is reuse and ends its family (C061), unless it is the retry of a
/// client that lost the answer: within the retry window the same successor is handed out again, as
/// long as nobody used it.
class RefreshRotation
{
public:
    struct Policy
    {
        bool isRotating = true;
        qint64 retryWindow = 0; ///< Seconds; 0: every second presentation is reuse.
        qint64 idleLifetime = 0; ///< Seconds.
    };
    struct Presented
    {
        crypto::TokenValue token;
        std::optional<domain::ScopeSet> scope; ///< Nothing: what the refresh token has.
        QByteArray successorSecret; ///< Derived, see successorSecret().
        QString originalGrantType; ///< Of the family.
    };
    struct Outcome
    {
        std::optional<OAuthError> refusal {}; ///< Otherwise the rest is set.
        domain::TokenFamily family {};
        domain::IssuedToken token {};
        qint64 refreshRow = 0; ///< Of the successor; 0: the presented token stays current.
        trace::CheckList checks {};
    };

    RefreshRotation(const TokenRequest& request, Presented presented, PreparedAccessToken access,
        Policy policy);

    [[nodiscard]] core::Result<Outcome> operator()(store::Transaction& transaction) const;

private:
    using MaybeFault = core::Result<std::optional<OAuthError>>;

    [[nodiscard]] MaybeFault grantFault(
        store::Transaction& transaction, const domain::RefreshToken& token, Outcome& outcome) const;
    /// What is granted now: narrowed to the request and to what the client may still have.
    [[nodiscard]] std::optional<domain::ScopeSet> grantedScope(
        const domain::RefreshToken& token, Outcome& outcome) const;
    [[nodiscard]] core::Result<bool> mayHaveSuccessorAgain(
        store::Transaction& transaction, const domain::RefreshToken& token) const;
    [[nodiscard]] core::Result<qint64> rotate(store::Transaction& transaction,
        const domain::TokenFamily& family, const domain::RefreshToken& token,
        const domain::IssuedToken& access) const;
    [[nodiscard]] core::Result<Outcome> issue(
        store::Transaction& transaction, domain::RefreshToken token, Outcome outcome) const;
    [[nodiscard]] core::Result<Outcome> refuse(
        store::Transaction& transaction, Outcome outcome, OAuthError error) const;

    http::RequestPtr m_http;
    store::RegistryView::ClientPtr m_client;
    Presented m_presented;
    PreparedAccessToken m_access;
    Policy m_policy;
};

/// The secret of the token that follows `token`: derived, so that it can be handed out again
/// although only its hash is stored. Nobody without `derivationKey` can tell it from a random one.
[[nodiscard]] QByteArray successorSecret(
    const QByteArray& derivationKey, const crypto::TokenValue& token, qint64 familyRow);

/// What the client is told about a refresh token that is not good, whatever the reason.
[[nodiscard]] OAuthError invalidRefreshToken(QString detail);

} // namespace gatehouse::oauth
