// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry_page.h"

#include "server/store/schema.h"
#include "ui/delegates/registry_delegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/conflict_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/filter_header.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/search_box.h"

#include <QtCore/QSettings>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::ui {

using models::RegistryTableModel;

RegistryPage::RegistryPage(const ConsoleContext& context, RegistryTableModel& model, Words words)
    : m_context(context)
    , m_model(model)
    , m_words(std::move(words))
    , m_proxy(new models::SearchProxyModel(this))
    , m_search(new SearchBox(m_words.search, this))
    , m_count(mutedLabel({}, this))
    , m_table(new QTableView(this))
    , m_header(new FilterHeader(m_table))
    , m_facetRow(new QHBoxLayout)
    , m_empty(new EmptyState(m_words.icon, this))
    , m_tableStack(new QStackedWidget(this))
    , m_formStack(new QStackedWidget(this))
    , m_form(new RecordForm(model, this))
    , m_conflict(new ConflictPanel(this))
    , m_splitter(new QSplitter(this))
    , m_extraActions(new QHBoxLayout)
    , m_formActions(new QHBoxLayout)
    , m_exchange(new QHBoxLayout)
{
    setObjectName(u"page_"_s + m_words.id);
    m_proxy->setKeepRole(RegistryTableModel::IsPendingRole);
    // Else a row would jump away under the hands of whoever edits it; it is sorted in when it is
    // saved.
    m_proxy->setDynamicSortFilter(false);
    m_proxy->setSourceModel(&m_model);
    setUpTable();
    // Tab leaves the table; arrows move in it. Else every cell lies on the way to the form.
    m_table->setTabKeyNavigation(false);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_empty);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(10);
    m_splitter->addWidget(m_tableStack);
    m_splitter->addWidget(makeFormSide());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({ 660, 370 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    column->addWidget(makeSearchRow());
    column->addWidget(m_conflict);
    column->addWidget(m_splitter, 1);
}

RegistryPage::~RegistryPage()
{
    QSettings settings;
    settings.setValue(settingsKey("header"), m_table->horizontalHeader()->saveState());
    settings.setValue(settingsKey("splitter"), m_splitter->saveState());
}

QString RegistryPage::settingsKey(const char* name) const
{
    return u"console/%1/%2"_s.arg(m_words.id, QLatin1String(name));
}

QWidget* RegistryPage::makeHeader()
{
    auto* header = new PageHeader(m_words.title, m_words.sentence, this);
    const auto add = [&](const QString& name, const QString& text, const char* picture,
                         PageAction action, ButtonRole role) {
        QPushButton* button = makeButton(name, text, header, role);
        button->setIcon(
            lineIcon(picture, role == ButtonRole::Primary ? IconTone::OnAccent : IconTone::Text));
        showAction(button, action);
        header->addButton(button);
    };
    add(u"new"_s, m_words.add, "add", PageAction::New, ButtonRole::Primary);
    m_extraActions->setSpacing(6);
    header->addButtons(m_extraActions);
    add(u"duplicate"_s, tr("Duplicate"), "duplicate", PageAction::Duplicate, ButtonRole::Normal);
    if (switchColumn() >= 0) {
        add(u"switch"_s, tr("Disable"), "power", PageAction::Switch, ButtonRole::Normal);
    }
    add(u"delete"_s, tr("Delete"), "delete", PageAction::Delete, ButtonRole::Normal);
    return header;
}

QWidget* RegistryPage::makeSearchRow()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    row->addWidget(m_search, 4);
    row->addLayout(m_facetRow);
    row->addWidget(m_count);
    row->addStretch(1);
    m_exchange->setSpacing(6);
    row->addLayout(m_exchange);
    connect(m_search, &QLineEdit::textChanged, this, &RegistryPage::applyFilters);
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (isEmptyTable()) {
            run(PageAction::New);
        } else {
            clearFilters();
        }
    });
    return bar;
}

