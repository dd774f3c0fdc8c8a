// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/local_token_check.h"

namespace gatehouse::api {

using namespace Qt::StringLiterals;

namespace {

/// The claims a resource may show, by their OpenID names.
QJsonObject claimsOf(const oauth::AccessTokenReader::ActiveToken& token)
{
    if (!token.user)
        return {};
    return { { u"email"_s, token.user->email }, { u"name"_s, token.user->name } };
}

} // namespace

void LocalTokenCheck::validate(const QByteArray& token, resource::Then then)
{
    then(judge(token));
}

resource::Outcome LocalTokenCheck::judge(const QByteArray& token) const
{
    const auto active = m_reader.active(token);
    if (!active) {
        const bool isBad = active.error().code == oauth::ErrorCode::InvalidToken;
        return resource::ResourceError { isBad ? resource::ErrorCode::InvalidToken
                                               : resource::ErrorCode::TemporarilyUnavailable,
            active.error().description };
    }
    const QStringList& audiences = active->row.audiences;
    if (!audiences.isEmpty() && !audiences.contains(m_services.issuer)) {
        return resource::ResourceError { resource::ErrorCode::InvalidToken,
            u"the access token is meant for another resource server"_s };
    }
    resource::Token good;
    good.clientId = active->row.clientId;
    good.subject = active->subject();
    good.username = active->user ? active->user->username : QString();
    good.scopes = active->row.scope.tokens();
    good.audiences = audiences;
    good.issuer = m_services.issuer;
    good.issuedAt = active->row.issuedAt;
    good.expiresAt = active->row.expiresAt;
    good.claims = claimsOf(*active);
    return good;
}

} // namespace gatehouse::api
