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

QString tr(const char* text)
{
    return ClientTableModel::tr(text);
}

} // namespace

QList<ColumnSpec> clientColumns()
{
    namespace clients = schema::clients;
    using Kind = ColumnKind;
    return {
        { .name = clients::isEnabled,
            .title = tr("On"),
            .kind = Kind::Boolean,
            .isInTable = true,
            .width = 44 },
        { .name = clients::clientName, .title = tr("Name"), .isInTable = true, .width = 124 },
        { .name = clients::clientId, .title = tr("Client ID"), .isInTable = true, .width = 116 },
        { .name = clients::tokenEndpointAuthMethod,
            .title = tr("Type"),
            .isInTable = true,
            .isEditableInTable = false,
            .width = 108 },
        { .name = clients::grantTypes,
            .title = tr("Grants"),
            .kind = Kind::Words,
            .isInTable = true,
            .isEditableInTable = false,
            .width = 132 },
        { .name = clients::scope, .title = tr("Scopes"), .kind = Kind::Words, .isInTable = true },
        { .name = clients::redirectUris,
            .title = tr("Redirect URIs"),
            .kind = Kind::Lines,
            .isSearched = true },
        { .name = clients::defaultRedirectUri, .title = tr("Default redirect URI") },
        { .name = clients::postLogoutRedirectUris,
            .title = tr("Redirect URIs after logout"),
            .kind = Kind::Lines },
        { .name = clients::responseTypes, .title = tr("Response types"), .kind = Kind::Lines },
        { .name = clients::defaultScopes, .title = tr("Default scopes"), .kind = Kind::Words },
        { .name = clients::accessTokenFormat, .title = tr("Access token format") },
        { .name = clients::accessTokenSigningAlg, .title = tr("Access token signature") },
        { .name = clients::accessTokenLength,
            .title = tr("Access token length"),
            .kind = Kind::Number },
        { .name = clients::accessTokenGenerator, .title = tr("Access token generator") },
        { .name = clients::refreshTokenGenerator, .title = tr("Refresh token generator") },
        { .name = clients::idTokenSignedResponseAlg, .title = tr("ID token signature") },
        { .name = clients::audiences, .title = tr("Audiences"), .kind = Kind::Lines },
        { .name = clients::allowedOrigins, .title = tr("Allowed origins"), .kind = Kind::Lines },
        { .name = clients::requiresPkce, .title = tr("Require PKCE"), .kind = Kind::Boolean },
        { .name = clients::requiresConsent, .title = tr("Ask for consent"), .kind = Kind::Boolean },
        { .name = clients::requiresPushedRequests,
            .title = tr("Require pushed requests"),
            .kind = Kind::Boolean },
        { .name = clients::allowsInsecureHttp,
            .title = tr("Allow plain http"),
            .kind = Kind::Boolean },
        { .name = clients::mayIntrospect, .title = tr("May introspect"), .kind = Kind::Boolean },
        { .name = clients::contacts, .title = tr("Contacts"), .kind = Kind::Lines },
        { .name = clients::clientUri, .title = tr("Home page") },
        { .name = clients::logoUri, .title = tr("Logo") },
        { .name = clients::policyUri, .title = tr("Privacy policy") },
        { .name = clients::tosUri, .title = tr("Terms of service") },
        { .name = clients::jwks, .title = tr("Public keys"), .kind = Kind::Object },
        { .name = clients::jwksUri, .title = tr("Address of the public keys") },
        { .name = clients::tokenEndpointAuthSigningAlg, .title = tr("Signature of assertions") },
        { .name = schema::column::updatedAt, .title = tr("Changed"), .kind = Kind::Time },
    };
}

QString authMethodTitle(const QString& method)
{
    if (method == u"none") {
        return tr("Public");
    }
    if (method == u"client_secret_basic") {
        return tr("Secret (basic)");
    }
    if (method == u"client_secret_post") {
        return tr("Secret (post)");
    }
    if (method == u"client_secret_jwt") {
        return tr("Secret (JWT)");
    }
    if (method == u"private_key_jwt") {
        return tr("Key pair (JWT)");
    }
    return method;
}

QString grantTitle(const QString& grantType)
{
    if (grantType == u"authorization_code") {
        return tr("code");
    }
    if (grantType == u"refresh_token") {
        return tr("refresh");
    }
    if (grantType == u"client_credentials") {
        return tr("client credentials");
    }
    if (grantType == u"password" || grantType == u"implicit") {
        return tr("%1 (legacy)").arg(grantType);
    }
    return grantType.mid(grantType.lastIndexOf(u':') + 1).replace(u'_', u' ');
}

} // namespace gatehouse::models
