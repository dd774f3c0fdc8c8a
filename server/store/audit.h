// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/transaction.h"

#include <QtCore/QString>

namespace gatehouse::store {

/// One row of audit_log: who did what to what. Never holds a secret.
struct AuditEntry
{
    const char* action; ///< "token.issued", "token.refused", "client.changed", "login.failed" …
    QString actor {}; ///< "client:web", "user:alice", "console", "command line".
    QString object {}; ///< "client:web", "family:12", "user:alice" …
    QString detail {};
    QString address {};
    QString request {}; ///< Request number, where there was one.
};

[[nodiscard]] core::Result<void> writeAudit(Transaction& transaction, const AuditEntry& entry);

} // namespace gatehouse::store
