// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/plugin_types.h"

#include "server/domain/grant_types.h"

namespace gatehouse::oauth {

void announcePluginTypes(const plugins::PluginRegistry& registry)
{
    domain::addKnownGrantTypes(registry.grantTypes());
    for (const plugins::PluginResponseType& each : registry.responseTypes) {
        QStringList needed { each.grant->grantType() };
        if (each.type.hasCode)
            needed.append(domain::grant_type::authorizationCode);
        if (each.type.hasAccessToken)
            needed.append(domain::grant_type::implicit);
        domain::addKnownResponseType(each.type.name, needed);
    }
}

} // namespace gatehouse::oauth
