// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registry_table_model.h"
#include "server/store/audit.h"
#include "server/store/registry_edits.h"
#include "server/store/transaction.h"

// The closures that the registry models hand to the writer: repository call and audit row together,
// so that there is never one without the other. They run on the writer thread and hold copies.
namespace gatehouse::models {

/// `action` is a literal ("user.added").
[[nodiscard]] core::Result<void> noteConsoleEdit(
    store::Transaction& transaction, const char* action, const QString& object);

template <typename Repository, typename T>
[[nodiscard]] RegistryTableModel::Write insertWrite(T value, const char* action, QString object)
{
    return [value, action, object](store::Transaction& transaction) -> core::Result<void> {
        const auto id = Repository(transaction.database()).insert(value, transaction.now());
        if (!id) {
            return tl::unexpected(id.error());
        }
        return noteConsoleEdit(transaction, action, object);
    };
}

template <typename Repository, typename T>
[[nodiscard]] RegistryTableModel::Write updateWrite(T value, const char* action, QString object)
{
    return [value, action, object](store::Transaction& transaction) -> core::Result<void> {
        const auto done = Repository(transaction.database()).update(value, transaction.now());
        return done ? noteConsoleEdit(transaction, action, object) : done;
    };
}

template <typename Repository, typename T>
[[nodiscard]] RegistryTableModel::Write removeWrite(T value, const char* action, QString object)
{
    return [value, action, object](store::Transaction& transaction) -> core::Result<void> {
        const auto done
            = Repository(transaction.database()).remove(value.id, value.version, transaction.now());
        return done ? noteConsoleEdit(transaction, action, object) : done;
    };
}

/// Faults of reading the fields first, then those of the domain's rules.
template <typename RowEdit>
[[nodiscard]] domain::FieldErrors allFaults(const RowEdit& edit)
{
    return edit.faults.isEmpty() ? domain::validate(edit.value) : edit.faults;
}

} // namespace gatehouse::models
