// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names of the tables and columns that code outside the repositories shows (console models,
// exports). The definition is resources/migrations. Conventions of every registry table:
//   id          integer, never used again;  version  raised by every change (optimistic lock)
//   times       UTC epoch seconds as bigint, 0 = not yet or never
//   booleans    0 / 1
//   lists       text a person can edit: `scope`, `default_scopes`, `grant_types`, `claims` are
//   space-separated; every
//               other list (URIs, origins, audiences, contacts, response types) has one entry a
//               line
//   objects     JSON text ("{}" when empty)
//   deleted_at  0, or when the row became a tombstone: show only rows with deleted_at = 0
namespace gatehouse::store::schema {

namespace table {
inline constexpr char clients[] = "clients";
inline constexpr char clientSecrets[] = "client_secrets";
inline constexpr char users[] = "users";
inline constexpr char scopes[] = "scopes";
inline constexpr char errorUris[] = "error_uris";
inline constexpr char providers[] = "providers";
inline constexpr char settings[] = "settings";
inline constexpr char accessTokens[] = "access_tokens";
inline constexpr char auditLog[] = "audit_log";
} // namespace table

/// Filter for models over a registry table.
inline constexpr char notDeleted[] = "deleted_at = 0";

/// Columns that every registry table has.
namespace column {
inline constexpr char id[] = "id";
inline constexpr char version[] = "version";
inline constexpr char createdAt[] = "created_at";
inline constexpr char updatedAt[] = "updated_at";
inline constexpr char deletedAt[] = "deleted_at";
} // namespace column

namespace clients {
inline constexpr char clientId[] = "client_id";
inline constexpr char clientName[] = "client_name";
inline constexpr char localizedNames[] = "localized_names"; // object: "client_name#de"
inline constexpr char tokenEndpointAuthMethod[] = "token_endpoint_auth_method";
inline constexpr char redirectUris[] = "redirect_uris"; // lines
inline constexpr char defaultRedirectUri[] = "default_redirect_uri";
inline constexpr char postLogoutRedirectUris[] = "post_logout_redirect_uris"; // lines
inline constexpr char grantTypes[] = "grant_types"; // spaces
inline constexpr char responseTypes[] = "response_types"; // lines: one may hold a space
inline constexpr char scope[] = "scope"; // spaces
inline constexpr char defaultScopes[] = "default_scopes"; // spaces
inline constexpr char accessTokenFormat[] = "access_token_format";
inline constexpr char accessTokenSigningAlg[] = "access_token_signing_alg";
inline constexpr char accessTokenGenerator[] = "access_token_generator";
inline constexpr char accessTokenLength[] = "access_token_length";
inline constexpr char refreshTokenGenerator[] = "refresh_token_generator";
inline constexpr char idTokenSignedResponseAlg[] = "id_token_signed_response_alg";
inline constexpr char audiences[] = "audiences"; // lines
inline constexpr char allowedOrigins[] = "allowed_origins"; // lines
inline constexpr char tokenExpiresIn[] = "token_expires_in"; // object
inline constexpr char isEnabled[] = "enabled";
inline constexpr char requiresPkce[] = "require_pkce";
inline constexpr char requiresConsent[] = "require_consent";
inline constexpr char requiresPushedRequests[] = "require_pushed_authorization_requests";
inline constexpr char allowsInsecureHttp[] = "allow_insecure_http";
inline constexpr char mayIntrospect[] = "may_introspect";
inline constexpr char ownerId[] = "owner_id"; // users.id or NULL
inline constexpr char contacts[] = "contacts"; // lines
inline constexpr char clientUri[] = "client_uri";
inline constexpr char logoUri[] = "logo_uri";
inline constexpr char policyUri[] = "policy_uri";
inline constexpr char tosUri[] = "tos_uri";
inline constexpr char jwks[] = "jwks"; // object
inline constexpr char jwksUri[] = "jwks_uri";
inline constexpr char tokenEndpointAuthSigningAlg[] = "token_endpoint_auth_signing_alg";
inline constexpr char softwareId[] = "software_id";
inline constexpr char softwareVersion[] = "software_version";
inline constexpr char clientIdIssuedAt[] = "client_id_issued_at";
} // namespace clients

namespace users {
inline constexpr char username[] = "username";
inline constexpr char subject[]
    = "subject"; // `sub`: random, given by whoever adds the user, never changed
inline constexpr char passwordHash[]
    = "password_hash"; // never shown; set through UserRepository::setPassword
inline constexpr char isEnabled[] = "enabled";
inline constexpr char email[] = "email";
inline constexpr char isEmailVerified[] = "email_verified";
inline constexpr char name[] = "name";
inline constexpr char givenName[] = "given_name";
inline constexpr char familyName[] = "family_name";
inline constexpr char nickname[] = "nickname";
inline constexpr char picture[] = "picture";
inline constexpr char website[] = "website";
inline constexpr char phoneNumber[] = "phone_number";
inline constexpr char isPhoneNumberVerified[] = "phone_number_verified";
inline constexpr char locale[] = "locale";
inline constexpr char zoneinfo[] = "zoneinfo";
inline constexpr char persona[] = "persona"; // domain/persona.h
inline constexpr char otherClaims[] = "other_claims"; // object
} // namespace users

namespace scopes {
inline constexpr char name[] = "name";
inline constexpr char description[] = "description"; // object: text by language tag
inline constexpr char claims[] = "claims"; // spaces
} // namespace scopes

namespace error_uris {
inline constexpr char error[] = "error";
inline constexpr char uri[] = "uri";
} // namespace error_uris

namespace providers {
inline constexpr char name[] = "name";
inline constexpr char clientId[] = "client_id";
inline constexpr char sealedClientSecret[] = "sealed_client_secret"; // never shown
inline constexpr char configuration[] = "configuration"; // object
inline constexpr char isEnabled[] = "enabled";
} // namespace providers

} // namespace gatehouse::store::schema
