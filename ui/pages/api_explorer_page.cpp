// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/api_explorer_page.h"

#include "models/api_history_model.h"
#include "models/api_text.h"
#include "models/linked_account_model.h"
#include "server/control/server_control.h"
#include "server/store/workspace.h"
#include "ui/console_models.h"
#include "ui/theme/code_text.h"
#include "ui/theme/icons.h"
#include "ui/widgets/exchange_view.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using control::ApiQuestion;

namespace {

QComboBox* makeChoice(const char* objectName, const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

/// Puts `values` into the box and keeps the choice where it still exists. A list that is open
/// would close, so nothing is done for nothing.
void refill(QComboBox& box, const QStringList& values)
{
    QStringList had;
    for (int item = 0; item < box.count(); ++item) {
        had.append(box.itemText(item));
    }
    if (had == values && !values.isEmpty()) {
        return;
    }
    const QString chosen = box.currentText();
    const QSignalBlocker quiet(&box);
    box.clear();
    box.addItems(values);
    box.setCurrentIndex(std::max(0, box.findText(chosen)));
    box.setEnabled(!values.isEmpty());
}

} // namespace

ApiExplorerPage::ApiExplorerPage(const ConsoleContext& context)
    : m_context(context)
    , m_accounts(context.models.linkedAccounts)
    , m_past(context.models.apiHistory)
{
    setObjectName(u"apiExplorer"_s);
    m_exchange = new ExchangeView(this);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    column->addWidget(makeAddressRow());
    m_fault = makeLabel("fault", {}, this);
    m_fault->setObjectName(u"apiFault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    splitter->addWidget(makeRequestSide());
    splitter->addWidget(m_exchange);
    splitter->setSizes({ 340, 680 });
    column->addWidget(splitter, 1);
    connect(&m_accounts, &QAbstractItemModel::modelReset, this, &ApiExplorerPage::fillProviders);
    connect(&m_accounts, &QAbstractItemModel::dataChanged, this, &ApiExplorerPage::fillProviders);
    fillProviders();
    showMethod();
}

QWidget* ApiExplorerPage::makeHeader()
{
    return new PageHeader(tr("API explorer"),
        tr("A request to a provider's API with the token kept of a user. The token itself is "
           "never shown."),
        this);
}

QWidget* ApiExplorerPage::makeAddressRow()
{
    auto* bar = new QWidget(this);
    m_provider = makeChoice("apiProvider", tr("Provider"), bar);
    m_user = makeChoice("apiUser", tr("User whose token is used"), bar);
    m_method = makeChoice("apiMethod", tr("Method"), bar);
    m_method->addItems({ u"GET"_s, u"POST"_s, u"PUT"_s, u"PATCH"_s, u"DELETE"_s, u"HEAD"_s });
    m_path = new QLineEdit(bar);
    m_path->setObjectName(u"apiPath"_s);
    m_path->setAccessibleName(tr("Path relative to the API base"));
    m_path->setPlaceholderText(tr("Path relative to the API base, such as user?per_page=5"));
    m_send = makeButton(u"sendRequest"_s, tr("Send"), bar, ButtonRole::Primary);
    m_send->setIcon(lineIcon("play", IconTone::OnAccent));
    connect(m_provider, &QComboBox::currentTextChanged, this, &ApiExplorerPage::fillUsers);
    connect(m_method, &QComboBox::currentTextChanged, this, &ApiExplorerPage::showMethod);
    connect(m_path, &QLineEdit::textChanged, this, &ApiExplorerPage::showState);
    connect(m_path, &QLineEdit::returnPressed, m_send, &QPushButton::click);
    connect(m_send, &QPushButton::clicked, this, &ApiExplorerPage::send);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_provider->setMinimumWidth(120);
    m_user->setMinimumWidth(120);
    row->addWidget(m_provider);
    row->addWidget(m_user);
    row->addWidget(m_method);
    row->addWidget(m_path, 1);
    row->addWidget(m_send);
    return bar;
}

QPlainTextEdit* ApiExplorerPage::makeEditor(const char* objectName, const QString& name)
{
    auto* editor = new QPlainTextEdit(this);
    editor->setObjectName(QLatin1String(objectName));
    editor->setAccessibleName(name);
    editor->setTabChangesFocus(true);
    showAsCode(editor);
    return editor;
}

QWidget* ApiExplorerPage::makeRequestSide()
{
    auto* side = new QWidget(this);
    m_headers = makeEditor("apiHeaders", tr("Further headers"));
    m_headers->setPlaceholderText(u"Accept: application/json"_s);
    m_headers->setMaximumHeight(76);
    m_body = makeEditor("apiBody", tr("Body"));
    m_type = makeChoice("apiType", tr("Type of the body"), side);
    m_type->addItems({ u"application/json"_s, u"application/x-www-form-urlencoded"_s });
    m_history = new QListView(side);
    m_history->setObjectName(u"apiHistory"_s);
    m_history->setAccessibleName(tr("Requests sent"));
    m_history->setModel(&m_past);
    m_history->setUniformItemSizes(true);
    m_history->setAlternatingRowColors(true);
    connect(m_history, &QListView::activated, this,
        [this](const QModelIndex& index) { showEntry(index.row()); });
    connect(m_history, &QListView::clicked, this,
        [this](const QModelIndex& index) { showEntry(index.row()); });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](const QString& caption, QWidget* widget, int stretch) {
        QLabel* label = makeLabel("caption", caption, side);
        label->setBuddy(widget);
        column->addWidget(label);
        column->addWidget(widget, stretch);
        column->addSpacing(4);
    };
    add(tr("Further headers, one a line"), m_headers, 0);
    add(tr("Type of the body"), m_type, 0);
    add(tr("Body"), m_body, 2);
    add(tr("Sent before"), m_history, 3);
    return side;
}

void ApiExplorerPage::fillProviders()
{
    QStringList providers;
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const store::LinkedAccount& account = m_accounts.account(row);
        if (account.hasToken && !providers.contains(account.provider)) {
            providers.append(account.provider);
        }
    }
    refill(*m_provider, providers);
    fillUsers();
}

