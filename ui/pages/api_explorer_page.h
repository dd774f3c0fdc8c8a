// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"
#include "ui/console_context.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace gatehouse::models {
class ApiHistoryModel;
class LinkedAccountModel;
} // namespace gatehouse::models

namespace gatehouse::ui {

class ExchangeView;

/// Sends a request to a provider's API with the token kept of a user, and shows both sides. Nothing
/// waits for the provider but this page's own button.
class ApiExplorerPage final : public Page
{
    Q_OBJECT
public:
    explicit ApiExplorerPage(const ConsoleContext& context);

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    void activate() override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeAddressRow();
    [[nodiscard]] QWidget* makeRequestSide();
    [[nodiscard]] QPlainTextEdit* makeEditor(const char* objectName, const QString& name);
    /// Providers and users that have a token, keeping what was chosen.
    void fillProviders();
    void fillUsers();
    void showMethod();
    void send();
    void finish(
        const control::ApiQuestion& question, const core::Result<control::ApiExchange>& outcome);
    void showEntry(int row);
    void showFault(const QString& fault);
    void showState();

    ConsoleContext m_context;
    models::LinkedAccountModel& m_accounts;
    models::ApiHistoryModel& m_past;
    QComboBox* m_provider = nullptr;
    QComboBox* m_user = nullptr;
    QComboBox* m_method = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_send = nullptr;
    QLabel* m_fault = nullptr;
    QPlainTextEdit* m_headers = nullptr;
    QComboBox* m_type = nullptr;
    QPlainTextEdit* m_body = nullptr;
    QListView* m_history = nullptr;
    ExchangeView* m_exchange = nullptr;
    bool m_isSending = false;
};

} // namespace gatehouse::ui
