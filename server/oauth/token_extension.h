// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/token_response.h"

namespace gatehouse::oauth {

/// Adds members to a successful token response once the tokens are stored; how OpenID Connect adds
/// its id_token without this module knowing of it. One instance for each worker, called in its
/// thread.
class TokenExtension
{
public:
    virtual ~TokenExtension() = default;

    /// Called for every successful response; leaves those alone that do not concern it. A refusal
    /// replaces the answer: a response that lacks what was asked for would mislead the client.
    [[nodiscard]] virtual OAuthResult<void> extend(
        const domain::Client& client, TokenResponse& response)
        = 0;
};

} // namespace gatehouse::oauth
