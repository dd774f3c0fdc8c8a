// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/token_client.h"

#include "server/core/bytes.h"
#include "server/core/strict_json.h"
#include "server/crypto/digest.h"
#include "server/upstream/client_authentication.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

/// What is configured comes first and cannot take the place of what the protocol needs.
void addExtras(oauth1::Parameters& parameters, const oauth1::Parameters& extras)
{
    const auto own = parameters;
    for (const auto& [name, value] : extras) {
        const bool isOwn = std::any_of(own.begin(), own.end(),
            [&name = name](const auto& parameter) { return parameter.first == name; });
        if (!isOwn)
            parameters.emplace_back(name, value);
    }
}

core::Result<fetch::Request> formRequest(const ClientServices& services,
    const RemoteProvider& provider, const QString& url, oauth1::Parameters form)
{
    fetch::Request request { .url = url };
    request.method = "POST";
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.headers.emplace_back("Accept", "application/json");
    request.policy = provider.policy;
    const auto authenticated = authenticateClient(services, provider, request, form);
    if (!authenticated)
        return tl::unexpected(authenticated.error());
    request.body = oauth1::encodeParameters(form);
    return request;
}

core::Result<TokenSet> readAnswer(const RemoteProvider& provider, fetch::Answer answer, qint64 now)
{
    provider.compliance.fixTokenAnswer(answer);
    auto object = core::parseStrictObject(answer.body);
    if (!object)
        return core::failure(core::ErrorKind::Denied,
            u"the token endpoint answered %1 without JSON"_s.arg(answer.status));
    if (answer.status != 200 && !object->contains("error"_L1))
        return core::failure(
            core::ErrorKind::Denied, u"the token endpoint answered %1"_s.arg(answer.status));
    if (answer.status == 200)
        provider.compliance.fixToken(*object);
    return tokenSetFrom(*object, now);
}

} // namespace

QByteArray authorizationUrl(const RemoteProvider& provider, const AuthorizationKeys& keys)
{
    oauth1::Parameters parameters { { "response_type", "code" }, { "client_id", provider.clientId },
        { "redirect_uri", keys.redirectUri }, { "state", keys.state } };
    if (!provider.scope.isEmpty())
        parameters.emplace_back("scope", provider.scope.toUtf8());
    if (!keys.nonce.isEmpty())
        parameters.emplace_back("nonce", keys.nonce);
    if (!keys.verifier.isEmpty()) {
        parameters.emplace_back("code_challenge", core::toBase64Url(crypto::sha256(keys.verifier)));
        parameters.emplace_back("code_challenge_method", "S256");
    }
    addExtras(parameters, provider.authorizeParams);
    QByteArray url = provider.authorizeUrl.toUtf8();
    url += url.contains('?') ? '&' : '?';
    url += oauth1::encodeParameters(parameters);
    return url;
}

http::Task<core::Result<TokenSet>> TokenClient::ask(
    RemoteProviderPtr provider, QString url, oauth1::Parameters form)
{
    auto request = formRequest(m_services, *provider, url, std::move(form));
    if (!request)
        co_return tl::unexpected(request.error());
    provider->compliance.fixTokenRequest(*request);
    auto fetching = m_services.fetcher.fetch(std::move(*request));
    auto answer = co_await std::move(fetching);
    if (!answer)
        co_return tl::unexpected(answer.error());
    co_return readAnswer(*provider, std::move(*answer), m_services.clock.now());
}

http::Task<core::Result<TokenSet>> TokenClient::exchange(
    RemoteProviderPtr provider, QByteArray code, AuthorizationKeys keys)
{
    oauth1::Parameters form { { "grant_type", "authorization_code" }, { "code", code },
        { "redirect_uri", keys.redirectUri } };
    if (!keys.verifier.isEmpty())
        form.emplace_back("code_verifier", keys.verifier);
    addExtras(form, provider->accessTokenParams);
    auto asking = ask(provider, provider->accessTokenUrl, std::move(form));
    auto tokens = co_await std::move(asking);
    co_return tokens;
}

http::Task<core::Result<TokenSet>> TokenClient::refresh(
    RemoteProviderPtr provider, TokenSet previous)
{
    oauth1::Parameters form { { "grant_type", "refresh_token" },
        { "refresh_token", previous.refreshToken.reveal() } };
    addExtras(form, provider->refreshTokenParams);
    const QString url = provider->refreshTokenUrl.isEmpty() ? provider->accessTokenUrl
                                                            : provider->refreshTokenUrl;
    auto asking = ask(provider, url, std::move(form));
    auto tokens = co_await std::move(asking);
    if (!tokens)
        co_return tokens;
    co_return renewed(previous, std::move(*tokens));
}

http::Task<core::Result<void>> TokenClient::revoke(RemoteProviderPtr provider, TokenSet tokens)
{
    if (provider->revokeTokenUrl.isEmpty() || tokens.isOAuth1)
        co_return core::Result<void>();
    // Ending the refresh token ends what came from it at every provider that has one.
    const bool hasRefresh = !tokens.refreshToken.isEmpty();
    oauth1::Parameters form;
    form.emplace_back(
        "token", hasRefresh ? tokens.refreshToken.reveal() : tokens.accessToken.reveal());
    form.emplace_back("token_type_hint", hasRefresh ? "refresh_token" : "access_token");
    auto request = formRequest(m_services, *provider, provider->revokeTokenUrl, std::move(form));
    if (!request)
        co_return tl::unexpected(request.error());
    auto fetching = m_services.fetcher.fetch(std::move(*request));
    const auto answer = co_await std::move(fetching);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->status != 200 && answer->status != 204)
        co_return core::failure(
            core::ErrorKind::Denied, u"the revocation endpoint answered %1"_s.arg(answer->status));
    co_return core::Result<void>();
}

} // namespace gatehouse::upstream
