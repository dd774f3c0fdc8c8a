// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/endpoints/pushed_request_endpoint.h"

#include "server/crypto/token_value.h"
#include "server/login/stored_request.h"
#include "server/oauth/authorize/authorization_request.h"
#include "server/oauth/authorize/pushed_request.h"
#include "server/oauth/error_response.h"
#include "server/oauth/request_form.h"
#include "server/oauth/token_request.h"
#include "server/store/pushed_request_repository.h"

#include <functional>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

PushedRequestEndpoint::PushedRequestEndpoint(
    const Services& services, std::shared_ptr<ClientAuthenticator> authenticator)
    : m_services(services)
    , m_authenticator(std::move(authenticator))
{
}

QByteArray PushedRequestEndpoint::path() const
{
    return "/oauth/par"_ba;
}

QByteArrayList PushedRequestEndpoint::methods() const
{
    return { "POST"_ba };
}

QByteArray PushedRequestEndpoint::metadataKey() const
{
    return "pushed_authorization_request_endpoint"_ba;
}

http::Task<OAuthResult<PushedRequestEndpoint::Admitted>> PushedRequestEndpoint::admit(
    http::RequestPtr request, trace::Recorder& recorder)
{
    auto form = requestForm(*request);
    if (!recorder.check("form well formed", form.has_value(), "RFC 9126 2.1"))
        co_return tl::unexpected(form.error());
    auto authenticating = m_authenticator->authenticate(request, *form, recorder);
    auto client = co_await std::move(authenticating);
    if (!client)
        co_return tl::unexpected(client.error());
    // A request by reference within one would end nowhere.
    if (!recorder.check("no request_uri", !form->contains("request_uri"), "RFC 9126 2.1"))
        co_return refusal(ErrorCode::InvalidRequest, u"request_uri cannot be pushed"_s);
    for (const char* credential : { "client_secret", "client_assertion", "client_assertion_type" })
        form->remove(credential);
    form->set("client_id", client->client().clientId.toUtf8());
    auto validation
        = validateAuthorizationRequest(m_services, *form, RequestSource::Pushed, recorder);
    if (validation.error)
        co_return tl::unexpected(std::move(*validation.error));
    co_return Admitted { std::move(*form), std::move(*client) };
}

http::Task<core::Result<qint64>> PushedRequestEndpoint::keep(
    http::RequestPtr request, const Admitted& admitted, const QByteArray& secret)
{
    const domain::Client& client = admitted.client.client();
    domain::PushedRequest pushed;
    pushed.secretHash = crypto::secretHash(secret);
    pushed.clientRow = client.id;
    auto stored = login::storedRequest(m_services, admitted.form);
    if (!stored)
        co_return tl::unexpected(stored.error());
    pushed.parameters = std::move(*stored);
    store::AuditEntry audit = auditEntry("authorization.pushed", *request, client.clientId);
    const std::function<core::Result<qint64>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<qint64> {
        pushed.createdAt = transaction.now();
        pushed.expiresAt = transaction.now() + pushedRequestLifetime;
        const auto noted = store::writeAudit(transaction, audit);
        if (!noted)
            return tl::unexpected(noted.error());
        return store::PushedRequestRepository(transaction.database()).insert(pushed);
    };
    auto committing = m_services.writer.run<qint64>(work);
    auto row = co_await committing;
    co_return row;
}

http::Task<http::Response> PushedRequestEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto admitting = admit(request, recorder);
    const auto admitted = co_await std::move(admitting);
    if (!admitted)
        co_return refuse(m_services, recorder, admitted.error(), Challenge::Basic);
    const QByteArray secret = crypto::newSecret(m_services.random);
    auto keeping = keep(request, *admitted, secret);
    const auto row = co_await std::move(keeping);
    if (!row)
        co_return refuse(m_services, recorder, fromStorage(row.error()), Challenge::Basic);
    const QByteArray name = QByteArray(pushedRequestPrefix)
        + crypto::formatToken(crypto::token_prefix::pushedRequest, *row, secret);
    const QJsonObject answer { { u"request_uri"_s, QString::fromLatin1(name) },
        { u"expires_in"_s, pushedRequestLifetime } };
    http::Response response = http::Response::json(201, answer);
    forbidCaching(response);
    recorder.finish(201);
    co_return response;
}

} // namespace gatehouse::oauth
