// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_page.h"

#include "models/flow_filter_model.h"
#include "models/flow_list_model.h"
#include "server/control/server_control.h"
#include "ui/console_models.h"
#include "ui/pages/step_explanation.h"
#include "ui/pages/traffic_toolbar.h"
#include "ui/widgets/diagram_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/explanation_view.h"
#include "ui/widgets/flow_tree.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sequence_diagram.h"
#include "ui/widgets/step_view.h"

#include <QtGui/QShortcut>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::FlowListModel;

TrafficPage::TrafficPage(const ConsoleContext& context)
    : m_context(context)
    , m_model(context.models.flows)
    , m_proxy(new models::FlowFilterModel(m_model, this))
    , m_tools(new TrafficToolbar(this))
    , m_tree(new FlowTree(this))
    , m_empty(new EmptyState("traffic", this))
    , m_stack(new QStackedWidget(this))
    , m_step(new StepView(this))
    , m_diagram(new DiagramPanel(this))
    , m_explanation(new StepExplanation(context, new ExplanationView(this)))
    , m_exports(*this, m_diagram->diagram(), context.banner, context.workspace)
{
    setObjectName(u"page_traffic"_s);
    // Before the view connects itself: it would have moved the selection already.
    keepPlace();
    setUpTree();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_step->addFirst(m_diagram, tr("Diagram"));
    m_step->addExplanation(m_explanation->view(), tr("Explain"));
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_stack);
    parts->addWidget(m_step);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setSizes({ 560, 480 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(8);
    column->addWidget(makeHeader());
    column->addWidget(m_tools);
    column->addWidget(parts, 1);
    connectToolbar();
    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved }) {
        connect(m_proxy, signal, this, &TrafficPage::showState);
    }
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TrafficPage::showState);
    connect(&m_model, &FlowListModel::waitingChanged, this, &TrafficPage::showState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        if (parent.isValid() && parent == m_flow) {
            showSelected();
        }
    });
    connect(&m_diagram->diagram(), &SequenceDiagram::stepChosen, this, &TrafficPage::chooseStep);
    showState();
}

QWidget* TrafficPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* texts = new QVBoxLayout(header);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(2);
    texts->addWidget(pageTitle(tr("Traffic"), header));
    texts->addWidget(
        mutedLabel(tr("Every request of the server while this window is open, joined into flows. "
                      "Secrets are masked: equal masks are equal secrets."),
            header));
    return header;
}

void TrafficPage::connectToolbar()
{
    connect(m_tools, &TrafficToolbar::filterChanged, this, &TrafficPage::applyFilter);
    connect(m_tools, &TrafficToolbar::numberEntered, this,
        [this](const QString& text) { openRequest(text); });
    connect(m_tools, &TrafficToolbar::pauseChanged, &m_model, &FlowListModel::setPaused);
    connect(m_tools, &TrafficToolbar::clearAsked, &m_model, &FlowListModel::clear);
    connect(m_tools, &TrafficToolbar::pinAsked, this, &TrafficPage::setPinned);
    connect(m_tools, &TrafficToolbar::exportAsked, this, &TrafficPage::runExport);
    connect(m_tools, &TrafficToolbar::followChanged, this, [this](bool isOn) {
        if (isOn) {
            m_tree->scrollToBottom();
        }
    });
    // Their shortcuts hold wherever the page has the keyboard.
    addActions(m_tools->exportActions());
    auto* pause = new QShortcut(Qt::Key_Space, m_tree);
    pause->setObjectName(u"shortcutPause"_s);
    pause->setContext(Qt::WidgetShortcut);
    pause->setWhatsThis(tr("Pause the list of flows"));
    connect(pause, &QShortcut::activated, m_tools, &TrafficToolbar::togglePause);
    auto* pin = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this);
    pin->setObjectName(u"shortcutPin"_s);
    pin->setContext(Qt::WidgetWithChildrenShortcut);
    pin->setWhatsThis(tr("Pin the flow"));
    connect(pin, &QShortcut::activated, this,
        [this] { setPinned(m_flow.isValid() && m_flow.row() >= m_model.pinnedRows()); });
}

