// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/claims.h"

#include "server/core/json_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::domain {

QList<OpenClaim> claimsOpenedBy(
    const User& user, const ScopeSet& granted, const QHash<QString, Scope>& scopes)
{
    const QJsonObject all = claims(user);
    QList<OpenClaim> open;
    for (const QString& token : granted.tokens()) {
        const auto scope = scopes.constFind(token);
        if (scope == scopes.cend())
            continue;
        for (const QString& claim : scope->claims) {
            const auto value = all.constFind(claim);
            const bool isKnown = std::any_of(open.cbegin(), open.cend(),
                [&claim](const OpenClaim& other) { return other.name == claim; });
            if (value != all.constEnd() && !isKnown)
                open.append({ claim, *value, token });
        }
    }
    return open;
}

QJsonObject idTokenClaims(const IdTokenFrame& frame, const User& user, const Client& client)
{
    // One audience, the client itself: so there is no azp (§2).
    return QJsonObject {
        { u"iss"_s, frame.issuer },
        { u"sub"_s, user.subject },
        { u"aud"_s, client.clientId },
        { u"iat"_s, frame.issuedAt },
        { u"exp"_s, frame.expiresAt },
        { u"auth_time"_s, frame.authTime },
    };
}

qint64 clientTokenLifetime(const Client& client, const Settings& settings, const QString& grantType,
    const QString& originalGrantType)
{
    for (const QString& name : { grantType, originalGrantType }) {
        const qint64 seconds = client.tokenExpiresIn.value(name).toInteger();
        if (seconds > 0)
            return seconds;
    }
    return accessTokenLifetime(settings, grantType, originalGrantType);
}

QStringList accessTokenAudiences(
    const QStringList& clientAudiences, const ScopeSet& scope, const QString& issuer)
{
    QStringList audiences = clientAudiences;
    if (!audiences.isEmpty() && scope.contains(u"openid"_s) && !audiences.contains(issuer))
        audiences.append(issuer);
    return audiences;
}

QByteArray audienceJson(const QStringList& audiences, const QString& issuer)
{
    if (audiences.size() < 2)
        return core::jsonString(audiences.isEmpty() ? issuer : audiences.first());
    QByteArray json("[");
    for (const QString& audience : audiences)
        json += core::jsonString(audience) + ',';
    json.back() = ']';
    return json;
}

QByteArray accessTokenClaims(
    const IssuedToken& token, const QString& issuer, const QString& subject, const QString& jwtId)
{
    core::JsonText claims;
    claims.add("iss", issuer)
        .add("sub", subject)
        .addRaw("aud", audienceJson(token.audiences, issuer))
        .add("client_id", token.clientId)
        .add("iat", token.issuedAt)
        .add("exp", token.expiresAt)
        .add("jti", jwtId)
        .add("scope", token.scope.toString());
    return claims.finish();
}

} // namespace gatehouse::domain
