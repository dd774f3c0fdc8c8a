// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/http_server.h"

#include "server/http/exchange.h"
#include "server/http/guard.h"
#include "server/http/guard_listener.h"

#include <QtHttpServer/QHttpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>

namespace gatehouse::http {

namespace {

/// Detached: lives until the answer is given. The router outlives it (HttpWorker::drained).
Task<void> serve(Router* router, Exchange exchange, RequestPtr request)
{
    const Response response = co_await router->route(std::move(request));
    exchange.complete(response);
}

} // namespace

HttpServer::HttpServer(Guard& guard, Router& router)
    : m_server(std::make_unique<QHttpServer>())
{
    Guard* const requests = &guard;
    Router* const routes = &router;
    m_server->setMissingHandler(
        [requests, routes](const QHttpServerRequest&, QHttpServerResponder&&) {
            Connection* const connection = requests->takeCurrent();
            RequestPtr request = connection ? connection->takeRequest() : nullptr;
            if (request)
                serve(routes, Exchange(*connection), std::move(request));
        });
}

HttpServer::~HttpServer() = default;

void HttpServer::bind(std::unique_ptr<GuardListener> listener)
{
    m_listeners.push_back(listener.get());
    m_server->bind(listener.release());
}

void HttpServer::stopListening()
{
    for (GuardListener* const listener : m_listeners)
        listener->stop();
}

} // namespace gatehouse::http
