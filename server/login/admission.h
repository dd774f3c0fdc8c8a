// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/session_service.h"
#include "server/login/sign_in_methods.h"
#include "server/store/audit.h"

namespace gatehouse::login {

/// Who is let in, and what of this browser's goes with it.
struct Admission
{
    qint64 userRow = 0;
    qint64 interactionRow = 0; ///< The pending authorization it is for; 0: none.
    qint64 previousSession = 0; ///< Of this browser; it ends with the new one. 0: none.
    const char* methods = "";
};

/// Inside a write closure, once the user is proven by whatever means: a session with a new id
/// (C092) in place of the browser's old one, the pending request marked, `entry` in the audit log.
[[nodiscard]] core::Result<OpenedSession> admit(store::Transaction& transaction,
    const Admission& admission, const SessionService::Draft& draft, const store::AuditEntry& entry);

/// An audit row about this user by this request.
[[nodiscard]] store::AuditEntry signInEntry(
    const char* action, const http::Request& request, const QString& username);

} // namespace gatehouse::login
