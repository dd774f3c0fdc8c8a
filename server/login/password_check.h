// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/secret_string.h"
#include "server/http/task.h"
#include "server/login/back_off.h"
#include "server/login/services.h"
#include "server/store/audit.h"

#include <optional>

namespace gatehouse::login {

/// Somebody's user name (or e-mail address) and password, as they were typed.
struct PasswordClaim
{
    http::RequestPtr request;
    QString login;
    core::SecretString password;
};

/// One password, hashed and compared, with what has to be counted about it. The pages and the
/// password grant share it: unknown user, disabled user and wrong password take the same way, time
/// and writes (C100), and the back-off holds wherever the guesses come from (C101).
class PasswordCheck
{
public:
    struct Verdict
    {
        bool isRight = false;
        int waitSeconds = 0; ///< Above 0: too many failures before, nothing was looked at.
        QString detail {}; ///< For the trace: why not; whoever asked never learns it.
    };

    /// Awaits the password pool, on the worker. Failure: storage, or Busy when the queue is full.
    [[nodiscard]] static http::Task<core::Result<PasswordCheck>> make(
        const Services& services, PasswordClaim claim);

    /// Inside a write closure, whose first step it is: asks the back-off again, where attempts come
    /// one by one, so that parallel guesses cannot run past it; counts, and writes "login.failed".
    [[nodiscard]] core::Result<Verdict> settle(store::Transaction& transaction) const;

    /// Above 0: settle() need not be asked.
    [[nodiscard]] int waitSeconds() const { return m_waitSeconds; }
    /// Who it is, when settle() said that the password is right.
    [[nodiscard]] bool isOfSomebody() const { return m_user.has_value(); }
    /// Only where it is somebody's.
    [[nodiscard]] const domain::User& user() const { return *m_user; }
    [[nodiscard]] store::AuditEntry auditEntry(const char* action) const;

private:
    PasswordCheck(PasswordClaim claim, std::optional<domain::User> user);
    [[nodiscard]] core::Result<bool> isStillRight(store::Transaction& transaction) const;
    [[nodiscard]] QString failureDetail() const;

    http::RequestPtr m_request;
    std::optional<domain::User> m_user;
    BackOff m_backOff;
    bool m_isMatch = false;
    bool m_isRefusedPersona = false; ///< Lab mode: fails whatever was typed.
    int m_waitSeconds = 0;
};

} // namespace gatehouse::login
