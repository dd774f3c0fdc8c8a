// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/exchange.h"

#include "server/http/security_headers.h"

#include <QtCore/QThread>

#include <utility>

namespace gatehouse::http {

Exchange::Exchange(Connection& connection)
    : m_connection(&connection)
{
}

Exchange::Exchange(Exchange&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Exchange::~Exchange()
{
    if (!m_connection)
        return;
    Response response = Response::jsonText(500, QByteArrayLiteral("{\"error\":\"server_error\"}"));
    addSecurityHeaders(response);
    complete(response);
}

void Exchange::complete(const Response& response)
{
    Connection* const connection = std::exchange(m_connection, nullptr);
    if (!connection)
        return;
    Q_ASSERT(connection->thread() == QThread::currentThread());
    connection->answer(response);
}

} // namespace gatehouse::http
