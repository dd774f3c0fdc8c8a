// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/table_traits.h"

#include "server/store/schema.h"

#include <array>

namespace gatehouse::store {

using namespace Qt::StringLiterals;

namespace {

namespace names = schema::clients;
using domain::Client;

Column<Client> authMethodColumn()
{
    return { names::tokenEndpointAuthMethod,
        [](const Client& client) { return QVariant(domain::name(client.tokenEndpointAuthMethod)); },
        [](Client& client, const QVariant& stored) -> ColumnFault {
            const auto method = domain::tokenEndpointAuthMethodFromName(stored.toString());
            if (!method)
                return u"unknown authentication method"_s;
            client.tokenEndpointAuthMethod = *method;
            return {};
        } };
}

Column<Client> accessTokenFormatColumn()
{
    return { names::accessTokenFormat,
        [](const Client& client) { return QVariant(domain::name(client.accessTokenFormat)); },
        [](Client& client, const QVariant& stored) -> ColumnFault {
            const auto format = domain::accessTokenFormatFromName(stored.toString());
            if (!format)
                return u"unknown access token format"_s;
            client.accessTokenFormat = *format;
            return {};
        } };
}

} // namespace

template <>
const TableTraits<Client>& tableTraits()
{
    static const std::array columns {
        column<Client, &Client::clientId>(names::clientId),
        column<Client, &Client::clientName>(names::clientName),
        column<Client, &Client::localizedNames>(names::localizedNames),
        authMethodColumn(),
        column<Client, &Client::redirectUris>(names::redirectUris),
        column<Client, &Client::defaultRedirectUri>(names::defaultRedirectUri),
        column<Client, &Client::postLogoutRedirectUris>(names::postLogoutRedirectUris),
        wordsColumn<Client, &Client::grantTypes>(names::grantTypes),
        column<Client, &Client::responseTypes>(names::responseTypes),
        column<Client, &Client::scope>(names::scope),
        column<Client, &Client::defaultScopes>(names::defaultScopes),
        accessTokenFormatColumn(),
        column<Client, &Client::accessTokenSigningAlg>(names::accessTokenSigningAlg),
        column<Client, &Client::accessTokenGenerator>(names::accessTokenGenerator),
        column<Client, &Client::accessTokenLength>(names::accessTokenLength),
        column<Client, &Client::refreshTokenGenerator>(names::refreshTokenGenerator),
        column<Client, &Client::idTokenSignedResponseAlg>(names::idTokenSignedResponseAlg),
        column<Client, &Client::audiences>(names::audiences),
        column<Client, &Client::allowedOrigins>(names::allowedOrigins),
        column<Client, &Client::tokenExpiresIn>(names::tokenExpiresIn),
        column<Client, &Client::isEnabled>(names::isEnabled),
        column<Client, &Client::requiresPkce>(names::requiresPkce),
        column<Client, &Client::requiresConsent>(names::requiresConsent),
        column<Client, &Client::requiresPushedRequests>(names::requiresPushedRequests),
        column<Client, &Client::allowsInsecureHttp>(names::allowsInsecureHttp),
        column<Client, &Client::mayIntrospect>(names::mayIntrospect),
        column<Client, &Client::ownerId>(names::ownerId),
        column<Client, &Client::contacts>(names::contacts),
        column<Client, &Client::clientUri>(names::clientUri),
        column<Client, &Client::logoUri>(names::logoUri),
        column<Client, &Client::policyUri>(names::policyUri),
        column<Client, &Client::tosUri>(names::tosUri),
        column<Client, &Client::jwks>(names::jwks),
        column<Client, &Client::jwksUri>(names::jwksUri),
        column<Client, &Client::tokenEndpointAuthSigningAlg>(names::tokenEndpointAuthSigningAlg),
        column<Client, &Client::softwareId>(names::softwareId),
        column<Client, &Client::softwareVersion>(names::softwareVersion),
        column<Client, &Client::clientIdIssuedAt>(names::clientIdIssuedAt),
    };
    static const TableTraits<Client> traits { schema::table::clients, names::clientId, "client",
        columns };
    return traits;
}

} // namespace gatehouse::store
