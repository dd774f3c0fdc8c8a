// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/device_code.h"
#include "server/http/task.h"
#include "server/login/session_service.h"
#include "server/oauth/services.h"

namespace gatehouse::oauth {

/// A user code that a signed-in person gave.
struct UserCodeQuestion
{
    http::RequestPtr http;
    login::SignedIn signedIn;
    QString userCode; ///< Stored spelling.
};

/// What became of it. Neither a code nor a wait: no device waits for that code.
struct UserCodeVerdict
{
    std::optional<domain::DeviceCode> code {}; ///< Pending, alive, of an enabled client.
    int waitSeconds = 0; ///< Too many wrong codes before.
};

/// Looks a user code up. Asking and counting happen in one write closure, one after another, so
/// that parallel guesses cannot run past the bound (C070).
[[nodiscard]] http::Task<core::Result<UserCodeVerdict>> lookUp(
    const Services& services, UserCodeQuestion question);

/// Writes the person's answer, the consent it is, and the audit row. False: the code was decided or
/// expired meanwhile; of two answers one wins. The consent makes the device appear in the account,
/// where it can be taken back (C105).
[[nodiscard]] http::Task<core::Result<bool>> decide(
    const Services& services, UserCodeQuestion question, bool isAllowed);

} // namespace gatehouse::oauth
