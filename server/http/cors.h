// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"

namespace gatehouse::http {

/// Whether the request is the question a browser asks before a cross-origin call (Fetch standard,
/// CORS preflight).
[[nodiscard]] bool isPreflight(const Request& request);

/// Lets a script of `origin` read the answer. `isRegistered` is only looked at for
/// RegisteredOrigins.
void allowOrigin(Response& response, Cors cors, const QByteArray& origin, bool isRegistered);

/// What a preflight of an allowed origin learns beyond allowOrigin().
void allowPreflight(Response& response, const QByteArray& methods);

} // namespace gatehouse::http
