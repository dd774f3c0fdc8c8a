// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/client_templates.h"

#include "server/domain/grant_types.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace gatehouse::models {

namespace grant_type = domain::grant_type;
using Method = domain::TokenEndpointAuthMethod;

namespace {

struct ClientTemplates
{
    Q_DECLARE_TR_FUNCTIONS(ClientTemplates)
};

domain::Client clientWith(Method method, const QStringList& grants, const QString& scope)
{
    domain::Client client;
    client.tokenEndpointAuthMethod = method;
    client.grantTypes = grants;
    client.responseTypes = domain::defaultResponseTypes(grants);
    client.scope = domain::ScopeSet::fromStored(scope);
    return client;
}

TemplateDefault pkce()
{
    return { ClientTemplates::tr("PKCE"), ClientTemplates::tr("required"),
        ClientTemplates::tr(
            "A stolen code is worth nothing without the verifier (RFC 9700 §2.1.1).") };
}

TemplateDefault publicClient(const QString& reason)
{
    return { ClientTemplates::tr("Authentication"), ClientTemplates::tr("none: public client"),
        reason };
}

TemplateDefault secret(const QString& reason)
{
    return { ClientTemplates::tr("Authentication"), ClientTemplates::tr("secret, basic"), reason };
}

ClientTemplate web()
{
    return { .id = u"web"_s,
        .title = ClientTemplates::tr("Web application"),
        .sentence = ClientTemplates::tr("Runs on a server of yours; people use it with a browser."),
        .client = clientWith(Method::ClientSecretBasic,
            { grant_type::authorizationCode, grant_type::refreshToken },
            u"openid profile email offline_access"_s),
        .needsRedirectUri = true,
        .redirectExample = u"https://app.example.com/callback"_s,
        .defaults
        = { secret(ClientTemplates::tr("Its server can keep a secret; the browser never sees it.")),
            { ClientTemplates::tr("Grants"), ClientTemplates::tr("code, refresh"),
                ClientTemplates::tr(
                    "People sign in here, not there; it stays connected after they leave.") },
            pkce(),
            { ClientTemplates::tr("Consent"), ClientTemplates::tr("asked"),
                ClientTemplates::tr("People see what they open, once.") } } };
}

ClientTemplate spa()
{
    return { .id = u"spa"_s,
        .title = ClientTemplates::tr("Single-page application"),
        .sentence = ClientTemplates::tr("Runs wholly in the browser: React, Vue, Ember …"),
        .client = clientWith(Method::None,
            { grant_type::authorizationCode, grant_type::refreshToken }, u"openid profile email"_s),
        .needsRedirectUri = true,
        .redirectExample = u"https://app.example.com/callback"_s,
        .defaults
        = { publicClient(ClientTemplates::tr("Everybody can read what a browser was sent.")),
            { ClientTemplates::tr("Grants"), ClientTemplates::tr("code, refresh"),
                ClientTemplates::tr(
                    "Not implicit: its tokens lie in the address bar. Each refresh token works "
                    "once, "
                    "so a stolen one is noticed.") },
            pkce(),
            { ClientTemplates::tr("Allowed origin"),
                ClientTemplates::tr("that of the redirect URI"),
                ClientTemplates::tr("Its page calls the token endpoint itself (CORS).") } } };
}

ClientTemplate native()
{
    return { .id = u"native"_s,
        .title = ClientTemplates::tr("Desktop or mobile application"),
        .sentence = ClientTemplates::tr("Installed on people's own devices."),
        .client
        = clientWith(Method::None, { grant_type::authorizationCode, grant_type::refreshToken },
            u"openid profile email offline_access"_s),
        .needsRedirectUri = true,
        .redirectExample = u"http://127.0.0.1/callback"_s,
        .defaults = { publicClient(ClientTemplates::tr(
                          "A secret in every copy is no secret (RFC 8252 §8.5).")),
            { ClientTemplates::tr("Redirect URI"),
                ClientTemplates::tr("loopback without port, or its own scheme"),
                ClientTemplates::tr(
                    "It listens on whatever port is free; the port is not compared (RFC 8252 "
                    "§7.3).") },
            pkce(),
            { ClientTemplates::tr("Grants"), ClientTemplates::tr("code, refresh"),
                ClientTemplates::tr("People sign in with the system's browser.") } } };
}

ClientTemplate service()
{
    return { .id = u"service"_s,
        .title = ClientTemplates::tr("Service"),
        .sentence = ClientTemplates::tr("A job or server that acts for itself, without a person."),
        .client
        = clientWith(Method::ClientSecretBasic, { grant_type::clientCredentials }, QString()),
        .defaults = { secret(ClientTemplates::tr(
                          "It runs where you can keep a secret; a key pair is better still.")),
            { ClientTemplates::tr("Grants"), ClientTemplates::tr("client credentials"),
                ClientTemplates::tr("There is nobody to ask.") },
            { ClientTemplates::tr("Scopes"), ClientTemplates::tr("none yet"),
                ClientTemplates::tr(
                    "Give it what the job needs and nothing else: no person limits it.") } } };
}

ClientTemplate device()
{
    return { .id = u"device"_s,
        .title = ClientTemplates::tr("Television or command line"),
        .sentence = ClientTemplates::tr(
            "Has no browser or no keyboard: people type a code on their telephone."),
        .client = clientWith(Method::None, { grant_type::deviceCode, grant_type::refreshToken },
            u"openid profile offline_access"_s),
        .defaults = { publicClient(ClientTemplates::tr("It is in everybody's hands.")),
            { ClientTemplates::tr("Grants"), ClientTemplates::tr("device code, refresh"),
                ClientTemplates::tr(
                    "Signing in is laborious there, so it stays connected (RFC 8628).") },
            { ClientTemplates::tr("Consent"), ClientTemplates::tr("asked"),
                ClientTemplates::tr("Whoever types a code for a stranger must see what for.") } } };
}

ClientTemplate api()
{
    ClientTemplate made { .id = u"api"_s,
        .title = ClientTemplates::tr("API (resource server)"),
        .sentence
        = ClientTemplates::tr("Is called with tokens and asks this server what they are worth."),
        .client
        = clientWith(Method::ClientSecretBasic, { grant_type::clientCredentials }, QString()),
        .defaults
        = { secret(ClientTemplates::tr("Only those who may ask get an answer (RFC 7662 §2.1).")),
            { ClientTemplates::tr("Introspection"), ClientTemplates::tr("allowed"),
                ClientTemplates::tr("That is what it is here for.") },
            { ClientTemplates::tr("Grants"), ClientTemplates::tr("client credentials"),
                ClientTemplates::tr(
                    "It may call other APIs itself; take it away when it does not.") } } };
    made.client.mayIntrospect = true;
    return made;
}

ClientTemplate legacyPassword()
{
    return { .id = u"password"_s,
        .title = ClientTemplates::tr("Old application with its own sign-in (legacy)"),
        .sentence = ClientTemplates::tr(
            "Asks people for their password itself. Only where it cannot be changed."),
        .client = clientWith(Method::ClientSecretBasic,
            { grant_type::password, grant_type::refreshToken }, u"profile email"_s),
        .defaults
        = { secret(ClientTemplates::tr("At least nobody else can try passwords in its name.")),
            { ClientTemplates::tr("Grants"), ClientTemplates::tr("password, refresh"),
                ClientTemplates::tr(
                    "It sees people's passwords, and no second factor is possible: RFC 9700 §2.4 "
                    "forbids it. Move it to the code grant when you can.") },
            { ClientTemplates::tr("Scopes"), ClientTemplates::tr("without openid"),
                ClientTemplates::tr(
                    "Nobody signed in here, so there is no ID token to give.") } } };
}

} // namespace

QList<ClientTemplate> clientTemplates()
{
    return { web(), spa(), native(), service(), device(), api(), legacyPassword() };
}

domain::Client clientFromTemplate(const ClientTemplate& chosen, const QString& name,
    const QString& clientId, const QString& redirectUri)
{
    domain::Client client = chosen.client;
    client.clientName = name.trimmed();
    client.clientId = clientId.trimmed();
    const QString uri = redirectUri.trimmed();
    if (chosen.needsRedirectUri && !uri.isEmpty()) {
        client.redirectUris = QStringList { uri };
    }
    const QUrl address(uri, QUrl::StrictMode);
    if (chosen.id == u"spa"_s && address.scheme().startsWith("http"_L1)) {
        client.allowedOrigins = QStringList { address.toString(
            QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo) };
    }
    return client;
}

} // namespace gatehouse::models
