// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/credentials_client.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

http::Task<core::Result<oauth1::TokenAnswer>> CredentialsClient::ask(
    RemoteProviderPtr provider, Question question)
{
    oauth1::Call call { "POST", question.url.toUtf8() };
    call.form = std::move(question.form);
    call.extra = std::move(question.protocol);
    call.realm = provider->realm;
    const oauth1::Credentials credentials { provider->clientId, provider->clientSecret,
        question.token, question.tokenSecret };
    const auto stamp = oauth1::newStamp(m_services.clock, m_services.random);
    const auto made = oauth1::sign(call, credentials, provider->signing, stamp);
    if (!made)
        co_return tl::unexpected(made.error());
    fetch::Request request { .url = QString::fromUtf8(made->url) };
    request.method = "POST";
    request.body = made->body;
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    if (!made->authorization.isEmpty())
        request.headers.emplace_back("Authorization", made->authorization);
    request.policy = provider->policy;
    provider->compliance.fixTokenRequest(request);
    auto fetching = m_services.fetcher.fetch(std::move(request));
    const auto answer = co_await std::move(fetching);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->status != 200)
        co_return core::failure(core::ErrorKind::Denied,
            u"the provider answered %1 to a signed request"_s.arg(answer->status));
    co_return oauth1::parseTokenAnswer(answer->body);
}

http::Task<core::Result<oauth1::TokenAnswer>> CredentialsClient::requestToken(
    RemoteProviderPtr provider, QByteArray callback)
{
    Question question { provider->requestTokenUrl, provider->requestTokenParams,
        { { "oauth_callback", callback } } };
    auto asking = ask(provider, std::move(question));
    auto answer = co_await std::move(asking);
    // Without it the provider speaks OAuth 1.0, whose session fixation 1.0a mended (C117).
    if (answer && !answer->isCallbackConfirmed)
        co_return core::failure(core::ErrorKind::Denied, u"oauth_callback_confirmed is not true"_s);
    co_return answer;
}

QByteArray CredentialsClient::authorizationUrl(
    const RemoteProvider& provider, const QByteArray& token)
{
    oauth1::Parameters parameters { { "oauth_token", token } };
    for (const auto& extra : provider.authorizeParams) {
        if (extra.first != "oauth_token")
            parameters.push_back(extra);
    }
    QByteArray url = provider.authorizeUrl.toUtf8();
    url += url.contains('?') ? '&' : '?';
    url += oauth1::encodeParameters(parameters);
    return url;
}

http::Task<core::Result<TokenSet>> CredentialsClient::accessToken(
    RemoteProviderPtr provider, oauth1::TokenAnswer temporary, QByteArray verifier)
{
    Question question { provider->accessTokenUrl, provider->accessTokenParams,
        { { "oauth_verifier", verifier } }, temporary.token, temporary.secret };
    auto asking = ask(provider, std::move(question));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return tl::unexpected(answer.error());
    TokenSet tokens;
    tokens.isOAuth1 = true;
    tokens.accessToken = core::SecretString(answer->token);
    tokens.tokenSecret = answer->secret;
    co_return tokens;
}

} // namespace gatehouse::upstream
