// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/domain/client.h"

#include "server/domain/fault_collector.h"
#include "server/domain/grant_types.h"
#include "server/domain/redirect_uri.h"
#include "server/domain/text_rules.h"
#include "server/domain/uri_parts.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace gatehouse::domain {

using namespace Qt::StringLiterals;

namespace {

void checkNames(const Client& client, FaultCollector& faults)
{
    faults.check(u"client_id"_s, clientIdFault(client.clientId));
    faults.check(u"client_name"_s, textFault(client.clientName));
    for (auto it = client.localizedNames.begin(); it != client.localizedNames.end(); ++it) {
        const QString tag = it.key().mid(u"client_name#"_s.size());
        if (!it.key().startsWith("client_name#"_L1) || languageTagFault(tag))
            faults.add(it.key(), u"not a language tag"_s);
        else if (!it->isString())
            faults.add(it.key(), u"must be text"_s);
        else
            faults.check(it.key(), textFault(it->toString()));
    }
    faults.checkUnlessEmpty(
        u"software_id"_s, client.softwareId, [](const QString& t) { return textFault(t); });
    faults.checkUnlessEmpty(u"software_version"_s, client.softwareVersion,
        [](const QString& t) { return textFault(t); });
}

void checkRedirects(const Client& client, FaultCollector& faults)
{
    const auto rule = [&client](const QString& uri) {
        return redirect_uri::registrationFault(uri, client.allowsInsecureHttp);
    };
    faults.checkList(u"redirect_uris"_s, client.redirectUris, rule);
    if (!client.defaultRedirectUri.isEmpty()
        && !client.redirectUris.contains(client.defaultRedirectUri))
        faults.add(u"default_redirect_uri"_s, u"must be one of redirect_uris"_s);
    faults.checkList(u"post_logout_redirect_uris"_s, client.postLogoutRedirectUris, rule);
    faults.checkList(u"allowed_origins"_s, client.allowedOrigins, [&client](const QString& origin) {
        return originFault(origin, client.allowsInsecureHttp);
    });
}

bool hasKeys(const Client& client)
{
    return !client.jwks.isEmpty() || !client.jwksUri.isEmpty();
}

std::optional<QString> grantTypeFault(const Client& client, const QString& grantType)
{
    if (!knownGrantTypes().contains(grantType))
        return u"unknown grant type"_s;
    // Nothing but its own authentication stands behind a client credentials token (RFC 6749 §4.4).
    if (client.isPublic() && grantType == grant_type::clientCredentials)
        return u"not allowed for a public client"_s;
    // Whoever speaks for users must be able to sign (RFC 7523 §2.1).
    if (client.isPublic() && grantType == grant_type::jwtBearer && !hasKeys(client))
        return u"needs jwks, jwks_uri or a secret"_s;
    return std::nullopt;
}

std::optional<QString> responseTypeFault(const Client& client, const QString& responseType)
{
    if (!knownResponseTypes().contains(responseType))
        return u"unknown response type"_s;
    for (const QString& grantType : grantTypesForResponseType(responseType)) {
        if (!client.allowsGrant(grantType))
            return u"needs the grant type %1"_s.arg(grantType);
    }
    return std::nullopt;
}

void checkGrants(const Client& client, FaultCollector& faults)
{
    faults.checkList(u"grant_types"_s, client.grantTypes,
        [&client](const QString& g) { return grantTypeFault(client, g); });
    faults.checkList(u"response_types"_s, client.responseTypes,
        [&client](const QString& r) { return responseTypeFault(client, r); });

    for (const QString& grantType : { grant_type::authorizationCode, grant_type::implicit }) {
        if (!client.allowsGrant(grantType))
            continue;
        if (client.redirectUris.isEmpty())
            faults.add(u"redirect_uris"_s, u"%1 needs at least one"_s.arg(grantType));
        const bool hasResponseType = std::any_of(client.responseTypes.begin(),
            client.responseTypes.end(), [&grantType](const QString& r) {
                return grantTypesForResponseType(r).contains(grantType);
            });
        if (!hasResponseType)
            faults.add(u"response_types"_s, u"none fits the grant type %1"_s.arg(grantType));
    }
}

void checkScopes(const Client& client, FaultCollector& faults)
{
    const auto rule = [](const QString& token) -> std::optional<QString> {
        if (!isScopeToken(token))
            return u"character not allowed in a scope"_s;
        return textFault(token);
    };
    faults.checkList(u"scope"_s, client.scope.tokens(), rule);
    for (const QString& token : client.defaultScopes.tokens()) {
        if (!client.scope.contains(token))
            faults.add(u"default_scopes"_s, u"%1 is not in scope"_s.arg(token));
    }
}

/// A key set of a client holds public keys only: whoever sends us a private one has leaked it.
std::optional<QString> jwkFault(const QJsonValue& value)
{
    const auto jwk = value.toObject();
    if (!jwk.value("kty"_L1).isString())
        return u"kty missing"_s;
    for (const auto member :
        { "d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "oth"_L1, "k"_L1 }) {
        if (jwk.contains(member))
            return u"private key material not allowed"_s;
    }
    return std::nullopt;
}

void checkKeys(const Client& client, FaultCollector& faults)
{
    if (!client.jwks.isEmpty()) {
        const auto keys = client.jwks.value("keys"_L1).toArray();
        if (keys.isEmpty() || keys.size() > maximumListLength)
            faults.add(u"jwks.keys"_s, u"must be a list of keys"_s);
        for (qsizetype i = 0; i < keys.size(); ++i)
            faults.check(indexed(u"jwks.keys"_s, i), jwkFault(keys.at(i)));
    }
    faults.checkUnlessEmpty(u"jwks_uri"_s, client.jwksUri,
        [&client](const QString& uri) { return fetchUriFault(uri, client.allowsInsecureHttp); });
    if (!client.jwks.isEmpty() && !client.jwksUri.isEmpty())
        faults.add(u"jwks_uri"_s, u"not allowed together with jwks"_s);
    if (client.tokenEndpointAuthMethod == TokenEndpointAuthMethod::PrivateKeyJwt
        && !hasKeys(client))
        faults.add(u"token_endpoint_auth_method"_s, u"private_key_jwt needs jwks or jwks_uri"_s);
}

constexpr qint64 shortestTokenLength = 43; // 256 bits in base64url
constexpr qint64 longestTokenLength = 256;

/// Plug-ins are named by lower case words, so that a name is never mistaken for an option.
std::optional<QString> generatorFault(const QString& name)
{
    const bool isName = name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
    return isName ? std::nullopt : std::optional(u"must be a name in lower case"_s);
}

std::optional<QString> oneOf(const QString& value, const QStringList& allowed)
{
    if (allowed.contains(value))
        return std::nullopt;
    return QString(u"must be one of "_s + allowed.join(u", "_s));
}

/// An assertion is signed with a key of its method's kind: HMAC for the secret, a key pair else.
std::optional<QString> assertionAlgorithmFault(const Client& client)
{
    if (client.tokenEndpointAuthMethod == TokenEndpointAuthMethod::ClientSecretJwt)
        return oneOf(client.tokenEndpointAuthSigningAlg, { u"HS256"_s });
    return oneOf(client.tokenEndpointAuthSigningAlg, { u"RS256"_s, u"ES256"_s, u"EdDSA"_s });
}

void checkGenerators(const Client& client, FaultCollector& faults)
{
    faults.checkUnlessEmpty(
        u"access_token_signing_alg"_s, client.accessTokenSigningAlg, [](const QString& name) {
            return oneOf(name, { u"RS256"_s, u"ES256"_s, u"EdDSA"_s });
        });
    faults.checkUnlessEmpty(
        u"access_token_generator"_s, client.accessTokenGenerator, generatorFault);
    faults.checkUnlessEmpty(
        u"refresh_token_generator"_s, client.refreshTokenGenerator, generatorFault);
    const bool isLengthFit = client.accessTokenLength == 0
        || (client.accessTokenLength >= shortestTokenLength
            && client.accessTokenLength <= longestTokenLength);
    if (!isLengthFit)
        faults.add(u"access_token_length"_s,
            u"must be %1 to %2"_s.arg(shortestTokenLength).arg(longestTokenLength));
    faults.checkUnlessEmpty(u"token_endpoint_auth_signing_alg"_s,
        client.tokenEndpointAuthSigningAlg,
        [&client](const QString&) { return assertionAlgorithmFault(client); });
}

void checkTokens(const Client& client, FaultCollector& faults)
{
    if (client.idTokenSignedResponseAlg != "RS256"_L1
        && client.idTokenSignedResponseAlg != "ES256"_L1)
        faults.add(u"id_token_signed_response_alg"_s, u"must be RS256 or ES256"_s);
    faults.checkList(u"audiences"_s, client.audiences, identifierFault);
    for (const auto& fault : tokenLifetimeFaults(u"token_expires_in"_s, client.tokenExpiresIn))
        faults.add(fault.field, fault.message);
    if (client.mayIntrospect && client.isPublic())
        faults.add(u"may_introspect"_s, u"not allowed for a public client"_s);
}

void checkContacts(const Client& client, FaultCollector& faults)
{
    faults.checkList(u"contacts"_s, client.contacts, emailFault);
    faults.checkUnlessEmpty(u"client_uri"_s, client.clientUri, webUriFault);
    faults.checkUnlessEmpty(u"logo_uri"_s, client.logoUri, webUriFault);
    faults.checkUnlessEmpty(u"policy_uri"_s, client.policyUri, webUriFault);
    faults.checkUnlessEmpty(u"tos_uri"_s, client.tosUri, webUriFault);
}

} // namespace

FieldErrors validate(const Client& client)
{
    FaultCollector faults;
    checkNames(client, faults);
    checkRedirects(client, faults);
    checkGrants(client, faults);
    checkScopes(client, faults);
    checkTokens(client, faults);
    checkGenerators(client, faults);
    checkKeys(client, faults);
    checkContacts(client, faults);
    return faults.take();
}

} // namespace gatehouse::domain