QWidget* RegistryPage::makeFormSide()
{
    auto* card = new QFrame(this);
    card->setProperty("role", u"card"_s);
    auto* hint = new EmptyState(m_words.icon, card);
    hint->setMessage(tr("Nothing selected"), tr("Select a row to see and edit it here."), {});
    m_formStack->addWidget(m_form);
    m_formStack->addWidget(hint);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    // Not a minimum of the card: that would outrank what a form in large letters needs.
    column->addStrut(328);
    // What does not fit is scrolled in the form; the buttons below it keep their height.
    m_formStack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    column->addWidget(m_formStack, 1);
    m_formActions->setContentsMargins(16, 6, 16, 0);
    m_formActions->setSpacing(8);
    column->addLayout(m_formActions);
    column->addLayout(makeSaveRow(card));
    return card;
}

QLayout* RegistryPage::makeSaveRow(QWidget* card)
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    const std::pair<const char*, PageAction> steps[]
        = { { "undo", PageAction::Undo }, { "redo", PageAction::Redo } };
    for (const auto& [name, action] : steps) {
        QPushButton* button = makeButton(QLatin1String(name), {}, card, ButtonRole::Link);
        button->setIcon(lineIcon(name));
        button->setAccessibleName(action == PageAction::Undo ? tr("Undo") : tr("Redo"));
        showAction(button, action);
        buttons->addWidget(button);
    }
    QPushButton* revert = makeButton(u"revert"_s, tr("Revert"), card);
    QPushButton* save = makeButton(u"save"_s, tr("Save"), card, ButtonRole::Primary);
    revert->setIcon(lineIcon("revert"));
    save->setIcon(lineIcon("save", IconTone::OnAccent));
    showAction(revert, PageAction::Revert);
    showAction(save, PageAction::Save);
    buttons->addStretch(1);
    buttons->addWidget(revert);
    buttons->addWidget(save);
    return buttons;
}

void RegistryPage::showAction(QPushButton* button, PageAction action)
{
    connect(button, &QPushButton::clicked, this, [this, action] { run(action); });
    m_buttons.append({ button, action });
}

void RegistryPage::setUpTable()
{
    m_table->setObjectName(u"table"_s);
    m_table->setAccessibleName(m_words.title);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_proxy);
    m_table->setItemDelegate(new RegistryDelegate(m_model, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    // Else Tab would never leave the table.
    m_table->setTabKeyNavigation(false);
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(36);
    QHeaderView* header = m_header;
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionsMovable(true);
    const QList<int>& shown = m_model.tableColumns();
    QList<int> filtered = shown;
    filtered.removeIf([this](int column) {
        return m_model.spec(column).kind == models::ColumnKind::Boolean
            || m_model.spec(column).kind == models::ColumnKind::Time;
    });
    m_header->setFilterColumns(filtered);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnHidden(column, !shown.contains(column));
    }
    // The widths are meant for letters 15 pixels high.
    const double scale = std::max(1.0, fontMetrics().height() / 15.0);
    for (int position = 0; position < shown.size(); ++position) {
        header->moveSection(header->visualIndex(shown[position]), position);
        header->resizeSection(shown[position], int(m_model.spec(shown[position]).width * scale));
    }
    header->setMinimumSectionSize(40);
    header->setSectionResizeMode(shown.last(), QHeaderView::Stretch);
    m_proxy->sort(m_model.columnOf(m_model.nameColumn()));
    header->setSortIndicator(m_model.columnOf(m_model.nameColumn()), Qt::AscendingOrder);
}

