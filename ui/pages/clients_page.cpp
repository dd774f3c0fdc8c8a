// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clients_page.h"

#include "server/domain/grant_types.h"
#include "server/store/schema.h"
#include "ui/console_models.h"
#include "ui/widgets/client_secrets.h"
#include "ui/widgets/copy_action.h"
#include "ui/widgets/record_form.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

namespace columns = store::schema::clients;
namespace grant_type = domain::grant_type;

ClientsPage::ClientsPage(const ConsoleContext& context)
    : RegistryPage(context, context.models.clients,
        { .id = u"clients"_s,
            .icon = "clients",
            .title = tr("Clients"),
            .sentence = tr("Applications that may ask this server for tokens."),
            .search = tr("Search name, ID, redirect URI, scope"),
            .add = tr("New client"),
            .noneTitle = tr("No clients yet"),
            .noneText
            = tr("Register the first application that should get tokens from this server.") })
    , m_clients(context.models.clients)
{
    buildBasics();
    buildUris();
    buildTokens();
    buildSecrets();
    buildKeys();
    buildActions();
    buildFacets();
    connect(&m_clients, &models::ClientTableModel::secretCreated, this, &ClientsPage::showSecret);
    finish();
}

void ClientsPage::buildFacets()
{
    using Match = models::RegistryFacet::Match;
    addFacet(u"enabled"_s, columns::isEnabled, tr("State"), Match::IsOneOf,
        { { tr("Enabled"), { u"1"_s } }, { tr("Disabled"), { u"0"_s } } });
    addFacet(u"type"_s, columns::tokenEndpointAuthMethod, tr("Type"), Match::IsOneOf,
        { { tr("Public"), { u"none"_s } },
            { tr("With a secret"),
                { u"client_secret_basic"_s, u"client_secret_post"_s, u"client_secret_jwt"_s } },
            { tr("With a key pair"), { u"private_key_jwt"_s } } });
    addFacet(u"grant"_s, columns::grantTypes, tr("Grant"), Match::HasWord,
        { { tr("Authorization code"), { grant_type::authorizationCode } },
            { tr("Refresh token"), { grant_type::refreshToken } },
            { tr("Client credentials"), { grant_type::clientCredentials } },
            { tr("Device code"), { grant_type::deviceCode } },
            { tr("JWT bearer"), { grant_type::jwtBearer } },
            { tr("Legacy: password or implicit"),
                { grant_type::password, grant_type::implicit } } });
}

void ClientsPage::buildBasics()
{
    RecordForm& fields = form();
    fields.startTab(tr("Basics"));
    fields.addText({ columns::clientName, tr("Name"), tr("Shown to people on the consent page.") });
    addCopyAction(fields.addText(
        { columns::clientId, tr("Client ID"), tr("What the application sends as client_id.") }));
    fields.addChoice(
        { columns::tokenEndpointAuthMethod, tr("Authentication"),
            tr("A public client runs where a secret cannot be kept: in a browser, on a phone.") },
        { { u"client_secret_basic"_s, tr("Secret in the Authorization header (basic)") },
            { u"client_secret_post"_s, tr("Secret in the form (post)") },
            { u"client_secret_jwt"_s, tr("JWT signed with the secret") },
            { u"private_key_jwt"_s, tr("JWT signed with its key pair") },
            { u"none"_s, tr("None: public client") } });
    buildGrants();
    fields.addCheck({ columns::isEnabled, tr("Enabled") });
}

void ClientsPage::buildGrants()
{
    form().addChecks({ columns::grantTypes, tr("Grants") },
        { { grant_type::authorizationCode, tr("Authorization code"),
              tr("People sign in through a browser.") },
            { grant_type::refreshToken, tr("Refresh token"),
                tr("The application stays connected.") },
            { grant_type::clientCredentials, tr("Client credentials"),
                tr("The application acts for itself.") },
            { grant_type::deviceCode, tr("Device code"),
                tr("For televisions and command lines: people type a code elsewhere.") },
            { grant_type::jwtBearer, tr("JWT bearer"),
                tr("The application speaks for people by signing their names: trust it.") },
            { grant_type::password, tr("Password (legacy)"),
                tr("The application sees people's passwords. Only for old applications.") },
            { grant_type::implicit, tr("Implicit (legacy)"),
                tr("Tokens in the browser's address. Only for old applications.") } });
    form().addChecks({ columns::responseTypes, tr("Response types"),
                         tr("What the authorization endpoint may answer with. All but the first "
                            "put tokens in the browser.") },
        { { u"code"_s, u"code"_s }, { u"code id_token"_s, u"code id_token"_s },
            { u"code token"_s, u"code token"_s },
            { u"code id_token token"_s, u"code id_token token"_s },
            { u"id_token"_s, u"id_token"_s }, { u"token"_s, u"token"_s },
            { u"id_token token"_s, u"id_token token"_s },
            { u"none"_s, tr("none: only that the person agreed") } },
        u'\n');
}

