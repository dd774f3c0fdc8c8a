// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/session_service.h"

#include "server/core/secret_string.h"
#include "server/domain/user.h"
#include "server/http/task.h"

namespace gatehouse::login {

/// One attempt with user name and password.
struct PasswordAttempt
{
    http::RequestPtr request;
    QString username; ///< User name or e-mail address.
    core::SecretString password;
    qint64 interactionRow = 0; ///< The pending authorization it is for; 0: none.
    qint64 previousSession = 0; ///< Of this browser; it ends with the new one.
};

/// The second step: a code for a user whose password was right (CodeTickets says so).
struct CodeAttempt
{
    http::RequestPtr request;
    domain::User user;
    QByteArray code;
    qint64 interactionRow = 0;
    qint64 previousSession = 0;
};

struct PasswordVerdict
{
    enum class Kind
    {
        Accepted,
        NeedsCode, ///< The password is right; nobody is signed in before the code is.
        Refused,
        Throttled
    };
    Kind kind = Kind::Refused;
    int waitSeconds = 0; ///< Throttled.
    OpenedSession session {}; ///< Accepted.
    QString detail {}; ///< For the trace: why; the browser never learns it.
    std::optional<domain::User> user {}; ///< NeedsCode.
};

/// Verifies a password and opens a session. Unknown user, disabled user and wrong password take the
/// same way, time and writes (C100); the back-off is decided inside the write closure, so parallel
/// guesses cannot run past it (C101).
class PasswordSignIn
{
public:
    PasswordSignIn(const Services& services, SessionService& sessions);

    /// Failure: storage, or Busy when the password queue is full.
    [[nodiscard]] http::Task<core::Result<PasswordVerdict>> attempt(PasswordAttempt attempt);
    /// The code of a NeedsCode. Failure: storage.
    [[nodiscard]] http::Task<core::Result<PasswordVerdict>> attemptCode(CodeAttempt attempt);

private:
    const Services& m_services;
    SessionService& m_sessions;
};

} // namespace gatehouse::login
