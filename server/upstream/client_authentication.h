// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/upstream/client_services.h"

#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

/// Puts our client authentication into a request to a token endpoint: client_secret_basic,
/// client_secret_post, none, client_secret_jwt (HS256) or private_key_jwt with the server's own key
/// (RFC 6749 §2.3, RFC 7523 §2.2). `form` becomes the body afterwards. Invalid: no key for the
/// method.
[[nodiscard]] core::Result<void> authenticateClient(const ClientServices& services,
    const RemoteProvider& provider, fetch::Request& request, oauth1::Parameters& form);

} // namespace gatehouse::upstream
