// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/domain/grant_types.h"

#include <QtCore/QJsonArray>

namespace gatehouse::domain {

/// A client as most are.
[[nodiscard]] inline Client webClient()
{
    Client client;
    client.clientId = QStringLiteral("web");
    client.clientName = QStringLiteral("Web");
    client.redirectUris = QStringList { QStringLiteral("https://app.example/cb"),
        QStringLiteral("https://app.example/cb2") };
    client.grantTypes = QStringList { grant_type::authorizationCode, grant_type::refreshToken };
    client.responseTypes = QStringList { QStringLiteral("code") };
    client.scope = *ScopeSet::parse(QStringLiteral("openid profile"));
    return client;
}

/// With something in every member.
[[nodiscard]] inline Client fullClient()
{
    Client client = webClient();
    client.localizedNames
        = QJsonObject { { QStringLiteral("client_name#de"), QStringLiteral("Netz") } };
    client.tokenEndpointAuthMethod = TokenEndpointAuthMethod::PrivateKeyJwt;
    client.defaultRedirectUri = QStringLiteral("https://app.example/cb2");
    client.postLogoutRedirectUris = QStringList { QStringLiteral("https://app.example/bye") };
    client.defaultScopes = *ScopeSet::parse(QStringLiteral("openid"));
    client.accessTokenFormat = AccessTokenFormat::Jwt;
    client.accessTokenSigningAlg = QStringLiteral("EdDSA");
    client.accessTokenGenerator = QStringLiteral("own");
    client.accessTokenLength = 64;
    client.refreshTokenGenerator = QStringLiteral("none");
    client.tokenEndpointAuthSigningAlg = QStringLiteral("ES256");
    client.requiresPushedRequests = true;
    client.idTokenSignedResponseAlg = QStringLiteral("ES256");
    client.audiences = QStringList { QStringLiteral("https://api.example") };
    client.allowedOrigins = QStringList { QStringLiteral("https://app.example"),
        QStringLiteral("http://localhost:3000") };
    client.tokenExpiresIn = QJsonObject { { grant_type::authorizationCode, 60 } };
    client.isEnabled = false;
    client.requiresPkce = false;
    client.requiresConsent = false;
    client.allowsInsecureHttp = true;
    client.mayIntrospect = true;
    client.contacts = QStringList { QStringLiteral("ops@app.example") };
    client.clientUri = QStringLiteral("https://app.example/");
    client.logoUri = QStringLiteral("https://app.example/logo.png");
    client.policyUri = QStringLiteral("https://app.example/policy#top");
    client.tosUri = QStringLiteral("https://app.example/tos");
    client.jwks = QJsonObject { { QStringLiteral("keys"),
        QJsonArray { QJsonObject { { QStringLiteral("kty"), QStringLiteral("EC") } } } } };
    client.softwareId = QStringLiteral("4NRB1");
    client.softwareVersion = QStringLiteral("2.1");
    return client;
}

} // namespace gatehouse::domain
