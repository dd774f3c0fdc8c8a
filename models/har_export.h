// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/trace/step.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace gatehouse::models {

/// Steps as an HTTP Archive 1.2 (UTF-8 JSON), for the network panes of browsers and for proxies.
/// Holds what the trace holds: secrets are masked, bodies are their fields, sizes are not known
/// (-1). Malformed HTTP has no method and is left out; `log.comment` says how many. What HAR has no
/// place for stands in members that begin with an underscore, as the format asks.
[[nodiscard]] QByteArray harText(
    const std::vector<trace::Step>& steps, const QString& issuer, const QString& version);

} // namespace gatehouse::models
