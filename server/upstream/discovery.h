// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/clock.h"
#include "server/fetch/fetcher.h"
#include "server/http/task.h"
#include "server/upstream/remote_provider.h"

#include <QtCore/QCache>

namespace gatehouse::upstream {

/// What the metadata adds to a provider; what is configured stays (OpenID Connect Discovery §3, RFC
/// 8414). Denied: `issuer` in it is not the configured one (C114), or an endpoint is missing.
[[nodiscard]] core::Result<RemoteProvider> completed(
    RemoteProvider provider, const QJsonObject& metadata);

/// Completes providers that are configured by issuer. Metadata is kept for an hour, of at most 64
/// issuers. One for each worker, in its thread.
class Discovery
{
public:
    Discovery(fetch::Fetcher& fetcher, const core::Clock& clock);

    /// The provider with all its endpoints. Fails as Fetcher::fetch does.
    [[nodiscard]] http::Task<core::Result<RemoteProviderPtr>> complete(RemoteProviderPtr provider);

private:
    struct Kept
    {
        QJsonObject metadata;
        qint64 until;
    };
    [[nodiscard]] http::Task<core::Result<QJsonObject>> metadata(RemoteProviderPtr provider);

    fetch::Fetcher& m_fetcher;
    const core::Clock& m_clock;
    QCache<QString, Kept> m_kept;
};

} // namespace gatehouse::upstream
