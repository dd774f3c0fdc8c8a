// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/registry_page.h"
#include "ui/widgets/conflict_panel.h"
#include "ui/widgets/error_banner.h"
#include "ui/widgets/record_form.h"

using namespace Qt::StringLiterals;

// RegistryPage when somebody else changed what is being edited, and its undo.
namespace gatehouse::ui {

using models::RegistryTableModel;

void RegistryPage::undoOrRedo(bool isUndo)
{
    QUndoStack& stack = m_model.history().stack();
    isUndo ? stack.undo() : stack.redo();
    m_form->fill();
    showState();
}

void RegistryPage::keepMine(const QPersistentModelIndex& row, bool isSaving)
{
    if (!row.isValid()) {
        return;
    }
    const core::Result<void> kept = m_model.overrideConflict(row.row());
    closeConflict();
    if (!kept) {
        showError(tr("Your change cannot be kept: %1").arg(kept.error().message));
        return;
    }
    m_form->fill();
    if (isSaving) {
        save();
    }
}

void RegistryPage::takeTheirs(const QPersistentModelIndex& row)
{
    closeConflict();
    if (row.isValid()) {
        m_model.discardRow(row.row());
    }
}

void RegistryPage::closeConflict()
{
    m_conflict->hide();
    m_context.banner.dismiss(m_words.id);
}

void RegistryPage::showDifferences(const QPersistentModelIndex& row, bool isSaving)
{
    if (!row.isValid()) {
        return;
    }
    const auto differences = m_model.differencesOf(row.row());
    if (!differences) {
        showError(tr("What was changed cannot be read: %1").arg(differences.error().message));
        return;
    }
    selectRow(row.row());
    m_conflict->showDifferences(
        m_model.objectName(row.row()), *differences,
        [this, row, isSaving] { keepMine(row, isSaving); }, [this, row] { takeTheirs(row); });
}

void RegistryPage::showConflict(int number, const QString& object, bool isSaving)
{
    const QPersistentModelIndex row(m_model.index(number, 0));
    using Standing = RegistryTableModel::Standing;
    const Standing standing = m_model.isNewRow(number)
        ? Standing::Current
        : m_model.standingOf(number).value_or(Standing::Current);
    if (standing == Standing::Current) {
        selectRow(number);
        m_form->focusField(QLatin1String(m_model.nameColumn()));
        showError(tr("Nothing was saved. %1 exists already; choose another name.").arg(object));
        return;
    }
    using Severity = ErrorBanner::Severity;
    const QString nothing = isSaving ? tr("Nothing was saved. ") : QString();
    if (standing == Standing::Deleted) {
        m_context.banner.showMessage(Severity::Warning, m_words.id,
            nothing + tr("%1 was deleted by somebody else meanwhile.").arg(object),
            { { u"discardMine"_s, tr("Drop my change"), [this, row] { takeTheirs(row); } } });
        return;
    }
    m_context.banner.showMessage(Severity::Warning, m_words.id,
        nothing + tr("%1 was changed by somebody else meanwhile.").arg(object),
        { { u"showChange"_s, tr("Show"),
              [this, row, isSaving] { showDifferences(row, isSaving); } },
            { u"keepMine"_s, tr("Keep mine"), [this, row, isSaving] { keepMine(row, isSaving); } },
            { u"takeTheirs"_s, tr("Take theirs"), [this, row] { takeTheirs(row); } } });
}

} // namespace gatehouse::ui
