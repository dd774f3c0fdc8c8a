// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/linked_accounts_page.h"

#include "models/linked_account_model.h"
#include "models/search_proxy_model.h"
#include "server/control/server_control.h"
#include "ui/console_models.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_box.h"

#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

using control::AccountName;
using models::LinkedAccountModel;

namespace {

QString keyOf(const AccountName& account)
{
    return account.provider + u'/' + account.username;
}

} // namespace

LinkedAccountsPage::LinkedAccountsPage(const ConsoleContext& context)
    : m_context(context)
    , m_model(context.models.linkedAccounts)
    , m_proxy(new models::SearchProxyModel(this))
    , m_search(new SearchBox(tr("Search provider, user, account, scope"), this))
    , m_count(mutedLabel({}, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState("users", this))
    , m_stack(new QStackedWidget(this))
    , m_ticker(new QTimer(this))
{
    setObjectName(u"linkedAccounts"_s);
    m_search->setObjectName(u"accountsSearch"_s);
    m_proxy->setSourceModel(&m_model);
    setUpTable();
    keepSelection();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    column->addWidget(makeSearchRow());
    column->addWidget(m_stack, 1);
    m_ticker->setInterval(2s);
    connect(m_ticker, &QTimer::timeout, &m_model, &LinkedAccountModel::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LinkedAccountsPage::showState);
    showState();
}

QWidget* LinkedAccountsPage::makeHeader()
{
    auto* header = new PageHeader(tr("Linked accounts"),
        tr("Who signs in through which provider, and the tokens kept for them; sealed, never "
           "shown."),
        this);
    m_refresh = makeButton(u"refreshToken"_s, tr("Refresh now"), header);
    m_refresh->setIcon(lineIcon("restart"));
    m_revoke = makeButton(u"revokeToken"_s, tr("Revoke token…"), header);
    m_revoke->setIcon(lineIcon("revoke"));
    m_unlink = makeButton(u"unlinkAccount"_s, tr("Unlink…"), header);
    m_unlink->setIcon(lineIcon("delete", IconTone::Danger));
    connect(m_refresh, &QPushButton::clicked, this, &LinkedAccountsPage::refreshToken);
    connect(m_revoke, &QPushButton::clicked, this, &LinkedAccountsPage::askToRevoke);
    connect(m_unlink, &QPushButton::clicked, this, &LinkedAccountsPage::askToUnlink);
    header->addButton(m_refresh);
    header->addButton(m_revoke);
    header->addButton(m_unlink);
    return header;
}

QWidget* LinkedAccountsPage::makeSearchRow()
{
    auto* bar = new QWidget(this);
    m_count->setObjectName(u"accountsCount"_s);
    m_count->setWordWrap(false);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setSearchText(text);
        showState();
    });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    return bar;
}

void LinkedAccountsPage::setUpTable()
{
    m_table->setObjectName(u"accountsTable"_s);
    m_table->setAccessibleName(tr("Linked accounts"));
    m_table->setModel(m_proxy);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(LinkedAccountModel::ProviderColumn, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(34);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const QList<int> widths { 110, 120, 210, 100, 170, 110, 160 };
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    header->setSectionResizeMode(LinkedAccountModel::ScopeColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &LinkedAccountsPage::showState);
}

void LinkedAccountsPage::keepSelection()
{
    // By who it is, not by where: the next click would else hit somebody else's token.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_rememberedKey = m_table->currentIndex().data(LinkedAccountModel::KeyRole).toString();
    });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        for (int row = 0; row < m_proxy->rowCount(); ++row) {
            const QModelIndex index = m_proxy->index(row, 0);
            if (!m_rememberedKey.isEmpty()
                && index.data(LinkedAccountModel::KeyRole).toString() == m_rememberedKey) {
                m_table->selectRow(row);
            }
        }
        showState();
    });
}

int LinkedAccountsPage::currentRow() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : m_proxy->mapToSource(rows.first()).row();
}

void LinkedAccountsPage::refreshToken()
{
    if (const int row = currentRow(); row >= 0) {
        const auto& account = m_model.account(row);
        start({ account.provider, account.username }, &control::ProviderActions::refresh,
            tr("The token of %1 at %2 was refreshed."));
    }
}

void LinkedAccountsPage::askToRevoke()
{
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    const AccountName account { m_model.account(row).provider, m_model.account(row).username };
    const ConfirmDialog::Words words {
        .question = tr("Revoke the token of %1 at %2?").arg(account.username, account.provider),
        .endings
        = { tr("%1 is told to end the token, and it is forgotten here.").arg(account.provider),
            tr("Requests to its API for %1 fail until they sign in there again.")
                .arg(account.username),
            tr("The accounts stay linked: %1 can still sign in through it.")
                .arg(account.username) },
        .action = tr("Revoke token"),
    };
    auto* dialog = new ConfirmDialog(words, this);
    connect(dialog, &QDialog::accepted, this, [this, account] {
        start(account, &control::ProviderActions::revoke, tr("The token of %1 at %2 was revoked."));
    });
    dialog->open();
}

