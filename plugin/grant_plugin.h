// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QFuture>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QtPlugin>

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

/// A grant type of your own (API 1). Every function is called from several threads at once. A
/// plug-in sees values only: it has no access to the server's database or keys.
class GrantPlugin
{
public:
    virtual ~GrantPlugin() = default;

    /// Value of `grant_type`: an absolute URI, or lower case words.
    [[nodiscard]] virtual QString grantType() const = 0;
    /// AUTHORIZATION_ENDPOINT: API 1 has none; a plug-in that says true is refused.
    [[nodiscard]] virtual bool usesAuthorizationEndpoint() const { return false; }
    /// TOKEN_ENDPOINT: without it the plug-in has nothing to do and is refused.
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
};

} // namespace gatehouse::plugin

#define GATEHOUSE_GRANT_PLUGIN_IID "org.gatehouse.GrantPlugin/1"
Q_DECLARE_INTERFACE(gatehouse::plugin::GrantPlugin, GATEHOUSE_GRANT_PLUGIN_IID)
