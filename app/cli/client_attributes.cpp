// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/client_attributes.h"

namespace gatehouse::app::cli {

using namespace Qt::StringLiterals;

const QList<Attribute>& clientAttributes()
{
    using Type = Attribute::Type;
    static const QList<Attribute> all {
        { u"client_name"_s, Type::Text, u"What people see."_s },
        { u"token_endpoint_auth_method"_s, Type::Text,
            u"none (public), client_secret_basic, client_secret_post, client_secret_jwt, private_key_jwt."_s },
        { u"redirect_uris"_s, Type::Words, u"Where answers may go; may be repeated."_s },
        { u"default_redirect_uri"_s, Type::Text, u"Used when a request names none."_s },
        { u"post_logout_redirect_uris"_s, Type::Words, u"Where a sign-out may return to."_s },
        { u"grant_types"_s, Type::Words,
            u"authorization_code, refresh_token, client_credentials …"_s },
        { u"response_types"_s, Type::Lines, u"code …; follows the grant types when left out."_s },
        { u"scope"_s, Type::Text, u"What it may ask for, between spaces."_s },
        { u"default_scopes"_s, Type::Text, u"What it gets when it asks for nothing."_s },
        { u"access_token_format"_s, Type::Text, u"opaque or jwt."_s },
        { u"access_token_signing_alg"_s, Type::Text, u"RS256, ES256 or EdDSA."_s },
        { u"access_token_generator"_s, Type::Text, u"Name of a plug-in that makes them."_s },
        { u"access_token_length"_s, Type::Integer, u"Characters of an opaque one, 43 to 256."_s },
        { u"refresh_token_generator"_s, Type::Text, u"none, or the name of a plug-in."_s },
        { u"id_token_signed_response_alg"_s, Type::Text, u"RS256, ES256 or EdDSA."_s },
        { u"audiences"_s, Type::Words, u"Resource servers its access tokens are for."_s },
        { u"allowed_origins"_s, Type::Words,
            u"Browser origins that may call the token endpoint."_s },
        { u"token_expires_in"_s, Type::Json, u"Seconds by grant type."_s },
        { u"enabled"_s, Type::Boolean, u"A disabled client gets nothing."_s },
        { u"require_pkce"_s, Type::Boolean, u"Off only for legacy OpenID clients."_s },
        { u"require_consent"_s, Type::Boolean, u"Ask the user."_s },
        { u"require_pushed_authorization_requests"_s, Type::Boolean,
            u"Authorization requests only through PAR."_s },
        { u"allow_insecure_http"_s, Type::Boolean,
            u"Development: http redirect URIs to other hosts."_s },
        { u"may_introspect"_s, Type::Boolean, u"A resource server that may call introspection."_s },
        { u"contacts"_s, Type::Words, u"E-mail addresses."_s },
        { u"client_uri"_s, Type::Text, u"Home page."_s },
        { u"logo_uri"_s, Type::Text, u"Picture."_s },
        { u"policy_uri"_s, Type::Text, u"Privacy policy."_s },
        { u"tos_uri"_s, Type::Text, u"Terms of service."_s },
        { u"jwks"_s, Type::Json, u"Public keys of the client."_s },
        { u"jwks_uri"_s, Type::Text, u"Where its public keys are."_s },
        { u"token_endpoint_auth_signing_alg"_s, Type::Text,
            u"Algorithm of its assertions; any that fits when empty."_s },
        { u"software_id"_s, Type::Text, u"Name of the software."_s },
        { u"software_version"_s, Type::Text, u"Version of the software."_s },
    };
    return all;
}

QList<QCommandLineOption> clientOptions()
{
    auto options = attributeOptions(clientAttributes());
    options.append(QCommandLineOption(
        u"owner"_s, u"User who registered it; removed with that user."_s, u"USERNAME"_s));
    return options;
}

} // namespace gatehouse::app::cli