void LinkedAccountsPage::askToUnlink()
{
    const int row = currentRow();
    if (row < 0) {
        return;
    }
    const store::LinkedAccount linked = m_model.account(row);
    const AccountName account { linked.provider, linked.username };
    QStringList endings {
        tr("%1 can no longer sign in here through %2.").arg(account.username, account.provider),
        tr("The link to the account %1 there is forgotten.")
            .arg(linked.display.isEmpty() ? linked.subject : linked.display)
    };
    if (linked.hasToken) {
        endings.append(tr("Its token is revoked and forgotten."));
    }
    if (m_model.isOnlyWayIn(row)) {
        endings.append(tr("%1 has no password and no other provider: nothing else lets them in.")
                           .arg(account.username));
    }
    const ConfirmDialog::Words words {
        .question = tr("Unlink %1 from %2?").arg(account.username, account.provider),
        .endings = endings,
        .action = tr("Unlink"),
    };
    auto* dialog = new ConfirmDialog(words, this);
    connect(dialog, &QDialog::accepted, this, [this, account] {
        start(account, &control::ProviderActions::unlink, tr("%1 was unlinked from %2."));
    });
    dialog->open();
}

void LinkedAccountsPage::start(const AccountName& account, Action action, const QString& done)
{
    control::ProviderActions* actions = m_context.control.providerActions();
    if (actions == nullptr) {
        return;
    }
    m_underWay.insert(keyOf(account));
    m_context.banner.dismiss(objectName());
    showState();
    (actions->*action)(
        account, this, [this, account, done](const core::Result<control::TokenReport>& report) {
            finish(account, done, report);
        });
}

void LinkedAccountsPage::finish(const AccountName& account, const QString& done,
    const core::Result<control::TokenReport>& report)
{
    m_underWay.remove(keyOf(account));
    m_model.refresh();
    showState();
    if (!report) {
        m_context.banner.showMessage(ErrorBanner::Severity::Error, objectName(),
            tr("%1 at %2: %3").arg(account.username, account.provider, report.error().message));
        return;
    }
    const QString text = done.arg(account.username, account.provider);
    m_context.banner.showMessage(
        report->note.isEmpty() ? ErrorBanner::Severity::Success : ErrorBanner::Severity::Warning,
        objectName(), report->note.isEmpty() ? text : tr("%1 But: %2").arg(text, report->note));
}

bool LinkedAccountsPage::can(PageAction action) const
{
    return action == PageAction::Find || (action == PageAction::Delete && m_unlink->isEnabled());
}

void LinkedAccountsPage::run(PageAction action)
{
    if (action == PageAction::Find) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (action == PageAction::Delete) {
        askToUnlink();
    }
}

void LinkedAccountsPage::activate()
{
    m_model.refresh();
}

void LinkedAccountsPage::showEvent(QShowEvent* event)
{
    m_ticker->start();
    Page::showEvent(event);
}

void LinkedAccountsPage::hideEvent(QHideEvent* event)
{
    m_ticker->stop();
    Page::hideEvent(event);
}

void LinkedAccountsPage::showState()
{
    const int row = currentRow();
    const bool isFree = row >= 0
        && !m_underWay.contains(
            keyOf({ m_model.account(row).provider, m_model.account(row).username }));
    const bool hasToken = isFree && m_model.account(row).hasToken;
    m_refresh->setEnabled(hasToken && !m_model.account(row).isOAuth1);
    m_refresh->setToolTip(hasToken && !m_refresh->isEnabled()
            ? tr("Tokens of OAuth 1.0a have no end and are not refreshed.")
            : QString());
    m_revoke->setEnabled(hasToken);
    m_unlink->setEnabled(isFree);
    const bool isAsking = row >= 0 && !isFree;
    m_count->setText(isAsking
            ? tr("asking %1…").arg(m_model.account(row).provider)
            : tr("showing %1 of %2").arg(m_proxy->rowCount()).arg(m_model.rowCount()));
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setMessage(
        isEmpty ? tr("Nobody is linked yet") : tr("Nothing matches “%1”").arg(m_search->text()),
        isEmpty ? tr("People appear here once they sign in through a provider, or link it on "
                     "their account page.")
                : tr("Every word is looked for in every column."),
        {});
    m_stack->setCurrentIndex(m_proxy->rowCount() == 0 ? 1 : 0);
    Q_EMIT stateChanged();
}

} // namespace gatehouse::ui
