// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/id_token.h"

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;

oauth::OAuthResult<void> IdTokenExtension::extend(
    const domain::Client& client, oauth::TokenResponse& response)
{
    // Without a sign-in (authTime) there is nothing to attest: a client spoke for the user.
    if (response.token.userRow == 0 || response.authTime == 0
        || !response.token.scope.contains(u"openid"_s))
        return {};
    oauth::IdTokenOrder order;
    order.userRow = response.token.userRow;
    order.sessionRow = response.sessionRow;
    order.authTime = response.authTime;
    order.issuedAt = response.token.issuedAt;
    order.nonce = response.nonce;
    order.accessToken = response.accessToken;
    const auto token = m_maker.idToken(client, order);
    if (!token)
        return tl::unexpected(token.error());
    response.members.insert(u"id_token"_s, QString::fromLatin1(*token));
    return {};
}

} // namespace gatehouse::oidc
