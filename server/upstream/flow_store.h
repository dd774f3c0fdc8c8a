// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/login/browser_secret.h"
#include "server/store/upstream_repository.h"
#include "server/upstream/identity.h"
#include "server/upstream/services.h"
#include "server/upstream/token_set.h"

#include <optional>

namespace gatehouse::upstream {

/// One person's way through a provider and back.
struct Flow
{
    qint64 row = 0;
    QString provider {};
    bool isLinking = false; ///< Else: signing in.
    qint64 interaction = 0; ///< The pending authorization it belongs to; 0: none.
    qint64 userRow = 0; ///< Linking: who started it (C116).
    QByteArray nonce {};
    QByteArray verifier {};
    QByteArray requestToken {}; ///< OAuth 1, with its secret.
    core::SecretString requestSecret {};
    /// Once the provider said who it is:
    std::optional<Identity> identity {};
    std::optional<TokenSet> tokens {};
};

/// Flows kept between two visits of a browser: the expiring store of the seed (get, set with
/// expiry), sealed, found by the hash of state or request token, given only to the browser that
/// began them (C113). Reads on the worker; the writes are for closures.
class FlowStore
{
public:
    static constexpr qint64 lifetime = 600; ///< Seconds, for each half of the way.

    explicit FlowStore(const Services& services)
        : m_services(services)
    {
    }

    /// A row ready to insert (set(key, value, expires)).
    [[nodiscard]] store::UpstreamFlow draft(
        const QByteArray& key, const login::BrowserSecret& browser, const Flow& flow) const;
    /// What `known` stage keeps of the flow.
    [[nodiscard]] QByteArray sealed(const Flow& flow) const;

    /// The flow of that key (get(key)). Nothing: unknown, expired, used, another provider's or
    /// another browser's; the caller cannot tell which.
    [[nodiscard]] core::Result<std::optional<Flow>> find(
        const http::Request& request, const QString& provider, const QByteArray& key);
    /// A flow whose identity is known and waits for the person's decision.
    [[nodiscard]] core::Result<std::optional<Flow>> findKnown(
        const http::Request& request, const QString& provider, qint64 row);

private:
    [[nodiscard]] core::Result<std::optional<Flow>> opened(const http::Request& request,
        const QString& provider, const std::optional<store::UpstreamFlow>& row,
        const QString& stage) const;

    const Services& m_services;
};

} // namespace gatehouse::upstream
