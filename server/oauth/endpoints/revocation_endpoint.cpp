// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/endpoints/revocation_endpoint.h"

#include "server/crypto/token_value.h"
#include "server/oauth/auth_method_metadata.h"
#include "server/oauth/error_response.h"
#include "server/oauth/request_form.h"
#include "server/oauth/token_request.h"
#include "server/store/token_repository.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

RevocationEndpoint::RevocationEndpoint(
    const Services& services, std::shared_ptr<ClientAuthenticator> authenticator)
    : m_services(services)
    , m_authenticator(std::move(authenticator))
    , m_accessTokens(services)
{
}

QByteArray RevocationEndpoint::path() const
{
    return "/oauth/revoke"_ba;
}

QByteArrayList RevocationEndpoint::methods() const
{
    return { "POST"_ba };
}

QByteArray RevocationEndpoint::metadataKey() const
{
    return "revocation_endpoint"_ba;
}

void RevocationEndpoint::describe(QJsonObject& metadata) const
{
    describeAuthMethods(metadata, u"revocation_endpoint"_s, allAuthMethods());
}

http::Task<http::Response> RevocationEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto presenting = this->presented(request, recorder);
    const auto presented = co_await std::move(presenting);
    if (!presented)
        co_return refuse(m_services, recorder, presented.error(), Challenge::Basic);
    const domain::Client& client = presented->client.client();

    const auto found = target(presented->token, client);
    if (!found)
        co_return refuse(m_services, recorder, fromStorage(found.error()), Challenge::Basic);
    const bool isOwn = found->familyRow != 0 || found->accessTokenRow != 0;
    recorder.check("token of this client", isOwn, "RFC 7009 §2.1");
    if (isOwn) {
        auto revoking = revoke(request, *found, client.clientId);
        const auto revoked = co_await revoking;
        if (!revoked)
            co_return refuse(m_services, recorder, fromStorage(revoked.error()), Challenge::Basic);
    }
    recorder.finish(200);
    // RFC 7009 §2.2: the body means nothing; but simple-oauth2 takes an answer without JSON for a
    // failure.
    http::Response answer = http::Response::jsonText(200, "{}"_ba);
    forbidCaching(answer);
    co_return answer;
}

http::Task<OAuthResult<RevocationEndpoint::Presented>> RevocationEndpoint::presented(
    http::RequestPtr request, trace::Recorder& recorder)
{
    const auto form = requestForm(*request);
    if (!form)
        co_return tl::unexpected(form.error());
    auto authenticating = m_authenticator->authenticate(request, *form, recorder);
    auto client = co_await std::move(authenticating);
    if (!client)
        co_return tl::unexpected(client.error());
    if (!recorder.check("token present", form->contains("token"), "RFC 7009 §2.1"))
        co_return refusal(ErrorCode::InvalidRequest, u"token is missing"_s);
    co_return Presented { std::move(*client), form->value("token") };
}

core::Result<RevocationEndpoint::Target> RevocationEndpoint::target(
    const QByteArray& token, const domain::Client& client) const
{
    Target found;
    if (const auto value = crypto::TokenValue::parse(crypto::token_prefix::refreshToken, token)) {
        const auto row = store::TokenRepository(m_services.reader).findRefreshToken(value->id);
        if (!row)
            return tl::unexpected(row.error());
        if (*row && (*row)->clientRow == client.id
            && crypto::matchesHash(value->secret, (*row)->secretHash))
            found.familyRow = (*row)->familyRow;
        return found;
    }
    const auto row = m_accessTokens.find(token);
    if (!row)
        return tl::unexpected(row.error());
    if (*row && (*row)->clientRow == client.id)
        found.accessTokenRow = (*row)->id;
    return *row ? found : generatedTarget(token, client);
}

/// What a plug-in made does not say of which kind it is.
core::Result<RevocationEndpoint::Target> RevocationEndpoint::generatedTarget(
    const QByteArray& token, const domain::Client& client) const
{
    Target found;
    const auto value = crypto::parseGenerated(token);
    if (!value)
        return found;
    const auto row = store::TokenRepository(m_services.reader).findRefreshToken(value->id);
    if (!row)
        return tl::unexpected(row.error());
    if (*row && (*row)->clientRow == client.id
        && crypto::matchesHash(value->secret, (*row)->secretHash))
        found.familyRow = (*row)->familyRow;
    return found;
}

http::Task<core::Result<void>> RevocationEndpoint::revoke(
    http::RequestPtr request, Target target, QString clientId)
{
    store::AuditEntry audit = auditEntry("token.revoked", *request, clientId);
    audit.object = target.familyRow != 0
        ? u"family:"_s + QString::number(target.familyRow)
        : u"access token:"_s + QString::number(target.accessTokenRow);
    const std::function<core::Result<void>(store::Transaction&)> work
        = [&](store::Transaction& transaction) -> core::Result<void> {
        store::TokenRepository tokens(transaction.database());
        if (target.familyRow != 0) {
            const auto done
                = tokens.revokeFamily(target.familyRow, u"revoked by client"_s, transaction.now());
            if (!done)
                return tl::unexpected(done.error());
        } else {
            const auto wasAlive
                = tokens.revokeAccessToken(target.accessTokenRow, transaction.now());
            if (!wasAlive)
                return tl::unexpected(wasAlive.error());
        }
        return store::writeAudit(transaction, audit);
    };
    auto committing = m_services.writer.run<void>(work);
    co_return co_await committing;
}

} // namespace gatehouse::oauth
