// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/authorization_code_grant.h"

#include "server/store/token_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

AuthorizationCodeGrant::AuthorizationCodeGrant(const Services& services)
    : m_services(services)
    , m_issuer(services)
    , m_wrongVerifiers(services.clock, wrongVerifiersPerMinute)
{
}

QString AuthorizationCodeGrant::grantType() const
{
    return u"authorization_code"_s;
}

/// Reads the form, and turns unknown codes away with a look at the worker's own connection:
/// nonsense from strangers must not cost a write.
OAuthResult<CodeRedemption::Presented> AuthorizationCodeGrant::presented(
    const TokenRequest& request) const
{
    const http::Form& form = request.form;
    if (!form.contains("code"))
        return refusal(ErrorCode::InvalidRequest, u"code is missing"_s);
    const auto value
        = crypto::TokenValue::parse(crypto::token_prefix::authorizationCode, form.value("code"));
    if (!request.recorder->check("value is a code", value.has_value(), "C045"))
        return tl::unexpected(invalidCode(u"the value is no authorization code"_s));
    const auto code = store::TokenRepository(m_services.reader).findCode(value->id);
    if (!code)
        return tl::unexpected(fromStorage(code.error()));
    if (!*code || !crypto::matchesHash(value->secret, (*code)->secretHash)) {
        request.recorder->check("code known", false, "RFC 6749 §4.1.3");
        return tl::unexpected(invalidCode(u"unknown code"_s));
    }
    CodeRedemption::Presented presented { *value, std::nullopt, std::nullopt };
    if (form.contains("redirect_uri"))
        presented.redirectUri = QString::fromUtf8(form.value("redirect_uri"));
    if (form.contains("code_verifier"))
        presented.verifier = form.value("code_verifier");
    return presented;
}

http::Task<OAuthResult<TokenResponse>> AuthorizationCodeGrant::handle(TokenRequest request)
{
    const domain::Client& client = request.registeredClient();
    const auto presented = this->presented(request);
    if (!presented)
        co_return tl::unexpected(presented.error());
    const QByteArray attemptKey = QByteArray::number(presented->code.id);
    if (const int wait = m_wrongVerifiers.retryAfter(attemptKey)) {
        co_return tl::unexpected(tooManyAttempts(wait));
    }
    const auto prepared = m_issuer.prepare(client, grantType());
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    const auto settings = m_services.registry.settings();
    if (!settings)
        co_return tl::unexpected(fromStorage(settings.error()));
    const auto isRefreshable = m_issuer.issuesRefreshToken(client);
    if (!isRefreshable)
        co_return tl::unexpected(isRefreshable.error());
    const auto fresh = m_issuer.newRefreshSecret(client, grantType());
    if (!fresh)
        co_return tl::unexpected(fresh.error());
    const QByteArray refreshSecret = *isRefreshable ? *fresh : QByteArray();

    const CodeRedemption redemption(
        request, *presented, *prepared, refreshSecret, (*settings)->refreshTokenIdleLifetime);
    const std::function<core::Result<CodeRedemption::Outcome>(store::Transaction&)> work
        = std::cref(redemption);
    auto committing = m_services.writer.run<CodeRedemption::Outcome>(work);
    auto outcome = co_await committing;
    if (!outcome)
        co_return tl::unexpected(fromStorage(outcome.error()));
    request.recorder->add(outcome->checks);
    if (outcome->isVerifierWrong)
        m_wrongVerifiers.recordFailure(attemptKey);
    if (outcome->refusal)
        co_return tl::unexpected(*outcome->refusal);

    co_return response(client, std::move(*outcome), prepared->secret, refreshSecret);
}

OAuthResult<TokenResponse> AuthorizationCodeGrant::response(const domain::Client& client,
    CodeRedemption::Outcome outcome, const QByteArray& accessSecret,
    const QByteArray& refreshSecret) const
{
    auto response = m_issuer.response(
        { std::move(outcome.token), accessSecret, outcome.refreshRow, refreshSecret }, client);
    if (!response)
        return response;
    response->authTime = outcome.family.authTime;
    response->sessionRow = outcome.family.sessionRow;
    response->nonce = outcome.nonce;
    return response;
}

} // namespace gatehouse::oauth
