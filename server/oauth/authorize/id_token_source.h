// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/oauth/oauth_error.h"

#include <memory>

namespace gatehouse::oauth {

/// What an id_token is to say; times are UTC epoch seconds.
struct IdTokenOrder
{
    qint64 userRow = 0;
    qint64 sessionRow = 0; ///< 0: none, then there is no `sid`.
    qint64 authTime = 0;
    qint64 issuedAt = 0;
    QString nonce {}; ///< Empty: left out.
    QByteArray accessToken {}; ///< Empty: no `at_hash`.
    QByteArray code {}; ///< Empty: no `c_hash`.
    domain::ScopeSet claimScopes {}; ///< Their claims go in; empty where userinfo gives them.
};

/// Makes the id_token of an authorization response; how OpenID Connect adds it without this module
/// knowing of it. One instance for each worker, called in its thread.
class IdTokenSource
{
public:
    virtual ~IdTokenSource() = default;

    [[nodiscard]] virtual OAuthResult<QByteArray> idToken(
        const domain::Client& client, const IdTokenOrder& order)
        = 0;
};

} // namespace gatehouse::oauth
