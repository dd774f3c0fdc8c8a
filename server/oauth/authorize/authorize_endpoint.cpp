// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/oauth/authorize/authorize_endpoint.h"

#include "server/domain/grant_types.h"
#include "server/oauth/authorize/authorization_flow.h"
#include "server/oauth/authorize/authorize_check.h"
#include "server/oauth/metadata_source.h"
#include "server/pages/renderer.h"

namespace gatehouse::oauth {

using namespace Qt::StringLiterals;

namespace {

class AuthorizeEndpoint final : public http::Endpoint, public MetadataSource
{
public:
    AuthorizeEndpoint(const Services& services, std::unique_ptr<IdTokenSource> idTokens)
        : m_services(services)
        , m_hasIdTokens(idTokens != nullptr)
        , m_flow(services, std::move(idTokens))
    {
    }

    [[nodiscard]] QByteArray path() const override { return "/oauth/authorize"_ba; }
    [[nodiscard]] QByteArrayList methods() const override { return { "GET"_ba, "POST"_ba }; }
    [[nodiscard]] bool servesHead() const override { return false; }
    [[nodiscard]] QByteArray metadataKey() const override { return "authorization_endpoint"_ba; }
    void describe(QJsonObject& metadata) const override;
    [[nodiscard]] http::Task<http::Response> handle(http::RequestPtr request) override;

private:
    const Services& m_services;
    bool m_hasIdTokens;
    AuthorizationFlow m_flow;
};

void AuthorizeEndpoint::describe(QJsonObject& metadata) const
{
    QStringList types;
    for (const ResponseType& type : responseTypesWith(m_services.plugins)) {
        if (!type.hasIdToken || m_hasIdTokens)
            types.append(QString::fromLatin1(type.name));
    }
    addNames(metadata, u"response_types_supported"_s, types);
    addNames(metadata, u"response_modes_supported"_s, responseModeNames());
    // The other grant types are the token endpoint's; this one ends here.
    addNames(metadata, u"grant_types_supported"_s, { domain::grant_type::implicit });
    addNames(metadata, u"code_challenge_methods_supported"_s, { u"S256"_s });
    addNames(metadata, u"prompt_values_supported"_s, promptValues());
    addNames(metadata, u"ui_locales_supported"_s, m_services.pages.languages());
    metadata.insert(u"authorization_response_iss_parameter_supported"_s, true);
    // Their defaults differ from one another, so each is said.
    metadata.insert(u"request_parameter_supported"_s, false);
    metadata.insert(u"request_uri_parameter_supported"_s, false);
    metadata.insert(u"require_request_uri_registration"_s, false);
    metadata.insert(u"claims_parameter_supported"_s, false);
}

http::Task<http::Response> AuthorizeEndpoint::handle(http::RequestPtr request)
{
    trace::Recorder recorder(
        m_services.trace, request->number, request->method, request->path, m_services.clock.now());
    auto answering = m_flow.answer(request, recorder);
    auto response = co_await std::move(answering);
    recorder.finish(response.status);
    co_return response;
}

} // namespace

std::unique_ptr<http::Endpoint> authorizeEndpoint(
    const Services& services, std::unique_ptr<IdTokenSource> idTokens)
{
    return std::make_unique<AuthorizeEndpoint>(services, std::move(idTokens));
}

} // namespace gatehouse::oauth
