// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_page.h"

#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_box.h"

#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace gatehouse::ui {

using models::PagedListModel;

ListPage::ListPage(const ConsoleContext& context, const QList<models::ListColumn>& columns,
    const PagedListModel::Source& source, Words words)
    : m_context(context)
    , m_words(std::move(words))
    , m_model(new PagedListModel(context.workspace, columns, source, this))
    , m_search(new SearchBox(m_words.search, this))
    , m_count(mutedLabel({}, this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(m_words.icon, this))
    , m_stack(new QStackedWidget(this))
    , m_column(new QVBoxLayout(this))
    , m_actions(new QHBoxLayout)
    , m_tools(new QHBoxLayout)
    , m_typing(new QTimer(this))
    , m_ticker(new QTimer(this))
{
    setObjectName(u"page_"_s + m_words.id);
    setUpTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_column->setContentsMargins(20, 16, 20, 12);
    m_column->setSpacing(10);
    m_column->addWidget(makeHeader());
    m_column->addWidget(makeToolRow());
    m_column->addWidget(m_stack, 1);
    m_ticker->setInterval(5s);
    connect(m_ticker, &QTimer::timeout, m_model, &PagedListModel::reload);
    connect(m_model, &PagedListModel::loaded, this, &ListPage::showState);
    connect(m_model, &PagedListModel::failed, this, [this](const QString& message) {
        showError(tr("The list could not be read: %1").arg(message));
    });
}

ListPage::~ListPage() = default;

QWidget* ListPage::makeHeader()
{
    auto* header = new PageHeader(m_words.title, m_words.sentence, this);
    m_actions->setSpacing(6);
    header->addButtons(m_actions);
    return header;
}

QWidget* ListPage::makeToolRow()
{
    auto* bar = new QWidget(this);
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    m_typing->setSingleShot(true);
    m_typing->setInterval(150ms);
    connect(m_search, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this,
        [this] { m_model->setFilter(m_search->text().trimmed()); });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_search, 1);
    row->addLayout(m_tools);
    row->addWidget(m_count);
    row->addStretch(1);
    connect(m_empty, &EmptyState::actionClicked, m_search, &QLineEdit::clear);
    return bar;
}

void ListPage::setUpTable()
{
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(m_words.title);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    // Else Tab would never leave the table.
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(34);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columns()[column].width == 0) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
        }
    }
    fitColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { showState(); });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_remembered.clear();
        for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
            m_remembered.append(row.data(PagedListModel::IdRole).toLongLong());
        }
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::restoreSelection);
}

void ListPage::fitColumns()
{
    constexpr int leastOfStretched = 120;
    int wanted = 0;
    for (const models::ListColumn& column : m_model->columns()) {
        wanted += column.width;
    }
    // The widths are meant for letters 15 pixels high.
    const double letters = std::max(1.0, fontMetrics().height() / 15.0);
    const int room = m_table->viewport()->width() - leastOfStretched;
    const double scale = std::clamp(double(room) / std::max(1, wanted), 1.0, letters);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (const int width = m_model->columns()[column].width; width > 0) {
            m_table->setColumnWidth(column, int(width * scale));
        }
    }
}

void ListPage::restoreSelection()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_remembered.contains(index.data(PagedListModel::IdRole).toLongLong())) {
            m_table->selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    m_remembered.clear();
}

QPushButton* ListPage::addAction(
    const QString& name, const QString& text, const char* icon, std::function<void()> run)
{
    QPushButton* button = makeButton(name, text, this);
    button->setIcon(lineIcon(icon));
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_actions->addWidget(button, 0, Qt::AlignBottom);
    return button;
}

void ListPage::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
}

void ListPage::setDetail(QWidget* detail)
{
    m_column->addWidget(detail);
}

QList<QVariantMap> ListPage::selectedFacts() const
{
    QList<QVariantMap> facts;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows()) {
        facts.append(row.data(PagedListModel::FactsRole).toMap());
    }
    return facts;
}

void ListPage::ask(const ConfirmDialog::Words& words, std::function<void()> whenAccepted)
{
    auto* dialog = new ConfirmDialog(words, this);
    connect(dialog, &QDialog::accepted, this, [run = std::move(whenAccepted)] { run(); });
    dialog->open();
}

void ListPage::perform(
    std::function<core::Result<int>(store::Transaction&)> work, std::function<QString(int)> done)
{
    m_model->background().write<int>(
        std::move(work), [this, done = std::move(done)](const core::Result<int>& answer) {
            if (answer) {
                showSuccess(done(*answer));
            } else {
                showError(tr("Nothing was changed: %1").arg(answer.error().message));
            }
            m_model->reload();
        });
}

void ListPage::showError(const QString& text)
{
    m_context.banner.showMessage(ErrorBanner::Severity::Error, m_words.id, text);
}

void ListPage::showSuccess(const QString& text)
{
    m_context.banner.showMessage(ErrorBanner::Severity::Success, m_words.id, text);
}

bool ListPage::can(PageAction action) const
{
    if (action == PageAction::Delete) {
        return m_deleteButton != nullptr && m_deleteButton->isEnabled();
    }
    return action == PageAction::Find;
}

void ListPage::run(PageAction action)
{
    if (action == PageAction::Find) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (action == PageAction::Delete && can(action)) {
        m_deleteButton->click();
    }
}

void ListPage::activate()
{
    m_model->reload();
}

void ListPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
    Page::changeEvent(event);
}

void ListPage::showEvent(QShowEvent* event)
{
    m_ticker->start();
    if (!std::exchange(m_isFitted, true)) {
        QTimer::singleShot(0, this, &ListPage::fitColumns); // Once the page has its size.
    }
    showState();
    Page::showEvent(event);
}

void ListPage::hideEvent(QHideEvent* event)
{
    m_ticker->stop();
    Page::hideEvent(event);
}

void ListPage::showState()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_model->isLoading() && rows == 0 ? tr("reading…")
            : m_model->hasMore() ? tr("the newest %1; more when you scroll down").arg(rows)
                                 : tr("%n shown", nullptr, rows));
    const bool isFiltered = !m_model->filter().isEmpty();
    m_empty->setMessage(
        isFiltered ? tr("Nothing matches “%1”").arg(m_model->filter()) : m_words.noneTitle,
        isFiltered ? QString() : m_words.noneText, isFiltered ? tr("Show everything") : QString());
    m_stack->setCurrentIndex(rows == 0 ? 1 : 0);
    showSelection();
    Q_EMIT stateChanged();
}

} // namespace gatehouse::ui
