// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console_context.h"
#include "ui/page.h"

class QTabWidget;

namespace gatehouse::ui {

/// Everything about other servers: the registry of providers, the accounts that people linked
/// there, and a place to try their APIs.
class ProvidersTabs final : public Page
{
    Q_OBJECT
public:
    explicit ProvidersTabs(const ConsoleContext& context);

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    [[nodiscard]] int unsavedChanges() const override;
    void discardChanges() override;
    void activate() override;

private:
    void add(Page* page, const char* icon, const QString& title);
    [[nodiscard]] Page* shown() const;
    /// Whom an action is for: edits exist in the registry only, wherever one looks.
    [[nodiscard]] Page* target(PageAction action) const;

    QTabWidget* m_tabs;
    Page* m_registry = nullptr;
};

} // namespace gatehouse::ui
