// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_columns.h"

#include "server/store/schema.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace schema = store::schema;

namespace {

struct ClientTableModel
{
    Q_DECLARE_TR_FUNCTIONS(ClientTableModel)
};

} // namespace

QList<ColumnSpec> clientColumns()
{
    namespace clients = schema::clients;
    using Kind = ColumnKind;
    return {
        { .name = clients::isEnabled,
            .title = ClientTableModel::tr("On"),
            .kind = Kind::Boolean,
            .isInTable = true,
            .width = 44 },
        { .name = clients::clientName,
            .title = ClientTableModel::tr("Name"),
            .isInTable = true,
            .width = 124 },
        { .name = clients::clientId,
            .title = ClientTableModel::tr("Client ID"),
            .isInTable = true,
            .width = 116 },
        { .name = clients::tokenEndpointAuthMethod,
            .title = ClientTableModel::tr("Type"),
            .isInTable = true,
            .isEditableInTable = false,
            .width = 108 },
        { .name = clients::grantTypes,
            .title = ClientTableModel::tr("Grants"),
            .kind = Kind::Words,
            .isInTable = true,
            .isEditableInTable = false,
            .width = 132 },
        { .name = clients::scope,
            .title = ClientTableModel::tr("Scopes"),
            .kind = Kind::Words,
            .isInTable = true },
        { .name = clients::redirectUris,
            .title = ClientTableModel::tr("Redirect URIs"),
            .kind = Kind::Lines,
            .isSearched = true },
        { .name = clients::defaultRedirectUri,
            .title = ClientTableModel::tr("Default redirect URI") },
        { .name = clients::postLogoutRedirectUris,
            .title = ClientTableModel::tr("Redirect URIs after logout"),
            .kind = Kind::Lines },
        { .name = clients::responseTypes,
            .title = ClientTableModel::tr("Response types"),
            .kind = Kind::Lines },
        { .name = clients::defaultScopes,
            .title = ClientTableModel::tr("Default scopes"),
            .kind = Kind::Words },
        { .name = clients::accessTokenFormat,
            .title = ClientTableModel::tr("Access token format") },
        { .name = clients::accessTokenSigningAlg,
            .title = ClientTableModel::tr("Access token signature") },
        { .name = clients::accessTokenLength,
            .title = ClientTableModel::tr("Access token length"),
            .kind = Kind::Number },
        { .name = clients::accessTokenGenerator,
            .title = ClientTableModel::tr("Access token generator") },
        { .name = clients::refreshTokenGenerator,
            .title = ClientTableModel::tr("Refresh token generator") },
        { .name = clients::idTokenSignedResponseAlg,
            .title = ClientTableModel::tr("ID token signature") },
        { .name = clients::audiences,
            .title = ClientTableModel::tr("Audiences"),
            .kind = Kind::Lines },
        { .name = clients::allowedOrigins,
            .title = ClientTableModel::tr("Allowed origins"),
            .kind = Kind::Lines },
        { .name = clients::requiresPkce,
            .title = ClientTableModel::tr("Require PKCE"),
            .kind = Kind::Boolean },
        { .name = clients::requiresConsent,
            .title = ClientTableModel::tr("Ask for consent"),
            .kind = Kind::Boolean },
        { .name = clients::requiresPushedRequests,
            .title = ClientTableModel::tr("Require pushed requests"),
            .kind = Kind::Boolean },
        { .name = clients::allowsInsecureHttp,
            .title = ClientTableModel::tr("Allow plain http"),
            .kind = Kind::Boolean },
        { .name = clients::mayIntrospect,
            .title = ClientTableModel::tr("May introspect"),
            .kind = Kind::Boolean },
        { .name = clients::contacts,
            .title = ClientTableModel::tr("Contacts"),
            .kind = Kind::Lines },
        { .name = clients::clientUri, .title = ClientTableModel::tr("Home page") },
        { .name = clients::logoUri, .title = ClientTableModel::tr("Logo") },
        { .name = clients::policyUri, .title = ClientTableModel::tr("Privacy policy") },
        { .name = clients::tosUri, .title = ClientTableModel::tr("Terms of service") },
        { .name = clients::jwks,
            .title = ClientTableModel::tr("Public keys"),
            .kind = Kind::Object },
        { .name = clients::jwksUri, .title = ClientTableModel::tr("Address of the public keys") },
        { .name = clients::tokenEndpointAuthSigningAlg,
            .title = ClientTableModel::tr("Signature of assertions") },
        { .name = schema::column::updatedAt,
            .title = ClientTableModel::tr("Changed"),
            .kind = Kind::Time },
    };
}

QString authMethodTitle(const QString& method)
{
    if (method == u"none") {
        return ClientTableModel::tr("Public");
    }
    if (method == u"client_secret_basic") {
        return ClientTableModel::tr("Secret (basic)");
    }
    if (method == u"client_secret_post") {
        return ClientTableModel::tr("Secret (post)");
    }
    if (method == u"client_secret_jwt") {
        return ClientTableModel::tr("Secret (JWT)");
    }
    if (method == u"private_key_jwt") {
        return ClientTableModel::tr("Key pair (JWT)");
    }
    return method;
}

QString grantTitle(const QString& grantType)
{
    if (grantType == u"authorization_code") {
        return ClientTableModel::tr("code");
    }
    if (grantType == u"refresh_token") {
        return ClientTableModel::tr("refresh");
    }
    if (grantType == u"client_credentials") {
        return ClientTableModel::tr("client credentials");
    }
    if (grantType == u"password" || grantType == u"implicit") {
        return ClientTableModel::tr("%1 (legacy)").arg(grantType);
    }
    return grantType.mid(grantType.lastIndexOf(u':') + 1).replace(u'_', u' ');
}

} // namespace gatehouse::models
