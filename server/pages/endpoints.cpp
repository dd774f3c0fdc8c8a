// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pages/endpoints.h"

#include "server/pages/asset_endpoint.h"
#include "server/pages/error_docs.h"

#include <utility>

namespace gatehouse::pages {

using namespace Qt::StringLiterals;

std::vector<std::unique_ptr<http::Endpoint>> endpoints(
    const Renderer& renderer, CauseFinder findCause)
{
    const Assets& assets = renderer.assets();
    std::vector<std::unique_ptr<http::Endpoint>> made;
    made.push_back(std::make_unique<AssetEndpoint>("/assets/style.css"_ba, assets.stylesheet()));
    made.push_back(std::make_unique<AssetEndpoint>("/assets/icon.svg"_ba, assets.icon()));
    made.push_back(
        std::make_unique<AssetEndpoint>("/assets/passkey.js"_ba, assets.passkeyScript()));
    made.push_back(std::make_unique<ErrorIndexEndpoint>(renderer));
    made.push_back(std::make_unique<ErrorDocEndpoint>(renderer, std::move(findCause)));
    return made;
}

} // namespace gatehouse::pages
