// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/pages/error_docs.h"
#include "server/runtime/event_sink.h"

#include <memory>

namespace gatehouse::runtime {

/// True for a developer at the machine itself: http::isFromThisMachine(), and `issuer` names a
/// loopback host. A server with a public issuer never is asked so: a proxy on its own machine would
/// make every stranger look local.
[[nodiscard]] bool isDeveloperHere(const http::Request& request, const QString& issuer);

/// Explains the refusals that the workers keep, to a developer at the machine itself. One per
/// worker.
[[nodiscard]] pages::CauseFinder causeFinder(
    std::shared_ptr<SharedCounters> counters, const QString& issuer);

} // namespace gatehouse::runtime
