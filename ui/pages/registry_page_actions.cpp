// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry_page.h"

#include "server/store/schema.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/record_form.h"
#include "ui/widgets/search_box.h"

#include <QtCore/QTimer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

// What RegistryPage does when asked.
namespace gatehouse::ui {

using models::RegistryTableModel;

namespace {

constexpr int mostAttempts = 20;
constexpr std::chrono::milliseconds attemptPause(400);

} // namespace

bool RegistryPage::can(PageAction action) const
{
    switch (action) {
    case PageAction::New:
    case PageAction::Find:
        return true;
    case PageAction::Duplicate:
        return currentRow() >= 0;
    case PageAction::Delete:
        return m_table->selectionModel()->hasSelection();
    case PageAction::Switch:
        return switchColumn() >= 0 && m_table->selectionModel()->hasSelection();
    case PageAction::Save:
    case PageAction::Revert:
        return m_model.hasPendingChanges();
    case PageAction::Undo:
        return m_model.history().stack().canUndo();
    case PageAction::Redo:
        return m_model.history().stack().canRedo();
    case PageAction::Pause:
    case PageAction::OpenRequest:
        break;
    }
    return false;
}

void RegistryPage::run(PageAction action)
{
    switch (action) {
    case PageAction::New:
    case PageAction::Duplicate:
        addOrDuplicate(action == PageAction::Duplicate);
        break;
    case PageAction::Delete:
        removeSelected();
        break;
    case PageAction::Switch:
        switchSelected();
        break;
    case PageAction::Save:
        save();
        break;
    case PageAction::Revert:
        discardChanges();
        break;
    case PageAction::Undo:
    case PageAction::Redo:
        undoOrRedo(action == PageAction::Undo);
        break;
    case PageAction::Find:
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
        break;
    case PageAction::Pause:
    case PageAction::OpenRequest:
        break;
    }
}

int RegistryPage::unsavedChanges() const
{
    return m_model.pendingChanges();
}

void RegistryPage::discardChanges()
{
    closeConflict();
    m_model.discardChanges();
}

void RegistryPage::addOrDuplicate(bool isCopy)
{
    const int source = currentRow();
    showNewRow(isCopy && source >= 0 ? m_model.duplicateRow(source) : m_model.addRow());
}

void RegistryPage::showNewRow(int row)
{
    if (row < 0) {
        showError(tr("A new row could not be made."));
        return;
    }
    selectRow(row);
    m_form->focusFirst();
}

void RegistryPage::removeSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty()) {
        return;
    }
    const models::RegistryHistory::Group group(
        m_model.history(), tr("Deletion of %n row(s)", "", int(rows.size())));
    for (const int row : rows) {
        m_model.removeRowLater(row);
    }
    m_form->fill();
}

int RegistryPage::switchColumn() const
{
    // Clients, users and providers name it alike.
    return m_model.columnOf(store::schema::clients::isEnabled);
}

bool RegistryPage::isSelectionOn() const
{
    const QList<int> rows = selectedRows();
    return std::any_of(rows.cbegin(), rows.cend(), [this](int row) {
        return m_model.index(row, switchColumn()).data(Qt::CheckStateRole) == Qt::Checked;
    });
}

void RegistryPage::switchSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty() || switchColumn() < 0) {
        return;
    }
    const bool isOn = isSelectionOn();
    const int count = int(rows.size());
    m_model.setInRows(rows, switchColumn(), !isOn,
        isOn ? tr("Disabling of %n row(s)", "", count) : tr("Enabling of %n row(s)", "", count));
}

void RegistryPage::showSwitch(QPushButton* button) const
{
    const bool isOn = isSelectionOn() || !can(PageAction::Switch);
    const QString text = isOn ? tr("Disable") : tr("Enable");
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(isOn
            ? tr("The selected rows stay, but the server refuses them until they are enabled")
            : tr("The server accepts the selected rows again"));
}

void RegistryPage::save()
{
    const RegistryTableModel::SaveOutcome outcome = m_model.save();
    closeConflict();
    if (!outcome.isSaved() && triesAgain(outcome.faults.first())) {
        return;
    }
    m_attempts = 0;
    if (!outcome.isSaved()) {
        showSaveFault(outcome.faults.first());
    }
}

bool RegistryPage::triesAgain(const RegistryTableModel::SaveFault& fault)
{
    if (fault.error.kind != core::ErrorKind::Busy || ++m_attempts > mostAttempts) {
        return false;
    }
    m_context.banner.showMessage(ErrorBanner::Severity::Info, m_words.id,
        tr("Another process is writing to the workspace; trying again…"));
    QTimer::singleShot(attemptPause, this, [this] {
        if (m_attempts > 0 && m_model.hasPendingChanges()) {
            save();
        }
    });
    return true;
}

void RegistryPage::showError(const QString& text)
{
    m_context.banner.showMessage(ErrorBanner::Severity::Error, m_words.id, text);
}

void RegistryPage::showSaveFault(const RegistryTableModel::SaveFault& fault)
{
    const bool isConflict = fault.error.kind == core::ErrorKind::Conflict
        || fault.error.kind == core::ErrorKind::NotFound;
    if (isConflict && fault.row >= 0) {
        showConflict(fault.row, fault.object, true);
        return;
    }
    if (fault.row >= 0) {
        selectRow(fault.row);
        m_form->focusField(fault.error.path);
        showError(
            tr("Nothing was saved. %1, %2: %3", "object, field, rule")
                .arg(fault.object, m_model.fieldTitle(fault.error.path), fault.error.message));
        return;
    }
    const QList<ErrorBanner::Action> actions {
        { u"tryAgain"_s, tr("Try again"), [this] { save(); } },
    };
    m_context.banner.showMessage(ErrorBanner::Severity::Error, m_words.id,
        tr("Nothing was saved: %1").arg(fault.error.message), actions);
}

void RegistryPage::showState()
{
    const int shown = m_proxy->rowCount();
    m_count->setText(countText());
    if (isEmptyTable()) {
        m_empty->setMessage(m_words.noneTitle, m_words.noneText, m_words.add);
    } else {
        m_empty->setMessage(m_search->text().isEmpty()
                ? tr("Nothing matches these filters")
                : tr("Nothing matches “%1”").arg(m_search->text()),
            tr("Every word is looked for in every column."), tr("Clear the search"));
    }
    m_tableStack->setCurrentIndex(shown == 0 ? 1 : 0);
    m_formStack->setCurrentIndex(currentRow() < 0 ? 1 : 0);
    for (const auto& [button, action] : std::as_const(m_buttons)) {
        button->setEnabled(can(action));
    }
    const int pending = unsavedChanges();
    for (const auto& [button, action] : std::as_const(m_buttons)) {
        if (action == PageAction::Undo || action == PageAction::Redo) {
            const QUndoStack& stack = m_model.history().stack();
            button->setToolTip(action == PageAction::Undo ? tr("Undo: %1").arg(stack.undoText())
                                                          : tr("Redo: %1").arg(stack.redoText()));
        }
        if (action == PageAction::Switch) {
            showSwitch(button);
        }
        if (action == PageAction::Save) {
            button->setText(pending > 1 ? tr("Save %1 changes").arg(pending) : tr("Save"));
        } else if (action == PageAction::Revert) {
            button->setText(pending > 1 ? tr("Revert all") : tr("Revert"));
        }
    }
    Q_EMIT stateChanged();
}

} // namespace gatehouse::ui
