// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/registration/client_configuration_endpoint.h"

#include "server/crypto/token_value.h"
#include "server/oauth/bearer_token.h"
#include "server/oauth/error_response.h"
#include "server/oauth/registration/registration_endpoint.h"
#include "server/oauth/registration/registration_metadata.h"
#include "server/oauth/token_request.h"
#include "server/store/client_repository.h"
#include "server/store/registry_secrets.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

/// An update names its client, and its secret if it likes; both must be right, neither may change
/// (RFC 7592 §2.2).
OAuthResult<QJsonObject> changeableMembers(
    QJsonObject metadata, const QString& ownId, const QList<domain::ClientSecret>& secrets)
{
    const QJsonValue clientId = metadata.take(u"client_id"_s);
    if (clientId != QJsonValue(ownId))
        return refusal(ErrorCode::InvalidClientMetadata, u"client_id: must be the client's own"_s);
    if (!metadata.contains(u"client_secret"_s))
        return metadata;
    const QByteArray secret = metadata.take(u"client_secret"_s).toString().toUtf8();
    bool isRight = false;
    for (const domain::ClientSecret& known : secrets)
        isRight = crypto::matchesHash(secret, known.hash) || isRight;
    if (!isRight)
        return refusal(
            ErrorCode::InvalidClientMetadata, u"client_secret: must be the client's own"_s);
    return metadata;
}

} // namespace

ClientConfigurationEndpoint::ClientConfigurationEndpoint(const Services& services)
    : m_services(services)
{
}

QByteArray ClientConfigurationEndpoint::path() const
{
    return "/oauth/register/*"_ba;
}

QByteArrayList ClientConfigurationEndpoint::methods() const
{
    return { "GET"_ba, "PUT"_ba, "DELETE"_ba };
}

http::Task<http::Response> ClientConfigurationEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto answering = answer(request, recorder);
    auto response = co_await std::move(answering);
    if (!response)
        co_return refuseRegistration(m_services, recorder, response.error());
    recorder.finish(response->status);
    co_return std::move(*response);
}

http::Task<OAuthResult<http::Response>> ClientConfigurationEndpoint::answer(
    http::RequestPtr request, trace::Recorder& recorder)
{
    auto managed = this->managed(*request, recorder);
    if (!managed)
        co_return tl::unexpected(managed.error());
    recorder.step().clientId = managed->client.clientId;
    if (request->method == "PUT") {
        auto updating = update(request, std::move(*managed), recorder);
        auto updated = co_await std::move(updating);
        co_return updated;
    }
    if (request->method == "DELETE") {
        auto removing = remove(request, std::move(*managed));
        auto removed = co_await std::move(removing);
        co_return removed;
    }
    http::Response response = http::Response::json(
        200, clientInformation(m_services, managed->client, core::SecretString(), QByteArray()));
    forbidCaching(response);
    co_return response;
}

OAuthResult<ClientConfigurationEndpoint::Managed> ClientConfigurationEndpoint::managed(
    const http::Request& request, trace::Recorder& recorder) const
{
    const auto settings = m_services.registry.settings();
    if (!settings)
        return tl::unexpected(fromStorage(settings.error()));
    const bool isOn = (*settings)->registration != domain::Registration::Off;
    if (!recorder.check("registration switched on", isOn, "C107"))
        return refusal(ErrorCode::AccessDenied, u"clients cannot register themselves here"_s);
    const auto presented = bearerToken(request);
    if (!recorder.check(
            "registration access token presented", presented.has_value(), "RFC 7592 §2"))
        return tl::unexpected(presented.error());
    const auto value
        = crypto::TokenValue::parse(crypto::token_prefix::registrationToken, *presented);
    if (!value)
        return tl::unexpected(invalidRegistrationToken(u"no registration access token"_s));
    const auto token = store::RegistrationRepository(m_services.reader).find(value->id);
    if (!token)
        return tl::unexpected(fromStorage(token.error()));
    const bool isCurrent = *token && crypto::matchesHash(value->secret, (*token)->secretHash);
    if (!recorder.check("registration access token current", isCurrent, "RFC 7592 §3, C111"))
        return tl::unexpected(invalidRegistrationToken(u"unknown or replaced token"_s));
    // Not from the registry view: an update right after another one must see its version.
    const auto client = store::ClientRepository(m_services.reader).findByRow((*token)->clientRow);
    if (!client)
        return tl::unexpected(fromStorage(client.error()));
    const QByteArray name = request.path.sliced(request.path.lastIndexOf('/') + 1);
    const bool isItsOwn
        = *client && (*client)->isEnabled && (*client)->clientId == QString::fromLatin1(name);
    if (!recorder.check("token of this client", isItsOwn, "RFC 7592 §2, C111"))
        return tl::unexpected(invalidRegistrationToken(u"another client's token"_s));
    return Managed { **client, std::move(**token) };
}

