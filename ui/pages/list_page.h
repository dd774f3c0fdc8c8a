// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/paged_list_model.h"
#include "ui/console_context.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/page.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;
class QVBoxLayout;

namespace gatehouse::ui {

class EmptyState;
class SearchBox;

/// A read-only table over a PagedListModel with buttons that act on the selected rows. Reads again
/// when it comes to the front and every few seconds while it is seen. Derived pages say the words
/// and the actions.
class ListPage : public Page
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
        QString noneTitle;
        QString noneText;
    };
    ~ListPage() override;

    [[nodiscard]] bool can(PageAction action) const override;
    void run(PageAction action) override;
    void activate() override;

protected:
    ListPage(const ConsoleContext& context, const QList<models::ListColumn>& columns,
        const models::PagedListModel::Source& source, Words words);

    [[nodiscard]] const ConsoleContext& context() const { return m_context; }
    [[nodiscard]] models::PagedListModel& model() const { return *m_model; }
    [[nodiscard]] QTableView& table() const { return *m_table; }
    /// A button of the header, from left to right.
    QPushButton* addAction(
        const QString& name, const QString& text, const char* icon, std::function<void()> run);
    /// Beside the search.
    void addTool(QWidget* tool);
    /// Shown below the table.
    void setDetail(QWidget* detail);
    /// Which button Delete is on the keyboard; none unless set.
    void setDeleteButton(QPushButton* button) { m_deleteButton = button; }
    [[nodiscard]] QList<QVariantMap> selectedFacts() const;
    /// The selection or the rows are different: enable what fits.
    virtual void showSelection() = 0;

    void ask(const ConfirmDialog::Words& words, std::function<void()> whenAccepted);
    /// Runs the closure on the writer, says `done` with its number in the banner, or why it was
    /// refused, and reads the list again.
    void perform(std::function<core::Result<int>(store::Transaction&)> work,
        std::function<QString(int)> done);
    void showError(const QString& text);
    void showSuccess(const QString& text);

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHeader();
    [[nodiscard]] QWidget* makeToolRow();
    void setUpTable();
    /// As wide as the letters want them, as far as there is room.
    void fitColumns();
    void showState();
    void restoreSelection();

    ConsoleContext m_context;
    Words m_words;
    models::PagedListModel* m_model;
    SearchBox* m_search;
    QLabel* m_count;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QVBoxLayout* m_column;
    QHBoxLayout* m_actions;
    QHBoxLayout* m_tools;
    QTimer* m_typing; ///< A filter is asked for when the typing rests.
    QTimer* m_ticker;
    QPushButton* m_deleteButton = nullptr;
    bool m_isFitted = false; ///< The columns are as wide as this screen and these letters want.
    QList<qint64> m_remembered;
};

} // namespace gatehouse::ui
