// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/client.h"

#include "server/domain/grant_types.h"
#include "server/domain/json_reader.h"
#include "server/domain/json_writer.h"

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

void readAuthMethod(JsonReader& reader, Client& client)
{
    const QString key = u"token_endpoint_auth_method"_s;
    QString text = name(client.tokenEndpointAuthMethod);
    reader.text(key, text);
    if (const auto method = tokenEndpointAuthMethodFromName(text))
        client.tokenEndpointAuthMethod = *method;
    else
        reader.fault(key, u"unknown authentication method"_s);
}

void readTokenFormat(JsonReader& reader, Client& client)
{
    const QString key = u"access_token_format"_s;
    QString text = name(client.accessTokenFormat);
    reader.text(key, text);
    if (const auto format = accessTokenFormatFromName(text))
        client.accessTokenFormat = *format;
    else
        reader.fault(key, u"must be opaque or jwt"_s);
}

/// "client_name#de" and the like; the tag's shape is validate()'s business.
void readLocalizedNames(JsonReader& reader, const QJsonObject& metadata, Client& client)
{
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        if (!it.key().startsWith("client_name#"_L1))
            continue;
        QString text;
        reader.text(it.key(), text);
        if (text.isEmpty())
            client.localizedNames.remove(it.key());
        else
            client.localizedNames.insert(it.key(), text);
    }
}

void readStandardMembers(JsonReader& reader, Client& client)
{
    reader.text(u"client_id"_s, client.clientId);
    reader.text(u"client_name"_s, client.clientName);
    readAuthMethod(reader, client);
    reader.textList(u"redirect_uris"_s, client.redirectUris);
    reader.textList(u"post_logout_redirect_uris"_s, client.postLogoutRedirectUris);
    reader.textList(u"grant_types"_s, client.grantTypes);
    reader.textList(u"response_types"_s, client.responseTypes);
    reader.scopes(u"scope"_s, client.scope);
    reader.text(u"id_token_signed_response_alg"_s, client.idTokenSignedResponseAlg);
    reader.textList(u"contacts"_s, client.contacts);
    reader.text(u"client_uri"_s, client.clientUri);
    reader.text(u"logo_uri"_s, client.logoUri);
    reader.text(u"policy_uri"_s, client.policyUri);
    reader.text(u"tos_uri"_s, client.tosUri);
    reader.object(u"jwks"_s, client.jwks);
    reader.text(u"jwks_uri"_s, client.jwksUri);
    reader.text(u"token_endpoint_auth_signing_alg"_s, client.tokenEndpointAuthSigningAlg);
    reader.boolean(u"require_pushed_authorization_requests"_s, client.requiresPushedRequests);
    reader.text(u"software_id"_s, client.softwareId);
    reader.text(u"software_version"_s, client.softwareVersion);
}

void readOwnMembers(JsonReader& reader, Client& client)
{
    reader.text(u"default_redirect_uri"_s, client.defaultRedirectUri);
    reader.scopes(u"default_scopes"_s, client.defaultScopes);
    readTokenFormat(reader, client);
    reader.text(u"access_token_signing_alg"_s, client.accessTokenSigningAlg);
    reader.text(u"access_token_generator"_s, client.accessTokenGenerator);
    reader.integer(u"access_token_length"_s, client.accessTokenLength);
    reader.text(u"refresh_token_generator"_s, client.refreshTokenGenerator);
    reader.textList(u"audiences"_s, client.audiences);
    reader.textList(u"allowed_origins"_s, client.allowedOrigins);
    reader.object(u"token_expires_in"_s, client.tokenExpiresIn);
    reader.boolean(u"enabled"_s, client.isEnabled);
    reader.boolean(u"require_pkce"_s, client.requiresPkce);
    reader.boolean(u"require_consent"_s, client.requiresConsent);
    reader.boolean(u"allow_insecure_http"_s, client.allowsInsecureHttp);
    reader.boolean(u"may_introspect"_s, client.mayIntrospect);
    // The caller's business, but still known keys of a known type.
    QString ignored;
    reader.text(u"client_secret"_s, ignored);
    reader.text(u"owner"_s, ignored);
}

} // namespace

ClientFromJson clientFromJson(const QJsonObject& metadata)
{
    // RFC 7591 §2: what a registration leaves out.
    Client base;
    base.grantTypes = QStringList { grant_type::authorizationCode };
    auto result = clientFromJson(metadata, base);
    if (!metadata.contains("response_types"_L1))
        result.client.responseTypes = defaultResponseTypes(result.client.grantTypes);
    return result;
}

ClientFromJson clientFromJson(const QJsonObject& metadata, const Client& base)
{
    ClientFromJson result { base, {} };
    JsonReader reader(metadata);
    readStandardMembers(reader, result.client);
    readLocalizedNames(reader, metadata, result.client);
    readOwnMembers(reader, result.client);
    result.faults = reader.takeFaults();
    return result;
}

QJsonObject toJson(const Client& client)
{
    JsonWriter json;
    json.always(u"client_id"_s, client.clientId);
    json.text(u"client_name"_s, client.clientName);
    json.merge(client.localizedNames);
    json.always(u"token_endpoint_auth_method"_s, name(client.tokenEndpointAuthMethod));
    json.list(u"redirect_uris"_s, client.redirectUris);
    json.text(u"default_redirect_uri"_s, client.defaultRedirectUri);
    json.list(u"post_logout_redirect_uris"_s, client.postLogoutRedirectUris);
    // Always: leaving these out would mean the defaults of RFC 7591, not "none".
    json.always(u"grant_types"_s, QJsonArray::fromStringList(client.grantTypes));
    json.always(u"response_types"_s, QJsonArray::fromStringList(client.responseTypes));
    json.text(u"scope"_s, client.scope.toString());
    json.text(u"default_scopes"_s, client.defaultScopes.toString());
    json.always(u"access_token_format"_s, name(client.accessTokenFormat));
    json.text(u"access_token_signing_alg"_s, client.accessTokenSigningAlg);
    json.text(u"access_token_generator"_s, client.accessTokenGenerator);
    if (client.accessTokenLength != 0)
        json.always(u"access_token_length"_s, client.accessTokenLength);
    json.text(u"refresh_token_generator"_s, client.refreshTokenGenerator);
    json.always(u"id_token_signed_response_alg"_s, client.idTokenSignedResponseAlg);
    json.list(u"audiences"_s, client.audiences);
    json.list(u"allowed_origins"_s, client.allowedOrigins);
    json.object(u"token_expires_in"_s, client.tokenExpiresIn);
    json.always(u"enabled"_s, client.isEnabled);
    json.always(u"require_pkce"_s, client.requiresPkce);
    json.always(u"require_consent"_s, client.requiresConsent);
    json.always(u"require_pushed_authorization_requests"_s, client.requiresPushedRequests);
    json.always(u"allow_insecure_http"_s, client.allowsInsecureHttp);
    json.always(u"may_introspect"_s, client.mayIntrospect);
    json.list(u"contacts"_s, client.contacts);
    json.text(u"client_uri"_s, client.clientUri);
    json.text(u"logo_uri"_s, client.logoUri);
    json.text(u"policy_uri"_s, client.policyUri);
    json.text(u"tos_uri"_s, client.tosUri);
    json.object(u"jwks"_s, client.jwks);
    json.text(u"jwks_uri"_s, client.jwksUri);
    json.text(u"token_endpoint_auth_signing_alg"_s, client.tokenEndpointAuthSigningAlg);
    json.text(u"software_id"_s, client.softwareId);
    json.text(u"software_version"_s, client.softwareVersion);
    return json.take();
}

} // namespace gatehouse::domain
