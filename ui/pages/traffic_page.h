// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console_context.h"
#include "ui/page.h"

class QLabel;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace gatehouse::models {
class FlowFilterModel;
class FlowListModel;
} // namespace gatehouse::models

namespace gatehouse::ui {

class EmptyState;
class SearchBox;
class StepView;

/// Every request of the server as it comes, joined into flows, with what was sent, answered and
/// checked.
class TrafficPage final : public Page
{
    Q_OBJECT
public:
    explicit TrafficPage(const ConsoleContext& context);

    /// Selects the request that a page or an error_uri names. False: it is not here (any more).
    bool openRequest(const QString& number);

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeToolRow();
    void setUpTree();
    void keepPlace();
    void applyFilter(const QString& text);
    void showSelected();
    void showState();

    ConsoleContext m_context;
    models::FlowListModel& m_model;
    models::FlowFilterModel* m_proxy;
    SearchBox* m_filter;
    QLabel* m_filterNote;
    QToolButton* m_pause = nullptr;
    QToolButton* m_follow = nullptr;
    QLabel* m_count;
    QTreeView* m_tree;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    StepView* m_step;
};

} // namespace gatehouse::ui
