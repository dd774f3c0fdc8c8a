// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/grants/device_code_grant.h"

#include "server/crypto/token_value.h"
#include "server/domain/grant_types.h"
#include "server/store/device_code_repository.h"

#include <functional>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::DeviceCode;

DeviceCodeGrant::DeviceCodeGrant(const Services& services)
    : m_services(services)
    , m_issuer(services)
    , m_pace(services)
{
}

QString DeviceCodeGrant::grantType() const
{
    return domain::grant_type::deviceCode;
}

http::Task<OAuthResult<TokenResponse>> DeviceCodeGrant::handle(TokenRequest request)
{
    const auto code = presented(request);
    if (!code)
        co_return tl::unexpected(code.error());
    trace::Recorder& recorder = *request.recorder;
    if (auto end = endOf(*code, recorder))
        co_return tl::unexpected(std::move(*end));
    if (!recorder.check("polling interval kept", !m_pace.isTooFast(*code), "RFC 8628 §3.5",
            QString::number(code->intervalSeconds))) {
        auto slowing = slowDown(*code);
        auto slowed = co_await std::move(slowing);
        co_return slowed;
    }
    const bool isDecided = code->state == DeviceCode::State::Allowed;
    if (!recorder.check("user decided", isDecided, "RFC 8628 §3.5")) {
        m_pace.note(*code);
        co_return refusal(ErrorCode::AuthorizationPending, u"the user has not decided yet"_s);
    }
    auto redeeming = redeem(std::move(request), *code);
    auto response = co_await std::move(redeeming);
    co_return response;
}

OAuthResult<DeviceCode> DeviceCodeGrant::presented(const TokenRequest& request) const
{
    const http::Form& form = request.form;
    trace::Recorder& recorder = *request.recorder;
    if (!recorder.check("device_code present", form.contains("device_code"), "RFC 8628 §3.4"))
        return refusal(ErrorCode::InvalidRequest, u"device_code is missing"_s);
    const auto value
        = crypto::TokenValue::parse(crypto::token_prefix::deviceCode, form.value("device_code"));
    if (!recorder.check("value is a device code", value.has_value(), "C045"))
        return tl::unexpected(invalidDeviceCode(u"the value is no device code"_s));
    auto code = store::DeviceCodeRepository(m_services.reader).find(value->id);
    if (!code)
        return tl::unexpected(fromStorage(code.error()));
    const bool isKnown = *code && crypto::matchesHash(value->secret, (*code)->secretHash);
    if (!recorder.check("device code known", isKnown, "RFC 8628 §3.4"))
        return tl::unexpected(invalidDeviceCode(u"unknown device code"_s));
    // Nothing of a foreign code changes: another client must not be able to slow its device down.
    const bool isOwn = (*code)->clientRow == request.registeredClient().id;
    if (!recorder.check("device code of this client", isOwn, "RFC 8628 §3.4"))
        return tl::unexpected(invalidDeviceCode(u"another client's device code"_s));
    return std::move(**code);
}

std::optional<OAuthError> DeviceCodeGrant::endOf(
    const DeviceCode& code, trace::Recorder& recorder) const
{
    const bool isUnused = code.state != DeviceCode::State::Consumed;
    if (!recorder.check("device code unused", isUnused, "RFC 8628 §3.5"))
        return invalidDeviceCode(u"used already"_s);
    const bool isAlive = m_services.clock.now() < code.expiresAt;
    if (!recorder.check("device code not expired", isAlive, "RFC 8628 §3.5"))
        return OAuthError { ErrorCode::ExpiredToken, u"the device code has expired"_s };
    if (recorder.check("not denied", code.state != DeviceCode::State::Denied, "RFC 8628 §3.5"))
        return std::nullopt;
    OAuthError denied { ErrorCode::AccessDenied, u"the user denied the request"_s };
    denied.status = 400; // RFC 8628 §3.5 answers as RFC 6749 §5.2 does
    return denied;
}

http::Task<OAuthResult<TokenResponse>> DeviceCodeGrant::slowDown(DeviceCode code)
{
    m_pace.note(code);
    OAuthError slower { ErrorCode::SlowDown, u"polled too fast, wait five seconds more"_s };
    if (code.intervalSeconds >= DevicePace::longestInterval)
        co_return tl::unexpected(std::move(slower));
    const std::function<core::Result<void>(store::Transaction&)> work
        = [&code](store::Transaction& transaction) {
              return store::DeviceCodeRepository(transaction.database())
                  .slowDown(code.id, DevicePace::longestInterval, transaction.now());
          };
    auto committing = m_services.writer.run<void>(work);
    const auto written = co_await committing;
    if (!written)
        co_return tl::unexpected(fromStorage(written.error()));
    co_return tl::unexpected(std::move(slower));
}

OAuthResult<DeviceRedemption::Terms> DeviceCodeGrant::terms(const domain::Client& client) const
{
    auto access = m_issuer.prepare(client, grantType());
    if (!access)
        return tl::unexpected(access.error());
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));
    const auto isRefreshable = m_issuer.issuesRefreshToken(client);
    if (!isRefreshable)
        return tl::unexpected(isRefreshable.error());
    const auto fresh = m_issuer.newRefreshSecret(client, grantType());
    if (!fresh)
        return tl::unexpected(fresh.error());
    return DeviceRedemption::Terms { std::move(*access), *isRefreshable ? *fresh : QByteArray(),
        (*settings)->refreshTokenIdleLifetime, (*settings)->refreshTokenLifetime };
}

http::Task<OAuthResult<TokenResponse>> DeviceCodeGrant::redeem(
    TokenRequest request, DeviceCode code)
{
    const domain::Client& client = request.registeredClient();
    const auto terms = this->terms(client);
    if (!terms)
        co_return tl::unexpected(terms.error());
    const DeviceRedemption redemption(request, code.id, *terms);
    const std::function<core::Result<DeviceRedemption::Outcome>(store::Transaction&)> work
        = std::cref(redemption);
    auto committing = m_services.writer.run<DeviceRedemption::Outcome>(work);
    auto outcome = co_await committing;
    if (!outcome)
        co_return tl::unexpected(fromStorage(outcome.error()));
    request.recorder->add(outcome->checks);
    if (outcome->refusal)
        co_return tl::unexpected(*outcome->refusal);
    co_return response(client, std::move(*outcome), terms->access.secret, terms->refreshSecret);
}

OAuthResult<TokenResponse> DeviceCodeGrant::response(const domain::Client& client,
    DeviceRedemption::Outcome outcome, const QByteArray& accessSecret,
    const QByteArray& refreshSecret) const
{
    auto response = m_issuer.response(
        { std::move(outcome.token), accessSecret, outcome.refreshRow, refreshSecret }, client);
    if (!response)
        return response;
    response->authTime = outcome.family.authTime;
    response->sessionRow = outcome.family.sessionRow;
    return response;
}

} // namespace gatehouse::oauth
