// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/form.h"
#include "server/oauth/client_authenticator.h"
#include "server/store/audit.h"

namespace gatehouse::oauth {

/// One request at the token endpoint whose form is sound and whose client is authenticated and
/// allowed this grant.
struct TokenRequest
{
    http::RequestPtr http;
    http::Form form;
    AuthenticatedClient client;
    trace::Recorder*
        recorder; ///< Of the waiting endpoint; never null, used in the worker's thread alone.

    [[nodiscard]] const domain::Client& registeredClient() const { return client.client(); }
};

/// An audit row with the actor, address and number of a client's request filled in.
[[nodiscard]] store::AuditEntry auditEntry(
    const char* action, const http::Request& request, const QString& clientId);

} // namespace gatehouse::oauth
