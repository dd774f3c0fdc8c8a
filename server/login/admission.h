// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/session_service.h"
#include "server/store/audit.h"

namespace gatehouse::login {

/// How somebody signed in, as `amr` names it (RFC 8176 §2), separated by spaces.
namespace methods {
inline constexpr char password[] = "pwd";
inline constexpr char passwordAndCode[] = "pwd otp mfa";
/// A key in one authenticator, with its user verified; and one that is copied between devices.
inline constexpr char passkey[] = "hwk user mfa";
inline constexpr char syncedPasskey[] = "swk user mfa";
/// Nothing was proven: tokens carry no `amr`.
inline constexpr char persona[] = "";
} // namespace methods

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
