// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/discovery.h"

#include "server/core/strict_json.h"
#include "server/domain/uri_parts.h"
#include "server/jose/jwk.h"

#include <QtCore/QJsonArray>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIssuers = 64;
constexpr qint64 keptForMs = 3600 * 1000;

auto metadataDenied(const QString& why)
{
    return core::failure(core::ErrorKind::Denied, u"provider metadata: "_s + why);
}

bool needsMetadata(const RemoteProvider& provider)
{
    return !provider.isOAuth1 && !provider.issuer.isEmpty()
        && (provider.authorizeUrl.isEmpty() || provider.accessTokenUrl.isEmpty()
            || (provider.isOpenId() && provider.jwksUri.isEmpty()));
}

void fill(QString& target, const QJsonObject& metadata, QLatin1StringView key)
{
    const QString url = metadata.value(key).toString();
    if (target.isEmpty() && !url.isEmpty() && !domain::webUriFault(url))
        target = url;
}

bool lists(const QJsonObject& metadata, QLatin1StringView key, const QString& value)
{
    return metadata.value(key).toArray().contains(QJsonValue(value));
}

void choose(RemoteProvider& provider, const QJsonObject& metadata)
{
    provider.usesPkce
        = provider.usesPkce || lists(metadata, "code_challenge_methods_supported"_L1, u"S256"_s);
    provider.hasIssuerInAnswer
        = metadata.value("authorization_response_iss_parameter_supported"_L1).toBool();
    const auto methods = "token_endpoint_auth_methods_supported"_L1;
    if (provider.authMethod.isEmpty() && metadata.contains(methods)
        && !lists(metadata, methods, u"client_secret_basic"_s)
        && lists(metadata, methods, u"client_secret_post"_s))
        provider.authMethod = u"client_secret_post"_s;
    if (!provider.idTokenAlgorithm.isEmpty())
        return;
    // Pinned here, by whom we trust, never by the token (C115).
    const auto algorithms = "id_token_signing_alg_values_supported"_L1;
    provider.idTokenAlgorithm = u"RS256"_s;
    if (lists(metadata, algorithms, u"RS256"_s))
        return;
    for (const QJsonValue& name : metadata.value(algorithms).toArray()) {
        if (jose::algorithmFromName(name.toString())) {
            provider.idTokenAlgorithm = name.toString();
            return;
        }
    }
}

} // namespace

core::Result<RemoteProvider> completed(RemoteProvider provider, const QJsonObject& metadata)
{
    if (metadata.value("issuer"_L1) != QJsonValue(provider.issuer))
        return metadataDenied(u"issuer is not the configured one"_s);
    fill(provider.authorizeUrl, metadata, "authorization_endpoint"_L1);
    fill(provider.accessTokenUrl, metadata, "token_endpoint"_L1);
    fill(provider.userinfoUrl, metadata, "userinfo_endpoint"_L1);
    fill(provider.jwksUri, metadata, "jwks_uri"_L1);
    fill(provider.revokeTokenUrl, metadata, "revocation_endpoint"_L1);
    choose(provider, metadata);
    if (provider.authorizeUrl.isEmpty() || provider.accessTokenUrl.isEmpty())
        return metadataDenied(u"an endpoint is missing or not a web address"_s);
    if (provider.isOpenId() && provider.jwksUri.isEmpty())
        return metadataDenied(u"jwks_uri is missing"_s);
    return provider;
}

Discovery::Discovery(fetch::Fetcher& fetcher, const core::Clock& clock)
    : m_fetcher(fetcher)
    , m_clock(clock)
    , m_kept(mostIssuers)
{
}

http::Task<core::Result<QJsonObject>> Discovery::metadata(RemoteProviderPtr provider)
{
    const QString issuer = provider->issuer;
    if (const Kept* const kept = m_kept.object(issuer)) {
        if (m_clock.monotonicMs() < kept->until)
            co_return kept->metadata;
    }
    fetch::Request request { .url = issuer };
    if (request.url.endsWith(u'/'))
        request.url.chop(1);
    request.url += u"/.well-known/openid-configuration"_s;
    request.acceptedTypes = { "application/json", "+json" };
    request.policy = provider->policy;
    auto fetching = m_fetcher.fetch(std::move(request));
    const auto answer = co_await std::move(fetching);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->status != 200)
        co_return metadataDenied(u"status "_s + QString::number(answer->status));
    const auto object = core::parseStrictObject(answer->body);
    if (!object)
        co_return metadataDenied(object.error().message);
    // Only what passed is kept: a provider that is mended works at once.
    if (object->value("issuer"_L1) == QJsonValue(issuer))
        m_kept.insert(issuer, new Kept { *object, m_clock.monotonicMs() + keptForMs });
    co_return *object;
}

http::Task<core::Result<RemoteProviderPtr>> Discovery::complete(RemoteProviderPtr provider)
{
    if (!needsMetadata(*provider))
        co_return provider;
    auto asking = metadata(provider);
    const auto found = co_await std::move(asking);
    if (!found)
        co_return tl::unexpected(found.error());
    auto whole = completed(*provider, *found);
    if (!whole)
        co_return tl::unexpected(whole.error());
    RemoteProviderPtr shared = std::make_shared<const RemoteProvider>(std::move(*whole));
    co_return shared;
}

} // namespace gatehouse::upstream
