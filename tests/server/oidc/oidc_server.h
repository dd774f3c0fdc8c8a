// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oidc/builtin_endpoints.h"
#include "tests/server/oauth/test_server.h"

namespace gatehouse::test {

/// The protocol endpoints and those of OpenID Connect on one router, as the program has them.
inline void addOpenIdEndpoints(const oauth::Services& services, http::Router& router)
{
    for (auto& endpoint : oauth::endpoints(services, oidc::tokenExtensions(services)))
        router.add(std::move(endpoint));
    for (auto& endpoint : oidc::endpoints(services, router))
        router.add(std::move(endpoint));
}

/// A server with one client and one user who can get tokens.
struct OidcServer
{
    OidcServer()
        : server(addOpenIdEndpoints, {})
    {
        server.write<void>([](store::Transaction& tx) -> core::Result<void> {
            store::ScopeRepository scopes(tx.database());
            for (const domain::Scope& scope : domain::standardScopes()) {
                if (!*scopes.find(scope.name))
                    (void)scopes.insert(scope, tx.now());
            }
            return {};
        });
        web = server.addClient(webClient());
        alice = server.addUser(QStringLiteral("alice"));
    }
    [[nodiscard]] static Fields credentials()
    {
        return { { "Authorization", HttpClient::basic("web", "secret") } };
    }
    [[nodiscard]] Answer tokens(const QString& scope = {},
        const std::function<void(domain::AuthorizationCode&)>& change = {})
    {
        const auto withScope = [&](domain::AuthorizationCode& code) {
            if (!scope.isEmpty())
                code.scope = domain::ScopeSet::fromStored(scope);
            if (change)
                change(code);
        };
        const Fields form { { "grant_type", "authorization_code" },
            { "code", server.addCode(web, alice, oauth::pkce::s256(verifier), withScope) },
            { "code_verifier", verifier } };
        return server.client.post("/oauth/token", form, credentials());
    }
    [[nodiscard]] Answer refreshed(const Answer& tokens, const QByteArray& scope = {}) const
    {
        Fields form { { "grant_type", "refresh_token" },
            { "refresh_token", tokens.text("refresh_token") } };
        if (!scope.isEmpty())
            form.emplace_back("scope", scope);
        return server.client.post("/oauth/token", form, credentials());
    }
    [[nodiscard]] Answer userinfo(const QByteArray& token) const
    {
        return server.client.get("/oauth/userinfo", { { "Authorization", "Bearer " + token } });
    }

    TestServer server;
    domain::Client web;
    domain::User alice;
};

} // namespace gatehouse::test
