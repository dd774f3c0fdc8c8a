// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/builtin_endpoints.h"

#include "server/upstream/endpoints/callback_endpoint.h"
#include "server/upstream/endpoints/profile_endpoint.h"
#include "server/upstream/endpoints/start_endpoint.h"

namespace gatehouse::upstream {

std::vector<std::unique_ptr<http::Endpoint>> endpoints(const Services& services)
{
    std::vector<std::unique_ptr<http::Endpoint>> made;
    made.push_back(std::make_unique<StartEndpoint>(services));
    made.push_back(std::make_unique<CallbackEndpoint>(services));
    made.push_back(std::make_unique<ProfileEndpoint>(services));
    return made;
}

} // namespace gatehouse::upstream
