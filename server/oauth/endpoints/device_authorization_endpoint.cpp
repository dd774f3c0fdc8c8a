// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/endpoints/device_authorization_endpoint.h"

#include "server/crypto/token_value.h"
#include "server/domain/grant_types.h"
#include "server/domain/user_code.h"
#include "server/oauth/authorize/authorization_request.h"
#include "server/oauth/error_response.h"
#include "server/oauth/request_form.h"
#include "server/oauth/token_request.h"
#include "server/store/device_code_repository.h"

#include <functional>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;
using domain::DeviceCode;

namespace {

/// Tries for a user code that no other has; with a million codes alive the first one clashes once
/// in 25,000 times.
constexpr int userCodeTries = 4;

OAuthResult<http::Form> deviceForm(const http::Request& request)
{
    if (request.body.isEmpty() && request.count("content-type") == 0)
        return http::Form();
    return requestForm(request);
}

} // namespace

DeviceAuthorizationEndpoint::DeviceAuthorizationEndpoint(
    const Services& services, std::shared_ptr<ClientAuthenticator> authenticator)
    : m_services(services)
    , m_authenticator(std::move(authenticator))
{
}

QByteArray DeviceAuthorizationEndpoint::path() const
{
    return "/oauth/device"_ba;
}

QByteArrayList DeviceAuthorizationEndpoint::methods() const
{
    return { "POST"_ba };
}

QByteArray DeviceAuthorizationEndpoint::metadataKey() const
{
    return "device_authorization_endpoint"_ba;
}

http::Task<http::Response> DeviceAuthorizationEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    recorder.step().grantType = domain::grant_type::deviceCode;
    auto drafting = draft(request, recorder);
    auto drafted = co_await std::move(drafting);
    if (!drafted)
        co_return refuse(m_services, recorder, drafted.error(), Challenge::Basic);
    const QByteArray secret = crypto::newSecret(m_services.random);
    drafted->secretHash = crypto::secretHash(secret);
    auto storing = store(request, std::move(*drafted), recorder);
    const auto stored = co_await std::move(storing);
    if (!stored)
        co_return refuse(m_services, recorder, stored.error(), Challenge::Basic);
    recorder.finish(200);
    co_return answer(*stored, secret);
}

http::Task<OAuthResult<DeviceCode>> DeviceAuthorizationEndpoint::draft(
    http::RequestPtr request, trace::Recorder& recorder)
{
    auto form = deviceForm(*request);
    if (!recorder.check("form well formed", form.has_value(), "RFC 6749 §3.2"))
        co_return tl::unexpected(form.error());
    auto authenticating = m_authenticator->authenticate(request, *form, recorder);
    const auto authenticated = co_await std::move(authenticating);
    if (!authenticated)
        co_return tl::unexpected(authenticated.error());
    const domain::Client& client = authenticated->client();
    if (!recorder.check("grant type registered for the client",
            client.allowsGrant(domain::grant_type::deviceCode), "RFC 8628 §3.1",
            client.grantTypes.join(u' '), domain::grant_type::deviceCode))
        co_return refusal(
            ErrorCode::UnauthorizedClient, u"the client is not registered for this grant type"_s);
    // HTTP Basic names the client as well; the checks read the form alone.
    if (!form->contains("client_id"))
        form->set("client_id", client.clientId.toUtf8());
    const Validation validation
        = validateAuthorizationRequest(m_services, *form, RequestSource::Device, recorder);
    if (validation.error)
        co_return tl::unexpected(*validation.error);
    const auto settings = m_services.registry.settings();
    if (!settings)
        co_return tl::unexpected(fromStorage(settings.error()));
    DeviceCode code;
    code.clientRow = client.id;
    code.scope = validation.request.scope;
    code.intervalSeconds = (*settings)->devicePollInterval;
    code.address = request->peer.toString();
    code.issuedAt = m_services.clock.now();
    code.expiresAt = code.issuedAt + (*settings)->deviceCodeLifetime;
    co_return code;
}

http::Task<OAuthResult<DeviceCode>> DeviceAuthorizationEndpoint::store(
    http::RequestPtr request, DeviceCode code, trace::Recorder& recorder)
{
    QStringList userCodes;
    for (int i = 0; i < userCodeTries; ++i)
        userCodes.append(domain::user_code::make(m_services.random));
    store::AuditEntry audit = auditEntry("device.requested", *request, recorder.step().clientId);
    audit.detail = code.scope.toString();
    const std::function<core::Result<DeviceCode>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<DeviceCode> {
        store::DeviceCodeRepository codes(transaction.database());
        DeviceCode stored = code;
        for (const QString& userCode : userCodes) {
            stored.userCode = userCode;
            const auto row = codes.insert(stored);
            if (!row)
                return tl::unexpected(row.error());
            if (!*row)
                continue;
            stored.id = **row;
            audit.object = u"device:"_s + QString::number(stored.id);
            if (const auto noted = store::writeAudit(transaction, audit); !noted)
                return tl::unexpected(noted.error());
            return stored;
        }
        return core::failure(core::ErrorKind::Busy, u"no free user code"_s);
    };
    auto committing = m_services.writer.run<DeviceCode>(work);
    auto stored = co_await committing;
    if (!stored)
        co_return tl::unexpected(fromStorage(stored.error()));
    co_return std::move(*stored);
}

http::Response DeviceAuthorizationEndpoint::answer(
    const DeviceCode& code, const QByteArray& secret) const
{
    const QString deviceCode = QString::fromLatin1(
        crypto::formatToken(crypto::token_prefix::deviceCode, code.id, secret));
    const QString userCode = domain::user_code::shown(code.userCode);
    const QString page = m_services.issuer + u"/device"_s;
    const QJsonObject body { { u"device_code"_s, deviceCode }, { u"user_code"_s, userCode },
        { u"verification_uri"_s, page },
        { u"verification_uri_complete"_s, QString(page + u"?user_code="_s + userCode) },
        { u"expires_in"_s, code.expiresAt - code.issuedAt },
        { u"interval"_s, code.intervalSeconds },
        { u"authorize_link"_s, QString(m_services.issuer + u"/oauth/device/authorize"_s) },
        { u"activate_link"_s, page } };
    http::Response response = http::Response::json(200, body);
    forbidCaching(response);
    return response;
}

} // namespace gatehouse::oauth
