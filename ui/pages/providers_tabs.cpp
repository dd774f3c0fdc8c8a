// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/providers_tabs.h"

#include "ui/pages/api_explorer_page.h"
#include "ui/pages/linked_accounts_page.h"
#include "ui/pages/providers_page.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

ProvidersTabs::ProvidersTabs(const ConsoleContext& context)
    : m_tabs(new QTabWidget(this))
{
    setObjectName(u"page_providers"_s);
    m_tabs->setObjectName(u"providersTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("Views of the providers"));
    m_tabs->setAccessibleName(tr("Views of the providers"));
    m_registry = new ProvidersPage(context);
    add(m_registry, "external", tr("Providers"));
    add(new LinkedAccountsPage(context), "users", tr("Linked accounts"));
    add(new ApiExplorerPage(context), "play", tr("API explorer"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        shown()->activate();
        Q_EMIT stateChanged();
    });
}

void ProvidersTabs::add(Page* page, const char* icon, const QString& title)
{
    connect(page, &Page::stateChanged, this, &Page::stateChanged);
    m_tabs->addTab(page, lineIcon(icon), title);
}

Page* ProvidersTabs::shown() const
{
    return static_cast<Page*>(m_tabs->currentWidget());
}

Page* ProvidersTabs::target(PageAction action) const
{
    return action == PageAction::Save || action == PageAction::Revert ? m_registry : shown();
}

bool ProvidersTabs::can(PageAction action) const
{
    return target(action)->can(action);
}

void ProvidersTabs::run(PageAction action)
{
    Page* page = target(action);
    if (page != shown()) {
        m_tabs->setCurrentWidget(page); // What was refused shows beside its field.
    }
    page->run(action);
}

int ProvidersTabs::unsavedChanges() const
{
    return m_registry->unsavedChanges();
}

void ProvidersTabs::discardChanges()
{
    m_registry->discardChanges();
}

void ProvidersTabs::activate()
{
    shown()->activate();
}

} // namespace gatehouse::ui