void RegistryPage::finish()
{
    m_form->finish();
    QSettings settings;
    m_table->horizontalHeader()->restoreState(settings.value(settingsKey("header")).toByteArray());
    // Widths that were remembered in smaller letters would cut the titles.
    m_header->showTitles();
    m_splitter->restoreState(settings.value(settingsKey("splitter")).toByteArray());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) {
            m_form->setRow(current.isValid() ? m_proxy->mapToSource(current).row() : -1);
            showState();
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &RegistryPage::showSelection);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header,
        &FilterHeader::placeFields);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, &RegistryPage::applyFilters);
    addFilterToggle();
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        rememberSelection();
        m_form->setRow(-1);
    });
    connect(&m_model, &RegistryTableModel::refreshed, this, &RegistryPage::restoreSelection);
    connect(&m_model, &RegistryTableModel::pendingChanged, this, &RegistryPage::showState);
    connect(&m_model.history().stack(), &QUndoStack::indexChanged, this, &RegistryPage::showState);
    connect(&m_model, &RegistryTableModel::storedRowsChanged, this, &RegistryPage::showState);
    connect(&m_model, &RegistryTableModel::searchFailed, this, [this](const QString& reason) {
        showError(tr("The table could not be searched: %1").arg(reason));
    });
    connect(&m_model, &RegistryTableModel::overtaken, this,
        [this](int row) { showConflict(row, m_model.objectName(row), false); });
    if (m_proxy->rowCount() > 0) {
        selectRow(m_proxy->mapToSource(m_proxy->index(0, 0)).row());
    }
    showState();
}

int RegistryPage::currentRow() const
{
    return m_form->row();
}

QList<int> RegistryPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(m_proxy->mapToSource(index).row());
    }
    // From the end: removing a row that was never saved moves those behind it.
    std::sort(rows.begin(), rows.end(), std::greater<>());
    return rows;
}

void RegistryPage::selectRow(int modelRow)
{
    const QModelIndex index
        = m_proxy->mapFromSource(m_model.index(modelRow, m_model.tableColumns().value(0)));
    if (index.isValid()) {
        // Not QTableView::selectRow(): with Ctrl still held from a shortcut that would add to the
        // selection.
        m_table->selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(index);
    }
}

void RegistryPage::rememberSelection()
{
    if (!m_rememberedIds.isEmpty() || m_rememberedCurrent != 0) {
        return;
    }
    for (const int row : selectedRows()) {
        m_rememberedIds.append(m_model.idOf(row));
    }
    m_rememberedScroll = m_table->verticalScrollBar()->value();
    if (currentRow() >= 0) {
        m_rememberedCurrent = m_model.idOf(currentRow());
    }
}

void RegistryPage::restoreSelection()
{
    m_proxy->invalidate();
    // A row that was new has another id since it was saved.
    const int current = m_model.rowOf(m_model.history().currentKey(m_rememberedCurrent));
    const int name = m_model.columnOf(m_model.nameColumn());
    QItemSelectionModel& selection = *m_table->selectionModel();
    if (current >= 0) {
        selection.setCurrentIndex(m_proxy->mapFromSource(m_model.index(current, name)),
            QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
    }
    for (const qint64 id : std::as_const(m_rememberedIds)) {
        const int row = m_model.rowOf(m_model.history().currentKey(id));
        if (row >= 0) {
            selection.select(m_proxy->mapFromSource(m_model.index(row, name)),
                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    m_table->verticalScrollBar()->setValue(m_rememberedScroll);
    m_rememberedIds.clear();
    m_rememberedCurrent = 0;
    m_form->setRow(current);
    showSelection();
}

void RegistryPage::showSelection()
{
    const QList<int> rows = selectedRows();
    const int current = currentRow();
    const bool isSeveral = rows.size() > 1 && rows.contains(current);
    if (isSeveral || m_form->rows().size() > 1) {
        isSeveral ? m_form->setRows(rows, current) : m_form->setRow(current);
    }
    showState();
}

void RegistryPage::activate()
{
    m_model.refresh();
}

qint64 RegistryPage::currentRecord() const
{
    return currentRow() < 0 ? 0 : m_model.idOf(currentRow());
}

bool RegistryPage::showRecord(qint64 id)
{
    // First, because a large table is read anew without them.
    if (isFiltered() && !m_proxy->mapFromSource(m_model.index(m_model.rowOf(id), 0)).isValid()) {
        clearFilters();
    }
    if (!m_model.bringIn(id)) {
        return false;
    }
    selectRow(m_model.rowOf(id));
    return true;
}

} // namespace gatehouse::ui
