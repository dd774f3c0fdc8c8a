// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"
#include "models/search_proxy_model.h"
#include "ui/console_context.h"
#include "ui/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace gatehouse::ui {

class EmptyState;
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
    void showError(const QString& text);

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeSearchRow();
    [[nodiscard]] QWidget* makeFormSide();
    void setUpTable();
    void showAction(QPushButton* button, PageAction action);
    void save();
    void removeSelected();
    void addOrDuplicate(bool isCopy);
    void showSaveFault(const models::RegistryTableModel::SaveFault& fault);
    void showConflict(const models::RegistryTableModel::SaveFault& fault);
    void rememberSelection();
    void restoreSelection();
    void showState();
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QString settingsKey(const char* name) const;

    ConsoleContext m_context;
    models::RegistryTableModel& m_model;
    Words m_words;
    models::SearchProxyModel* m_proxy;
    SearchBox* m_search;
    QLabel* m_count;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_tableStack;
    QStackedWidget* m_formStack;
    RecordForm* m_form;
    QSplitter* m_splitter;
    QHBoxLayout* m_extraActions;
    QList<std::pair<QPushButton*, PageAction>> m_buttons;
    QList<qint64> m_rememberedIds;
    qint64 m_rememberedCurrent = 0;
    QString m_rememberedName;
    int m_rememberedScroll = 0;
};

} // namespace gatehouse::ui
