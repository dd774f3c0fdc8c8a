// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/request.h"

namespace gatehouse::http {

/// True for "localhost" in any case and for the addresses of the loopback, with a port or without.
[[nodiscard]] bool isLoopbackHost(const QString& host);

/// Whether `request` comes from a browser of this machine: the peer is a loopback address, no
/// header tells of a proxy that passed it on, and its one Host field names the loopback. The last
/// keeps out pages of other sites whose name was made to lead here (DNS rebinding). Where the
/// server itself stands behind a proxy that adds no header, every stranger looks local: ask only
/// what is meant for developers, and see isDeveloperHere(). Thread-safe.
[[nodiscard]] bool isFromThisMachine(const Request& request);

} // namespace gatehouse::http
