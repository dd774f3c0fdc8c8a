// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/builtin_grants.h"

#include "server/oauth/grants/authorization_code_grant.h"
#include "server/oauth/grants/client_credentials_grant.h"
#include "server/oauth/grants/device_code_grant.h"
#include "server/oauth/grants/jwt_bearer_grant.h"
#include "server/oauth/grants/password_grant.h"
#include "server/oauth/grants/plugin_grant.h"
#include "server/oauth/grants/refresh_token_grant.h"

namespace gatehouse::oauth {

GrantRegistry builtinGrants(const Services& services)
{
    GrantRegistry grants;
    grants.add(std::make_unique<AuthorizationCodeGrant>(services));
    grants.add(std::make_unique<RefreshTokenGrant>(services));
    grants.add(std::make_unique<ClientCredentialsGrant>(services));
    grants.add(std::make_unique<PasswordGrant>(services));
    grants.add(std::make_unique<JwtBearerGrant>(services));
    grants.add(std::make_unique<DeviceCodeGrant>(services));
    for (plugin::GrantPlugin* plugin :
        services.plugins ? services.plugins->grants : QList<plugin::GrantPlugin*>()) {
        if (plugin->usesTokenEndpoint() && !grants.find(plugin->grantType()))
            grants.add(std::make_unique<PluginGrant>(services, *plugin));
    }
    return grants;
}

} // namespace gatehouse::oauth
