// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/endpoints/userinfo_endpoint.h"

#include "server/oauth/bearer_token.h"
#include "server/oauth/error_response.h"
#include "server/oidc/open_claims.h"

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;
using oauth::ErrorCode;
using oauth::OAuthResult;
using oauth::refusal;

UserinfoEndpoint::UserinfoEndpoint(const oauth::Services& services)
    : m_services(services)
    , m_accessTokens(services)
{
}

QByteArray UserinfoEndpoint::path() const
{
    return "/oauth/userinfo"_ba;
}

QByteArrayList UserinfoEndpoint::methods() const
{
    return { "GET"_ba, "POST"_ba };
}

QByteArray UserinfoEndpoint::metadataKey() const
{
    return "userinfo_endpoint"_ba;
}

http::Task<http::Response> UserinfoEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    const auto open = claims(*request, recorder);
    if (!open)
        co_return oauth::refuse(m_services, recorder, open.error(), oauth::Challenge::Bearer);
    recorder.finish(200);
    http::Response answer = http::Response::json(200, *open);
    oauth::forbidCaching(answer);
    co_return answer;
}

OAuthResult<QJsonObject> UserinfoEndpoint::claims(
    const http::Request& request, trace::Recorder& recorder) const
{
    const auto presented = oauth::bearerToken(request);
    if (!recorder.check("bearer token presented", presented.has_value(), "RFC 6750 §2"))
        return tl::unexpected(presented.error());
    const auto token = m_accessTokens.active(*presented);
    if (!recorder.check("access token active", token.has_value(), "RFC 6750 §3.1"))
        return tl::unexpected(token.error());
    recorder.step().clientId = token->row.clientId;

    const QStringList& audiences = token->row.audiences;
    const bool isForUs = audiences.isEmpty() || audiences.contains(m_services.issuer);
    const bool isOpen = recorder.check("scope openid", token->row.scope.contains(u"openid"_s),
                            "OpenID Connect Core §5.3", u"openid"_s, token->row.scope.toString())
        && recorder.check("token of a user", token->user != nullptr, "OpenID Connect Core §5.3")
        && recorder.check("audience is this server", isForUs, "RFC 9068 §4", m_services.issuer,
            audiences.join(u' '));
    if (!isOpen)
        return refusal(ErrorCode::InsufficientScope, u"the access token does not open userinfo"_s);
    recorder.step().user = token->user->username;

    const auto scopes = m_services.registry.scopes();
    if (!scopes)
        return tl::unexpected(oauth::fromStorage(scopes.error()));
    QJsonObject open = openClaims(*token->user, token->row.scope, **scopes);
    open.insert(u"sub"_s, token->user->subject);
    return open;
}

} // namespace gatehouse::oidc
