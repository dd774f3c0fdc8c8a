// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/upstream/endpoints/profile_endpoint.h"

#include "server/login/page_values.h"
#include "server/pages/renderer.h"
#include "server/trace/recorder.h"
#include "server/upstream/discovery.h"
#include "server/upstream/provider_registry.h"
#include "server/upstream/questions.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace gatehouse::upstream {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMembers = 100;
constexpr qsizetype longestValue = 500;

QString shown(const QJsonValue& value)
{
    QString text;
    if (value.isObject())
        text = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    else if (value.isArray())
        text = QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    else
        text = value.toVariant().toString();
    return text.size() > longestValue ? QString(text.left(longestValue) + u'…') : text;
}

QJsonArray members(const QJsonObject& profile)
{
    QJsonArray list;
    for (auto it = profile.begin(); it != profile.end() && list.size() < mostMembers; ++it)
        list.append(QJsonObject { { u"name"_s, it.key() }, { u"value"_s, shown(*it) } });
    return list;
}

} // namespace

ProfileEndpoint::ProfileEndpoint(const Services& services)
    : m_services(services)
    , m_sessions(services)
    , m_tokens(services)
    , m_identities(services)
{
}

QByteArray ProfileEndpoint::path() const
{
    return "/profile/*"_ba;
}

QByteArrayList ProfileEndpoint::methods() const
{
    return { "GET"_ba };
}

http::Task<core::Result<QJsonObject>> ProfileEndpoint::profile(
    RemoteProviderPtr provider, qint64 userRow)
{
    auto completing = m_services.discovery.complete(provider);
    const auto whole = co_await std::move(completing);
    if (!whole)
        co_return tl::unexpected(whole.error());
    auto fetching = m_tokens.fetchToken(*whole, userRow);
    auto tokens = co_await std::move(fetching);
    if (!tokens)
        co_return tl::unexpected(tokens.error());
    auto asking = m_identities.profile(*whole, std::move(*tokens));
    auto object = co_await std::move(asking);
    co_return object;
}

http::Task<http::Response> ProfileEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    const auto signedIn = m_sessions.current(*request);
    if (!signedIn)
        co_return login::storageFailure(m_services, *request, signedIn.error());
    if (!*signedIn)
        co_return http::Response::seeOther("/login"_ba);
    const auto provider = m_services.providers.find(providerName(*request));
    if (!provider)
        co_return login::storageFailure(m_services, *request, provider.error());
    if (!*provider)
        co_return stop(m_services, *request, 404, pages::StopReason::NotFound);
    auto asking = profile(*provider, (*signedIn)->user->id);
    const auto found = co_await std::move(asking);
    if (!found) {
        recorder.step().detail = found.error().message;
        if (found.error().kind == core::ErrorKind::NotFound)
            co_return stop(m_services, *request, 404, pages::StopReason::NotFound);
        co_return providerFailure(m_services, *request, **provider);
    }
    const QJsonObject values { { u"provider_label"_s, (*provider)->label },
        { u"members"_s, members(*found) } };
    auto response = m_services.pages.render(
        *request, 200, "upstream_profile"_ba, values, pages::FormTarget::None);
    recorder.finish(response.status);
    co_return response;
}

} // namespace gatehouse::upstream
