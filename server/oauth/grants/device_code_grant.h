// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/oauth/grant.h"
#include "server/oauth/grants/device_pace.h"
#include "server/oauth/grants/device_redemption.h"

namespace gatehouse::oauth {

/// RFC 8628 §3.4, §3.5: a device asks again and again until a person has decided at /device. Only
/// the client that asked for the code may poll it (C072). A poll that comes too early is told
/// slow_down whatever the decision is, so hurrying never pays (C071). As with codes, a refresh
/// token needs the client's refresh_token grant.
class DeviceCodeGrant final : public Grant
{
public:
    explicit DeviceCodeGrant(const Services& services);

    [[nodiscard]] QString grantType() const override;
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> handle(TokenRequest request) override;

private:
    [[nodiscard]] OAuthResult<domain::DeviceCode> presented(const TokenRequest& request) const;
    [[nodiscard]] std::optional<OAuthError> endOf(
        const domain::DeviceCode& code, trace::Recorder& recorder) const;
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> slowDown(domain::DeviceCode code);
    [[nodiscard]] http::Task<OAuthResult<TokenResponse>> redeem(
        TokenRequest request, domain::DeviceCode code);
    [[nodiscard]] OAuthResult<DeviceRedemption::Terms> terms(const domain::Client& client) const;
    [[nodiscard]] OAuthResult<TokenResponse> response(const domain::Client& client,
        DeviceRedemption::Outcome outcome, const QByteArray& accessSecret,
        const QByteArray& refreshSecret) const;

    const Services& m_services;
    TokenIssuer m_issuer;
    DevicePace m_pace;
};

} // namespace gatehouse::oauth
