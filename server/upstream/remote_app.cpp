// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/remote_app.h"

#include "server/core/strict_json.h"

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

RemoteApp::RemoteApp(const ClientServices& services, RemoteProviderPtr provider, TokenSet tokens)
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

http::Task<core::Result<fetch::Answer>> RemoteApp::sendForm(
    QByteArray method, QString path, oauth1::Parameters form) const
{
    ApiCall call;
    call.method = std::move(method);
    call.path = std::move(path);
    call.form = std::move(form);
    return send(std::move(call));
}

http::Task<core::Result<fetch::Answer>> RemoteApp::get(QString path) const
{
    return sendForm("GET"_ba, std::move(path), {});
}

http::Task<core::Result<fetch::Answer>> RemoteApp::head(QString path) const
{
    return sendForm("HEAD"_ba, std::move(path), {});
}

http::Task<core::Result<fetch::Answer>> RemoteApp::post(QString path, oauth1::Parameters form) const
{
    return sendForm("POST"_ba, std::move(path), std::move(form));
}

http::Task<core::Result<fetch::Answer>> RemoteApp::put(QString path, oauth1::Parameters form) const
{
    return sendForm("PUT"_ba, std::move(path), std::move(form));
}

http::Task<core::Result<fetch::Answer>> RemoteApp::patch(
    QString path, oauth1::Parameters form) const
{
    return sendForm("PATCH"_ba, std::move(path), std::move(form));
}

http::Task<core::Result<fetch::Answer>> RemoteApp::remove(QString path) const
{
    return sendForm("DELETE"_ba, std::move(path), {});
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
