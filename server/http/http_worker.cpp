// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/http_worker.h"

#include "server/http/guard.h"
#include "server/http/guard_listener.h"
#include "server/http/http_server.h"

#include <unistd.h>

namespace gatehouse::http {

using namespace Qt::StringLiterals;

struct HttpWorker::Private
{
    Private(Router& router, std::shared_ptr<Admission> shared)
        : guard(std::move(shared), counters, bodyLimit(router, guard))
        , server(guard, router)
    {
    }

    /// The endpoint's own limit, below the guard's.
    static RequestParser::BodyLimit bodyLimit(const Router& router, const Guard& owner)
    {
        const Router* const routes = &router;
        const Guard* const limits = &owner;
        return [routes, limits](const QByteArray& path) {
            const qsizetype most = limits->limits().body;
            return qMin(most, routes->maximumBody(path).value_or(most));
        };
    }

    Counters counters;
    Guard guard;
    HttpServer server;
};

HttpWorker::HttpWorker(Router& router, std::shared_ptr<Admission> admission, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(router, std::move(admission)))
{
    connect(&d->guard, &Guard::emptied, this, &HttpWorker::drained);
}

HttpWorker::~HttpWorker()
{
    d->server.stopListening();
    d->guard.abandon();
}

core::Result<void> HttpWorker::serve(int listeningDescriptor, std::optional<QSslConfiguration> tls)
{
    if (!d->guard.poller().isValid()) {
        ::close(listeningDescriptor);
        return core::failure(core::ErrorKind::Unavailable, u"no descriptor left for polling"_s);
    }
    auto listener = std::make_unique<GuardListener>(d->guard, std::move(tls));
    if (auto adopted = listener->adopt(listeningDescriptor); !adopted)
        return adopted;
    d->server.bind(std::move(listener));
    return {};
}

void HttpWorker::setTap(Tap* tap)
{
    d->guard.setTap(tap);
}

void HttpWorker::drain()
{
    d->server.stopListening();
    d->guard.drain();
}

WorkerStatistics HttpWorker::statistics() const
{
    const Counters& counters = d->counters;
    WorkerStatistics statistics;
    statistics.connections = static_cast<quint64>(counters.connections.value());
    statistics.refused = static_cast<quint64>(counters.refused.value());
    statistics.requests = static_cast<quint64>(counters.requests.value());
    statistics.malformed = static_cast<quint64>(counters.malformed.value());
    statistics.timedOut = static_cast<quint64>(counters.timedOut.value());
    statistics.open = counters.open.value();
    statistics.pending = counters.pending.value();
    return statistics;
}

} // namespace gatehouse::http
