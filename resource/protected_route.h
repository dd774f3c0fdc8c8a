// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/resource_protector.h"

#include <QtCore/QUrl>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>
#include <QtHttpServer/QHttpServerResponse>
#include <QtNetwork/QHostAddress>

#include <functional>

namespace gatehouse::resource {

/// A copy of a request: Qt's own ends with the call of the route's handler, and a token may take
/// longer to check.
struct RouteRequest
{
    QHttpServerRequest::Method method = QHttpServerRequest::Method::Unknown;
    QUrl url {};
    QList<QPair<QByteArray, QByteArray>> headers {};
    QByteArray body {};
    QHostAddress peer {};
};

/// Serves a request whose token is good.
using ProtectedHandler
    = std::function<QHttpServerResponse(const Token& token, const RouteRequest& request)>;
/// What QHttpServer::route() takes.
using RouteHandler = std::function<void(const QHttpServerRequest&, QHttpServerResponder&&)>;

/// Wraps a handler so that it runs only for tokens that open `needed`; everything else is answered
/// here:
///     server.route(u"/photos"_s, protect(protector, ScopeExpression::allOf(u"photos"_s),
///     listPhotos));
/// `protector` outlives the server. Behind the call of `handler` no exception may come out. While a
/// token is being checked a second request on the same connection closes it: Qt HTTP Server 6.4
/// would mix up the answers.
[[nodiscard]] RouteHandler protect(
    const ResourceProtector& protector, ScopeExpression needed, ProtectedHandler handler);

/// For handlers that decide themselves: calls `then` with the token or the error of this request.
void acquire(const ResourceProtector& protector, const QHttpServerRequest& request,
    const ScopeExpression& needed, Then then);
/// The answer of RFC 6750 §3 to `error`.
[[nodiscard]] QHttpServerResponse errorResponse(const ResourceError& error, const QString& realm);

} // namespace gatehouse::resource
