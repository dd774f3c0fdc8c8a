// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/result.h"
#include "server/http/request.h"

#include <QtCore/QStringList>

#include <utility>

namespace gatehouse::http {

/// The proxies whose word counts on where a request comes from (security checklist C103). Never on
/// scheme, host or links: those are the issuer's. Thread-safe.
class TrustedProxies
{
public:
    /// None: whoever made the connection is who asks, and what headers say is ignored.
    TrustedProxies() = default;
    /// Addresses and networks: "10.0.0.7", "10.0.0.0/8", "fd00::/8". Invalid: one is neither, or
    /// would be the whole internet.
    [[nodiscard]] static core::Result<TrustedProxies> parse(const QStringList& networks);

    [[nodiscard]] bool isTrusted(const QHostAddress& address) const;
    /// Who `request` is from, which came over a connection of `peer`. Of X-Forwarded-For, which
    /// every proxy appends the address of its own peer to, the last one that is no proxy of ours:
    /// what stands further left is anybody's claim. A word that is no address ends the search at
    /// the proxy that passed it on.
    [[nodiscard]] QHostAddress clientOf(const QHostAddress& peer, const Request& request) const;

private:
    QList<std::pair<QHostAddress, int>> m_networks; ///< Address and prefix length.
};

} // namespace gatehouse::http