void ApiExplorerPage::fillUsers()
{
    QStringList users;
    for (int row = 0; row < m_accounts.rowCount(); ++row) {
        const store::LinkedAccount& account = m_accounts.account(row);
        if (account.hasToken && account.provider == m_provider->currentText()) {
            users.append(account.username);
        }
    }
    refill(*m_user, users);
    showState();
}

void ApiExplorerPage::showMethod()
{
    const QString method = m_method->currentText();
    const bool hasBody = method != "GET"_L1 && method != "HEAD"_L1;
    m_body->setEnabled(hasBody);
    m_type->setEnabled(hasBody);
    m_body->setPlaceholderText(hasBody ? QString() : tr("%1 has no body").arg(method));
}

void ApiExplorerPage::send()
{
    const auto headers = models::headersFrom(m_headers->toPlainText());
    if (!headers) {
        showFault(tr("Each header is a line of its own: Name: value"));
        return;
    }
    control::ProviderActions* actions = m_context.control.providerActions();
    if (actions == nullptr || m_isSending) {
        return;
    }
    ApiQuestion question { .account = { m_provider->currentText(), m_user->currentText() } };
    question.method = m_method->currentText().toLatin1();
    question.path = m_path->text().trimmed();
    question.headers = *headers;
    if (m_body->isEnabled()) {
        question.body = m_body->toPlainText().toUtf8();
        question.contentType = m_type->currentText().toLatin1();
    }
    showFault({});
    m_isSending = true;
    m_exchange->showWaiting(question.account.provider);
    showState();
    actions->request(
        question, this, [this, question](const core::Result<control::ApiExchange>& outcome) {
            finish(question, outcome);
        });
}

void ApiExplorerPage::finish(
    const ApiQuestion& question, const core::Result<control::ApiExchange>& outcome)
{
    m_isSending = false;
    m_exchange->showOutcome(outcome);
    m_past.add({ question, outcome, m_context.workspace.clock().now() });
    m_accounts.refresh(); // The token may have been refreshed on the way.
    showState();
}

void ApiExplorerPage::showEntry(int row)
{
    const models::ApiHistoryModel::Entry& entry = m_past.entry(row);
    m_provider->setCurrentText(entry.question.account.provider);
    m_user->setCurrentText(entry.question.account.username);
    m_method->setCurrentText(QString::fromLatin1(entry.question.method));
    m_path->setText(entry.question.path);
    QStringList lines;
    for (const auto& [name, value] : entry.question.headers) {
        lines.append(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value));
    }
    m_headers->setPlainText(lines.join(u'\n'));
    m_body->setPlainText(QString::fromUtf8(entry.question.body));
    m_type->setCurrentText(QString::fromLatin1(entry.question.contentType));
    m_exchange->showOutcome(entry.outcome);
}

void ApiExplorerPage::showFault(const QString& fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

bool ApiExplorerPage::can(PageAction action) const
{
    return action == PageAction::Find;
}

void ApiExplorerPage::run(PageAction action)
{
    if (action == PageAction::Find) {
        m_path->setFocus(Qt::ShortcutFocusReason);
        m_path->selectAll();
    }
}

void ApiExplorerPage::activate()
{
    m_accounts.refresh();
}

void ApiExplorerPage::showState()
{
    const bool hasToken = m_user->count() > 0;
    m_send->setEnabled(hasToken && !m_isSending && !m_path->text().trimmed().isEmpty());
    m_send->setText(m_isSending ? tr("Sending…") : tr("Send"));
    m_send->setToolTip(hasToken
            ? QString()
            : tr("No token is kept yet: someone must sign in through a provider first."));
    m_provider->setPlaceholderText(tr("No token is kept yet"));
    m_user->setPlaceholderText(tr("Nobody"));
}

} // namespace gatehouse::ui
