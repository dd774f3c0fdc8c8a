// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step_filter.h"
#include "ui/console_context.h"
#include "ui/page.h"
#include "ui/pages/flow_exports.h"

#include <QtCore/QPersistentModelIndex>

class QStackedWidget;
class QTreeView;

namespace gatehouse::models {
class FlowFilterModel;
class FlowListModel;
} // namespace gatehouse::models

namespace gatehouse::ui {

class DiagramPanel;
class EmptyState;
class StepExplanation;
class StepView;
class TrafficToolbar;

/// Every request of the server as it comes, joined into flows, with what was sent, answered and
/// checked, and who said it to whom.
class TrafficPage final : public Page
{
    Q_OBJECT
public:
    explicit TrafficPage(const ConsoleContext& context);

    /// Selects the request that a page or an error_uri names: its number, or an address that holds
    /// it. False: it is not here (any more); the workspace is looked through, and a note says so
    /// when it is not there either.
    bool openRequest(const QString& text, RequestPart part = RequestPart::Step);
    [[nodiscard]] FlowExports& exports() { return m_exports; }
    /// What an export takes: the chosen flow, or every flow that the filter lets through.
    [[nodiscard]] FlowSelection selectionFor(FlowExport what) const;

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    bool showRequest(const QByteArray& number, RequestPart part) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    void connectToolbar();
    void setUpTree();
    void keepPlace();
    void applyFilter(const trace::StepFilter& filter);
    void showSelected();
    void showDiagram();
    void showState();
    void lookInWorkspace(const QByteArray& number, RequestPart part);
    void showPart(RequestPart part);
    void chooseStep(int step);
    void setPinned(bool isPinned);
    void runExport(FlowExport what);
    [[nodiscard]] QModelIndex chosen() const;

    ConsoleContext m_context;
    models::FlowListModel& m_model;
    models::FlowFilterModel* m_proxy;
    TrafficToolbar* m_tools;
    QTreeView* m_tree;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    StepView* m_step;
    DiagramPanel* m_diagram;
    StepExplanation* m_explanation;
    FlowExports m_exports;
    QPersistentModelIndex m_flow; ///< Of the model: the flow that the diagram shows.
    QByteArray m_firstRequest; ///< Of that flow.
};

} // namespace gatehouse::ui
