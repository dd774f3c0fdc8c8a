// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"
#include "server/oauth/oauth_error.h"
#include "server/oauth/services.h"

#include <QtCore/QJsonObject>

namespace gatehouse::oidc {

/// The server metadata (OpenID Connect Discovery §3, RFC 8414 §2) of what `router` serves right
/// now: endpoints say their own address and what they accept, scopes and claims come from the
/// registry, algorithms from the keys. So nothing is listed that does not work (C112).
[[nodiscard]] oauth::OAuthResult<QJsonObject> serverMetadata(
    const oauth::Services& services, const http::Router& router);

} // namespace gatehouse::oidc
