// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

#include "server/http/cors.h"
#include "server/http/log.h"
#include "server/http/security_headers.h"

#include <exception>
#include <utility>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

namespace {

/// An endpoint with what every request would otherwise ask it again.
struct Route
{
    Endpoint* endpoint = nullptr;
    QByteArrayList methods;
    QByteArray allow; ///< Value of the Allow field.
    Cors cors = Cors::Never;
    qsizetype maximumBody = 0;
    bool servesHead = false;
};

Route routeTo(Endpoint& endpoint)
{
    Route route { &endpoint, endpoint.methods(), {}, endpoint.cors(), endpoint.maximumBody() };
    QByteArrayList allowed = route.methods;
    route.servesHead = allowed.contains("GET") && endpoint.servesHead();
    if (route.servesHead && !allowed.contains("HEAD"))
        allowed.append("HEAD"_ba);
    if (!allowed.contains("OPTIONS"))
        allowed.append("OPTIONS"_ba);
    route.allow = allowed.join(", ");
    return route;
}

bool wantsHtml(const Request& request)
{
    return request.header("accept").contains("text/html");
}

QByteArray errorCode(int status)
{
    if (status == 404)
        return "not_found"_ba;
    return status == 405 ? "method_not_allowed"_ba : "server_error"_ba;
}

/// A handler of GET serves HEAD too and should not need to know; the guard drops the body.
RequestPtr asGet(RequestPtr request)
{
    auto copy = std::make_shared<Request>(*request);
    copy->method = "GET"_ba;
    return copy;
}

} // namespace

struct Router::Private
{
    std::vector<std::unique_ptr<Endpoint>> endpoints;
    QHash<QByteArray, Route> exact;
    QHash<QByteArray, Route> lastSegment; ///< By everything up to the last '/', which is included.
    OriginCheck isRegisteredOrigin;
    ErrorPage errorPage;
    AnswerFilter answerFilter;
    Tap* tap = nullptr;

    [[nodiscard]] Tap* listener() const { return tap && tap->isObserving() ? tap : nullptr; }

    [[nodiscard]] const Route* find(const QByteArray& path) const
    {
        if (const auto found = exact.constFind(path); found != exact.cend())
            return &*found;
        const qsizetype start = path.lastIndexOf('/') + 1;
        if (lastSegment.isEmpty() || start == 0 || start == path.size())
            return nullptr;
        const auto found = lastSegment.constFind(path.first(start));
        return found != lastSegment.cend() ? &*found : nullptr;
    }

    [[nodiscard]] Response error(const Request& request, int status) const
    {
        if (errorPage && wantsHtml(request))
            return errorPage(request, status);
        return Response::jsonText(status, "{\"error\":\"" + errorCode(status) + "\"}");
    }

    /// The answer when no endpoint should see the request.
    [[nodiscard]] std::optional<Response> ownAnswer(
        const Request& request, const Route* route) const
    {
        if (request.method == "OPTIONS" && request.path == "*")
            return Response::empty(204).set("Allow"_ba, "GET, HEAD, POST, OPTIONS"_ba);
        if (!route)
            return error(request, 404);
        if (route->methods.contains(request.method))
            return std::nullopt;
        if (request.method == "HEAD" && route->servesHead)
            return std::nullopt;
        if (request.method != "OPTIONS")
            return error(request, 405).set("Allow"_ba, route->allow);
        Response response = Response::empty(204).set("Allow"_ba, route->allow);
        if (isPreflight(request) && mayRead(request, *route))
            allowPreflight(response, route->allow);
        return response;
    }

    [[nodiscard]] bool mayRead(const Request& request, const Route& route) const
    {
        if (route.cors != Cors::RegisteredOrigins)
            return route.cors == Cors::Anyone;
        const QByteArray origin = request.header("origin");
        return !origin.isEmpty() && isRegisteredOrigin && isRegisteredOrigin(origin);
    }

    void addHeaders(const Request& request, const Route* route, Response& response) const
    {
        if (route && route->cors != Cors::Never)
            allowOrigin(response, route->cors, request.header("origin"), mayRead(request, *route));
        addSecurityHeaders(response);
    }
};

Router::Router()
    : d(std::make_unique<Private>())
{
}

Router::~Router() = default;

void Router::add(std::unique_ptr<Endpoint> endpoint)
{
    const QByteArray path = endpoint->path();
    const bool isPattern = path.endsWith("/*");
    auto& table = isPattern ? d->lastSegment : d->exact;
    const QByteArray key = isPattern ? path.chopped(1) : path;
    Q_ASSERT(!table.contains(key));
    table.insert(key, routeTo(*endpoint));
    d->endpoints.push_back(std::move(endpoint));
}

void Router::setOriginCheck(OriginCheck check)
{
    d->isRegisteredOrigin = std::move(check);
}

void Router::setErrorPage(ErrorPage page)
{
    d->errorPage = std::move(page);
}

void Router::setAnswerFilter(AnswerFilter filter)
{
    d->answerFilter = std::move(filter);
}

void Router::setTap(Tap* tap)
{
    d->tap = tap;
}

const std::vector<std::unique_ptr<Endpoint>>& Router::endpoints() const
{
    return d->endpoints;
}

std::optional<qsizetype> Router::maximumBody(const QByteArray& path) const
{
    const Route* const route = d->find(path);
    return route ? std::optional(route->maximumBody) : std::nullopt;
}

Task<Response> Router::route(RequestPtr request)
{
    Tap* const tap = d->listener();
    std::chrono::steady_clock::time_point started;
    if (tap)
        started = std::chrono::steady_clock::now();
    const Route* const route = d->find(request->path);
    std::optional<Response> answer = d->ownAnswer(*request, route);
    if (!answer) {
        const bool isDerivedHead = request->method == "HEAD" && !route->methods.contains("HEAD");
        RequestPtr forEndpoint = isDerivedHead ? asGet(request) : request;
        // The one place where exceptions end: what they say is for the log, never for the client.
        try {
            answer = co_await route->endpoint->handle(std::move(forEndpoint));
        } catch (const std::exception& exception) {
            qCWarning(lcHttp).nospace().noquote()
                << "handler threw request=" << request->number << " what=" << exception.what();
        } catch (...) {
            qCWarning(lcHttp).nospace().noquote() << "handler threw request=" << request->number;
        }
        if (!answer)
            answer = d->error(*request, 500);
        else if (d->answerFilter)
            d->answerFilter(*request, *answer);
    }
    d->addHeaders(*request, route, *answer);
    if (tap)
        tap->answered(*request, *answer, started);
    co_return std::move(*answer);
}

} // namespace gatehouse::http