void ClientsPage::buildUris()
{
    RecordForm& fields = form();
    fields.startTab(tr("URIs"));
    fields.addLines({ columns::redirectUris, tr("Redirect URIs"),
                        tr("One a line, compared exactly. Only http://127.0.0.1 and http://[::1] "
                           "without a port "
                           "match any port (RFC 8252 §7.3).") },
        4);
    fields.addCheck({ columns::allowsInsecureHttp, tr("Allow plain http to other hosts"),
        tr("For development only.") });
    fields.addLines({ columns::postLogoutRedirectUris, tr("Redirect URIs after logout") }, 2);
    fields.addLines({ columns::allowedOrigins, tr("Allowed origins"),
                        tr("Web pages that may call token and userinfo from a browser (CORS).") },
        2);
    fields.addText({ columns::clientUri, tr("Home page") });
}

void ClientsPage::buildTokens()
{
    RecordForm& fields = form();
    fields.startTab(tr("Tokens"));
    fields.addText(
        { columns::scope, tr("Scopes"), tr("What it may ask for, separated by spaces.") });
    fields.addText({ columns::defaultScopes, tr("Default scopes"),
        tr("What it gets when it asks for nothing.") });
    fields.addChoice({ columns::accessTokenFormat, tr("Access token") },
        { { u"opaque"_s, tr("Opaque: ask the server what it is worth") },
            { u"jwt"_s, tr("JWT: resource servers read it themselves (RFC 9068)") } });
    fields.addChoice({ columns::accessTokenSigningAlg, tr("Signature of JWT access tokens") },
        { { QString(), tr("What the server prefers") }, { u"ES256"_s, u"ES256"_s },
            { u"RS256"_s, u"RS256"_s }, { u"EdDSA"_s, u"EdDSA"_s } });
    fields.addChoice({ columns::idTokenSignedResponseAlg, tr("ID token signature") },
        { { u"RS256"_s, u"RS256"_s }, { u"ES256"_s, u"ES256"_s },
            { u"EdDSA"_s, tr("EdDSA: needs a key first (gatehouse key add EdDSA)") } });
    fields.addText({ columns::accessTokenLength, tr("Length of opaque access tokens"),
        tr("Characters of the random part, 43 to 256; 0 means 43.") });
    fields.addText({ columns::refreshTokenGenerator, tr("Refresh tokens made by"),
        tr("Empty: the server. none: no refresh tokens. Else the name of a plug-in.") });
    fields.addText({ columns::accessTokenGenerator, tr("Access tokens made by"),
        tr("Empty: the server. Else the name of a plug-in.") });
    fields.addCheck({ columns::requiresPushedRequests, tr("Require pushed requests"),
        tr("Authorization requests come by PAR only (RFC 9126).") });
    fields.addCheck({ columns::requiresPkce, tr("Require PKCE"),
        tr("Switch off only for an old client that cannot send code_challenge.") });
    fields.addCheck({ columns::requiresConsent, tr("Ask for consent") });
    fields.addCheck(
        { columns::mayIntrospect, tr("May introspect tokens"), tr("For resource servers.") });
}

void ClientsPage::buildSecrets()
{
    form().startTab(tr("Secrets"));
    auto* secrets = new ClientSecrets(m_clients, this);
    form().addWidget(secrets);
    connect(&form(), &RecordForm::filled, secrets, &ClientSecrets::showRow);
    connect(secrets, &ClientSecrets::created, this, &ClientsPage::showSecret);
    connect(secrets, &ClientSecrets::failed, this, &ClientsPage::showError);
}

void ClientsPage::buildKeys()
{
    RecordForm& fields = form();
    fields.startTab(tr("Keys"));
    fields.addText({ columns::jwksUri, tr("Address of its public keys"),
        tr("A JSON Web Key Set, read again when a key is unknown.") });
    fields.addLines({ columns::jwks, tr("Its public keys"),
                        tr("A JSON Web Key Set; only where there is no address.") },
        6);
    fields.addChoice({ columns::tokenEndpointAuthSigningAlg, tr("Signature of its assertions") },
        { { QString(), tr("Any that fits the authentication") }, { u"HS256"_s, u"HS256"_s },
            { u"RS256"_s, u"RS256"_s }, { u"ES256"_s, u"ES256"_s }, { u"EdDSA"_s, u"EdDSA"_s } });
}

} // namespace gatehouse::ui
