// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/health_endpoint.h"

namespace gatehouse::runtime {

QByteArray HealthEndpoint::path() const
{
    return QByteArrayLiteral("/health");
}

QByteArrayList HealthEndpoint::methods() const
{
    return { QByteArrayLiteral("GET") };
}

http::Task<http::Response> HealthEndpoint::handle(http::RequestPtr)
{
    auto rows = m_database.query("SELECT version FROM registry_version");
    const bool isAlive = rows && rows->next();
    co_return http::Response::jsonText(isAlive ? 200 : 503,
        isAlive ? QByteArrayLiteral("{\"status\":\"ok\",\"database\":\"ok\"}")
                : QByteArrayLiteral("{\"status\":\"unavailable\",\"database\":\"unreachable\"}"));
}

} // namespace gatehouse::runtime
