// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/provider_actions.h"
#include "ui/console_context.h"
#include "ui/page.h"

#include <QtCore/QSet>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace gatehouse::models {
class LinkedAccountModel;
class SearchProxyModel;
} // namespace gatehouse::models

namespace gatehouse::ui {

class EmptyState;
class SearchBox;

/// Who signs in through which provider and how long the token there lasts; refresh, revoke, unlink.
/// The provider is asked on another thread, so the window never waits.
class LinkedAccountsPage final : public Page
{
    Q_OBJECT
public:
    explicit LinkedAccountsPage(const ConsoleContext& context);

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    void activate() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    using Action = void (control::ProviderActions::*)(
        control::AccountName, QObject*, control::ProviderActions::Done<control::TokenReport>);

    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeSearchRow();
    void setUpTable();
    void keepSelection();
    /// Row of the model, or -1.
    [[nodiscard]] int currentRow() const;
    void refreshToken();
    void askToRevoke();
    void askToUnlink();
    /// `done` says what happened, with %1 for the user and %2 for the provider.
    void start(const control::AccountName& account, Action action, const QString& done);
    void finish(const control::AccountName& account, const QString& done,
        const core::Result<control::TokenReport>& report);
    void showState();

    ConsoleContext m_context;
    models::LinkedAccountModel& m_model;
    models::SearchProxyModel* m_proxy;
    SearchBox* m_search;
    QLabel* m_count;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTimer* m_ticker;
    QPushButton* m_refresh = nullptr;
    QPushButton* m_revoke = nullptr;
    QPushButton* m_unlink = nullptr;
    QSet<QString> m_underWay; ///< "provider/user" that a provider is being asked about.
    QString m_rememberedKey;
};

} // namespace gatehouse::ui
