// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oidc/endpoints/userinfo_endpoint.h"

#include "server/oauth/bearer_token.h"
#include "server/oauth/error_response.h"

namespace gatehouse::oidc {

using namespace Qt::StringLiterals;
using oauth::ErrorCode;
using oauth::OAuthResult;
using oauth::refusal;

namespace {

/// `sub` and whatever claims the granted scopes name (§5.4).
QJsonObject openClaims(const domain::User& user, const domain::ScopeSet& granted,
    const QHash<QString, domain::Scope>& scopes)
{
    const QJsonObject all = domain::claims(user);
    QJsonObject open { { u"sub"_s, user.subject } };
    for (const QString& token : granted.tokens()) {
        const auto scope = scopes.constFind(token);
        if (scope == scopes.cend())
            continue;
        for (const QString& claim : scope->claims) {
            const auto value = all.constFind(claim);
            if (value != all.constEnd())
                open.insert(claim, *value);
        }
    }
    return open;
}

} // namespace

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
    return openClaims(*token->user, token->row.scope, **scopes);
}

} // namespace gatehouse::oidc
