// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/upstream/services.h"
#include "server/upstream/token_set.h"

#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

/// A request to a provider's API with a user's token.
struct ApiCall
{
    QByteArray method = "GET"; ///< GET or POST.
    QString path; ///< Relative to api_base_url, or a whole URL below it.
    oauth1::Parameters form {}; ///< Body of a POST.
};

/// The absolute URL of `path`. Denied: it is not below api_base_url; the token must not travel to
/// another host because a path said so.
[[nodiscard]] core::Result<QString> apiUrl(const RemoteProvider& provider, const QString& path);

/// What will be sent: Bearer or an OAuth 1 signature, then the provider's fixes.
[[nodiscard]] core::Result<fetch::Request> protectedRequest(const Services& services,
    const RemoteProvider& provider, const TokenSet& tokens, const ApiCall& call);

/// A provider's API (RemoteApp of the seed) with the tokens of one user. Fails as Fetcher::fetch
/// does.
class RemoteApp
{
public:
    RemoteApp(const Services& services, RemoteProviderPtr provider, TokenSet tokens);

    [[nodiscard]] http::Task<core::Result<fetch::Answer>> get(QString path) const;
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> post(
        QString path, oauth1::Parameters form) const;
    /// GET of a JSON object. Denied: another status than 200, or no object.
    [[nodiscard]] http::Task<core::Result<QJsonObject>> getObject(QString path) const;

private:
    [[nodiscard]] http::Task<core::Result<fetch::Answer>> send(ApiCall call) const;

    const Services& m_services;
    RemoteProviderPtr m_provider;
    TokenSet m_tokens;
};

} // namespace gatehouse::upstream
