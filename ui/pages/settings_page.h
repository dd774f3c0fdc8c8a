// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "ui/console_context.h"
#include "ui/page.h"

class QPushButton;
class QTabWidget;

namespace gatehouse::models {
class SettingsModel;
}

namespace gatehouse::ui {

class SettingsForm;

/// What the server lives by: names, lifetimes, how clients may authenticate, who may register
/// clients, and the words of the error pages. What is saved is effective at once.
class SettingsPage final : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(const ConsoleContext& context);

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    [[nodiscard]] int unsavedChanges() const override;
    void discardChanges() override;
    void activate() override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] SettingsForm* startTab(const QString& title);
    void buildLifetimes();
    void buildTokens();
    void buildAuthentication();
    void buildRegistration();
    void buildErrorPages();
    void save();
    void showFault(const core::Error& error);
    void showState();

    ConsoleContext m_context;
    models::SettingsModel& m_model;
    QTabWidget* m_tabs;
    QPushButton* m_save = nullptr;
    QPushButton* m_revert = nullptr;
    QList<SettingsForm*> m_forms {};
};

} // namespace gatehouse::ui
