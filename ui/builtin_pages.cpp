// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/builtin_pages.h"

#include "ui/pages/appearance_page.h"
#include "ui/pages/audit_page.h"
#include "ui/pages/clients_page.h"
#include "ui/pages/consents_page.h"
#include "ui/pages/error_uris_page.h"
#include "ui/pages/flow_lab_page.h"
#include "ui/pages/keys_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/providers_tabs.h"
#include "ui/pages/scopes_page.h"
#include "ui/pages/sessions_page.h"
#include "ui/pages/settings_page.h"
#include "ui/pages/tokens_page.h"
#include "ui/pages/traffic_page.h"
#include "ui/pages/users_page.h"

#include <QtCore/QCoreApplication>

namespace gatehouse::ui {

namespace {

struct Sidebar
{
    Q_DECLARE_TR_FUNCTIONS(Sidebar)
};

template <typename T>
Page* make(const ConsoleContext& context)
{
    return new T(context);
}

} // namespace

QList<PageDefinition> builtinPages()
{
    const QString server = Sidebar::tr("Server");
    const QString registry = Sidebar::tr("Registry");
    const QString laboratory = Sidebar::tr("Lab");
    const QString connect = Sidebar::tr("Connect");
    const QString setup = Sidebar::tr("Setup");
    return {
        { "overview", server, Sidebar::tr("Overview"), "overview", make<OverviewPage> },
        { "traffic", server, Sidebar::tr("Traffic"), "traffic", make<TrafficPage> },
        { "tokens", server, Sidebar::tr("Tokens"), "tokens", make<TokensPage> },
        { "clients", registry, Sidebar::tr("Clients"), "clients", make<ClientsPage> },
        { "users", registry, Sidebar::tr("Users"), "users", make<UsersPage> },
        { "scopes", registry, Sidebar::tr("Scopes"), "scopes", make<ScopesPage> },
        { "error-uris", registry, Sidebar::tr("Error pages"), "error-pages", make<ErrorUrisPage> },
        { "keys", registry, Sidebar::tr("Keys"), "key", make<KeysPage> },
        { "consents", registry, Sidebar::tr("Consents"), "consents", make<ConsentsPage> },
        { "sessions", registry, Sidebar::tr("Sessions"), "sessions", make<SessionsPage> },
        { "audit", registry, Sidebar::tr("Audit log"), "audit", make<AuditPage> },
        { "flow-lab", laboratory, Sidebar::tr("Flow lab"), "lab", make<FlowLabPage> },
        { "providers", connect, Sidebar::tr("Providers"), "external", make<ProvidersTabs> },
        { "appearance", setup, Sidebar::tr("Web pages"), "appearance", make<AppearancePage> },
        { "settings", setup, Sidebar::tr("Settings"), "settings", make<SettingsPage> },
    };
}

} // namespace gatehouse::ui
