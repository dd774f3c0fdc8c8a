// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/field_error.h"
#include "server/domain/scope_set.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace gatehouse::domain {

/// RFC 7591 §2 `token_endpoint_auth_method`.
enum class TokenEndpointAuthMethod
{
    None,
    ClientSecretBasic,
    ClientSecretPost,
    ClientSecretJwt,
    PrivateKeyJwt
};

/// How access tokens look: a random value, or a JWT of RFC 9068.
enum class AccessTokenFormat
{
    Opaque,
    Jwt
};

[[nodiscard]] std::optional<TokenEndpointAuthMethod> tokenEndpointAuthMethodFromName(
    const QString& name);
[[nodiscard]] QString name(TokenEndpointAuthMethod method);
[[nodiscard]] std::optional<AccessTokenFormat> accessTokenFormatFromName(const QString& name);
[[nodiscard]] QString name(AccessTokenFormat format);

/// A registered application. Field names follow RFC 7591 and OpenID Connect Registration; times are
/// UTC epoch seconds.
struct Client
{
    qint64 id = 0; ///< Row; 0 before it is stored.
    qint64 version = 0; ///< Optimistic lock: raised by every change.
    QString clientId;
    QString clientName;
    QJsonObject localizedNames {}; ///< "client_name#de": text (RFC 7591 §2.2).
    TokenEndpointAuthMethod tokenEndpointAuthMethod = TokenEndpointAuthMethod::ClientSecretBasic;
    QStringList redirectUris {};
    QString
        defaultRedirectUri {}; ///< Used when a request names none; one of redirectUris, or empty.
    QStringList postLogoutRedirectUris {};
    QStringList grantTypes {};
    QStringList responseTypes {};
    ScopeSet scope {}; ///< What the client may ask for.
    ScopeSet defaultScopes {}; ///< What it gets when it asks for nothing; a subset of `scope`.
    AccessTokenFormat accessTokenFormat = AccessTokenFormat::Opaque;
    QString accessTokenSigningAlg {}; ///< RS256, ES256 or EdDSA; empty: what the server prefers.
    QString accessTokenGenerator {}; ///< A plug-in's name; empty: `accessTokenFormat` decides.
    qint64 accessTokenLength = 0; ///< Characters of the random part of opaque tokens; 0: 43.
    QString refreshTokenGenerator {}; ///< A plug-in's name, "none"; empty: our own.
    QString idTokenSignedResponseAlg = QStringLiteral("RS256");
    QStringList
        audiences {}; ///< Resource servers its access tokens are for; empty: the issuer itself.
    QStringList allowedOrigins {}; ///< Browser origins that may call token and userinfo (CORS).
    QJsonObject tokenExpiresIn {}; ///< Seconds by grant type; overrides the server's settings.
    bool isEnabled = true;
    bool requiresPkce = true; ///< Off only for legacy OpenID clients; shown as a warning.
    bool requiresConsent = true;
    bool requiresPushedRequests = false; ///< RFC 9126 §6: authorization requests only by PAR.
    bool allowsInsecureHttp
        = false; ///< Development only: http redirect URIs to other hosts than loopback.
    bool mayIntrospect = false; ///< A resource server that may call introspection.
    std::optional<qint64> ownerId {}; ///< The user who registered it; removed with that user.
    QStringList contacts {};
    QString clientUri {};
    QString logoUri {};
    QString policyUri {};
    QString tosUri {};
    QJsonObject jwks {};
    QString jwksUri {};
    QString tokenEndpointAuthSigningAlg {}; ///< The one its assertions use; empty: any that fits
                                            ///< the method.
    QString softwareId {};
    QString softwareVersion {};
    qint64 clientIdIssuedAt = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;

    /// RFC 6749 §2.1: a public client cannot keep a secret.
    [[nodiscard]] bool isPublic() const
    {
        return tokenEndpointAuthMethod == TokenEndpointAuthMethod::None;
    }
    [[nodiscard]] bool allowsGrant(const QString& grantType) const
    {
        return grantTypes.contains(grantType);
    }
};

/// One of a client's secrets. Two may be live at once, so that a rotation can overlap.
struct ClientSecret
{
    qint64 id = 0;
    qint64 clientRow = 0;
    QByteArray hash {}; ///< SHA-256 of the value.
    QByteArray sealed {}; ///< The value itself, sealed; only for client_secret_jwt.
    qint64 createdAt = 0;
    qint64 expiresAt = 0; ///< 0: never.
    qint64 lastUsedAt = 0; ///< 0: never; to the minute.
};

/// Every rule a client must meet, first fault first. Grant types are judged by name
/// (grant_types.h). The one check for the console, the command line, the registry document and
/// dynamic registration.
[[nodiscard]] FieldErrors validate(const Client& client);

/// RFC 7591 metadata to a client. Unknown keys and wrong types are faults; nothing is guessed.
/// Extra keys beside the RFC's: `default_redirect_uri`, `default_scopes`, `access_token_format`,
/// `access_token_signing_alg`, `access_token_generator`, `access_token_length`,
/// `refresh_token_generator`, `audiences`, `allowed_origins`, `token_expires_in`, `enabled`,
/// `require_pkce`, `require_consent`, `allow_insecure_http`, `may_introspect`, `owner`.
/// `client_secret` and `owner` are left to the caller. The faults are those of reading: validate()
/// comes after.
struct ClientFromJson
{
    Client client;
    FieldErrors faults;
};
[[nodiscard]] ClientFromJson clientFromJson(const QJsonObject& metadata);
/// `base` keeps every member that `metadata` does not name.
[[nodiscard]] ClientFromJson clientFromJson(const QJsonObject& metadata, const Client& base);
[[nodiscard]] QJsonObject toJson(const Client& client);

} // namespace gatehouse::domain
