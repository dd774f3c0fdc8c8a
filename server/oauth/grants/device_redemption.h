// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/device_code.h"
#include "server/oauth/token_issuer.h"
#include "server/oauth/token_request.h"
#include "server/trace/check_list.h"

namespace gatehouse::oauth {

/// What turns an allowed device code into tokens, inside one write closure: of any number of
/// simultaneous polls exactly one succeeds (C073). Values only; may run more than once, when the
/// database asks for a repetition.
class DeviceRedemption
{
public:
    /// Refresh tokens are issued when `refreshSecret` is not empty. Lifetimes are seconds.
    struct Terms
    {
        PreparedAccessToken access;
        QByteArray refreshSecret;
        qint64 refreshIdleLifetime;
        qint64 familyLifetime;
    };
    struct Outcome
    {
        std::optional<OAuthError> refusal {}; ///< Otherwise the rest is set.
        domain::TokenFamily family {};
        domain::IssuedToken token {};
        qint64 refreshRow = 0; ///< 0: no refresh token.
        trace::CheckList checks {};
    };

    DeviceRedemption(const TokenRequest& request, qint64 codeRow, Terms terms);

    [[nodiscard]] core::Result<Outcome> operator()(store::Transaction& transaction) const;

private:
    [[nodiscard]] core::Result<std::optional<OAuthError>> fault(store::Transaction& transaction,
        const domain::DeviceCode& code, trace::CheckList& checks) const;
    [[nodiscard]] core::Result<Outcome> issue(
        store::Transaction& transaction, const domain::DeviceCode& code, Outcome outcome) const;
    [[nodiscard]] core::Result<Outcome> refuse(
        store::Transaction& transaction, Outcome outcome, OAuthError error) const;

    http::RequestPtr m_http;
    store::RegistryView::ClientPtr m_client;
    qint64 m_codeRow;
    Terms m_terms;
};

/// What the client is told about a device code that is not good, whatever the reason.
[[nodiscard]] OAuthError invalidDeviceCode(QString detail);

} // namespace gatehouse::oauth
