// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QtPlugin>

#include <utility>

namespace gatehouse::plugin {

/// A token request whose client is authenticated and registered for the grant type.
struct TokenRequest
{
    QString clientId {};
    QStringList clientScopes {}; ///< What the client may have at most.
    QHash<QString, QString> parameters {}; ///< The form without credentials of the client.
    QString address {}; ///< Of the client, for logs.
};

/// What a grant says. The server checks user and scope again before it issues anything.
struct GrantDecision
{
    bool isGranted = false;
    QString username {}; ///< Whom the tokens stand for; empty: the client itself.
    QString scope {}; ///< Separated by spaces, no more than the client may have.
    bool mayRefresh = false; ///< With a refresh token, where the client may have one.
    QString error { QStringLiteral("invalid_grant") }; ///< Refusal: a code of RFC 6749 §5.2.
    QString description {}; ///< Refusal: for the client, characters of RFC 6749 §5.2.
    QString detail {}; ///< Refusal: for the operator's log; no secrets.
};

/// What a plug-in's response type hands out beside the parameters of the plug-in. All the rules of
/// the server's own response types hold for these parts: PKCE for a code, no token in a query.
struct ResponseType
{
    QString name {}; ///< Value of `response_type`, one lower case word; empty: none.
    bool hasCode = false; ///< With an authorization code of the server.
    bool hasAccessToken = false; ///< With an access token of the server.
    /// False only when the parameters are worth nothing to whoever reads an address (as a code is,
    /// which its client alone can use): then the answer may travel in a query.
    bool isSecret = true;
};

/// An authorization request that the server found sound, after sign-in and consent.
struct AuthorizationRequest
{
    QString clientId {};
    QString username {}; ///< Who signed in.
    QString subject {}; ///< The same person as clients know them.
    QString scope {}; ///< Granted, separated by spaces.
    QHash<QString, QString> parameters {}; ///< Everything the client asked with.
    QString address {}; ///< Of the browser, for logs.
    QByteArray entropy {}; ///< 43 characters of base64url, 256 random bits of the server.
};

/// What the answer carries beside `state`, `iss` and the server's own parts.
struct AuthorizationDecision
{
    bool isGranted = false;
    /// Names of a-z, 0-9 and _, none that OAuth or OpenID Connect defines; at most 16 of them, each
    /// value at most 2,048 bytes.
    QList<std::pair<QString, QString>> parameters {};
    QString error { QStringLiteral("access_denied") }; ///< Refusal: a code of RFC 6749 §4.1.2.1.
    QString description {}; ///< Refusal: for the client, characters of RFC 6749 §4.1.2.1.
    QString detail {}; ///< Refusal: for the operator's log; no secrets.
};

/// A grant type of your own (API 2). Every function is called from several threads at once. A
/// plug-in sees values only: it has no access to the server's database or keys.
class GrantPlugin
{
public:
    virtual ~GrantPlugin() = default;

    /// Value of `grant_type`: an absolute URI, or lower case words.
    [[nodiscard]] virtual QString grantType() const = 0;
    /// AUTHORIZATION_ENDPOINT: the response type it serves there; clients that use it have this
    /// grant type too. Always the same.
    [[nodiscard]] virtual ResponseType responseType() const { return {}; }
    /// TOKEN_ENDPOINT: a plug-in with neither endpoint has nothing to do and is refused.
    [[nodiscard]] virtual bool usesTokenEndpoint() const { return true; }
    /// TOKEN_ENDPOINT_AUTH_METHODS: names of RFC 7591 §2.
    [[nodiscard]] virtual QStringList tokenEndpointAuthMethods() const
    {
        return { QStringLiteral("client_secret_basic"), QStringLiteral("client_secret_post") };
    }
    /// Decides, at once (QtFuture::makeReadyFuture) or later, from any thread; must not block.
    /// After five seconds, or when the future is cancelled, the request is refused.
    [[nodiscard]] virtual QFuture<GrantDecision> validateTokenRequest(const TokenRequest& request)
        = 0;
    /// Decides what the answer of its response type carries; as above. Client, redirect URI, scope,
    /// sign-in and consent are the server's and settled. May be asked again for a request whose
    /// first answer was lost; of several answers one reaches the client.
    [[nodiscard]] virtual QFuture<AuthorizationDecision> authorize(const AuthorizationRequest&)
    {
        return {};
    }
};

} // namespace gatehouse::plugin

#define GATEHOUSE_GRANT_PLUGIN_IID "org.gatehouse.GrantPlugin/2"
Q_DECLARE_INTERFACE(gatehouse::plugin::GrantPlugin, GATEHOUSE_GRANT_PLUGIN_IID)
