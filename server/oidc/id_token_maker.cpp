// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/id_token_maker.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/domain/claims.h"
#include "server/login/sign_in_methods.h"
#include "server/oidc/open_claims.h"
#include "server/store/session_repository.h"

#include <QtCore/QJsonArray>

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;
using oauth::ErrorCode;
using oauth::fromStorage;
using oauth::IdTokenOrder;
using oauth::OAuthResult;
using oauth::refusal;

QByteArray leftHalfHash(const QByteArray& value, crypto::SignatureAlgorithm algorithm)
{
    const bool isEdwards = algorithm == crypto::SignatureAlgorithm::EdDSA;
    const QByteArray hash = isEdwards ? crypto::sha512(value) : crypto::sha256(value);
    return core::toBase64Url(hash.first(hash.size() / 2));
}

namespace {

/// Where and how the user signed in. `phr`: resistant to phishing (OpenID Connect EAP ACR Values
/// 1.0 §2), which is true of passkeys alone.
void addSession(QJsonObject& claims, const domain::BrowserSession& session)
{
    claims.insert(u"sid"_s, session.publicId);
    const QStringList methods = session.methods.split(u' ', Qt::SkipEmptyParts);
    if (methods.isEmpty() || login::isOfPersona(session))
        return;
    claims.insert(u"amr"_s, QJsonArray::fromStringList(methods));
    if (methods.contains(u"hwk"_s) || methods.contains(u"swk"_s))
        claims.insert(u"acr"_s, u"phr"_s);
}

} // namespace

OAuthResult<QByteArray> IdTokenMaker::idToken(
    const domain::Client& client, const IdTokenOrder& order)
{
    const auto algorithm = jose::algorithmFromName(client.idTokenSignedResponseAlg);
    if (!algorithm) {
        return refusal(ErrorCode::ServerError, u"the server failed to answer"_s,
            u"unknown id_token_signed_response_alg"_s);
    }
    const auto claims = this->claims(client, *algorithm, order);
    if (!claims)
        return tl::unexpected(claims.error());
    const auto token = m_services.keys.ring().sign(*algorithm, u"JWT"_s, *claims);
    if (!token)
        return refusal(
            ErrorCode::ServerError, u"the server failed to answer"_s, token.error().message);
    return *token;
}

OAuthResult<QJsonObject> IdTokenMaker::personClaims(
    const domain::User& user, const IdTokenOrder& order) const
{
    if (order.claimScopes.isEmpty())
        return QJsonObject();
    const auto scopes = m_services.registry.scopes();
    if (!scopes)
        return tl::unexpected(fromStorage(scopes.error()));
    return openClaims(user, order.claimScopes, **scopes);
}

OAuthResult<QJsonObject> IdTokenMaker::claims(const domain::Client& client,
    crypto::SignatureAlgorithm algorithm, const IdTokenOrder& order) const
{
    const auto user = m_services.registry.user(order.userRow);
    if (!user)
        return tl::unexpected(fromStorage(user.error()));
    if (!*user)
        return refusal(ErrorCode::InvalidGrant, u"the user is not known any more"_s);
    const store::RegistryView::UserPtr person = *user;
    auto claims = personClaims(*person, order);
    if (!claims)
        return claims;
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));

    domain::IdTokenFrame frame;
    frame.issuer = m_services.issuer;
    frame.issuedAt = order.issuedAt;
    frame.expiresAt = order.issuedAt + (*settings)->idTokenLifetime;
    frame.authTime = order.authTime;
    // These come last: no claim of a scope replaces them.
    const QJsonObject fixed = domain::idTokenClaims(frame, *person, client);
    for (auto claim = fixed.constBegin(); claim != fixed.constEnd(); ++claim)
        claims->insert(claim.key(), claim.value());
    if (!order.accessToken.isEmpty())
        claims->insert(
            u"at_hash"_s, QString::fromLatin1(leftHalfHash(order.accessToken, algorithm)));
    if (!order.code.isEmpty())
        claims->insert(u"c_hash"_s, QString::fromLatin1(leftHalfHash(order.code, algorithm)));
    if (!order.nonce.isEmpty())
        claims->insert(u"nonce"_s, order.nonce);
    if (order.sessionRow == 0)
        return claims;
    const auto session = store::SessionRepository(m_services.reader).findSession(order.sessionRow);
    if (!session)
        return tl::unexpected(fromStorage(session.error()));
    if (*session)
        addSession(*claims, **session);
    return claims;
}

} // namespace gatehouse::oidc
