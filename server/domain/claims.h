// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/domain/scope.h"
#include "server/domain/scope_set.h"
#include "server/domain/settings.h"
#include "server/domain/token.h"
#include "server/domain/user.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QList>

// What tokens and userinfo say, computed in one place for the server that says it and for the
// console that shows beforehand what will be said.
namespace gatehouse::domain {

/// A claim about a person and the scope that opened it.
struct OpenClaim
{
    QString name;
    QJsonValue value;
    QString scope;
};

/// The claims of `user` that the granted scopes name (OpenID Connect Core §5.4). A claim that
/// several scopes open is there once, with the first of them.
[[nodiscard]] QList<OpenClaim> claimsOpenedBy(
    const User& user, const ScopeSet& granted, const QHash<QString, Scope>& scopes);

/// What an id_token says whatever was granted (OpenID Connect Core §2). Times are UTC epoch
/// seconds.
struct IdTokenFrame
{
    QString issuer;
    qint64 issuedAt = 0;
    qint64 expiresAt = 0;
    qint64 authTime = 0;
};
[[nodiscard]] QJsonObject idTokenClaims(
    const IdTokenFrame& frame, const User& user, const Client& client);

/// Seconds that an access token of the client lives: the client's own lifetime before the server's,
/// for both that of the grant type before that of the original grant.
[[nodiscard]] qint64 clientTokenLifetime(const Client& client, const Settings& settings,
    const QString& grantType, const QString& originalGrantType = {});

/// Whom the client's access tokens are for: an openid token is for userinfo as well, whatever
/// resource servers it is for beside.
[[nodiscard]] QStringList accessTokenAudiences(
    const QStringList& clientAudiences, const ScopeSet& scope, const QString& issuer);

/// `aud` as JSON: one string, or an array; the issuer when there is none (RFC 7519 §4.1.3).
[[nodiscard]] QByteArray audienceJson(const QStringList& audiences, const QString& issuer);

/// What a JWT access token says (RFC 9068 §2.2), as JSON text: a busy server has no time for a
/// document.
[[nodiscard]] QByteArray accessTokenClaims(
    const IssuedToken& token, const QString& issuer, const QString& subject, const QString& jwtId);

} // namespace gatehouse::domain
