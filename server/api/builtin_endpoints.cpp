// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/builtin_endpoints.h"

#include "server/api/endpoints/me_endpoint.h"

namespace gatehouse::api {

std::vector<std::unique_ptr<http::Endpoint>> endpoints(const oauth::Services& services)
{
    std::vector<std::unique_ptr<http::Endpoint>> list;
    list.push_back(std::make_unique<MeEndpoint>(services));
    return list;
}

} // namespace gatehouse::api
