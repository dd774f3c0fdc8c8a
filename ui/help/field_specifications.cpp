// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/field_specifications.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace {

constexpr char clients[] = "clients";
constexpr char users[] = "users";
constexpr char scopes[] = "scopes";
constexpr char errorUris[] = "error_uris";
constexpr char providers[] = "providers";
constexpr char settings[] = "settings";
constexpr char standardClaims[] = "OpenID Connect Core §5.1";

QList<FieldSpecification> clientFields()
{
    return {
        { clients, "client_name", "RFC 7591 §2" },
        { clients, "client_id", "RFC 6749 §2.2" },
        { clients, "token_endpoint_auth_method", "RFC 7591 §2" },
        { clients, "grant_types", "RFC 7591 §2" },
        { clients, "response_types", "RFC 6749 §3.1.1" },
        { clients, "enabled", "" },
        { clients, "redirect_uris", "RFC 6749 §3.1.2" },
        { clients, "allow_insecure_http", "RFC 6749 §3.1.2.1" },
        { clients, "post_logout_redirect_uris", "OpenID Connect RP-Initiated Logout §3.1" },
        { clients, "allowed_origins", "RFC 6454 §6.2" },
        { clients, "client_uri", "RFC 7591 §2" },
        { clients, "scope", "RFC 6749 §3.3" },
        { clients, "default_scopes", "RFC 6749 §3.3" },
        { clients, "access_token_format", "RFC 9068 §2" },
        { clients, "access_token_signing_alg", "RFC 9068 §2.1" },
        { clients, "id_token_signed_response_alg", "OpenID Connect Registration §2" },
        { clients, "access_token_length", "RFC 6749 §10.10" },
        { clients, "refresh_token_generator", "" },
        { clients, "access_token_generator", "" },
        { clients, "require_pushed_authorization_requests", "RFC 9126 §6" },
        { clients, "require_pkce", "RFC 7636 §4.4.1" },
        { clients, "require_consent", "OpenID Connect Core §3.1.2.4" },
        { clients, "may_introspect", "RFC 7662 §2.1" },
        { clients, "jwks_uri", "RFC 7591 §2" },
        { clients, "jwks", "RFC 7517 §5" },
        { clients, "token_endpoint_auth_signing_alg", "OpenID Connect Registration §2" },
    };
}

QList<FieldSpecification> userFields()
{
    QList<FieldSpecification> fields {
        { users, "username", "" },
        { users, "enabled", "" },
        { users, "persona", "" },
        { users, "subject", "OpenID Connect Core §8" },
    };
    for (const char* claim :
        { "email", "email_verified", "name", "given_name", "family_name", "nickname", "picture",
            "website", "phone_number", "phone_number_verified", "locale", "zoneinfo" }) {
        fields.append({ users, claim, standardClaims });
    }
    return fields;
}

QList<FieldSpecification> providerFields()
{
    return {
        { providers, "preset", "" },
        { providers, "name", "" },
        { providers, "client_id", "RFC 6749 §2.2" },
        { providers, "client_secret", "RFC 6749 §2.3.1" },
        { providers, "callback", "RFC 6749 §3.1.2" },
        { providers, "enabled", "" },
        { providers, "issuer", "OpenID Connect Discovery §4" },
        { providers, "authorize_url", "RFC 6749 §3.1" },
        { providers, "access_token_url", "RFC 6749 §3.2" },
        { providers, "refresh_token_url", "RFC 6749 §6" },
        { providers, "request_token_url", "RFC 5849 §2.1" },
        { providers, "api_base_url", "" },
        { providers, "profile_url", "OpenID Connect Core §5.3" },
        { providers, "client_kwargs/scope", "RFC 6749 §3.3" },
        { providers, "client_kwargs/token_endpoint_auth_method", "RFC 6749 §2.3" },
        { providers, "code_challenge_method", "RFC 7636 §4.3" },
        { providers, "allow_sign_in", "" },
        { providers, "allow_sign_up", "" },
        { providers, "link_by_verified_email", "OpenID Connect Core §5.7" },
        { providers, "allow_private_network", "" },
    };
}

QList<FieldSpecification> otherFields()
{
    return {
        { scopes, "name", "RFC 6749 §3.3" },
        { scopes, "claims", "OpenID Connect Core §5.4" },
        { errorUris, "error", "RFC 6749 §5.2" },
        { errorUris, "uri", "RFC 6749 §5.2" },
    };
}

QList<FieldSpecification> settingFields()
{
    return {
        { settings, "server_name", "" },
        { settings, "preset", "" },
        { settings, "token_expires_in/authorization_code", "RFC 6749 §4.1.4" },
        { settings, "token_expires_in/implicit", "RFC 6749 §4.2.2" },
        { settings, "token_expires_in/password", "RFC 6749 §4.3.3" },
        { settings, "token_expires_in/client_credentials", "RFC 6749 §4.4.3" },
        { settings, "token_expires_in/device_code", "RFC 8628 §3.5" },
        { settings, "token_expires_in/jwt-bearer", "RFC 7523 §2.1" },
        { settings, "authorization_code_lifetime", "RFC 6749 §4.1.2" },
        { settings, "device_code_lifetime", "RFC 8628 §3.2" },
        { settings, "device_poll_interval", "RFC 8628 §3.5" },
        { settings, "id_token_lifetime", "OpenID Connect Core §2" },
        { settings, "session_lifetime", "" },
        { settings, "session_idle_lifetime", "" },
        { settings, "interaction_lifetime", "" },
        { settings, "issue_refresh_tokens", "RFC 6749 §1.5" },
        { settings, "rotate_refresh_tokens", "RFC 9700 §4.14.2" },
        { settings, "refresh_token_lifetime", "RFC 6749 §6" },
        { settings, "refresh_token_idle_lifetime", "RFC 9700 §4.14.2" },
        { settings, "refresh_retry_window", "" },
        { settings, "grant_auth_methods", "RFC 6749 §2.3" },
        { settings, "registration", "RFC 7591 §3" },
        { settings, "registration_scopes", "RFC 7591 §2" },
        { settings, "registration_grant_types", "RFC 7591 §2" },
        { settings, "error_pages", "RFC 6749 §5.2" },
        { settings, "error_pages_texts", "" },
    };
}

} // namespace

const QList<FieldSpecification>& fieldSpecifications()
{
    static const QList<FieldSpecification> all
        = clientFields() + userFields() + providerFields() + otherFields() + settingFields();
    return all;
}

std::optional<QString> specificationOf(const QString& form, const QString& field)
{
    // What a preset leaves open has the name that its provider gave it.
    if (field.startsWith("preset_params/"_L1)) {
        return QString();
    }
    const QList<FieldSpecification>& all = fieldSpecifications();
    const auto found = std::find_if(all.begin(), all.end(), [&](const FieldSpecification& one) {
        return form == QLatin1String(one.form) && field == QLatin1String(one.field);
    });
    return found == all.end() ? std::nullopt
                              : std::optional(QString::fromUtf8(found->specification));
}

} // namespace gatehouse::ui
