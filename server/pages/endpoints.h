// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/pages/error_docs.h"
#include "server/pages/renderer.h"

#include <memory>
#include <vector>

namespace gatehouse::pages {

/// Stylesheet, icon, error documentation. `renderer` outlives them.
[[nodiscard]] std::vector<std::unique_ptr<http::Endpoint>> endpoints(
    const Renderer& renderer, CauseFinder findCause = {});

} // namespace gatehouse::pages
