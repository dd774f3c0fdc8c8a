// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/control/server_control.h"
#include "server/http/listener.h"
#include "server/http/trusted_proxies.h"
#include "server/runtime/listen_address.h"

#include <QtNetwork/QSslConfiguration>

#include <memory>
#include <optional>
#include <vector>

namespace gatehouse::runtime {

/// ServerOptions read and checked: what will be done, before anything is opened.
struct ServerPlan
{
    struct Address
    {
        ListenAddress listen;
        bool mayBeMissing = false; ///< The default IPv6 loopback on a machine without IPv6.
    };
    QList<Address> addresses;
    QString issuer; ///< Empty until bindAll() when it follows from the port.
    std::optional<QSslConfiguration> tls;
    int workers = 1;
    http::TrustedProxies proxies;
    bool isLab = false; ///< Every address is a loopback one.
};

/// Refuses plain HTTP on an address others can reach, unless told that it is safe (contract:
/// --insecure-transport,
/// --behind-proxy), and lab mode on any such address.
[[nodiscard]] tl::expected<ServerPlan, control::StartFailure> makePlan(
    const control::ServerOptions& options);

/// Binds every address and completes the issuer. All or none.
[[nodiscard]] tl::expected<std::vector<std::unique_ptr<http::Listener>>, control::StartFailure>
bindAll(ServerPlan& plan);

} // namespace gatehouse::runtime
