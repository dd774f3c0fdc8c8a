// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/endpoints/token_endpoint.h"

#include "server/oauth/auth_method_metadata.h"
#include "server/oauth/builtin_grants.h"
#include "server/oauth/error_response.h"
#include "server/oauth/request_form.h"

#include <QtCore/QJsonArray>

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

TokenEndpoint::TokenEndpoint(const Services& services,
    std::shared_ptr<ClientAuthenticator> authenticator,
    std::vector<std::unique_ptr<TokenExtension>> extensions)
    : m_services(services)
    , m_authenticator(std::move(authenticator))
    , m_grants(builtinGrants(services))
    , m_extensions(std::move(extensions))
{
}

QByteArray TokenEndpoint::path() const
{
    return "/oauth/token"_ba;
}

QByteArrayList TokenEndpoint::methods() const
{
    return { "POST"_ba };
}

QByteArray TokenEndpoint::metadataKey() const
{
    return "token_endpoint"_ba;
}

void TokenEndpoint::describe(QJsonObject& metadata) const
{
    metadata.insert(u"grant_types_supported"_s, QJsonArray::fromStringList(m_grants.types()));
    QList<domain::TokenEndpointAuthMethod> methods;
    for (const QString& type : m_grants.types())
        methods += authMethods(*m_grants.find(type));
    describeAuthMethods(metadata, u"token_endpoint"_s, methods);
}

http::Task<http::Response> TokenEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto admitting = admit(request, recorder);
    auto admitted = co_await std::move(admitting);
    if (!admitted)
        co_return refuse(m_services, recorder, admitted.error(), Challenge::Basic);

    const store::RegistryView::ClientPtr client = admitted->request.client.entry;
    auto deciding = admitted->grant->handle(std::move(admitted->request));
    auto response = co_await deciding;
    if (!response)
        co_return refuse(m_services, recorder, response.error(), Challenge::Basic);
    const auto extended = extend(client->client, *response);
    if (!extended)
        co_return refuse(m_services, recorder, extended.error(), Challenge::Basic);
    recorder.finish(200);
    co_return toHttp(*response);
}

http::Task<OAuthResult<TokenEndpoint::Admitted>> TokenEndpoint::admit(
    http::RequestPtr request, trace::Recorder& recorder)
{
    auto form = requestForm(*request);
    if (!recorder.check("form well formed", form.has_value(), "RFC 6749 §3.2"))
        co_return tl::unexpected(form.error());
    const QString grantType = QString::fromUtf8(form->value("grant_type"));
    recorder.step().grantType = grantType.left(100);
    if (!recorder.check("grant_type present", !grantType.isEmpty(), "RFC 6749 §5.2"))
        co_return refusal(ErrorCode::InvalidRequest, u"grant_type is missing"_s);
    auto authenticating = clientOf(request, *form, m_grants.find(grantType), recorder);
    auto client = co_await std::move(authenticating);
    if (!client)
        co_return tl::unexpected(client.error());
    const auto grant = allowedGrant(grantType, *client, recorder);
    if (!grant)
        co_return tl::unexpected(grant.error());
    co_return Admitted { TokenRequest { request, std::move(*form), std::move(*client), &recorder },
        *grant };
}

http::Task<OAuthResult<AuthenticatedClient>> TokenEndpoint::clientOf(
    http::RequestPtr request, const http::Form& form, const Grant* grant, trace::Recorder& recorder)
{
    const auto named
        = grant && !hasCredentials(*request, form) ? grant->selfProvedClient(form) : std::nullopt;
    if (named)
        co_return m_authenticator->named(*named, recorder);
    auto authenticating = m_authenticator->authenticate(request, form, recorder);
    auto client = co_await std::move(authenticating);
    co_return client;
}

QList<domain::TokenEndpointAuthMethod> TokenEndpoint::authMethods(const Grant& grant) const
{
    const auto settings = m_services.registry.settings();
    if (!settings)
        return {}; // refuse when in doubt
    return domain::authMethods(**settings, grant.grantType()).value_or(grant.defaultAuthMethods());
}

OAuthResult<Grant*> TokenEndpoint::allowedGrant(const QString& grantType,
    const AuthenticatedClient& authenticated, trace::Recorder& recorder) const
{
    const domain::Client& client = authenticated.client();
    Grant* const grant = m_grants.find(grantType);
    if (!recorder.check("grant type supported", grant != nullptr, "RFC 6749 §5.2"))
        return refusal(ErrorCode::UnsupportedGrantType, u"this grant type is not supported"_s);
    if (!recorder.check("grant type registered for the client", client.allowsGrant(grantType),
            "RFC 7591 §2", client.grantTypes.join(u' '), grantType))
        return refusal(ErrorCode::UnauthorizedClient,
            u"the client is not registered for this grant type"_s,
            u"client lacks the grant type "_s + grantType);
    if (!recorder.check("client confidential where it must be",
            !client.isPublic() || grant->allowsPublicClients(), "RFC 6749 §4.4"))
        return refusal(
            ErrorCode::UnauthorizedClient, u"a public client cannot use this grant type"_s);
    const auto methods = authMethods(*grant);
    if (!recorder.check("authentication method allowed for the grant",
            methods.contains(authenticated.method), "grant_auth_methods",
            methodNames(methods).join(u' '), domain::name(authenticated.method)))
        return refusal(ErrorCode::UnauthorizedClient,
            u"this grant type is not allowed with the client's authentication method"_s);
    return grant;
}

OAuthResult<void> TokenEndpoint::extend(const domain::Client& client, TokenResponse& response) const
{
    for (const auto& extension : m_extensions) {
        auto done = extension->extend(client, response);
        if (!done)
            return done;
    }
    return {};
}

} // namespace gatehouse::oauth
