// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/audit.h"

#include "server/store/row_mapping.h"

namespace gatehouse::store {

core::Result<void> writeAudit(Transaction& transaction, const AuditEntry& entry)
{
    return rows::done(transaction.database().execute(
        "INSERT INTO audit_log (created_at, action, actor, object, detail, address, request)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        { transaction.now(), QString::fromUtf8(entry.action), entry.actor, entry.object,
            entry.detail, entry.address, entry.request }));
}

} // namespace gatehouse::store
