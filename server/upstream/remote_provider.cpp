// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

auto invalid(const QString& why, const QString& path)
{
    return core::failure(core::ErrorKind::Invalid, why, path);
}

oauth1::Parameters parametersFrom(const QJsonValue& value)
{
    oauth1::Parameters parameters;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        parameters.emplace_back(it.key().toUtf8(), it->toVariant().toString().toUtf8());
    return parameters;
}

void readUrls(RemoteProvider& provider, const QJsonObject& from)
{
    const auto text = [&](QLatin1StringView key) { return from.value(key).toString(); };
    provider.issuer = text("issuer"_L1);
    provider.requestTokenUrl = text("request_token_url"_L1);
    provider.authorizeUrl = text("authorize_url"_L1);
    provider.accessTokenUrl = text("access_token_url"_L1);
    provider.refreshTokenUrl = text("refresh_token_url"_L1);
    provider.revokeTokenUrl = text("revoke_token_url"_L1);
    provider.userinfoUrl = text("userinfo_url"_L1);
    provider.jwksUri = text("jwks_uri"_L1);
    provider.apiBaseUrl = text("api_base_url"_L1);
    provider.profileUrl = text("profile_url"_L1);
    provider.requestTokenParams = parametersFrom(from.value("request_token_params"_L1));
    provider.accessTokenParams = parametersFrom(from.value("access_token_params"_L1));
    provider.refreshTokenParams = parametersFrom(from.value("refresh_token_params"_L1));
    provider.authorizeParams = parametersFrom(from.value("authorize_params"_L1));
}

void readFlags(RemoteProvider& provider, const QJsonObject& from)
{
    provider.allowsSignIn = from.value("allow_sign_in"_L1).toBool(true);
    provider.allowsSignUp = from.value("allow_sign_up"_L1).toBool(true);
    provider.trustsEmail = from.value("link_by_verified_email"_L1).toBool(false);
    const bool isNear = from.value("allow_private_network"_L1).toBool(false);
    provider.policy.allowsPlainHttp = isNear;
    provider.policy.allowsLoopback = isNear;
    provider.policy.allowsPrivate = isNear;
    provider.usesPkce = !provider.isOAuth1 && from.contains("code_challenge_method"_L1);
    provider.idTokenAlgorithm = from.value("id_token_signed_response_alg"_L1).toString();
    provider.profileMapping = from.value("profile_mapping"_L1).toObject();
    provider.compliance = Compliance(from.value("compliance"_L1).toArray());
}

core::Result<void> readKwargs(RemoteProvider& provider, const QJsonObject& kwargs)
{
    static const QStringList methods { u"client_secret_basic"_s, u"client_secret_post"_s, u"none"_s,
        u"client_secret_jwt"_s, u"private_key_jwt"_s };
    provider.scope = kwargs.value("scope"_L1).toString();
    provider.realm = kwargs.value("realm"_L1).toString().toUtf8();
    provider.authMethod = kwargs.value("token_endpoint_auth_method"_L1).toString();
    if (!provider.authMethod.isEmpty() && !methods.contains(provider.authMethod))
        return invalid(u"unknown method"_s, u"client_kwargs.token_endpoint_auth_method"_s);
    if (kwargs.contains("signature_method"_L1)) {
        const auto method
            = oauth1::signatureMethodFromName(kwargs.value("signature_method"_L1).toString());
        if (!method)
            return invalid(u"unknown method"_s, u"client_kwargs.signature_method"_s);
        provider.signing.method = *method;
    }
    if (kwargs.contains("signature_type"_L1)) {
        const auto placement
            = oauth1::placementFromName(kwargs.value("signature_type"_L1).toString());
        if (!placement)
            return invalid(u"must be HEADER, QUERY or BODY"_s, u"client_kwargs.signature_type"_s);
        provider.signing.placement = *placement;
    }
    return {};
}

core::Result<void> checkWhole(const RemoteProvider& provider)
{
    if (!provider.compliance.unknown().isEmpty())
        return invalid(
            u"no fix is named "_s + provider.compliance.unknown().first(), u"compliance"_s);
    const bool hasEndpoints
        = !provider.authorizeUrl.isEmpty() && !provider.accessTokenUrl.isEmpty();
    if (!hasEndpoints && (provider.isOAuth1 || provider.issuer.isEmpty()))
        return invalid(
            u"authorize_url and access_token_url, or issuer, are needed"_s, u"authorize_url"_s);
    // PLAINTEXT sends the secret itself, so only TLS protects it (RFC 5849 §3.4.4).
    if (provider.isOAuth1 && provider.signing.method == oauth1::SignatureMethod::PlainText
        && !provider.policy.allowsPlainHttp && !provider.accessTokenUrl.startsWith("https://"_L1))
        return invalid(u"PLAINTEXT needs https"_s, u"client_kwargs.signature_method"_s);
    return {};
}

} // namespace

bool RemoteProvider::isOpenId() const
{
    return !isOAuth1 && !issuer.isEmpty() && scope.split(u' ').contains("openid"_L1);
}

core::Result<RemoteProvider> remoteProvider(
    const domain::Provider& provider, core::SecretString clientSecret)
{
    const QJsonObject& from = provider.configuration;
    RemoteProvider made { .row = provider.id, .name = provider.name };
    made.label = from.value("label"_L1).toString();
    if (made.label.isEmpty())
        made.label = provider.name;
    made.clientId = provider.clientId.toUtf8();
    made.clientSecret = std::move(clientSecret);
    made.isOAuth1 = from.contains("request_token_url"_L1);
    readUrls(made, from);
    readFlags(made, from);
    if (const auto read = readKwargs(made, from.value("client_kwargs"_L1).toObject()); !read)
        return tl::unexpected(read.error());
    if (const auto fits = checkWhole(made); !fits)
        return tl::unexpected(fits.error());
    return made;
}

} // namespace gatehouse::upstream
