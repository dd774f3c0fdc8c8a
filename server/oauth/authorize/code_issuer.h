// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/authorize/authorization_request.h"

#include "server/http/task.h"
#include "server/login/session_service.h"

namespace gatehouse::oauth {

/// Everything that turns into a code.
struct CodeOrder
{
    http::RequestPtr http;
    AuthorizationRequest request;
    login::SignedIn signedIn;
    qint64 interaction = 0; ///< The pending request this completes; 0: it never was one.
    bool savesConsent = false;
    bool touchesSession = false;
};

/// Writes family, code, consent and audit row in one closure; the pending request is completed by a
/// conditional update in it, so of two answers one wins. Conflict: it was answered already. The
/// value is the code for the client.
[[nodiscard]] http::Task<core::Result<QByteArray>> issueCode(
    const Services& services, CodeOrder order);

/// Ends a pending request without a code: denied, or an error that goes to the client. Conflict as
/// above.
[[nodiscard]] http::Task<core::Result<bool>> closeInteraction(
    const Services& services, CodeOrder order, const char* auditAction);

} // namespace gatehouse::oauth
