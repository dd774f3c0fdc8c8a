// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/endpoints/introspection_endpoint.h"

#include "server/core/json_text.h"
#include "server/crypto/token_value.h"
#include "server/domain/claims.h"
#include "server/oauth/access_token_value.h"
#include "server/oauth/auth_method_metadata.h"
#include "server/oauth/error_response.h"
#include "server/oauth/request_form.h"
#include "server/store/token_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

bool maySee(const domain::IssuedToken& token, const domain::Client& caller)
{
    if (token.clientRow == caller.id)
        return true;
    return caller.mayIntrospect
        && (token.audiences.isEmpty() || token.audiences.contains(caller.clientId));
}

} // namespace

IntrospectionEndpoint::IntrospectionEndpoint(
    const Services& services, std::shared_ptr<ClientAuthenticator> authenticator)
    : m_services(services)
    , m_authenticator(std::move(authenticator))
    , m_accessTokens(services)
{
}

QByteArray IntrospectionEndpoint::path() const
{
    return "/oauth/introspect"_ba;
}

QByteArrayList IntrospectionEndpoint::methods() const
{
    return { "POST"_ba };
}

QByteArray IntrospectionEndpoint::metadataKey() const
{
    return "introspection_endpoint"_ba;
}

void IntrospectionEndpoint::describe(QJsonObject& metadata) const
{
    describeAuthMethods(metadata, u"introspection_endpoint"_s, confidentialAuthMethods());
}

http::Task<http::Response> IntrospectionEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto introspecting = introspect(request, recorder);
    auto json = co_await std::move(introspecting);
    if (!json)
        co_return refuse(m_services, recorder, json.error(), Challenge::Basic);
    recorder.finish(200);
    http::Response answer = http::Response::jsonText(200, std::move(*json));
    forbidCaching(answer);
    co_return answer;
}

http::Task<OAuthResult<QByteArray>> IntrospectionEndpoint::introspect(
    http::RequestPtr request, trace::Recorder& recorder)
{
    const auto form = requestForm(*request);
    if (!form)
        co_return tl::unexpected(form.error());
    auto authenticating = m_authenticator->authenticate(request, *form, recorder);
    const auto client = co_await std::move(authenticating);
    if (!client)
        co_return tl::unexpected(client.error());
    const domain::Client& caller = client->client();
    if (!recorder.check("caller confidential", !caller.isPublic(), "RFC 7662 §2.1"))
        co_return refusal(
            ErrorCode::InvalidClient, u"client authentication failed"_s, u"a public client"_s);
    if (!recorder.check("token present", form->contains("token"), "RFC 7662 §2.1"))
        co_return refusal(ErrorCode::InvalidRequest, u"token is missing"_s);

    const QByteArray token = form->value("token");
    const bool isRefreshToken
        = crypto::TokenValue::parse(crypto::token_prefix::refreshToken, token).has_value();
    auto json = isRefreshToken ? refreshToken(token, caller, recorder)
                               : accessToken(token, caller, recorder);
    // What a plug-in made does not say of which kind it is.
    if (json && !*json && crypto::parseGenerated(token))
        json = refreshToken(token, caller, recorder);
    if (!json)
        co_return tl::unexpected(json.error());
    co_return json->value_or(R"({"active":false})"_ba);
}

OAuthResult<std::optional<QByteArray>> IntrospectionEndpoint::accessToken(
    const QByteArray& token, const domain::Client& caller, trace::Recorder& recorder) const
{
    const auto found = m_accessTokens.active(token);
    if (!found && found.error().code != ErrorCode::InvalidToken)
        return tl::unexpected(found.error());
    if (!recorder.check("token active", found.has_value(), "RFC 7662 §2.2", {},
            found ? QString() : found.error().detail))
        return std::nullopt;
    const domain::IssuedToken& row = found->row;
    if (!recorder.check("caller is an audience", maySee(row, caller), "RFC 7662 §2.1",
            row.audiences.join(u' '), caller.clientId))
        return std::nullopt;

    core::JsonText json;
    json.add("active", true).add("token_type", u"Bearer"_s).add("client_id", row.clientId);
    json.add("scope", row.scope.toString()).add("sub", found->subject());
    if (found->user)
        json.add("username", found->user->username);
    json.addRaw("aud", domain::audienceJson(row.audiences, m_services.issuer))
        .add("iss", m_services.issuer);
    json.add("exp", row.expiresAt).add("iat", row.issuedAt);
    return json.finish();
}

OAuthResult<std::optional<QByteArray>> IntrospectionEndpoint::refreshToken(
    const QByteArray& token, const domain::Client& caller, trace::Recorder& recorder) const
{
    auto value = crypto::TokenValue::parse(crypto::token_prefix::refreshToken, token);
    if (!value)
        value = crypto::parseGenerated(token);
    store::TokenRepository tokens(m_services.reader);
    const auto row = tokens.findRefreshToken(value->id);
    if (!row)
        return tl::unexpected(fromStorage(row.error()));
    const bool isOwn = *row && (*row)->clientRow == caller.id
        && crypto::matchesHash(value->secret, (*row)->secretHash);
    if (!recorder.check("refresh token of the caller", isOwn, "RFC 7662 §2.1"))
        return std::nullopt;
    const auto family = tokens.findFamily((*row)->familyRow);
    if (!family)
        return tl::unexpected(fromStorage(family.error()));
    const auto user = m_services.registry.user((*row)->userRow);
    if (!user)
        return tl::unexpected(fromStorage(user.error()));
    const bool isAlive = *family && (*family)->revokedAt == 0 && (*row)->revokedAt == 0
        && (*row)->rotatedAt == 0 && m_services.clock.now() < (*row)->expiresAt && *user
        && (*user)->isEnabled;
    if (!recorder.check("token active", isAlive, "RFC 7662 §2.2"))
        return std::nullopt;

    core::JsonText json;
    json.add("active", true)
        .add("client_id", (*row)->clientId)
        .add("scope", (*row)->scope.toString());
    json.add("sub", (*user)->subject)
        .add("username", (*user)->username)
        .add("iss", m_services.issuer);
    json.add("exp", (*row)->expiresAt).add("iat", (*row)->issuedAt);
    return json.finish();
}

} // namespace gatehouse::oauth
