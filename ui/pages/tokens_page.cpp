// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tokens_page.h"

#include "models/search_proxy_model.h"
#include "server/control/server_control.h"
#include "ui/console_models.h"
#include "ui/delegates/pin_delegate.h"
#include "ui/delegates/token_state_delegate.h"
#include "ui/dialogs/mint_dialog.h"
#include "ui/pages/introspection_view.h"
#include "ui/pages/token_comparison_view.h"
#include "ui/pages/token_families_view.h"
#include "ui/pages/token_inspector.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_box.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

using models::TokenListModel;

namespace {

QToolButton* makeToggle(
    const QString& objectName, const QString& text, const char* picture, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(lineIcon(picture));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

TokensPage::TokensPage(const ConsoleContext& context)
    : m_context(context)
    , m_model(context.models.tokens)
    , m_proxy(new models::SearchProxyModel(this))
    , m_search(new SearchBox(tr("Search client, user, grant, scope"), this))
    , m_count(mutedLabel({}, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState("tokens", this))
    , m_stack(new QStackedWidget(this))
    , m_ticker(new QTimer(this))
    , m_tabs(new QTabWidget(this))
    , m_families(new TokenFamiliesView(context, this))
    , m_inspector(new TokenInspector(context, this))
    , m_comparison(new TokenComparisonView(this))
    , m_introspection(new IntrospectionView(context, this))
{
    setObjectName(u"page_tokens"_s);
    m_proxy->setSourceModel(&m_model);
    // Before the view connects itself: it would have moved the selection already.
    keepPlace();
    setUpTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    m_tabs->setObjectName(u"tokenTabs"_s);
    m_tabs->setAccessibleName(tr("Views of tokens"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeLiveTab(), tr("Live"));
    m_tabs->addTab(m_families, tr("Families"));
    m_tabs->addTab(m_inspector, tr("Inspector"));
    m_tabs->addTab(m_comparison, tr("Compare"));
    m_tabs->addTab(m_introspection, tr("Introspect"));
    column->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TokensPage::activate);
    m_ticker->setInterval(5s);
    connect(m_ticker, &QTimer::timeout, &m_model, &TokenListModel::refreshStates);
    for (const auto signal :
        { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved }) {
        connect(&m_model, signal, this, &TokensPage::showState);
    }
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TokensPage::showState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &TokensPage::showState);
    connect(&m_model, &TokenListModel::waitingChanged, this, &TokensPage::showState);
    showState();
}

QWidget* TokensPage::makeHeader()
{
    auto* header = new PageHeader(
        tr("Tokens"), tr("What the server issues, what came of it, and what is in a token."), this);
    QPushButton* mintButton = makeButton(u"mint"_s, tr("Mint test token…"), header);
    mintButton->setIcon(lineIcon("add"));
    connect(mintButton, &QPushButton::clicked, this, &TokensPage::mint);
    m_revoke = makeButton(u"revoke"_s, tr("Revoke token"), header);
    m_revoke->setIcon(lineIcon("revoke"));
    m_revokeFamily = makeButton(u"revokeFamily"_s, tr("Revoke its family"), header);
    m_revokeFamily->setIcon(lineIcon("revoke", IconTone::Danger));
    m_revokeFamily->setToolTip(
        tr("Everything that came from the same sign-in: access and refresh tokens"));
    connect(m_revoke, &QPushButton::clicked, this, [this] { revoke(false); });
    connect(m_revokeFamily, &QPushButton::clicked, this, [this] { revoke(true); });
    header->addButton(m_revoke);
    header->addButton(m_revokeFamily);
    header->addButton(mintButton);
    return header;
}

QWidget* TokensPage::makeLiveTab()
{
    auto* tab = new QWidget(this);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(10);
    column->addWidget(makeToolRow());
    column->addWidget(m_stack, 1);
    return tab;
}

QWidget* TokensPage::makeToolRow()
{
    auto* bar = new QWidget(this);
    m_filter = makeToggle(u"filterOn"_s, tr("Filter on"), "filter", bar);
    m_filter->setChecked(true);
    m_filter->setToolTip(tr("Show everything for a moment without losing what is searched for"));
    m_pin = makeToggle(u"pin"_s, tr("Pin"), "pin", bar);
    m_pin->setToolTip(tr("Keep the selected token on top, whatever comes"));
    QPushButton* clear = makeButton(u"clearLive"_s, tr("Clear"), bar);
    clear->setIcon(lineIcon("close"));
    clear->setToolTip(tr("Empties this list but for what is pinned; the tokens stay good"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_model.clear();
        showState();
    });
    connect(m_filter, &QToolButton::toggled, this, &TokensPage::applyFilter);
    connect(m_pin, &QToolButton::clicked, this, &TokensPage::togglePin);
    m_pause = makeToggle(u"pause"_s, tr("Pause"), "pause", bar);
    m_follow = makeToggle(u"follow"_s, tr("Follow newest"), "follow", bar);
    m_follow->setChecked(true);
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    connect(m_pause, &QToolButton::toggled, &m_model, &TokenListModel::setPaused);
    connect(m_follow, &QToolButton::toggled, this, [this](bool isOn) {
        if (isOn) {
            m_table->scrollToTop();
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, &TokensPage::applyFilter);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addWidget(m_pause);
    row->addWidget(m_follow);
    row->addWidget(m_pin);
    row->addWidget(clear);
    row->addWidget(m_count);
    row->addStretch(1);
    return bar;
}

void TokensPage::applyFilter()
{
    m_proxy->setSearchText(m_filter->isChecked() ? m_search->text() : QString());
    showState();
}

void TokensPage::togglePin()
{
    const QModelIndex token = currentToken();
    if (!m_model.setPinned(token, !token.data(TokenListModel::PinnedRole).toBool())) {
        m_context.banner.showMessage(ErrorBanner::Severity::Info, u"tokens"_s,
            tr("No more than %1 tokens can be pinned.").arg(TokenListModel::mostPinned));
    }
    showState();
}

void TokensPage::mint()
{
    auto* dialog = new MintDialog(m_context.workspace,
        currentToken().data(TokenListModel::ClientRole).toString(),
        m_context.control.status().issuer, this);
    connect(dialog, &MintDialog::inspectRequested, this, [this](const QByteArray& token) {
        m_tabs->setCurrentWidget(m_inspector);
        m_inspector->inspect(token);
    });
    connect(dialog, &MintDialog::minted, this, [this] {
        // No server announced it.
        m_model.readNewest();
        m_families->activate();
    });
    dialog->open();
}

void TokensPage::inspect(const lab::IdTokenContext& context)
{
    m_tabs->setCurrentWidget(m_inspector);
    m_inspector->inspect(context);
}

void TokensPage::setUpTable()
{
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(tr("Tokens"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(TokenListModel::StateColumn, new TokenStateDelegate(m_table));
    m_table->setItemDelegateForColumn(TokenListModel::IssuedColumn, new PinDelegate(m_table));
    m_table->verticalHeader()->hide();
    // Fixed heights: measuring every row of a live list would cost more than drawing it.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(32);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    const QList<int> widths { 100, 104, 150, 120, 150, 220, 110 };
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    header->setSectionResizeMode(TokenListModel::ScopeColumn, QHeaderView::Stretch);
    // Newest first is the model's own order; the proxy sorts only when a header is clicked.
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TokensPage::showState);
}

void TokensPage::keepPlace()
{
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) {
            if (m_follow->isChecked()) {
                m_table->scrollToTop();
            } else if (first <= m_table->verticalScrollBar()->value()) {
                m_table->verticalScrollBar()->setValue(
                    m_table->verticalScrollBar()->value() + last - first + 1);
            }
        });
    // When the selected token is trimmed the view would select its neighbour, and the next one
    // would be revoked.
    connect(m_proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex&, int first, int last) {
            const int current = m_table->currentIndex().row();
            if (current >= first && current <= last) {
                m_table->selectionModel()->clear();
            }
        });
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
}

QModelIndex TokensPage::currentToken() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QModelIndex() : m_proxy->mapToSource(rows.first());
}

void TokensPage::revoke(bool withFamily)
{
    const core::Result<void> done = m_model.revoke(currentToken(), withFamily);
    if (!done) {
        m_context.banner.showMessage(ErrorBanner::Severity::Error, u"tokens"_s,
            tr("The token was not revoked: %1").arg(done.error().message));
        return;
    }
    m_context.banner.dismiss(u"tokens"_s);
}

bool TokensPage::can(PageAction action) const
{
    switch (action) {
    case PageAction::Find:
    case PageAction::Pause:
        return true;
    case PageAction::Delete:
        return m_tabs->currentIndex() == 0 && m_revoke->isEnabled();
    default:
        return false;
    }
}

void TokensPage::run(PageAction action)
{
    if (action == PageAction::Find && m_tabs->currentWidget() == m_families) {
        m_families->focusSearch();
    } else if (action == PageAction::Find && m_tabs->currentWidget() == m_inspector) {
        m_inspector->focusInput();
    } else if (action == PageAction::Find && m_tabs->currentWidget() == m_comparison) {
        m_comparison->focusInput();
    } else if (action == PageAction::Find && m_tabs->currentWidget() == m_introspection) {
        m_introspection->focusInput();
    } else if (action == PageAction::Find) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (action == PageAction::Pause) {
        m_pause->toggle();
    } else if (action == PageAction::Delete) {
        revoke(false);
    }
}

void TokensPage::activate()
{
    // They are about the live list.
    for (QPushButton* button : { m_revoke, m_revokeFamily }) {
        button->setVisible(m_tabs->currentIndex() == 0);
    }
    if (m_tabs->currentWidget() == m_families) {
        m_families->activate();
    } else if (m_tabs->currentWidget() == m_introspection) {
        m_introspection->activate();
    } else {
        m_model.refreshStates();
    }
    Q_EMIT stateChanged();
}

void TokensPage::showEvent(QShowEvent* event)
{
    m_ticker->start();
    Page::showEvent(event);
}

void TokensPage::hideEvent(QHideEvent* event)
{
    m_ticker->stop();
    Page::hideEvent(event);
}

void TokensPage::showState()
{
    const QModelIndex token = currentToken();
    const bool isAlive = token.isValid()
        && token.data(TokenListModel::StateRole).toInt() != int(TokenListModel::State::Revoked);
    m_revoke->setEnabled(isAlive);
    m_pin->setEnabled(token.isValid());
    m_pin->setChecked(token.data(TokenListModel::PinnedRole).toBool());
    m_revokeFamily->setEnabled(
        token.isValid() && token.data(TokenListModel::FamilyRowRole).toLongLong() != 0);
    QString count = tr("showing %1 of %2").arg(m_proxy->rowCount()).arg(m_model.rowCount());
    if (m_model.isPaused()) {
        count = tr("%1, paused, %2 waiting").arg(count).arg(m_model.waiting());
    }
    if (m_model.dropped() > 0) {
        count = tr("%1, %2 not shown").arg(count).arg(m_model.dropped());
    }
    m_count->setText(count);
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setMessage(
        isEmpty ? tr("No tokens yet") : tr("Nothing matches “%1”").arg(m_search->text()),
        isEmpty ? tr("They appear here the moment a client gets one.")
                : tr("Every word is looked for in every column."),
        {});
    m_stack->setCurrentIndex(m_proxy->rowCount() == 0 ? 1 : 0);
    Q_EMIT stateChanged();
}

} // namespace gatehouse::ui
