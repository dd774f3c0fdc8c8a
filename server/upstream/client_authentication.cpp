// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/client_authentication.h"

#include "server/core/bytes.h"
#include "server/crypto/digest.h"
#include "server/http/form.h"

#include <QtCore/QJsonDocument>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 assertionLife = 60;
constexpr char assertionType[] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

QJsonObject assertionClaims(const ClientServices& services, const RemoteProvider& provider)
{
    const QString clientId = QString::fromUtf8(provider.clientId);
    const qint64 now = services.clock.now();
    return { { u"iss"_s, clientId }, { u"sub"_s, clientId }, { u"aud"_s, provider.accessTokenUrl },
        { u"jti"_s, QString::fromLatin1(core::toBase64Url(services.random.bytes(16))) },
        { u"iat"_s, now }, { u"exp"_s, now + assertionLife } };
}

QByteArray hmacAssertion(const RemoteProvider& provider, const QJsonObject& claims)
{
    const QJsonObject header { { u"alg"_s, u"HS256"_s }, { u"typ"_s, u"JWT"_s } };
    QByteArray token = core::toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact));
    token += '.';
    token += core::toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray mac = crypto::hmacSha256(provider.clientSecret.reveal(), token);
    token += '.';
    token += core::toBase64Url(mac);
    return token;
}

core::Result<QByteArray> assertion(const ClientServices& services, const RemoteProvider& provider)
{
    const QJsonObject claims = assertionClaims(services, provider);
    if (provider.authMethod == "client_secret_jwt"_L1)
        return hmacAssertion(provider, claims);
    const jose::KeyRing& ring = services.keys();
    using Algorithm = crypto::SignatureAlgorithm;
    const auto algorithm = ring.current(Algorithm::RS256) ? Algorithm::RS256 : Algorithm::ES256;
    return ring.sign(algorithm, u"JWT"_s, claims);
}

} // namespace

core::Result<void> authenticateClient(const ClientServices& services,
    const RemoteProvider& provider, fetch::Request& request, oauth1::Parameters& form)
{
    const QString method
        = provider.authMethod.isEmpty() ? u"client_secret_basic"_s : provider.authMethod;
    const bool isPublic = method == "none"_L1 || provider.clientSecret.isEmpty();
    if (method == "client_secret_jwt"_L1 || method == "private_key_jwt"_L1) {
        if (method == "client_secret_jwt"_L1 && isPublic)
            return core::failure(core::ErrorKind::Invalid, u"client_secret_jwt needs a secret"_s);
        const auto made = assertion(services, provider);
        if (!made)
            return tl::unexpected(made.error());
        form.emplace_back("client_assertion_type", assertionType);
        form.emplace_back("client_assertion", *made);
        return {};
    }
    if (isPublic || method == "client_secret_post"_L1) {
        form.emplace_back("client_id", provider.clientId);
        if (!isPublic)
            form.emplace_back("client_secret", provider.clientSecret.reveal());
        return {};
    }
    const QByteArray pair = http::percentEncoded(provider.clientId) + ':'
        + http::percentEncoded(provider.clientSecret.reveal());
    request.headers.emplace_back("Authorization", QByteArray("Basic " + pair.toBase64()));
    return {};
}

} // namespace gatehouse::upstream
