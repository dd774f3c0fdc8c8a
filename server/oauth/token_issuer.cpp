// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/token_issuer.h"

#include "server/crypto/token_value.h"
#include "server/domain/claims.h"
#include "server/oauth/access_token_value.h"
#include "server/store/token_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::AccessTokenFormat;

namespace {

plugin::TokenContext context(const domain::Client& client, const QString& grantType,
    const TokenAbout& about, const QByteArray& entropy)
{
    return { client.clientId, grantType, about.username, about.scope.toString(), entropy };
}

bool hasRefreshGenerator(const domain::Client& client)
{
    return !client.refreshTokenGenerator.isEmpty() && client.refreshTokenGenerator != "none"_L1;
}

OAuthResult<QByteArray> checked(QByteArray value)
{
    const QString fault = plugins::generatedValueFault(value);
    if (!fault.isEmpty())
        return refusal(ErrorCode::ServerError, u"the server failed to answer"_s, fault);
    return value;
}

/// The client's own choice, or what the server prefers: an ES256 signature is the cheapest to make.
crypto::SignatureAlgorithm signingAlgorithm(const domain::Client& client, const jose::KeyRing& ring)
{
    if (const auto chosen = jose::algorithmFromName(client.accessTokenSigningAlg))
        return *chosen;
    return ring.current(crypto::SignatureAlgorithm::ES256) ? crypto::SignatureAlgorithm::ES256
                                                           : crypto::SignatureAlgorithm::RS256;
}

} // namespace

OAuthResult<const plugin::TokenGeneratorPlugin*> TokenIssuer::generator(const QString& name) const
{
    const auto* found = m_services.plugins ? m_services.plugins->generator(name) : nullptr;
    // Never something else in its place: whoever chose a generator relies on it.
    if (!found)
        return refusal(ErrorCode::ServerError, u"the server failed to answer"_s,
            QString(u"no plug-in generates tokens as "_s + name));
    return found;
}

OAuthResult<QByteArray> TokenIssuer::newRefreshSecret(const domain::Client& client,
    const QString& grantType, const TokenAbout& about, const QByteArray& entropy) const
{
    const QByteArray random = entropy.isEmpty() ? crypto::newSecret(m_services.random) : entropy;
    if (!hasRefreshGenerator(client))
        return random;
    const auto generator = this->generator(client.refreshTokenGenerator);
    if (!generator)
        return tl::unexpected(generator.error());
    return checked((*generator)->refreshToken(context(client, grantType, about, random)));
}

QByteArray TokenIssuer::refreshValue(
    const domain::Client& client, qint64 row, const QByteArray& secret) const
{
    if (hasRefreshGenerator(client))
        return crypto::formatGenerated(row, secret);
    return crypto::formatToken(crypto::token_prefix::refreshToken, row, secret);
}

OAuthResult<bool> TokenIssuer::issuesRefreshToken(const domain::Client& client) const
{
    if (!client.allowsGrant(u"refresh_token"_s) || client.refreshTokenGenerator == "none"_L1)
        return false;
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));
    return (*settings)->issuesRefreshTokens;
}

OAuthResult<PreparedAccessToken> TokenIssuer::prepare(const domain::Client& client,
    const QString& grantType, const QString& originalGrantType, const TokenAbout& about) const
{
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));
    PreparedAccessToken prepared;
    prepared.secret = crypto::newSecret(m_services.random, client.accessTokenLength);
    prepared.lifetime
        = domain::clientTokenLifetime(client, **settings, grantType, originalGrantType);
    prepared.clientAudiences = client.audiences;
    prepared.issuer = m_services.issuer;
    prepared.row.secretHash = storedHash(client.accessTokenFormat, prepared.secret);
    if (!client.accessTokenGenerator.isEmpty()) {
        const auto generator = this->generator(client.accessTokenGenerator);
        if (!generator)
            return tl::unexpected(generator.error());
        const QByteArray entropy = crypto::newSecret(m_services.random);
        auto text = checked((*generator)->accessToken(context(client, grantType, about, entropy)));
        if (!text)
            return tl::unexpected(text.error());
        prepared.secret = std::move(*text);
        prepared.row.secretHash = crypto::secretHash(prepared.secret);
    }
    prepared.row.clientRow = client.id;
    prepared.row.clientId = client.clientId;
    prepared.row.grantType = grantType;
    return prepared;
}