void TrafficPage::setUpTree()
{
    m_tree->setObjectName(u"trafficTree"_s);
    m_tree->setAccessibleName(tr("Flows and their steps"));
    m_tree->setModel(m_proxy);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TrafficPage::showSelected);
}

void TrafficPage::keepPlace()
{
    // Later, once: scrolling for every batch of a busy server would cost a layout each.
    connect(
        m_proxy, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex& parent) {
            if (!parent.isValid() && m_tools->isFollowing()) {
                m_tree->scrollToBottom();
            }
        },
        Qt::QueuedConnection);
    // When the selected flow makes room the view would select its neighbour.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex& parent, int first, int last) {
            const QModelIndex current = m_tree->currentIndex();
            const QModelIndex flow = current.parent().isValid() ? current.parent() : current;
            if (!parent.isValid() && flow.row() >= first && flow.row() <= last) {
                m_tree->selectionModel()->clear();
            }
        });
}

void TrafficPage::applyFilter(const trace::StepFilter& filter)
{
    m_proxy->setFilter(filter);
    showState();
}

QModelIndex TrafficPage::chosen() const
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : m_proxy->mapToSource(rows.first());
}

bool TrafficPage::can(PageAction action) const
{
    return action == PageAction::Find || action == PageAction::Pause
        || action == PageAction::OpenRequest;
}

void TrafficPage::run(PageAction action)
{
    if (action == PageAction::Find) {
        m_tools->focusFilter();
    } else if (action == PageAction::Pause) {
        m_tools->togglePause();
    } else if (action == PageAction::OpenRequest) {
        m_tools->focusNumber();
    }
}

void TrafficPage::showSelected()
{
    const QModelIndex index = chosen();
    const trace::Step* step = m_model.step(index);
    m_flow = index.parent().isValid() ? index.parent() : index.siblingAtColumn(0);
    const bool isExplained = m_explanation->showStep(step);
    if (step == nullptr) {
        m_step->showNothing();
        m_step->setExplained(false);
    } else if (m_step->showStep(*step, m_context.control.status().issuer)) {
        m_step->setExplained(isExplained);
    }
    m_tools->setChosen(step != nullptr, m_flow.isValid() && m_flow.row() < m_model.pinnedRows());
    showDiagram();
}

void TrafficPage::showDiagram()
{
    SequenceDiagram& diagram = m_diagram->diagram();
    if (!m_flow.isValid()) {
        m_firstRequest.clear();
        return diagram.setSequence({}, false);
    }
    const std::vector<trace::Step>& steps = m_model.steps(m_flow.row());
    const bool isSame = m_firstRequest == steps.front().request;
    // The same flow without a new step shows what it showed.
    if (!isSame || diagram.steps() != int(steps.size())) {
        m_firstRequest = steps.front().request;
        diagram.setSequence(models::sequenceOf(steps, m_context.control.status().issuer), isSame);
    }
    const trace::Step* step = m_model.step(chosen());
    diagram.setCurrentStep(step == nullptr ? -1 : int(step - steps.data()));
}

void TrafficPage::showState()
{
    const int shown = m_proxy->rowCount();
    QString count = tr("showing %1 of %2 flows").arg(shown).arg(m_model.rowCount());
    if (m_model.isPaused()) {
        count = tr("%1, paused, %2 waiting").arg(count).arg(m_model.waiting());
    }
    if (m_model.dropped() > 0) {
        count = tr("%1, %2 steps not shown").arg(count).arg(m_model.dropped());
    }
    m_tools->showCount(count);
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setMessage(isEmpty ? tr("No requests yet") : tr("Nothing matches the filter"),
        isEmpty ? tr("They appear here the moment a client asks the server for something.")
                : tr("A flow is shown when one of its steps matches."),
        {});
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

} // namespace gatehouse::ui
