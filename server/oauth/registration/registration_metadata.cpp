// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/registration/registration_metadata.h"

#include "server/domain/grant_types.h"

#include <algorithm>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

const QStringList& openMembers()
{
    static const QStringList names { u"redirect_uris"_s, u"token_endpoint_auth_method"_s,
        u"token_endpoint_auth_signing_alg"_s, u"grant_types"_s, u"response_types"_s,
        u"client_name"_s, u"client_uri"_s, u"logo_uri"_s, u"scope"_s, u"contacts"_s, u"tos_uri"_s,
        u"policy_uri"_s, u"jwks"_s, u"jwks_uri"_s, u"software_id"_s, u"software_version"_s,
        u"post_logout_redirect_uris"_s, u"id_token_signed_response_alg"_s,
        u"require_pushed_authorization_requests"_s };
    return names;
}

/// What the server chooses or only an operator may. Said by a stranger, it is an attempt.
const QStringList& closedMembers()
{
    static const QStringList names { u"client_id"_s, u"client_secret"_s, u"default_redirect_uri"_s,
        u"default_scopes"_s, u"access_token_format"_s, u"access_token_signing_alg"_s,
        u"access_token_generator"_s, u"access_token_length"_s, u"refresh_token_generator"_s,
        u"audiences"_s, u"allowed_origins"_s, u"token_expires_in"_s, u"enabled"_s,
        u"require_pkce"_s, u"require_consent"_s, u"allow_insecure_http"_s, u"may_introspect"_s,
        u"owner"_s, u"registration_access_token"_s, u"registration_client_uri"_s,
        u"client_secret_expires_at"_s, u"client_id_issued_at"_s };
    return names;
}

OAuthError invalidMetadata(const QString& field, const QString& message)
{
    const bool isRedirect = field.startsWith("redirect_uris"_L1);
    return OAuthError { isRedirect ? ErrorCode::InvalidRedirectUri
                                   : ErrorCode::InvalidClientMetadata,
        QString(field.left(100) + u": "_s + message) };
}

bool isOpen(const QString& member)
{
    return openMembers().contains(member) || member.startsWith("client_name#"_L1);
}

OAuthResult<QJsonObject> openPart(const QJsonObject& metadata)
{
    QJsonObject open;
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        if (closedMembers().contains(it.key()))
            return tl::unexpected(invalidMetadata(it.key(), u"not for the client to choose"_s));
        // null: left out (RFC 7592 §2.2).
        if (isOpen(it.key()) && !it->isNull())
            open.insert(it.key(), *it);
    }
    if (metadata.contains(u"software_statement"_s)) {
        return refusal(metadata.value(u"software_statement"_s).isString()
                ? ErrorCode::UnapprovedSoftwareStatement
                : ErrorCode::InvalidSoftwareStatement,
            u"software_statement: this server trusts no issuer of them"_s);
    }
    return open;
}

/// `stored` without anything that strangers may set: a full update leaves nothing behind.
domain::Client emptied(const domain::Client& stored)
{
    domain::Client client;
    client.id = stored.id;
    client.version = stored.version;
    client.clientId = stored.clientId;
    client.clientIdIssuedAt = stored.clientIdIssuedAt;
    client.createdAt = stored.createdAt;
    client.updatedAt = stored.updatedAt;
    client.accessTokenFormat = stored.accessTokenFormat;
    client.accessTokenSigningAlg = stored.accessTokenSigningAlg;
    client.accessTokenGenerator = stored.accessTokenGenerator;
    client.accessTokenLength = stored.accessTokenLength;
    client.refreshTokenGenerator = stored.refreshTokenGenerator;
    client.audiences = stored.audiences;
    client.allowedOrigins = stored.allowedOrigins;
    client.tokenExpiresIn = stored.tokenExpiresIn;
    client.isEnabled = stored.isEnabled;
    client.requiresPkce = stored.requiresPkce;
    client.requiresConsent = stored.requiresConsent;
    client.mayIntrospect = stored.mayIntrospect;
    client.ownerId = stored.ownerId;
    client.grantTypes = QStringList { domain::grant_type::authorizationCode };
    return client;
}

/// Programs ask for response types that they have no grant for, because the metadata lists them
/// (oidc-agent: "token"). The answer says what they got, which is less (RFC 7591 §2.1, §3.2.1).
void keepFittingResponseTypes(domain::Client& client)
{
    client.responseTypes.removeIf([&client](const QString& type) {
        const QStringList needed = domain::grantTypesForResponseType(type);
        return std::ranges::any_of(
            needed, [&client](const QString& grant) { return !client.allowsGrant(grant); });
    });
}

std::optional<OAuthError> policyFault(
    const domain::Client& client, const domain::Settings& settings)
{
    for (const QString& scope : client.scope.tokens()) {
        if (!settings.registrationScopes.contains(scope))
            return invalidMetadata(
                u"scope"_s, QString(scope + u" is not for registered clients"_s));
    }
    for (const QString& grantType : client.grantTypes) {
        if (!settings.registrationGrantTypes.contains(grantType))
            return invalidMetadata(
                u"grant_types"_s, QString(grantType + u" is not for registered clients"_s));
    }
    return std::nullopt;
}

} // namespace

OAuthResult<domain::Client> registeredClient(
    const QJsonObject& metadata, const domain::Client& stored, const domain::Settings& settings)
{
    const auto open = openPart(metadata);
    if (!open)
        return tl::unexpected(open.error());
    auto read = domain::clientFromJson(*open, emptied(stored));
    domain::Client& client = read.client;
    if (!open->contains(u"response_types"_s))
        client.responseTypes = domain::defaultResponseTypes(client.grantTypes);
    keepFittingResponseTypes(client);
    // RFC 7591 §2: without a scope the server chooses; here the whole of what the policy allows.
    if (!open->contains(u"scope"_s))
        client.scope = settings.registrationScopes;
    const auto faults = read.faults + domain::validate(client);
    if (!faults.isEmpty())
        return tl::unexpected(invalidMetadata(faults.first().field, faults.first().message));
    if (auto fault = policyFault(client, settings))
        return tl::unexpected(std::move(*fault));
    return std::move(client);
}

QJsonObject registrationJson(const domain::Client& client)
{
    const QJsonObject all = domain::toJson(client);
    QJsonObject open { { u"client_id"_s, client.clientId },
        { u"client_id_issued_at"_s, client.clientIdIssuedAt } };
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (isOpen(it.key()))
            open.insert(it.key(), *it);
    }
    return open;
}

} // namespace gatehouse::oauth
