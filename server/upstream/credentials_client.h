// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/task.h"
#include "server/upstream/oauth1/token_answer.h"
#include "server/upstream/services.h"
#include "server/upstream/token_set.h"

#include "server/upstream/remote_provider.h"

namespace gatehouse::upstream {

/// The three legs of OAuth 1.0a as a client (RFC 5849 §2). Fails as Fetcher::fetch does; Denied:
/// the provider refused, or did not confirm the callback (C117). `services` outlives the
/// coroutines.
class CredentialsClient
{
public:
    explicit CredentialsClient(const Services& services)
        : m_services(services)
    {
    }

    /// Temporary credentials for a redirection back to `callback`.
    [[nodiscard]] http::Task<core::Result<oauth1::TokenAnswer>> requestToken(
        RemoteProviderPtr provider, QByteArray callback);
    /// Where the browser goes with them.
    [[nodiscard]] static QByteArray authorizationUrl(
        const RemoteProvider& provider, const QByteArray& token);
    [[nodiscard]] http::Task<core::Result<TokenSet>> accessToken(
        RemoteProviderPtr provider, oauth1::TokenAnswer temporary, QByteArray verifier);

private:
    struct Question
    {
        QString url;
        oauth1::Parameters form;
        oauth1::Parameters protocol;
        QByteArray token {};
        core::SecretString tokenSecret {};
    };
    [[nodiscard]] http::Task<core::Result<oauth1::TokenAnswer>> ask(
        RemoteProviderPtr provider, Question question);

    const Services& m_services;
};

} // namespace gatehouse::upstream
