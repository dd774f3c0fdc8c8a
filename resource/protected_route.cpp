// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/protected_route.h"

#include <QtCore/QPointer>
#include <QtNetwork/QTcpSocket>

#include <utility>

namespace gatehouse::resource {

using namespace Qt::StringLiterals;

namespace {

constexpr char checkingProperty[] = "gatehouseIsCheckingToken";

QByteArray methodName(QHttpServerRequest::Method method)
{
    using Method = QHttpServerRequest::Method;
    switch (method) {
    case Method::Get:
        return "GET"_ba;
    case Method::Head:
        return "HEAD"_ba;
    default:
        return "POST"_ba; // anything that may have a body
    }
}

BearerRequest bearerRequest(const QHttpServerRequest& request)
{
    BearerRequest bearer;
    bearer.method = methodName(request.method());
    bearer.query = request.url().query(QUrl::FullyEncoded).toUtf8();
    bearer.contentType = request.value("Content-Type"_ba);
    bearer.body = request.body();
    for (const auto& [name, value] : request.headers()) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            bearer.authorization.append(value);
    }
    return bearer;
}

RouteRequest copyOf(const QHttpServerRequest& request)
{
    return RouteRequest { request.method(), request.url(), request.headers(), request.body(),
        request.remoteAddress() };
}

/// A request between its arrival and its answer. The socket may go before the token is checked; Qt
/// 6.4's responder would not notice.
struct Waiting
{
    RouteRequest request;
    QHttpServerResponder responder;
    QPointer<QTcpSocket> socket;

    Waiting(RouteRequest copied, QHttpServerResponder&& given)
        : request(std::move(copied))
        , responder(std::move(given))
        , socket(responder.socket())
    {
    }
    void answer(const QHttpServerResponse& response)
    {
        if (!socket || socket->state() != QAbstractSocket::ConnectedState)
            return;
        socket->setProperty(checkingProperty, false);
        response.write(std::move(responder));
    }
};

/// True when an earlier request of this connection still waits for its answer.
bool isPipelined(QTcpSocket* socket)
{
    if (!socket->property(checkingProperty).toBool())
        return false;
    QMetaObject::invokeMethod(
        socket, [socket] { socket->abort(); }, Qt::QueuedConnection);
    return true;
}

} // namespace

RouteHandler protect(
    const ResourceProtector& protector, ScopeExpression needed, ProtectedHandler handler)
{
    return [&protector, needed = std::move(needed), handler = std::move(handler)](
               const QHttpServerRequest& request, QHttpServerResponder&& responder) {
        if (isPipelined(responder.socket()))
            return;
        // shared: std::function wants to copy what it holds
        const auto waiting = std::make_shared<Waiting>(copyOf(request), std::move(responder));
        waiting->socket->setProperty(checkingProperty, true);
        const QString realm = protector.realm();
        acquire(protector, request, needed, [waiting, handler, realm](Outcome outcome) {
            if (const auto* token = std::get_if<Token>(&outcome))
                waiting->answer(handler(*token, waiting->request));
            else
                waiting->answer(errorResponse(std::get<ResourceError>(outcome), realm));
        });
    };
}

void acquire(const ResourceProtector& protector, const QHttpServerRequest& request,
    const ScopeExpression& needed, Then then)
{
    protector.acquire(bearerRequest(request), needed, std::move(then));
}

QHttpServerResponse errorResponse(const ResourceError& error, const QString& realm)
{
    QHttpServerResponse response("application/json"_ba, error.body(),
        static_cast<QHttpServerResponse::StatusCode>(error.httpStatus()));
    response.addHeader("Cache-Control"_ba, "no-store"_ba);
    const QByteArray challenge = error.challenge(realm);
    if (!challenge.isEmpty())
        response.addHeader("WWW-Authenticate"_ba, challenge);
    else
        response.addHeader("Retry-After"_ba, "1"_ba);
    return response;
}

} // namespace gatehouse::resource
