// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/traffic_page.h"

#include "models/flow_filter_model.h"
#include "models/flow_list_model.h"
#include "server/control/server_control.h"
#include "ui/console_models.h"
#include "ui/delegates/flow_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/step_view.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::FlowListModel;

namespace {

constexpr qsizetype requestNumberLength = 16;

QToolButton* makeTrafficToggle(
    const QString& objectName, const QString& text, const char* picture, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(lineIcon(picture));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TrafficPage::TrafficPage(const ConsoleContext& context)
    : m_context(context)
    , m_model(context.models.flows)
    , m_proxy(new models::FlowFilterModel(m_model, this))
    , m_filter(new SearchBox(tr("Filter, or the number of a request"), this))
    , m_filterNote(mutedLabel({}, this))
    , m_count(mutedLabel({}, this))
    , m_tree(new QTreeView(this))
    , m_empty(new EmptyState("traffic", this))
    , m_stack(new QStackedWidget(this))
    , m_step(new StepView(this))
{
    setObjectName(u"page_traffic"_s);
    m_filter->setObjectName(u"trafficFilter"_s);
    // Before the view connects itself: it would have moved the selection already.
    keepPlace();
    setUpTree();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_stack);
    parts->addWidget(m_step);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({ 560, 440 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(8);
    column->addWidget(makeHeader());
    column->addWidget(makeToolRow());
    column->addWidget(m_filterNote);
    column->addWidget(parts, 1);
    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved }) {
        connect(m_proxy, signal, this, &TrafficPage::showState);
    }
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TrafficPage::showState);
    connect(&m_model, &FlowListModel::waitingChanged, this, &TrafficPage::showState);
    applyFilter({});
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

QWidget* TrafficPage::makeToolRow()
{
    auto* bar = new QWidget(this);
    m_pause = makeTrafficToggle(u"trafficPause"_s, tr("Pause"), "pause", bar);
    m_pause->setCheckable(true);
    m_follow = makeTrafficToggle(u"trafficFollow"_s, tr("Follow newest"), "follow", bar);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto* clear = makeTrafficToggle(u"trafficClear"_s, tr("Clear"), "delete", bar);
    m_count->setObjectName(u"trafficCount"_s);
    m_count->setWordWrap(false);
    connect(m_pause, &QToolButton::toggled, &m_model, &FlowListModel::setPaused);
    connect(m_follow, &QToolButton::toggled, this, [this](bool isOn) {
        if (isOn) {
            m_tree->scrollToBottom();
        }
    });
    connect(clear, &QToolButton::clicked, &m_model, &FlowListModel::clear);
    connect(m_filter, &QLineEdit::textChanged, this, &TrafficPage::applyFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { openRequest(m_filter->text()); });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filter, 1);
    row->addWidget(m_pause);
    row->addWidget(m_follow);
    row->addWidget(clear);
    row->addWidget(m_count);
    return bar;
}

void TrafficPage::setUpTree()
{
    m_tree->setObjectName(u"trafficTree"_s);
    m_tree->setAccessibleName(tr("Flows and their steps"));
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new FlowDelegate(m_tree));
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAlternatingRowColors(true);
    // Measuring every row of a live tree would cost more than drawing it.
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    QHeaderView* header = m_tree->header();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    const QList<int> widths { 104, 190, 150, 110, 80, 84 };
    for (int column = 0; column < widths.size(); ++column) {
        header->resizeSection(column, widths[column]);
    }
    header->setSectionResizeMode(FlowListModel::RequestColumn, QHeaderView::Stretch);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TrafficPage::showSelected);
}

void TrafficPage::keepPlace()
{
    // Later, once: scrolling for every batch of a busy server would cost a layout each.
    connect(
        m_proxy, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex& parent) {
            if (!parent.isValid() && m_follow != nullptr && m_follow->isChecked()) {
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

void TrafficPage::applyFilter(const QString& text)
{
    const bool isNumber = text.size() == requestNumberLength
        && std::all_of(text.begin(), text.end(),
            [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
    const auto filter = trace::StepFilter::parse(isNumber ? QString(u"request:"_s + text) : text);
    m_filterNote->setProperty("role", filter ? u"muted"_s : u"fault"_s);
    m_filterNote->setText(filter
            ? tr("client:web  user:alice  path:/oauth/token  status:>=400  error:invalid_grant  "
                 "is:failed  a word  -not this; Enter opens a request by its number")
            : filter.error().message);
    repolish(m_filterNote);
    if (filter) {
        m_proxy->setFilter(*filter);
    }
    showState();
}

bool TrafficPage::openRequest(const QString& number)
{
    const QModelIndex source = m_model.indexOfRequest(number.trimmed().toLatin1());
    const QModelIndex index = m_proxy->mapFromSource(source);
    if (!index.isValid()) {
        return false;
    }
    m_follow->setChecked(false);
    m_tree->expand(index.parent());
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    return true;
}

bool TrafficPage::can(PageAction action) const
{
    return action == PageAction::Find || action == PageAction::Pause;
}

void TrafficPage::run(PageAction action)
{
    if (action == PageAction::Find) {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    } else if (action == PageAction::Pause) {
        m_pause->toggle();
    }
}

void TrafficPage::showSelected()
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    const trace::Step* step
        = rows.isEmpty() ? nullptr : m_model.step(m_proxy->mapToSource(rows.first()));
    if (step == nullptr) {
        m_step->showNothing();
    } else {
        m_step->showStep(*step, m_context.control.status().issuer);
    }
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
    m_count->setText(count);
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setMessage(isEmpty ? tr("No requests yet") : tr("Nothing matches the filter"),
        isEmpty ? tr("They appear here the moment a client asks the server for something.")
                : tr("A flow is shown when one of its steps matches."),
        {});
    m_stack->setCurrentIndex(shown == 0 ? 1 : 0);
}

} // namespace gatehouse::ui
