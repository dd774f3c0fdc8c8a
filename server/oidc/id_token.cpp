// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/id_token.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/store/session_repository.h"

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;
using oauth::ErrorCode;
using oauth::fromStorage;
using oauth::OAuthResult;
using oauth::refusal;

QByteArray leftHalfHash(const QByteArray& value)
{
    return core::toBase64Url(crypto::sha256(value).left(16));
}

OAuthResult<void> IdTokenExtension::extend(
    const domain::Client& client, oauth::TokenResponse& response)
{
    // Without a sign-in (authTime) there is nothing to attest: a client spoke for the user.
    if (response.token.userRow == 0 || response.authTime == 0
        || !response.token.scope.contains(u"openid"_s))
        return {};
    const auto algorithm = jose::algorithmFromName(client.idTokenSignedResponseAlg);
    if (!algorithm) {
        return refusal(ErrorCode::ServerError, u"the server failed to answer"_s,
            u"unknown id_token_signed_response_alg"_s);
    }
    const auto claims = this->claims(client, response);
    if (!claims)
        return tl::unexpected(claims.error());
    const auto token = m_services.keys.ring().sign(*algorithm, u"JWT"_s, *claims);
    if (!token)
        return refusal(
            ErrorCode::ServerError, u"the server failed to answer"_s, token.error().message);
    response.members.insert(u"id_token"_s, QString::fromLatin1(*token));
    return {};
}

OAuthResult<QJsonObject> IdTokenExtension::claims(
    const domain::Client& client, const oauth::TokenResponse& response) const
{
    const auto user = m_services.registry.user(response.token.userRow);
    if (!user)
        return tl::unexpected(fromStorage(user.error()));
    if (!*user)
        return refusal(ErrorCode::InvalidGrant, u"the user is not known any more"_s);
    const QString subject = (*user)->subject;
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));

    // One audience, the client itself: so there is no azp (§2).
    QJsonObject claims {
        { u"iss"_s, m_services.issuer },
        { u"sub"_s, subject },
        { u"aud"_s, client.clientId },
        { u"iat"_s, response.token.issuedAt },
        { u"exp"_s, response.token.issuedAt + (*settings)->idTokenLifetime },
        { u"auth_time"_s, response.authTime },
        { u"at_hash"_s, QString::fromLatin1(leftHalfHash(response.accessToken)) },
    };
    if (!response.nonce.isEmpty())
        claims.insert(u"nonce"_s, response.nonce);
    if (response.sessionRow == 0)
        return claims;
    const auto session
        = store::SessionRepository(m_services.reader).findSession(response.sessionRow);
    if (!session)
        return tl::unexpected(fromStorage(session.error()));
    if (*session)
        claims.insert(u"sid"_s, (*session)->publicId);
    return claims;
}

} // namespace gatehouse::oidc