http::Task<OAuthResult<http::Response>> ClientConfigurationEndpoint::update(
    http::RequestPtr request, Managed managed, trace::Recorder& recorder)
{
    const auto body = registrationBody(*request);
    if (!recorder.check("body is a JSON object", body.has_value(), "RFC 7592 §2.2"))
        co_return tl::unexpected(body.error());
    const auto secrets = store::ClientRepository(m_services.reader)
                             .liveSecrets(managed.client.id, m_services.clock.now());
    if (!secrets)
        co_return tl::unexpected(fromStorage(secrets.error()));
    const auto metadata = changeableMembers(*body, managed.client.clientId, *secrets);
    if (!metadata)
        co_return tl::unexpected(metadata.error());
    const auto settings = m_services.registry.settings();
    if (!settings)
        co_return tl::unexpected(fromStorage(settings.error()));
    const auto client = registeredClient(*metadata, managed.client, **settings);
    if (!recorder.check("new state allowed", client.has_value(), "C107"))
        co_return tl::unexpected(client.error());

    const auto method = client->tokenEndpointAuthMethod;
    // Another way to authenticate needs another secret: one for client_secret_jwt is kept sealed.
    const bool needsSecret = store::usesSecret(method)
        && (method != managed.client.tokenEndpointAuthMethod || secrets->isEmpty());
    const core::SecretString secret
        = needsSecret ? freshSecret(m_services, *client) : core::SecretString();
    const bool endsSecrets = needsSecret || !store::usesSecret(method);
    const QByteArray tokenSecret = crypto::newSecret(m_services.random);
    store::AuditEntry audit = auditEntry("client.updated", *request, client->clientId);
    audit.object = audit.actor;
    const UpdateWork change { m_services.sealer, *client, secret, endsSecrets, managed.token,
        crypto::secretHash(tokenSecret), audit };
    const std::function<core::Result<RegistrationOutcome>(store::Transaction&)> work
        = std::cref(change);
    auto committing = m_services.writer.run<RegistrationOutcome>(work);
    const auto outcome = co_await committing;
    if (!outcome)
        co_return tl::unexpected(fromStorage(outcome.error()));
    if (outcome->refusal)
        co_return tl::unexpected(*outcome->refusal);
    const QByteArray token = crypto::formatToken(
        crypto::token_prefix::registrationToken, outcome->tokenRow, tokenSecret);
    http::Response response
        = http::Response::json(200, clientInformation(m_services, outcome->client, secret, token));
    forbidCaching(response);
    co_return response;
}

http::Task<OAuthResult<http::Response>> ClientConfigurationEndpoint::remove(
    http::RequestPtr request, Managed managed)
{
    store::AuditEntry audit = auditEntry("client.removed", *request, managed.client.clientId);
    audit.object = audit.actor;
    const std::function<core::Result<bool>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<bool> {
        const auto isFirst
            = store::RegistrationRepository(transaction.database()).remove(managed.token);
        if (!isFirst || !*isFirst)
            return isFirst;
        const auto removed
            = store::ClientRepository(transaction.database())
                  .remove(managed.client.id, managed.client.version, transaction.now());
        if (!removed)
            return tl::unexpected(removed.error());
        const auto noted = store::writeAudit(transaction, audit);
        if (!noted)
            return tl::unexpected(noted.error());
        return true;
    };
    auto committing = m_services.writer.run<bool>(work);
    const auto removed = co_await committing;
    if (!removed)
        co_return tl::unexpected(fromStorage(removed.error()));
    if (!*removed)
        co_return tl::unexpected(invalidRegistrationToken(u"the token was replaced"_s));
    http::Response response = http::Response::empty(204);
    forbidCaching(response);
    co_return response;
}

} // namespace gatehouse::oauth
