// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/refresh_token_grant.h"

#include "server/oauth/requested_scope.h"
#include "server/store/token_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

QString RefreshTokenGrant::grantType() const
{
    return u"refresh_token"_s;
}

/// Reads the form; unknown values are turned away without a write.
OAuthResult<RefreshRotation::Presented> RefreshTokenGrant::presented(
    const TokenRequest& request) const
{
    if (!request.form.contains("refresh_token"))
        return refusal(ErrorCode::InvalidRequest, u"refresh_token is missing"_s);
    auto scope = requestedScope(request.form);
    if (!scope)
        return tl::unexpected(scope.error());
    auto value = crypto::TokenValue::parse(
        crypto::token_prefix::refreshToken, request.form.value("refresh_token"));
    if (!value)
        value = crypto::parseGenerated(request.form.value("refresh_token"));
    if (!request.recorder->check("value is a refresh token", value.has_value(), "C045"))
        return tl::unexpected(invalidRefreshToken(u"the value is no refresh token"_s));
    store::TokenRepository tokens(m_services.reader);
    const auto token = tokens.findRefreshToken(value->id);
    if (!token)
        return tl::unexpected(fromStorage(token.error()));
    if (!*token || !crypto::matchesHash(value->secret, (*token)->secretHash)) {
        request.recorder->check("refresh token known", false, "RFC 6749 §6");
        return tl::unexpected(invalidRefreshToken(u"unknown refresh token"_s));
    }
    const auto family = tokens.findFamily((*token)->familyRow);
    if (!family)
        return tl::unexpected(fromStorage(family.error()));
    // The same entropy gives the same successor again, whoever makes its text.
    auto secret = m_issuer.newRefreshSecret(request.registeredClient(), grantType(), {},
        successorSecret(m_services.derivationKey, *value, (*token)->familyRow));
    if (!secret)
        return tl::unexpected(secret.error());
    return RefreshRotation::Presented { std::move(*value), std::move(*scope), std::move(*secret),
        *family ? (*family)->grantType : QString() };
}

OAuthResult<RefreshRotation::Policy> RefreshTokenGrant::policy() const
{
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));
    return RefreshRotation::Policy { (*settings)->rotatesRefreshTokens,
        (*settings)->refreshRetryWindow, (*settings)->refreshTokenIdleLifetime };
}

http::Task<OAuthResult<TokenResponse>> RefreshTokenGrant::handle(TokenRequest request)
{
    const domain::Client& client = request.registeredClient();
    const auto presented = this->presented(request);
    if (!presented)
        co_return tl::unexpected(presented.error());
    const auto prepared = m_issuer.prepare(client, grantType(), presented->originalGrantType);
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    const auto policy = this->policy();
    if (!policy)
        co_return tl::unexpected(policy.error());

    const RefreshRotation rotation(request, *presented, *prepared, *policy);
    const std::function<core::Result<RefreshRotation::Outcome>(store::Transaction&)> work
        = std::cref(rotation);
    auto committing = m_services.writer.run<RefreshRotation::Outcome>(work);
    auto outcome = co_await committing;
    // Two nodes rotated the same token at once: the second look finds the first node's successor.
    if (!outcome && outcome.error().kind == core::ErrorKind::Busy) {
        auto repeating = m_services.writer.run<RefreshRotation::Outcome>(work);
        outcome = co_await repeating;
    }
    if (!outcome)
        co_return tl::unexpected(fromStorage(outcome.error()));
    request.recorder->add(outcome->checks);
    if (outcome->refusal)
        co_return tl::unexpected(*outcome->refusal);
    co_return response(client, std::move(*outcome), prepared->secret, presented->successorSecret);
}

OAuthResult<TokenResponse> RefreshTokenGrant::response(const domain::Client& client,
    RefreshRotation::Outcome outcome, const QByteArray& accessSecret,
    const QByteArray& refreshSecret) const
{
    auto value = m_issuer.value(outcome.token, accessSecret, client);
    if (!value)
        return tl::unexpected(value.error());
    m_issuer.announce(outcome.token, client);
    TokenResponse response;
    response.accessToken = std::move(*value);
    if (outcome.refreshRow != 0)
        response.refreshToken = m_issuer.refreshValue(client, outcome.refreshRow, refreshSecret);
    response.token = std::move(outcome.token);
    response.authTime = outcome.family.authTime;
    response.sessionRow = outcome.family.sessionRow;
    return response;
}

} // namespace gatehouse::oauth
