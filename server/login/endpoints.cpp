// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/endpoints.h"

#include "server/login/account_code_endpoint.h"
#include "server/login/account_endpoint.h"
#include "server/login/login_endpoint.h"
#include "server/login/logout_endpoint.h"
#include "server/pages/renderer.h"

#include <QtCore/QUrl>

namespace gatehouse::login {

std::vector<std::unique_ptr<http::Endpoint>> endpoints(const Services& services)
{
    services.pages.setIdentity(
        [&registry = services.registry, host = QUrl(services.issuer).authority(),
            isSecure = services.usesSecureCookies] {
            pages::Identity identity;
            const auto settings = registry.settings();
            if (settings) {
                identity.serverName = (*settings)->serverName;
                identity.errorTexts = (*settings)->errorPagesTexts;
            }
            identity.host = host;
            identity.isSecure = isSecure;
            return identity;
        });
    std::vector<std::unique_ptr<http::Endpoint>> made;
    made.push_back(std::make_unique<LoginEndpoint>(services));
    made.push_back(std::make_unique<LogoutEndpoint>(services));
    made.push_back(std::make_unique<AccountEndpoint>(services));
    made.push_back(std::make_unique<AccountCodeEndpoint>(services));
    return made;
}

} // namespace gatehouse::login
