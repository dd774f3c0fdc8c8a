// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/assertion_verifier.h"

#include "server/crypto/sealer.h"
#include "server/jose/compact_jws.h"
#include "server/jose/jwk.h"
#include "server/store/registry_secrets.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using core::ErrorKind;

namespace {

tl::unexpected<core::Error> assertionDenied(const QString& reason)
{
    return core::failure(ErrorKind::Denied, reason);
}

/// The keys of a set that can verify `algorithm` and that `kid` (empty: any) may mean. A key
/// without a `kid` goes by its thumbprint, which is what most libraries name it.
QList<jose::VerificationKey> fittingKeys(
    const QJsonArray& set, const QString& algorithm, const QString& kid)
{
    QList<jose::VerificationKey> keys;
    const auto known = jose::algorithmFromName(algorithm);
    for (const QJsonValue& value : set) {
        const QJsonObject jwk = value.toObject();
        QString name = jwk.value(u"kid"_s).toString();
        if (name.isEmpty())
            name = jose::thumbprint(jwk).value_or(QString());
        if ((kid.isEmpty() || name == kid) && known && jose::publicKey(jwk, *known))
            keys.append(jose::VerificationKey { name, algorithm, jwk });
    }
    return keys;
}

fetch::Policy policyOf(const domain::Client& client)
{
    fetch::Policy policy;
    policy.allowsPlainHttp = policy.allowsLoopback = client.allowsInsecureHttp;
    return policy;
}

} // namespace

QStringList secretAlgorithms()
{
    return { u"HS256"_s };
}

QStringList keyPairAlgorithms()
{
    QStringList names { u"RS256"_s, u"ES256"_s, u"EdDSA"_s };
    names.removeIf([](const QString& name) { return !jose::algorithmFromName(name); });
    return names;
}

http::Task<core::Result<VerifiedAssertion>> AssertionVerifier::verify(PresentedAssertion assertion)
{
    const auto read = jose::readCompact(assertion.token);
    if (!read)
        co_return tl::unexpected(read.error());
    const QString algorithm = read->header.value(u"alg"_s).toString();
    if (!assertion.algorithms.contains(algorithm))
        co_return assertionDenied(u"assertion: signed with another algorithm than the client's"_s);
    if (secretAlgorithms().contains(algorithm))
        co_return bySecret(assertion);

    const QString kid = read->header.value(u"kid"_s).toString();
    auto finding = keysOf(assertion.client, algorithm, kid);
    const auto keys = co_await std::move(finding);
    if (!keys)
        co_return tl::unexpected(keys.error());
    const auto verified = jose::verifyCompact(assertion.token, *keys);
    if (!verified)
        co_return tl::unexpected(verified.error());
    co_return withClaims(verified->claims, assertion, 0);
}

core::Result<VerifiedAssertion> AssertionVerifier::bySecret(
    const PresentedAssertion& assertion) const
{
    const QByteArray context = store::clientSecretContext(assertion.client->client.clientId);
    const qint64 now = m_services.clock.now();
    core::Error fault { ErrorKind::Denied,
        u"the client has no live secret that can verify HS256; rotate it"_s };
    for (const domain::ClientSecret& secret : assertion.client->secrets) {
        const bool isLive = secret.expiresAt == 0 || secret.expiresAt > now;
        if (!isLive || secret.sealed.isEmpty())
            continue;
        const auto value = m_services.sealer.open(secret.sealed, context);
        if (!value)
            return tl::unexpected(value.error());
        const auto verified = jose::verifyHmac(assertion.token, *value);
        if (verified)
            return withClaims(verified->claims, assertion, secret.id);
        fault = verified.error();
    }
    return tl::unexpected(fault);
}

http::Task<core::Result<QList<jose::VerificationKey>>> AssertionVerifier::keysOf(
    store::RegistryView::ClientPtr client, QString algorithm, QString kid)
{
    const domain::Client& owner = client->client;
    QJsonArray set = owner.jwks.value(u"keys"_s).toArray();
    if (!owner.jwksUri.isEmpty()) {
        auto fetching = m_services.keySets.keys(owner.jwksUri, policyOf(owner), kid);
        const auto fetched = co_await std::move(fetching);
        // Whatever it is, without its keys the client is not believed.
        if (!fetched)
            co_return assertionDenied(u"jwks_uri: "_s + fetched.error().message);
        set = *fetched;
    }
    auto keys = fittingKeys(set, algorithm, kid);
    if (keys.isEmpty())
        co_return assertionDenied(u"the client has no such key"_s);
    co_return keys;
}

core::Result<VerifiedAssertion> AssertionVerifier::withClaims(
    const QJsonObject& claims, const PresentedAssertion& assertion, qint64 secretRow) const
{
    AssertionRules rules;
    rules.issuer = assertion.client->client.clientId;
    rules.subject = assertion.subject;
    rules.audiences = assertionAudiences(m_services.issuer);
    rules.now = m_services.clock.now();
    const auto checked = checkAssertionClaims(claims, rules);
    if (!checked)
        return tl::unexpected(checked.error());
    return VerifiedAssertion { *checked, secretRow };
}

} // namespace gatehouse::oauth
