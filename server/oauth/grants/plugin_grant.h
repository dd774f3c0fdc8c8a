// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plugin/grant_plugin.h"
#include "server/oauth/grant.h"
#include "server/oauth/token_issuer.h"

namespace gatehouse::oauth {

/// A grant type that a plug-in decides. The plug-in only says for whom and for what; that the user
/// is there and enabled, that the client may have the scope, and what is written, is decided here.
class PluginGrant final : public Grant
{
public:
    PluginGrant(const Services& services, plugin::GrantPlugin& plugin)
        : m_services(services)
        , m_issuer(services)
        , m_plugin(plugin)
    {
    }

    [[nodiscard]] QString grantType() const override { return m_plugin.grantType(); }
    [[nodiscard]] QList<domain::TokenEndpointAuthMethod> defaultAuthMethods() const override;
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> handle(TokenRequest request) override;

private:
    /// What the plug-in granted, checked against the registry.
    struct Granted
    {
        store::RegistryView::UserPtr user; ///< Null: the client itself.
        domain::ScopeSet scope;
        bool hasRefreshToken = false;
    };
    [[nodiscard]] OAuthResult<Granted> judged(
        const plugin::GrantDecision& decision, const TokenRequest& request) const;
    [[nodiscard]] OAuthResult<store::RegistryView::UserPtr> user(const QString& username) const;
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> issue(
        TokenRequest request, Granted granted);

    const Services& m_services;
    TokenIssuer m_issuer;
    plugin::GrantPlugin& m_plugin;
};

} // namespace gatehouse::oauth
