// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/session_service.h"

namespace gatehouse::login {

/// Ends the session in the database, so that its cookie is worth nothing afterwards, and what was
/// issued on it; applications keep what was granted with offline_access (OpenID Connect Core §11,
/// C066). One closure.
[[nodiscard]] http::Task<core::Result<bool>> signOut(
    const Services& services, http::RequestPtr request, SignedIn signedIn);

} // namespace gatehouse::login
