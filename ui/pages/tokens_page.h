// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console_context.h"
#include "ui/page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QTimer;
class QToolButton;

namespace gatehouse::models {
class SearchProxyModel;
class TokenListModel;
} // namespace gatehouse::models

namespace gatehouse::lab {
struct IdTokenContext;
}

namespace gatehouse::ui {

class EmptyState;
class IntrospectionView;
class SearchBox;
class TokenFamiliesView;
class TokenComparisonView;
class TokenInspector;

/// Access tokens while they are issued (pause, follow, pin, revoke), the families they belong to,
/// and the inspector of a pasted one.
class TokensPage final : public Page
{
    Q_OBJECT
public:
    explicit TokensPage(const ConsoleContext& context);

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    void activate() override;
    /// The inspector comes to the front with that token.
    void inspect(const lab::IdTokenContext& context);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeToolRow();
    [[nodiscard]] QWidget* makeLiveTab();
    void setUpTable();
    void keepPlace();
    void applyFilter();
    void togglePin();
    void mint();
    void revoke(bool withFamily);
    void showState();
    [[nodiscard]] QModelIndex currentToken() const;

    ConsoleContext m_context;
    models::TokenListModel& m_model;
    models::SearchProxyModel* m_proxy;
    SearchBox* m_search;
    QToolButton* m_pause = nullptr;
    QToolButton* m_follow = nullptr;
    QToolButton* m_filter = nullptr;
    QToolButton* m_pin = nullptr;
    QPushButton* m_revoke = nullptr;
    QPushButton* m_revokeFamily = nullptr;
    QLabel* m_count;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QTimer* m_ticker;
    QTabWidget* m_tabs;
    TokenFamiliesView* m_families;
    TokenInspector* m_inspector;
    TokenComparisonView* m_comparison;
    IntrospectionView* m_introspection;
};

} // namespace gatehouse::ui
