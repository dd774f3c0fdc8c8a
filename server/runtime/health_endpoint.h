// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/store/database.h"

namespace gatehouse::runtime {

/// GET /health: 200 {"status":"ok","database":"ok"} while the database answers, else 503.
class HealthEndpoint final : public http::Endpoint
{
public:
    explicit HealthEndpoint(store::Database& database)
        : m_database(database)
    {
    }

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    store::Database& m_database;
};

} // namespace gatehouse::runtime
