// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/oauth/token_request.h"
#include "server/oauth/token_response.h"

namespace gatehouse::oauth {

/// One grant type of the token endpoint: a file pair in grants/ and a line in builtin_grants.cpp.
/// One instance for each worker, used in its thread.
class Grant
{
public:
    virtual ~Grant() = default;

    /// Value of `grant_type`: "authorization_code".
    [[nodiscard]] virtual QString grantType() const = 0;
    /// How clients may authenticate for it unless the settings say otherwise
    /// (`grant_auth_methods`).
    [[nodiscard]] virtual QList<domain::TokenEndpointAuthMethod> defaultAuthMethods() const
    {
        using Method = domain::TokenEndpointAuthMethod;
        return { Method::ClientSecretBasic, Method::ClientSecretPost, Method::None,
            Method::ClientSecretJwt, Method::PrivateKeyJwt };
    }
    /// The client that the request proves by itself, read and not yet believed; asked when no
    /// method of client authentication was used. A grant that answers here verifies the proof in
    /// handle() (RFC 7523 §3.1: client authentication is optional).
    [[nodiscard]] virtual std::optional<QString> selfProvedClient(const http::Form&) const
    {
        return std::nullopt;
    }
    /// Whether a client without a secret may use it (RFC 6749 §4.4: not client_credentials).
    [[nodiscard]] virtual bool allowsPublicClients() const { return true; }

    /// Decides and issues: at most one write closure, which writes the tokens and the audit row
    /// together. A refusal after which something must stay written (a revoked family) is a value of
    /// that closure, not its failure.
    [[nodiscard]] virtual http::Task<OAuthResult<TokenResponse>> handle(TokenRequest request) = 0;
};

} // namespace gatehouse::oauth
