// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/endpoints/me_endpoint.h"

#include "server/api/local_token_check.h"
#include "server/oauth/error_response.h"

#include <optional>

namespace gatehouse::api {

using namespace Qt::StringLiterals;

namespace {

resource::BearerRequest bearerRequest(const http::Request& request)
{
    resource::BearerRequest bearer { request.method, request.query, {},
        request.header("content-type"), request.body };
    for (const auto& [name, value] : request.headers) {
        if (name == "authorization")
            bearer.authorization.append(value);
    }
    return bearer;
}

/// A token that a client got for itself has nobody to tell about.
resource::Outcome ofAUser(resource::Outcome outcome)
{
    const auto* token = std::get_if<resource::Token>(&outcome);
    if (!token || !token->username.isEmpty())
        return outcome;
    return resource::ResourceError { resource::ErrorCode::InsufficientScope,
        u"the access token stands for no user"_s, u"profile"_s };
}

} // namespace

MeEndpoint::MeEndpoint(const oauth::Services& services)
    : m_services(services)
    , m_protector(std::make_unique<LocalTokenCheck>(services), u"gatehouse"_s)
{
}

QByteArray MeEndpoint::path() const
{
    return "/api/me"_ba;
}

QByteArrayList MeEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

http::Task<http::Response> MeEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    // The local check answers at once, so the outcome is there when acquire() returns.
    resource::Outcome outcome = resource::ResourceError {};
    m_protector.acquire(bearerRequest(*request), resource::ScopeExpression::allOf(u"profile"_s),
        [&outcome](resource::Outcome found) { outcome = ofAUser(std::move(found)); });
    const auto* token = std::get_if<resource::Token>(&outcome);
    recorder.check("access token opens the resource", token != nullptr, "RFC 6750 §3");
    if (!token)
        co_return refuse(std::get<resource::ResourceError>(outcome), recorder);
    recorder.step().clientId = token->clientId;
    recorder.step().user = token->username;
    recorder.finish(200);
    const QJsonObject me { { u"username"_s, token->username },
        { u"email"_s, token->claims.value(u"email"_s) } };
    http::Response answer = http::Response::json(200, me);
    oauth::forbidCaching(answer);
    co_return answer;
}

http::Response MeEndpoint::refuse(
    const resource::ResourceError& error, trace::Recorder& recorder) const
{
    trace::Step& step = recorder.step();
    step.error = QString::fromLatin1(error.name());
    step.description = error.description;
    step.detail = error.description;
    http::Response answer = http::Response::jsonText(error.httpStatus(), error.body());
    oauth::forbidCaching(answer);
    const QByteArray challenge = error.challenge(m_protector.realm());
    if (challenge.isEmpty())
        answer.set("Retry-After"_ba, "1"_ba);
    else
        answer.set("WWW-Authenticate"_ba, challenge);
    recorder.finish(answer.status);
    return answer;
}

} // namespace gatehouse::api
