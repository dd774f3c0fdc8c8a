// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/identity_service.h"

#include "server/jose/compact_jws.h"
#include "server/jose/jws.h"
#include "server/upstream/id_token_check.h"
#include "server/upstream/remote_app.h"

#include <QtCore/QJsonArray>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

auto identityDenied(const QString& why)
{
    return core::failure(core::ErrorKind::Denied, why);
}

/// Keys that may have made a signature of the pinned algorithm.
QList<jose::VerificationKey> keysFor(const QJsonArray& keySet, const QString& algorithm)
{
    QList<jose::VerificationKey> keys;
    for (const QJsonValue& value : keySet) {
        const QJsonObject jwk = value.toObject();
        const QString own = jwk.value("alg"_L1).toString(algorithm);
        const QString use = jwk.value("use"_L1).toString(u"sig"_s);
        const bool isElliptic = algorithm.startsWith("ES"_L1);
        const bool isRsa = algorithm.startsWith("RS"_L1) || algorithm.startsWith("PS"_L1);
        const QString type = jwk.value("kty"_L1).toString();
        const bool fitsType
            = isElliptic ? type == "EC"_L1 : (isRsa ? type == "RSA"_L1 : type == "OKP"_L1);
        if (own == algorithm && use == "sig"_L1 && fitsType)
            keys.append(jose::VerificationKey { jwk.value("kid"_L1).toString(), algorithm, jwk });
    }
    return keys;
}

} // namespace

http::Task<core::Result<QJsonObject>> IdentityService::verified(
    RemoteProviderPtr provider, QByteArray idToken)
{
    const auto read = jose::readCompact(idToken);
    if (!read)
        co_return identityDenied(u"id_token: "_s + read.error().message);
    const QString algorithm
        = provider->idTokenAlgorithm.isEmpty() ? u"RS256"_s : provider->idTokenAlgorithm;
    if (read->header.value("alg"_L1) != QJsonValue(algorithm))
        co_return identityDenied(u"id_token: alg is not the pinned "_s + algorithm);
    if (algorithm == "HS256"_L1) {
        auto checked = jose::verifyHmac(idToken, provider->clientSecret);
        if (!checked)
            co_return identityDenied(u"id_token: "_s + checked.error().message);
        co_return checked->claims;
    }
    const QString kid = read->header.value("kid"_L1).toString();
    // Asks the provider once more when it does not know the kid: keys may rotate at any time.
    auto asking = m_services.keySets.keys(provider->jwksUri, provider->policy, kid);
    const auto keySet = co_await std::move(asking);
    if (!keySet)
        co_return tl::unexpected(keySet.error());
    auto checked = jose::verifyCompact(idToken, keysFor(*keySet, algorithm));
    if (!checked)
        co_return identityDenied(u"id_token: "_s + checked.error().message);
    co_return checked->claims;
}

http::Task<core::Result<QJsonObject>> IdentityService::claims(
    RemoteProviderPtr provider, TokenSet tokens, QByteArray nonce)
{
    if (tokens.idToken.isEmpty())
        co_return identityDenied(u"the answer has no id_token"_s);
    auto verifying = verified(provider, tokens.idToken.reveal());
    auto claims = co_await std::move(verifying);
    if (!claims)
        co_return claims;
    const IdTokenExpectation expected { provider->issuer, QString::fromUtf8(provider->clientId),
        QString::fromLatin1(nonce), tokens.accessToken.reveal(), m_services.clock.now(),
        provider->idTokenAlgorithm };
    const auto fits = checkIdToken(*claims, expected);
    if (!fits)
        co_return tl::unexpected(fits.error());
    if (provider->userinfoUrl.isEmpty())
        co_return claims;
    const RemoteApp app(m_services, provider, tokens);
    auto getting = app.getObject(provider->userinfoUrl);
    const auto userinfo = co_await std::move(getting);
    if (!userinfo)
        co_return tl::unexpected(userinfo.error());
    // OpenID Connect Core §5.3.2: else the tokens are of two people.
    if (userinfo->value("sub"_L1) != claims->value("sub"_L1))
        co_return identityDenied(u"userinfo is of another sub than the id_token"_s);
    for (auto it = userinfo->begin(); it != userinfo->end(); ++it)
        claims->insert(it.key(), it.value());
    co_return claims;
}

http::Task<core::Result<QJsonObject>> IdentityService::profile(
    RemoteProviderPtr provider, TokenSet tokens)
{
    const QString url
        = provider->profileUrl.isEmpty() ? provider->userinfoUrl : provider->profileUrl;
    if (url.isEmpty())
        co_return core::failure(
            core::ErrorKind::Invalid, u"the provider has no profile_url or userinfo_url"_s);
    const RemoteApp app(m_services, provider, tokens);
    auto getting = app.getObject(url);
    auto object = co_await std::move(getting);
    co_return object;
}

http::Task<core::Result<Identity>> IdentityService::identify(
    RemoteProviderPtr provider, TokenSet tokens, QByteArray nonce)
{
    auto asking
        = provider->isOpenId() ? claims(provider, tokens, nonce) : profile(provider, tokens);
    const auto found = co_await std::move(asking);
    if (!found)
        co_return tl::unexpected(found.error());
    co_return identityFrom(*found, provider->profileMapping);
}

} // namespace gatehouse::upstream
