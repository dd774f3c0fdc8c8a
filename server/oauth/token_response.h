// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/token.h"
#include "server/http/response.h"

#include <QtCore/QJsonObject>

namespace gatehouse::oauth {

/// What a grant gave: the successful answer of the token endpoint before it is text (RFC 6749
/// §5.1), with what extensions need to know about the authentication behind it.
struct TokenResponse
{
    QByteArray accessToken {};
    domain::IssuedToken token {}; ///< The row behind it.
    QByteArray refreshToken {}; ///< Empty: none.
    qint64 authTime = 0; ///< When the user signed in; 0: no user.
    qint64 sessionRow = 0;
    QString nonce {}; ///< Of the authorization request; empty on refresh.
    QJsonObject members {}; ///< What extensions add, id_token for one.
};

/// The JSON answer, made in one buffer, not cacheable.
[[nodiscard]] http::Response toHttp(const TokenResponse& response);

} // namespace gatehouse::oauth
