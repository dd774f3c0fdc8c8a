// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/login/endpoints.h"

#include "server/domain/theme.h"
#include "server/login/account_code_endpoint.h"
#include "server/login/account_endpoint.h"
#include "server/login/account_passkey_endpoint.h"
#include "server/login/login_endpoint.h"
#include "server/login/logout_endpoint.h"
#include "server/login/passkey_options_endpoint.h"
#include "server/login/persona_endpoint.h"
#include "server/login/theme_endpoint.h"
#include "server/pages/renderer.h"

#include <QtCore/QUrl>

namespace gatehouse::login {

namespace {

void addTheme(const QJsonObject& setting, pages::Identity& identity)
{
    // The usual case costs nothing.
    if (setting.isEmpty())
        return;
    const domain::Theme theme = domain::theme::fromJson(setting);
    using Part = ThemeEndpoint::Part;
    identity.themeUrl = ThemeEndpoint::url(Part::StyleSheet, domain::theme::styleSheet(theme));
    identity.logoUrl = ThemeEndpoint::url(Part::Logo, theme.logo);
    identity.footer = theme.footer;
}

} // namespace

std::vector<std::unique_ptr<http::Endpoint>> endpoints(const Services& services)
{
    services.pages.setIdentity(
        [&registry = services.registry, host = QUrl(services.issuer).authority(),
            isSecure = services.usesSecureCookies, isLab = services.isLab] {
            pages::Identity identity;
            const auto settings = registry.settings();
            if (settings) {
                identity.serverName = (*settings)->serverName;
                identity.errorTexts = (*settings)->errorPagesTexts;
                addTheme((*settings)->theme, identity);
            }
            identity.host = host;
            identity.isSecure = isSecure;
            identity.isLab = isLab;
            return identity;
        });
    std::vector<std::unique_ptr<http::Endpoint>> made;
    made.push_back(std::make_unique<LoginEndpoint>(services));
    made.push_back(std::make_unique<LogoutEndpoint>(services));
    made.push_back(std::make_unique<AccountEndpoint>(services));
    made.push_back(std::make_unique<AccountCodeEndpoint>(services));
    made.push_back(std::make_unique<AccountPasskeyEndpoint>(services));
    made.push_back(std::make_unique<PasskeyOptionsEndpoint>(services));
    if (services.isLab)
        made.push_back(std::make_unique<PersonaEndpoint>(services));
    for (const auto part : { ThemeEndpoint::Part::StyleSheet, ThemeEndpoint::Part::Logo })
        made.push_back(std::make_unique<ThemeEndpoint>(services, part));
    return made;
}

} // namespace gatehouse::login
