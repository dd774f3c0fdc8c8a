// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/builtin_endpoints.h"

#include "server/oidc/endpoints/discovery_endpoint.h"
#include "server/oidc/endpoints/end_session_endpoint.h"
#include "server/oidc/endpoints/jwks_endpoint.h"
#include "server/oidc/endpoints/userinfo_endpoint.h"
#include "server/oidc/id_token.h"

namespace gatehouse::oidc {

std::vector<std::unique_ptr<http::Endpoint>> endpoints(
    const oauth::Services& services, const http::Router& router)
{
    std::vector<std::unique_ptr<http::Endpoint>> list;
    list.push_back(std::make_unique<UserinfoEndpoint>(services));
    list.push_back(std::make_unique<JwksEndpoint>(services));
    list.push_back(std::make_unique<EndSessionEndpoint>(services));
    for (const QByteArray& path : wellKnownPaths(services.issuer))
        list.push_back(std::make_unique<DiscoveryEndpoint>(services, router, path));
    return list;
}

std::vector<std::unique_ptr<oauth::TokenExtension>> tokenExtensions(const oauth::Services& services)
{
    std::vector<std::unique_ptr<oauth::TokenExtension>> list;
    list.push_back(std::make_unique<IdTokenExtension>(services));
    return list;
}

std::unique_ptr<oauth::IdTokenSource> idTokenSource(const oauth::Services& services)
{
    return std::make_unique<IdTokenMaker>(services);
}

} // namespace gatehouse::oidc
