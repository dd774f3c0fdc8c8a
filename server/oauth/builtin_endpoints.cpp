// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/builtin_endpoints.h"

#include "server/oauth/device/device_endpoint.h"
#include "server/oauth/endpoints/device_authorization_endpoint.h"
#include "server/oauth/endpoints/device_polling_endpoint.h"
#include "server/oauth/endpoints/introspection_endpoint.h"
#include "server/oauth/endpoints/pushed_request_endpoint.h"
#include "server/oauth/endpoints/revocation_endpoint.h"
#include "server/oauth/endpoints/token_endpoint.h"
#include "server/oauth/registration/client_configuration_endpoint.h"
#include "server/oauth/registration/registration_endpoint.h"

namespace gatehouse::oauth {

std::vector<std::unique_ptr<http::Endpoint>> endpoints(
    const Services& services, std::vector<std::unique_ptr<TokenExtension>> extensions)
{
    const auto authenticator = std::make_shared<ClientAuthenticator>(services);
    std::vector<std::unique_ptr<http::Endpoint>> list;
    list.push_back(std::make_unique<TokenEndpoint>(services, authenticator, std::move(extensions)));
    http::Endpoint& tokens = *list.back();
    list.push_back(std::make_unique<DeviceAuthorizationEndpoint>(services, authenticator));
    list.push_back(std::make_unique<DeviceEndpoint>(services));
    list.push_back(std::make_unique<DevicePollingEndpoint>(tokens));
    list.push_back(std::make_unique<RevocationEndpoint>(services, authenticator));
    list.push_back(std::make_unique<IntrospectionEndpoint>(services, authenticator));
    list.push_back(std::make_unique<PushedRequestEndpoint>(services, authenticator));
    list.push_back(std::make_unique<RegistrationEndpoint>(services));
    list.push_back(std::make_unique<ClientConfigurationEndpoint>(services));
    return list;
}

} // namespace gatehouse::oauth
