// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/endpoint.h"
#include "server/oauth/attempt_limiter.h"
#include "server/oauth/metadata_source.h"
#include "server/oauth/registration/registration_writes.h"
#include "server/trace/recorder.h"

namespace gatehouse::oauth {

/// POST /oauth/register (RFC 7591): a client registers itself. The setting `registration` says who
/// may: nobody ("off"), whoever has an initial access token ("token"), everybody ("open", then
/// bounded by address). Metadata names the endpoint only when it is on.
class RegistrationEndpoint final : public http::Endpoint, public MetadataSource
{
public:
    static constexpr int registrationsPerMinute = 20; ///< Of one address, for each worker.

    explicit RegistrationEndpoint(const Services& services);

    [[nodiscard]] QByteArray path() const override;
    [[nodiscard]] QByteArrayList methods() const override;
    [[nodiscard]] http::Cors cors() const override { return http::Cors::RegisteredOrigins; }
    void describe(QJsonObject& metadata) const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    [[nodiscard]] http::Task<OAuthResult<http::Response>> registerClient(
        http::RequestPtr request, trace::Recorder& recorder);
    /// Row of the initial access token, 0 when none is needed.
    [[nodiscard]] OAuthResult<qint64> permission(
        const http::Request& request, trace::Recorder& recorder);
    [[nodiscard]] OAuthResult<qint64> initialToken(
        const http::Request& request, trace::Recorder& recorder) const;

    const Services& m_services;
    AttemptLimiter m_registrations;
};

/// The JSON object in the body of a registration or an update.
[[nodiscard]] OAuthResult<QJsonObject> registrationBody(const http::Request& request);
/// A stranger's refusal: a challenge only where a token is missing or bad.
[[nodiscard]] http::Response refuseRegistration(
    const Services& services, trace::Recorder& recorder, const OAuthError& error);
/// The answer of RFC 7591 §3.2.1. `secret` and `token` are shown once: here.
[[nodiscard]] QJsonObject clientInformation(const Services& services, const domain::Client& client,
    const core::SecretString& secret, const QByteArray& token);
/// A fresh secret for clients that authenticate with one, empty for others.
[[nodiscard]] core::SecretString freshSecret(
    const Services& services, const domain::Client& client);

} // namespace gatehouse::oauth
