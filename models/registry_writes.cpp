// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registry_writes.h"

using namespace Qt::StringLiterals;

namespace gatehouse::models {

core::Result<void> noteConsoleEdit(
    store::Transaction& transaction, const char* action, const QString& object)
{
    return store::writeAudit(transaction,
        store::AuditEntry { .action = action, .actor = u"console"_s, .object = object });
}

} // namespace gatehouse::models
