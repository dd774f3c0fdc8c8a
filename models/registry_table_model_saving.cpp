// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patient_write.h"
#include "models/registry_table_model.h"
#include "server/store/workspace.h"

#include <QtSql/QSqlError>
#include <QtSql/QSqlRecord>

#include <utility>

using namespace Qt::StringLiterals;

// The writing half of RegistryTableModel.
namespace gatehouse::models {

RegistryTableModel::SaveOutcome RegistryTableModel::save()
{
    const QList<int> rows = pendingRows();
    m_isSaveTried = true;
    SaveOutcome outcome { .faults = validateAll(rows) };
    if (rows.isEmpty() || !outcome.isSaved()) {
        Q_EMIT pendingChanged();
        return outcome;
    }
    QList<RowEdit> edits;
    for (const int row : rows) {
        edits.append(editOf(row));
    }
    int failed = 0;
    const Write all = [&edits, &failed](store::Transaction& transaction) -> core::Result<void> {
        for (failed = 0; failed < edits.size(); ++failed) {
            const core::Result<void> written = edits[failed].write(transaction);
            if (!written) {
                return written;
            }
        }
        return {};
    };
    const core::Result<void> done = writeWithin(m_patience, m_workspace.writer(), all);
    if (!done) {
        const int row = failed < rows.size() ? rows[failed] : -1;
        outcome.faults.append(faultFrom(row, done.error()));
        Q_EMIT pendingChanged();
        return outcome;
    }
    outcome.saved = int(rows.size());
    rememberSavedKeys(rows);
    m_isSaveTried = false;
    m_isWritten = true;
    submitAll();
    m_isWritten = false;
    for (const RowEdit& edit : edits) {
        if (edit.committed) {
            edit.committed();
        }
    }
    return outcome;
}

QList<RegistryTableModel::SaveFault> RegistryTableModel::validateAll(const QList<int>& rows) const
{
    QList<SaveFault> faults;
    for (const int row : rows) {
        const domain::FieldErrors broken
            = isRemovedRow(row) ? domain::FieldErrors() : faultsOf(row);
        if (!broken.isEmpty()) {
            const domain::FieldError& first = broken.first();
            faults.append(faultFrom(
                row, core::Error { core::ErrorKind::Invalid, first.message, first.field }));
        }
    }
    return faults;
}

RegistryTableModel::SaveFault RegistryTableModel::faultFrom(int row, core::Error error) const
{
    return SaveFault {
        .row = row, .object = row < 0 ? QString() : objectName(row), .error = std::move(error)
    };
}

RegistryTableModel::RowEdit RegistryTableModel::editOf(int row)
{
    if (isRemovedRow(row)) {
        return removal(fields(row));
    }
    if (!isNewRow(row)) {
        return change(fields(row));
    }
    return idOf(row) > 0 ? restoration(fields(row)) : insertion(fields(row));
}

RegistryTableModel::RowEdit RegistryTableModel::restoration(const QVariantMap& fields)
{
    return insertion(fields);
}

void RegistryTableModel::rememberSavedKeys(const QList<int>& rows)
{
    m_keptIds.clear();
    for (const int row : rows) {
        if (isNewRow(row)) {
            m_history.renameKey(idOf(row), storedId(objectName(row)));
            m_keptIds.append(m_history.currentKey(idOf(row)));
        } else if (!isRemovedRow(row)) {
            m_keptIds.append(idOf(row));
        }
    }
    m_history.closeStep();
}

// The overrides below also serve whoever calls submitAll() directly: then each row is checked and
// written alone.
bool RegistryTableModel::insertRowIntoTable(const QSqlRecord& values)
{
    if (m_isWritten) {
        return true;
    }
    QVariantMap fields;
    for (int column = 0; column < values.count(); ++column) {
        fields.insert(values.fieldName(column), values.value(column));
    }
    const domain::FieldErrors faults = validate(fields);
    if (!faults.isEmpty()) {
        setLastError(
            QSqlError(faults.first().field, faults.first().message, QSqlError::StatementError));
        return false;
    }
    return writeOne(insertion(fields));
}

bool RegistryTableModel::updateRowInTable(int row, const QSqlRecord&)
{
    if (m_isWritten) {
        return true;
    }
    const domain::FieldErrors faults = faultsOf(row);
    if (!faults.isEmpty()) {
        setLastError(
            QSqlError(faults.first().field, faults.first().message, QSqlError::StatementError));
        return false;
    }
    return writeOne(change(fields(row)));
}

bool RegistryTableModel::deleteRowFromTable(int row)
{
    return m_isWritten || writeOne(removal(fields(row)));
}

bool RegistryTableModel::writeOne(const RowEdit& edit)
{
    const core::Result<void> done = m_workspace.writer().runAndWait<void>(edit.write);
    if (!done) {
        setLastError(QSqlError({}, done.error().message, QSqlError::TransactionError));
        return false;
    }
    if (edit.committed) {
        edit.committed();
    }
    return true;
}

} // namespace gatehouse::models
