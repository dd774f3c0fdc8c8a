// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/domain/client.h"
#include "server/domain/settings.h"
#include "server/oauth/oauth_error.h"

#include <QtCore/QJsonObject>

namespace gatehouse::oauth {

/// What a stranger may say about a client, as RFC 7591 §2 and OpenID Connect Registration §2 name
/// it. Members that only an operator may set (may_introspect, enabled, owner …) are refused by
/// name; members of no standard that we know are ignored (RFC 7591 §2).
///
/// The result is the *new* state of the client: `stored` with all that strangers may set replaced,
/// checked by domain::validate and by the server's policy for registered clients (C107). On
/// registration `stored` is a client with nothing but its id.
[[nodiscard]] OAuthResult<domain::Client> registeredClient(
    const QJsonObject& metadata, const domain::Client& stored, const domain::Settings& settings);

/// The metadata that a registered client is told about itself (RFC 7591 §3.2.1).
[[nodiscard]] QJsonObject registrationJson(const domain::Client& client);

} // namespace gatehouse::oauth
