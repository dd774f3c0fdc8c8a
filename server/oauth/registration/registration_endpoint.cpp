// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/registration/registration_endpoint.h"

#include "server/core/bytes.h"
#include "server/core/strict_json.h"
#include "server/crypto/token_value.h"
#include "server/login/back_off.h"
#include "server/oauth/bearer_token.h"
#include "server/oauth/error_response.h"
#include "server/oauth/registration/registration_metadata.h"
#include "server/oauth/token_request.h"
#include "server/store/registry_secrets.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::Registration;

RegistrationEndpoint::RegistrationEndpoint(const Services& services)
    : m_services(services)
    , m_registrations(services.clock, registrationsPerMinute)
{
}

QByteArray RegistrationEndpoint::path() const
{
    return "/oauth/register"_ba;
}

QByteArrayList RegistrationEndpoint::methods() const
{
    return { "POST"_ba };
}

void RegistrationEndpoint::describe(QJsonObject& metadata) const
{
    const auto settings = m_services.registry.settings();
    if (settings && (*settings)->registration != Registration::Off)
        metadata.insert(
            u"registration_endpoint"_s, QString(m_services.issuer + QString::fromLatin1(path())));
}

http::Task<http::Response> RegistrationEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto registering = registerClient(request, recorder);
    auto response = co_await std::move(registering);
    if (!response)
        co_return refuseRegistration(m_services, recorder, response.error());
    recorder.finish(response->status);
    co_return std::move(*response);
}

http::Task<OAuthResult<http::Response>> RegistrationEndpoint::registerClient(
    http::RequestPtr request, trace::Recorder& recorder)
{
    const auto permitted = permission(*request, recorder);
    if (!permitted)
        co_return tl::unexpected(permitted.error());
    const auto metadata = registrationBody(*request);
    if (!recorder.check("body is a JSON object", metadata.has_value(), "RFC 7591 §3.1"))
        co_return tl::unexpected(metadata.error());
    const auto settings = m_services.registry.settings();
    if (!settings)
        co_return tl::unexpected(fromStorage(settings.error()));
    domain::Client nobody;
    nobody.clientId = QString::fromLatin1(core::toBase64Url(m_services.random.bytes(16)));
    const auto client = registeredClient(*metadata, nobody, **settings);
    if (!recorder.check("metadata allowed", client.has_value(), "RFC 7591 §2, C107"))
        co_return tl::unexpected(client.error());

    const QByteArray tokenSecret = crypto::newSecret(m_services.random);
    const core::SecretString secret = freshSecret(m_services, *client);
    store::AuditEntry audit = auditEntry("client.registered", *request, client->clientId);
    audit.object = audit.actor;
    const RegisterWork registration { m_services.sealer, *client, secret,
        crypto::secretHash(tokenSecret), *permitted, audit };
    const std::function<core::Result<RegistrationOutcome>(store::Transaction&)> work
        = std::cref(registration);
    auto committing = m_services.writer.run<RegistrationOutcome>(work);
    auto outcome = co_await committing;
    if (!outcome)
        co_return tl::unexpected(fromStorage(outcome.error()));
    if (outcome->refusal)
        co_return tl::unexpected(*outcome->refusal);

    recorder.step().clientId = outcome->client.clientId;
    const QByteArray token = crypto::formatToken(
        crypto::token_prefix::registrationToken, outcome->tokenRow, tokenSecret);
    http::Response answer
        = http::Response::json(201, clientInformation(m_services, outcome->client, secret, token));
    forbidCaching(answer);
    co_return answer;
}

OAuthResult<qint64> RegistrationEndpoint::permission(
    const http::Request& request, trace::Recorder& recorder)
{
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));
    const Registration policy = (*settings)->registration;
    if (!recorder.check("registration switched on", policy != Registration::Off, "C107"))
        return refusal(ErrorCode::AccessDenied, u"clients cannot register themselves here"_s);
    // Wrong tokens count like registrations: both cost, and both are how one would attack.
    const QByteArray address = login::attemptNetwork(request.peer).toLatin1();
    if (const int wait = m_registrations.retryAfter(address))
        return tl::unexpected(tooManyAttempts(wait));
    m_registrations.recordFailure(address);
    if (policy == Registration::Token)
        return initialToken(request, recorder);
    return 0;
}

OAuthResult<qint64> RegistrationEndpoint::initialToken(
    const http::Request& request, trace::Recorder& recorder) const
{
    const auto presented = bearerToken(request);
    if (!recorder.check("initial access token presented", presented.has_value(), "RFC 7591 §3"))
        return tl::unexpected(presented.error());
    const auto value
        = crypto::TokenValue::parse(crypto::token_prefix::initialAccessToken, *presented);
    if (!value)
        return tl::unexpected(invalidRegistrationToken(u"no initial access token"_s));
    const auto token = store::RegistrationRepository(m_services.reader).findInitial(value->id);
    if (!token)
        return tl::unexpected(fromStorage(token.error()));
    const bool isGood = *token && crypto::matchesHash(value->secret, (*token)->secretHash)
        && (*token)->usesLeft > 0 && (*token)->expiresAt > m_services.clock.now();
    if (!recorder.check("initial access token good", isGood, "RFC 7591 §3"))
        return tl::unexpected(
            invalidRegistrationToken(u"unknown, used up or expired initial access token"_s));
    return value->id;
}

OAuthResult<QJsonObject> registrationBody(const http::Request& request)
{
    const QByteArray type = request.header("content-type").split(';').first().trimmed();
    if (type.compare("application/json", Qt::CaseInsensitive) != 0)
        return refusal(ErrorCode::InvalidRequest, u"the body must be application/json"_s);
    auto object = core::parseStrictObject(request.body);
    if (!object) {
        return refusal(
            ErrorCode::InvalidRequest, u"the body is no JSON object"_s, object.error().message);
    }
    return std::move(*object);
}

http::Response refuseRegistration(
    const Services& services, trace::Recorder& recorder, const OAuthError& error)
{
    const bool isToken = error.code == ErrorCode::InvalidToken;
    return refuse(services, recorder, error, isToken ? Challenge::Bearer : Challenge::Basic);
}

QJsonObject clientInformation(const Services& services, const domain::Client& client,
    const core::SecretString& secret, const QByteArray& token)
{
    QJsonObject information = registrationJson(client);
    information.insert(u"registration_client_uri"_s,
        QString(services.issuer + u"/oauth/register/"_s + client.clientId));
    if (!token.isEmpty())
        information.insert(u"registration_access_token"_s, QString::fromLatin1(token));
    if (!secret.isEmpty()) {
        information.insert(u"client_secret"_s, QString::fromLatin1(secret.reveal()));
        information.insert(u"client_secret_expires_at"_s, 0);
    }
    return information;
}

core::SecretString freshSecret(const Services& services, const domain::Client& client)
{
    if (!store::usesSecret(client.tokenEndpointAuthMethod))
        return {};
    return core::SecretString(crypto::newSecret(services.random));
}

} // namespace gatehouse::oauth
