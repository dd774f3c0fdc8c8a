// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/endpoints/discovery_endpoint.h"

#include "server/oauth/error_response.h"
#include "server/oidc/endpoints/jwks_endpoint.h"
#include "server/oidc/metadata.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;

QByteArrayList wellKnownPaths(const QString& issuer)
{
    const QByteArrayList names { "/.well-known/openid-configuration"_ba,
        "/.well-known/oauth-authorization-server"_ba };
    QByteArrayList paths = names;
    const QByteArray issuerPath = QUrl(issuer).path(QUrl::FullyEncoded).toLatin1();
    if (issuerPath.size() > 1) {
        for (const QByteArray& name : names)
            paths.append(name + issuerPath);
    }
    return paths;
}

DiscoveryEndpoint::DiscoveryEndpoint(
    const oauth::Services& services, const http::Router& router, QByteArray path)
    : m_services(services)
    , m_router(router)
    , m_path(std::move(path))
{
}

QByteArrayList DiscoveryEndpoint::methods() const
{
    return { "GET"_ba };
}

http::Task<http::Response> DiscoveryEndpoint::handle(http::RequestPtr)
{
    const auto generation = m_services.registry.generation();
    if (!generation)
        co_return oauth::errorResponse(
            m_services, oauth::fromStorage(generation.error()), oauth::Challenge::Basic);
    if (m_document.isEmpty() || m_generation != *generation) {
        const auto metadata = serverMetadata(m_services, m_router);
        if (!metadata)
            co_return oauth::errorResponse(m_services, metadata.error(), oauth::Challenge::Basic);
        m_document = QJsonDocument(*metadata).toJson(QJsonDocument::Compact);
        m_generation = *generation;
    }
    co_return publicJson(m_document);
}

} // namespace gatehouse::oidc