OAuthResult<QByteArray> TokenIssuer::value(
    const domain::IssuedToken& row, const QByteArray& secret, const domain::Client& client) const
{
    if (!client.accessTokenGenerator.isEmpty())
        return crypto::formatGenerated(row.id, secret);
    if (client.accessTokenFormat == AccessTokenFormat::Jwt)
        return signedValue(row, secret, client);
    return crypto::formatToken(crypto::token_prefix::accessToken, row.id, secret);
}

OAuthResult<QByteArray> TokenIssuer::signedValue(
    const domain::IssuedToken& row, const QByteArray& secret, const domain::Client& client) const
{
    QString subject = row.clientId;
    if (row.userRow != 0) {
        const auto user = m_services.registry.user(row.userRow);
        if (!user)
            return tl::unexpected(fromStorage(user.error()));
        if (!*user)
            return refusal(ErrorCode::InvalidGrant, u"the user is not known any more"_s);
        subject = (*user)->subject;
    }
    const QString id = QString::fromLatin1(crypto::formatToken(jwtIdPrefix, row.id, secret));
    const QByteArray claims = domain::accessTokenClaims(row, m_services.issuer, subject, id);
    const jose::KeyRing& ring = m_services.keys.ring();
    const auto algorithm = signingAlgorithm(client, ring);
    const auto token = ring.sign(algorithm, QString::fromLatin1(accessTokenJwtType), claims);
    if (!token)
        return refusal(
            ErrorCode::ServerError, u"the server failed to answer"_s, token.error().message);
    return *token;
}

OAuthResult<TokenResponse> TokenIssuer::response(
    WrittenTokens written, const domain::Client& client) const
{
    auto access = value(written.access, written.accessSecret, client);
    if (!access)
        return tl::unexpected(access.error());
    announce(written.access, client);
    TokenResponse response;
    response.accessToken = std::move(*access);
    if (written.refreshRow != 0)
        response.refreshToken = refreshValue(client, written.refreshRow, written.refreshSecret);
    response.token = std::move(written.access);
    return response;
}

void TokenIssuer::announce(const domain::IssuedToken& row, const domain::Client& client) const
{
    trace::Issuance issuance;
    // The count of tokens is true whether or not anybody looks; the rest is for whoever does.
    if (!m_services.trace.wantsIssuances())
        return m_services.trace.issued(std::move(issuance));
    issuance.tokenRow = row.id;
    issuance.familyRow = row.familyRow;
    issuance.clientId = row.clientId;
    if (row.userRow != 0) {
        if (const auto user = m_services.registry.user(row.userRow); user && *user)
            issuance.user = (*user)->username;
    }
    issuance.grantType = row.grantType;
    issuance.scope = row.scope.toString();
    issuance.format = domain::name(client.accessTokenFormat);
    issuance.issuedAt = row.issuedAt;
    issuance.expiresAt = row.expiresAt;
    m_services.trace.issued(std::move(issuance));
}

core::Result<domain::IssuedToken> insertAccessToken(store::Transaction& transaction,
    const PreparedAccessToken& prepared, const domain::TokenFamily* family,
    const domain::ScopeSet& scope)
{
    domain::IssuedToken row = prepared.row;
    row.scope = scope;
    row.audiences = domain::accessTokenAudiences(prepared.clientAudiences, scope, prepared.issuer);
    row.issuedAt = transaction.now();
    row.expiresAt = row.issuedAt + prepared.lifetime;
    if (family) {
        row.familyRow = family->id;
        row.userRow = family->userRow;
    }
    const auto id = store::TokenRepository(transaction.database()).insertAccessToken(row);
    if (!id)
        return tl::unexpected(id.error());
    row.id = *id;
    return row;
}

core::Result<qint64> insertRefreshToken(store::Transaction& transaction,
    const domain::TokenFamily& family, const domain::IssuedToken& access,
    const domain::ScopeSet& scope, const QByteArray& secret, qint64 idleLifetime)
{
    domain::RefreshToken row;
    row.secretHash = crypto::secretHash(secret);
    row.familyRow = family.id;
    row.clientRow = access.clientRow;
    row.userRow = family.userRow;
    row.clientId = access.clientId;
    row.scope = scope;
    row.issuedAt = transaction.now();
    row.expiresAt = qMin(row.issuedAt + idleLifetime, family.expiresAt);
    return store::TokenRepository(transaction.database()).insertRefreshToken(row);
}

} // namespace gatehouse::oauth
