// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/router.h"
#include "server/oauth/services.h"

namespace gatehouse::oidc {

/// One well-known path of the server metadata. The bytes are kept until the registry or the keys
/// change.
class DiscoveryEndpoint final : public http::Endpoint
{
public:
    /// `router` outlives this endpoint and is complete before the first request.
    DiscoveryEndpoint(const oauth::Services& services, const http::Router& router, QByteArray path);

    [[nodiscard]] QByteArray path() const override { return m_path; }
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::Anyone; }
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    const oauth::Services& m_services;
    const http::Router& m_router;
    const QByteArray m_path;
    QByteArray m_document;
    quint64 m_generation = 0;
};

/// Every path at which clients look for the metadata of `issuer`: behind the issuer (OpenID Connect
/// Discovery §4) and, for an issuer with a path, with that path at the end (RFC 8414 §3.1).
[[nodiscard]] QByteArrayList wellKnownPaths(const QString& issuer);

} // namespace gatehouse::oidc
