// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"

#include <memory>
#include <vector>

class QHttpServer;

namespace gatehouse::http {

class Guard;
class GuardListener;

/// The adapter to Qt HTTP Server, and the only file that includes it. Every request arrives at its
/// missing handler (no route is registered, so none of its regular expressions run) and becomes a
/// coroutine of our router. Answers go through the Exchange and never through the responder, which
/// dangles when the client leaves (Qt 6.4).
class HttpServer
{
public:
    HttpServer(Guard& guard, Router& router);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Takes ownership of a listening server.
    void bind(std::unique_ptr<GuardListener> listener);
    /// Closes the listening descriptors; connections go on.
    void stopListening();

private:
    std::unique_ptr<QHttpServer> m_server;
    std::vector<GuardListener*> m_listeners; ///< Owned by the server.
};

} // namespace gatehouse::http
