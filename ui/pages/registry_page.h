// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"
#include "models/search_proxy_model.h"
#include "ui/console_context.h"
#include "ui/page.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace gatehouse::ui {

class ConflictPanel;
class EmptyState;
class FilterHeader;
class RecordForm;
class SearchBox;

/// A registry table with the form of the current row beside it. Derived pages say the words and
/// build the form.
class RegistryPage : public Page
{
    Q_OBJECT
public:
    struct Words
    {
        QString id;
        const char* icon;
        QString title;
        QString sentence;
        QString search;
        QString add; ///< "New client"
        QString noneTitle;
        QString noneText;
    };

    ~RegistryPage() override;

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    [[nodiscard]] int unsavedChanges() const override;
    void discardChanges() override;
    void activate() override;
    [[nodiscard]] qint64 currentRecord() const override;
    bool showRecord(qint64 id) override;

protected:
    RegistryPage(const ConsoleContext& context, models::RegistryTableModel& model, Words words);

    [[nodiscard]] const ConsoleContext& context() const { return m_context; }
    [[nodiscard]] RecordForm& form() { return *m_form; }
    /// Call at the end of the derived constructor, when the form has its fields.
    void finish();
    /// Row of the model that the form shows, or -1.
    [[nodiscard]] int currentRow() const;
    void selectRow(int modelRow);
    /// Buttons beside "New".
    [[nodiscard]] QHBoxLayout* extraActions() { return m_extraActions; }
    /// Buttons at the end of the search's row: what goes in and out.
    [[nodiscard]] QHBoxLayout* exchangeActions() { return m_exchange; }
    struct FacetChoice
    {
        QString title;
        QStringList values;
    };
    /// A choice beside the search that narrows the table by one column.
    void addFacet(const QString& id, const char* column, const QString& title,
        models::RegistryFacet::Match match, const QList<FacetChoice>& choices);
    /// Buttons below the form, about the row it shows.
    [[nodiscard]] QHBoxLayout* formActions() { return m_formActions; }
    /// Of the model, last first.
    [[nodiscard]] QList<int> selectedRows() const;
    void showError(const QString& text);
    /// Selects a pending row that was just made; -1 says that it could not be.
    void showNewRow(int row);

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeSearchRow();
    [[nodiscard]] QWidget* makeFormSide();
    void setUpTable();
    void showAction(QPushButton* button, PageAction action);
    void save();
    /// Another process is writing: says so and tries again soon, for a while.
    [[nodiscard]] bool triesAgain(const models::RegistryTableModel::SaveFault& fault);
    void removeSelected();
    void switchSelected();
    /// The column that switches a row on and off, or -1.
    [[nodiscard]] int switchColumn() const;
    /// Some of the selected rows is on, so that the switch turns them off.
    [[nodiscard]] bool isSelectionOn() const;
    void showSwitch(QPushButton* button) const;
    void addOrDuplicate(bool isCopy);
    void showSaveFault(const models::RegistryTableModel::SaveFault& fault);
    /// Somebody else was first. `isSaving`: found when saving, so keeping mine saves again.
    void showConflict(int row, const QString& object, bool isSaving);
    void showDifferences(const QPersistentModelIndex& row, bool isSaving);
    void keepMine(const QPersistentModelIndex& row, bool isSaving);
    void takeTheirs(const QPersistentModelIndex& row);
    void closeConflict();
    void undoOrRedo(bool isUndo);
    [[nodiscard]] QLayout* makeSaveRow(QWidget* card);
    void rememberSelection();
    void restoreSelection();
    void showState();
    void showSelection();
    void addFilterToggle();
    void applyFilters();
    void clearFilters();
    [[nodiscard]] bool isFiltered() const;
    /// There is nothing to show even without any filter.
    [[nodiscard]] bool isEmptyTable() const;
    [[nodiscard]] QList<models::RegistryFacet> facets() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString settingsKey(const char* name) const;

    ConsoleContext m_context;
    models::RegistryTableModel& m_model;
    Words m_words;
    models::SearchProxyModel* m_proxy;
    SearchBox* m_search;
    QLabel* m_count;
    QTableView* m_table;
    FilterHeader* m_header;
    QHBoxLayout* m_facetRow;
    QList<std::pair<QComboBox*, models::RegistryFacet>> m_facets {};
    EmptyState* m_empty;
    QStackedWidget* m_tableStack;
    QStackedWidget* m_formStack;
    RecordForm* m_form;
    ConflictPanel* m_conflict;
    QSplitter* m_splitter;
    QHBoxLayout* m_extraActions;
    QHBoxLayout* m_formActions;
    QHBoxLayout* m_exchange;
    QList<std::pair<QPushButton*, PageAction>> m_buttons;
    QList<qint64> m_rememberedIds;
    qint64 m_rememberedCurrent = 0;
    int m_rememberedScroll = 0;
    int m_attempts = 0; ///< Of a save that found the workspace busy.
};

} // namespace gatehouse::ui
