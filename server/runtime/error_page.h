// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"
#include "server/pages/renderer.h"

namespace gatehouse::runtime {

/// What the router shows for paths nobody has and methods a path does not take: a page for
/// browsers, JSON for programs.
[[nodiscard]] http::Router::ErrorPage errorPage(const pages::Renderer& renderer);

} // namespace gatehouse::runtime
