// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/remote_app.h"

#include "server/core/strict_json.h"
#include "server/domain/uri_parts.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

core::Result<QString> apiUrl(const RemoteProvider& provider, const QString& path)
{
    if (path.startsWith("https://"_L1) || path.startsWith("http://"_L1)) {
        QString base = provider.apiBaseUrl;
        if (!base.isEmpty() && !base.endsWith(u'/'))
            base += u'/';
        const bool isConfigured = path == provider.userinfoUrl || path == provider.profileUrl;
        const bool isBelow = !base.isEmpty() && path.startsWith(base);
        if (!isConfigured && !isBelow)
            return core::failure(core::ErrorKind::Denied, u"the URL is not below api_base_url"_s);
        return path;
    }
    if (provider.apiBaseUrl.isEmpty())
        return core::failure(core::ErrorKind::Invalid, u"the provider has no api_base_url"_s);
    QString url = provider.apiBaseUrl;
    if (!url.endsWith(u'/'))
        url += u'/';
    url += path.startsWith(u'/') ? path.mid(1) : path;
    if (domain::webUriFault(url))
        return core::failure(core::ErrorKind::Invalid, u"the path makes no web address"_s);
    return url;
}

core::Result<fetch::Request> protectedRequest(const Services& services,
    const RemoteProvider& provider, const TokenSet& tokens, const ApiCall& call)
{
    const auto url = apiUrl(provider, call.path);
    if (!url)
        return tl::unexpected(url.error());
    fetch::Request request { .url = *url };
    request.method = call.method;
    request.policy = provider.policy;
    request.headers.emplace_back("Accept", "application/json");
    request.headers.emplace_back("User-Agent", "Gatehouse");
    request.body = oauth1::encodeParameters(call.form);
    if (tokens.isOAuth1) {
        const oauth1::Call signable { call.method, url->toUtf8(), call.form, {}, provider.realm };
        const oauth1::Credentials credentials { provider.clientId, provider.clientSecret,
            tokens.accessToken.reveal(), tokens.tokenSecret };
        const auto stamp = oauth1::newStamp(services.clock, services.random);
        const auto made = oauth1::sign(signable, credentials, provider.signing, stamp);
        if (!made)
            return tl::unexpected(made.error());
        request.url = QString::fromUtf8(made->url);
        request.body = made->body;
        if (!made->authorization.isEmpty())
            request.headers.emplace_back("Authorization", made->authorization);
    } else {
        const QByteArray value = "Bearer " + tokens.accessToken.reveal();
        request.headers.emplace_back("Authorization", value);
    }
    if (!request.body.isEmpty())
        request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    provider.compliance.fixProtectedRequest(request);
    return request;
}

RemoteApp::RemoteApp(const Services& services, RemoteProviderPtr provider, TokenSet tokens)
    : m_services(services)
    , m_provider(std::move(provider))
    , m_tokens(std::move(tokens))
{
}

http::Task<core::Result<fetch::Answer>> RemoteApp::send(ApiCall call) const
{
    auto request = protectedRequest(m_services, *m_provider, m_tokens, call);
    if (!request)
        co_return tl::unexpected(request.error());
    auto fetching = m_services.fetcher.fetch(std::move(*request));
    auto answer = co_await std::move(fetching);
    co_return answer;
}

http::Task<core::Result<fetch::Answer>> RemoteApp::get(QString path) const
{
    ApiCall call;
    call.path = std::move(path);
    auto sending = send(std::move(call));
    auto answer = co_await std::move(sending);
    co_return answer;
}

http::Task<core::Result<fetch::Answer>> RemoteApp::post(QString path, oauth1::Parameters form) const
{
    ApiCall call;
    call.method = "POST";
    call.path = std::move(path);
    call.form = std::move(form);
    auto sending = send(std::move(call));
    auto answer = co_await std::move(sending);
    co_return answer;
}

http::Task<core::Result<QJsonObject>> RemoteApp::getObject(QString path) const
{
    auto getting = get(std::move(path));
    const auto answer = co_await std::move(getting);
    if (!answer)
        co_return tl::unexpected(answer.error());
    if (answer->status != 200)
        co_return core::failure(
            core::ErrorKind::Denied, u"the provider's API answered %1"_s.arg(answer->status));
    auto object = core::parseStrictObject(answer->body);
    if (!object)
        co_return core::failure(core::ErrorKind::Denied,
            u"the provider's API answered no JSON object: "_s + object.error().message);
    co_return *object;
}

} // namespace gatehouse::upstream
