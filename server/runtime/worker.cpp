// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/runtime/worker.h"

#include "server/api/builtin_endpoints.h"
#include "server/core/mailbox.h"
#include "server/http/router.h"
#include "server/keys/stored_key_ring.h"
#include "server/login/endpoints.h"
#include "server/oauth/authorize/authorize_endpoint.h"
#include "server/oauth/builtin_endpoints.h"
#include "server/oauth/localized_refusal.h"
#include "server/oidc/builtin_endpoints.h"
#include "server/pages/endpoints.h"
#include "server/pages/renderer.h"
#include "server/runtime/cause_finder.h"
#include "server/runtime/error_page.h"
#include "server/runtime/health_endpoint.h"
#include "server/runtime/housekeeper.h"
#include "server/runtime/origin_registry.h"
#include "server/runtime/request_tap.h"
#include "server/runtime/signing_keys.h"
#include "server/upstream/builtin_endpoints.h"
#include "server/upstream/discovery.h"
#include "server/upstream/provider_registry.h"
#include "server/upstream/sign_in_choices.h"

#include <unistd.h>

#include <utility>

namespace gatehouse::runtime {

using namespace Qt::StringLiterals;

/// In the order they need one another; destroyed the other way round.
struct Worker::Parts
{
    Parts(WorkerSetup given, std::unique_ptr<store::Database> connection, jose::KeyRing ring)
        : setup(std::move(given))
        , database(std::move(connection))
        , registry(*database, setup.workspace.clock())
        , keys(std::move(ring), *database, registry, setup.workspace.sealer())
        , origins(*database, registry)
        , renderer(setup.templateFolder)
        , sink(setup.counters)
        , tap(sink, setup.workspace.clock(), setup.counters->maskingKey)
        , keySets(fetcher, setup.workspace.clock())
        , services { { setup.workspace.clock(), setup.workspace.random(), *database, registry,
                         setup.workspace.writer(), setup.workspace.derivationKey(), setup.passwords,
                         renderer, tap, setup.issuer, setup.issuer.startsWith("https:"_L1) },
            keys, setup.workspace.sealer(), keySets, &setup.plugins }
        , providers({ *database, registry, setup.workspace.sealer() }, setup.environment)
        , discovery(fetcher, setup.workspace.clock())
        , signInChoices(providers, *database)
        , upstreamServices { services, setup.workspace.sealer(), fetcher, keySets,
            [this]() -> const jose::KeyRing& { return keys.ring(); }, providers, discovery }
        , http(router, setup.admission)
    {
    }

    WorkerSetup setup;
    core::Mailbox mailbox;
    std::unique_ptr<store::Database> database;
    store::RegistryView registry;
    StoredKeys keys;
    OriginRegistry origins;
    pages::Renderer renderer;
    EventSink sink;
    RequestTap tap;
    fetch::Fetcher fetcher;
    fetch::KeySetCache keySets;
    oauth::Services services;
    upstream::ProviderRegistry providers;
    upstream::Discovery discovery;
    upstream::SignInChoices signInChoices;
    upstream::Services upstreamServices;
    http::Router router;
    http::HttpWorker http;
    std::unique_ptr<Housekeeper> housekeeper;
};

namespace {

void addEndpoints(http::Router& router, std::vector<std::unique_ptr<http::Endpoint>> endpoints)
{
    for (auto& endpoint : endpoints)
        router.add(std::move(endpoint));
}

void closeAll(const QList<int>& descriptors)
{
    for (const int descriptor : descriptors)
        ::close(descriptor);
}

} // namespace

Worker::Worker() = default;

Worker::~Worker() = default;

core::Result<void> Worker::open(WorkerSetup setup)
{
    auto database = setup.workspace.openReader();
    if (!database) {
        closeAll(setup.descriptors);
        return tl::unexpected(database.error());
    }
    auto ring = keys::loadKeyRing(**database, setup.workspace.sealer());
    if (!ring) {
        closeAll(setup.descriptors);
        return tl::unexpected(ring.error());
    }
    m_parts = std::make_unique<Parts>(std::move(setup), std::move(*database), std::move(*ring));
    Parts& parts = *m_parts;

    addEndpoints(parts.router,
        pages::endpoints(parts.renderer, causeFinder(parts.setup.counters, parts.setup.issuer)));
    parts.services.external = &parts.signInChoices;
    parts.services.codeSealer = &parts.setup.workspace.sealer();
    parts.services.isLab = parts.setup.isLab;
    parts.services.startedAt = parts.setup.startedAt;
    addEndpoints(parts.router, login::endpoints(parts.services));
    addEndpoints(parts.router, upstream::endpoints(parts.upstreamServices));
    parts.router.add(oauth::authorizeEndpoint(parts.services, oidc::idTokenSource(parts.services)));
    addEndpoints(
        parts.router, oauth::endpoints(parts.services, oidc::tokenExtensions(parts.services)));
    addEndpoints(parts.router, oidc::endpoints(parts.services, parts.router));
    addEndpoints(parts.router, api::endpoints(parts.services));
    parts.router.add(std::make_unique<HealthEndpoint>(*parts.database));
    parts.router.setOriginCheck(
        [&origins = parts.origins](const QByteArray& origin) { return origins.contains(origin); });
    parts.router.setErrorPage(errorPage(parts.renderer));
    parts.router.setAnswerFilter(
        [&renderer = parts.renderer](const http::Request& request, http::Response& response) {
            oauth::localizeRefusal(renderer, request, response);
        });

    parts.router.setTap(&parts.tap);
    parts.http.setTap(&parts.tap);
    connect(&parts.sink, &EventSink::tokensIssued, this, &Worker::tokensIssued);
    connect(&parts.sink, &EventSink::stepsRecorded, this, &Worker::stepsRecorded);
    connect(&parts.http, &http::HttpWorker::drained, this, [this] {
        m_isHttpDrained = true;
        reportWhenDrained();
    });
    if (parts.setup.keepsHouse) {
        parts.housekeeper = std::make_unique<Housekeeper>(parts.setup.workspace.writer());
        connect(parts.housekeeper.get(), &Housekeeper::stopped, this, [this] {
            m_isHouseQuiet = true;
            reportWhenDrained();
        });
    }
    QList<int> descriptors = std::exchange(parts.setup.descriptors, {});
    while (!descriptors.isEmpty()) {
        const auto serving = parts.http.serve(descriptors.takeFirst(), parts.setup.tls);
        if (!serving) {
            closeAll(descriptors);
            return tl::unexpected(serving.error());
        }
    }
    return {};
}

void Worker::drain()
{
    m_isHouseQuiet = !m_parts->housekeeper || m_parts->housekeeper->stop();
    m_parts->http.drain();
}

void Worker::close()
{
    m_parts.reset();
    Q_EMIT closed();
}

http::WorkerStatistics Worker::statistics() const
{
    return m_parts->http.statistics();
}

void Worker::reportWhenDrained()
{
    if (m_isHttpDrained && m_isHouseQuiet)
        Q_EMIT drained();
}

} // namespace gatehouse::runtime
